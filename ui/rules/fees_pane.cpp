#include "rules/fees_pane.h"

#include "kit/form.h"
#include "kit/notice.h"
#include "pages/ask.h"
#include "sentences/sentence.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace selaras::ui {

using namespace kit;

QString feeText(qint64 basisPoints, const QLocale &locale)
{
    QString out = QString::number(basisPoints / 100);
    if (basisPoints % 100 != 0) {
        out += locale.decimalPoint() + QString::number(basisPoints % 100).rightJustified(2, u'0');
        if (out.endsWith(u'0'))
            out.chop(1);
    }
    return out;
}

FeesPane::FeesPane(Services &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
{
    setFixedWidth(Theme::paneNarrow);
}

void FeesPane::ask()
{
    askStore(m_services.store, this, shops::all, [this](const Result<std::vector<shops::Shop>> &found) {
        if (!found)
            return sayTrouble(found.error());
        fill([this, shops = *found] { build(shops); });
        if (found->empty())
            return;
        kit::Field *first = m_fields.value(found->front().id);
        first->show(); // what is hidden yet takes no keyboard
        first->editor()->setFocus();
    });
}

void FeesPane::build(const std::vector<shops::Shop> &shops)
{
    clear();
    clearActions();
    m_fields.clear();
    setTitle(tr("Fees"));
    setSubtitle(tr("What the channel keeps of a sale, in per cent"));
    for (const shops::Shop &shop : shops) {
        auto *field = new Field(shop.name, new QLineEdit(feeText(shop.feeBasisPoints)), true);
        field->setCheck([](const QString &text) {
            return shops::feeFromText(text) ? Field::Finding{}
                                            : Field::Finding{Role::Red, tr("Type 0 to 100, such as 6,5")};
        });
        m_fields.insert(shop.id, field);
        body()->addWidget(field);
    }
    auto *about
        = new Label(tr("Rules that go by margin take it off the price, with the cost of the SKU (press C in Stock)."),
            Type::Small, Tone::Text2);
    about->setWordWrap(true);
    body()->addWidget(about);
    auto *keep = primaryButton(tr("Save"), QStringLiteral("↵"));
    connect(keep, &QPushButton::clicked, this, &FeesPane::save);
    addAction(keep);
    auto *back = secondaryButton(tr("Back"), QStringLiteral("Esc"));
    connect(back, &QPushButton::clicked, this, &FeesPane::closed);
    addAction(back);
}

void FeesPane::sayTrouble(const Error &error)
{
    const Sentence sentence = sentenceFor(error, Subject::Here);
    static_cast<QBoxLayout *>(body())->insertWidget(
        0, new Notice(Role::Red, sentence.what, sentence.meaning + u' ' + sentence.remedy));
}

void FeesPane::save()
{
    std::vector<std::pair<qint64, qint64>> fees;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        if (!field.value()->check()) {
            field.value()->editor()->setFocus();
            return;
        }
        fees.emplace_back(field.key(), *shops::feeFromText(field.value()->lineEdit()->text()));
    }
    tellStore(
        m_services.store, this,
        [fees, by = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(by, access::Right::ManageChannels));
            for (const auto &[shop, fee] : fees)
                CHECK(shops::setFee(tx, shop, fee, by.auditName()));
            return {};
        },
        [this](const Result<> &done) {
            if (done)
                Q_EMIT saved();
            else
                sayTrouble(done.error());
        });
}

void FeesPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        Pane::keyPressEvent(event);
}

} // namespace selaras::ui
