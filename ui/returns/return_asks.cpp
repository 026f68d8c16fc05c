// What the pane asks of a return that our own people write down, and decide about.
#include "base/money.h"
#include "catalog/import_file.h"
#include "kit/form.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "returns/return_pane.h"
#include "returns/return_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>

namespace selaras::ui {

using namespace kit;
using returns::Return;

namespace {

/// As people write it, in the currency of the order.
std::optional<qint64> amountIn(const QString &text, const QString &currency)
{
    if (currency == QLatin1String("IDR"))
        return catalog::rupiahFromText(text);
    const auto minor = minorFromDecimal(text.trimmed(), currency);
    return minor ? std::optional(*minor) : std::nullopt;
}

} // namespace

void ReturnPane::askEntry(const returns::SentOrder &order)
{
    fill([=, this] {
        startOver(tr("What comes back?"), order.number);
        auto *reason = new QComboBox;
        reason->setObjectName(QStringLiteral("entry-reason"));
        for (const QString &one : returns::entryReasons())
            if (returns::demandEntry(m_services.actor, one))
                reason->addItem(reasonWords(one), one);
        body()->addWidget(new Field(tr("Why"), reason, true));
        auto *said = new Field(tr("What the buyer said"), new QLineEdit, true);
        said->lineEdit()->setObjectName(QStringLiteral("entry-text"));
        said->lineEdit()->setMaxLength(returns::kLongestWhy);
        said->setHint(tr("may be left empty"));
        body()->addWidget(said);
        std::vector<std::pair<qint64, QLineEdit *>> pieces;
        for (const returns::SentLine &line : order.lines) {
            if (line.pieces == 0)
                continue;
            body()->addWidget(new LineItem(
                format::count(line.pieces), line.title, line.skuId ? line.skuCode : tr("Not mapped"), QString()));
            auto *editor = new QLineEdit(QString::number(line.pieces));
            editor->setObjectName(QStringLiteral("entry-pieces"));
            editor->setValidator(new QIntValidator(0, int(line.pieces), editor));
            body()->addWidget(new Field(tr("Pieces that come back"), editor, true));
            pieces.emplace_back(line.lineId, editor);
        }
        m_confirmed = [this, reason, said, pieces, id = order.orderId] {
            returns::Entry entry{
                .orderId = id, .reason = reason->currentData().toString(), .text = said->lineEdit()->text()};
            for (const auto &[line, editor] : pieces)
                if (const qint64 back = editor->text().toLongLong(); back > 0)
                    entry.lines.push_back({line, back});
            Q_EMIT entryWanted(entry);
        };
        foot(primaryButton(tr("Write it down"), QStringLiteral("↵")));
        reason->setFocus();
    });
}

void ReturnPane::askRefund(const Return &of)
{
    fill([=, this] {
        startOver(tr("Is the money back?"), of.externalId);
        say(tr(
            "Give it back first: by transfer, or in the seller's pages of the shop. Selaras moves no money; it writes "
            "down that the buyer has it."));
        auto *amount = new Field(tr("Given back"), new QLineEdit, true);
        amount->lineEdit()->setObjectName(QStringLiteral("refund-amount"));
        if (of.refundMinor > 0)
            amount->lineEdit()->setText(decimalFromMinor(of.refundMinor, of.currency));
        amount->setCheck([currency = of.currency](const QString &text) -> Field::Finding {
            return amountIn(text, currency).value_or(0) > 0
                ? Field::Finding{}
                : Field::Finding{Role::Red, ReturnPane::tr("Type an amount, such as 150.000")};
        });
        body()->addWidget(amount);
        m_confirmed = [this, amount, of] {
            if (amount->check())
                Q_EMIT refundWanted(of.id, amountIn(amount->lineEdit()->text(), of.currency).value_or(0));
        };
        foot(primaryButton(tr("The buyer has it"), QStringLiteral("F10")), false);
        amount->lineEdit()->setFocus();
        amount->lineEdit()->selectAll();
    });
}

} // namespace selaras::ui
