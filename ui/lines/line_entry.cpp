#include "lines/line_entry.h"

#include "catalog/barcode.h"
#include "catalog/find.h"
#include "kit/button.h"
#include "kit/form.h"
#include "pages/ask.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace selaras::ui {

using kit::Field;
using kit::Role;
using kit::Theme;

namespace {

constexpr int kOffers = 12;
constexpr int kShortestBarcode = 8; ///< EAN-8 and UPC-E
const Quantity kOneMore{1, true};

/// The one SKU of that code or barcode; else those that begin so.
Result<std::vector<catalog::Sku>> skusOf(Reader &reader, const QString &text, bool scanned)
{
    TRY(auto exactly, catalog::scannedSku(reader, text));
    if (exactly)
        return std::vector{*exactly};
    return scanned ? std::vector<catalog::Sku>() : catalog::findSkus(reader, text, 2);
}

/// What is printed below bars, typed where pieces are asked for: more of them than any shop has.
bool isBarcode(const QString &pieces)
{
    const QString text = pieces.trimmed();
    return text.size() >= kShortestBarcode
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

LineEntry::LineEntry(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_sku(new Field({}, new QLineEdit, true))
    , m_pieces(new Field({}, new QLineEdit, true))
    , m_add(kit::secondaryButton({}, QStringLiteral("↵")))
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    m_sku->lineEdit()->setObjectName(QStringLiteral("line-sku"));
    m_pieces->lineEdit()->setObjectName(QStringLiteral("line-pieces"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::UserRole);
    m_sku->lineEdit()->setCompleter(m_completer);
    m_pieces->setFixedWidth(Theme::current().widened(Theme::rail));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Theme::edge, Theme::space8, Theme::edge, Theme::space8);
    line->setSpacing(Theme::space12);
    line->addWidget(m_sku, 1, Qt::AlignTop);
    line->addWidget(m_pieces, 0, Qt::AlignTop);
    auto *beside = new QVBoxLayout; // beside the fields, not beside their labels
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addSpacing(Theme::current().lineHeight(kit::Type::Label) + Theme::space6);
    beside->addWidget(m_add);
    beside->addStretch();
    line->addLayout(beside);
    connect(m_sku->lineEdit(), &QLineEdit::textEdited, this, &LineEntry::complete);
    connect(m_add, &QPushButton::clicked, this, &LineEntry::enter);
    // Not by key events: while offers stand open the completer keeps Enter, and the code would stay to be typed behind.
    connect(m_sku->lineEdit(), &QLineEdit::returnPressed, this, &LineEntry::goToPieces);
    connect(m_pieces->lineEdit(), &QLineEdit::returnPressed, this, &LineEntry::enter);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &LineEntry::goToPieces,
        Qt::QueuedConnection); // after the completer has put the code into the field
    m_pieces->setCheck([](const QString &text) -> Field::Finding {
        return text.trimmed().isEmpty() || quantityFrom(text)
            ? Field::Finding{}
            : Field::Finding{Role::Red, LineEntry::tr("Type a number, such as 48, 12*4 or +3")};
    });
    setFocusProxy(m_sku->lineEdit());
    retranslate();
}

void LineEntry::retranslate()
{
    m_sku->setLabel(tr("SKU"));
    m_sku->setHint(tr("Scan, or type a code, name or barcode"));
    m_pieces->setLabel(tr("Pieces"));
    m_pieces->setHint(tr("48, 12*4; +3 more; empty: +1"));
    m_add->setText(tr("Enter it"));
}

void LineEntry::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LineEntry::scan(const QString &text)
{
    m_wanted.push_back({text, kOneMore, true});
    lookNext();
}

void LineEntry::choose(const QString &code, const QString &pieces)
{
    m_chosen = {code, pieces};
    m_sku->lineEdit()->setText(code);
    m_sku->setFinding({});
    m_pieces->lineEdit()->setText(pieces);
    m_pieces->lineEdit()->setFocus();
    m_pieces->lineEdit()->selectAll();
}

void LineEntry::whenEntered(std::function<void()> then)
{
    m_then = std::move(then);
    goOn();
}

void LineEntry::goOn()
{
    if (!m_then || m_looking || !m_wanted.empty())
        return;
    const auto then = std::exchange(m_then, nullptr);
    const std::pair typed{m_sku->lineEdit()->text(), m_pieces->lineEdit()->text()};
    if (typed == m_chosen || (typed.first.trimmed().isEmpty() && typed.second.trimmed().isEmpty()))
        return then();
    say(tr("This line is not entered yet: press Enter, or empty it"));
    m_sku->lineEdit()->setFocus();
    m_sku->lineEdit()->selectAll();
}

void LineEntry::startOver()
{
    m_wanted.clear();
    m_then = nullptr;
    m_chosen = {};
    for (Field *field : {m_sku, m_pieces}) {
        field->lineEdit()->clear();
        field->setFinding({});
    }
}

void LineEntry::say(const QString &words) { m_sku->setFinding({Role::Red, words}); }

void LineEntry::refuse(const catalog::Sku &sku, const Quantity &quantity, const QString &words)
{
    QLineEdit *code = m_sku->lineEdit(), *pieces = m_pieces->lineEdit();
    if (code->text().isEmpty() && pieces->text().isEmpty()) {
        code->setText(sku.code);
        const QString sign = quantity.isChange && quantity.value >= 0 ? QStringLiteral("+") : QString();
        pieces->setText(sign + QString::number(quantity.value));
        if (code->hasFocus()) { // whoever has gone elsewhere is left there
            pieces->setFocus();
            pieces->selectAll();
        }
    }
    say(words); // last: a finding is asked again when the text below it changes
}

void LineEntry::focusSku()
{
    if (m_sku->lineEdit()->hasFocus()) // the next one is being typed
        return;
    m_sku->lineEdit()->setFocus();
    m_sku->lineEdit()->selectAll();
}

void LineEntry::goToPieces()
{
    m_completer->popup()->hide();
    if (m_sku->lineEdit()->text().trimmed().isEmpty())
        return enter();
    m_pieces->lineEdit()->setFocus();
    m_pieces->lineEdit()->selectAll();
}

void LineEntry::complete(const QString &typed)
{
    m_sku->setFinding({});
    askStore(
        m_services.store, this, [typed](Reader &reader) { return catalog::findSkus(reader, typed, kOffers); },
        [this, typed](const Result<std::vector<catalog::Sku>> &skus) {
            if (!skus || m_sku->lineEdit()->text() != typed)
                return;
            m_offers->clear();
            for (const catalog::Sku &sku : *skus) {
                auto *item = new QStandardItem(tr("%1  %2").arg(sku.code, sku.name));
                item->setData(sku.code, Qt::UserRole);
                m_offers->appendRow(item);
            }
            if (skus->empty())
                m_completer->popup()->hide(); // else an empty box stands there
            else if (m_sku->lineEdit()->hasFocus())
                m_completer->complete();
        });
}

void LineEntry::enter()
{
    const QString text = m_sku->lineEdit()->text().trimmed(), pieces = m_pieces->lineEdit()->text();
    if (text.isEmpty()) {
        say(tr("Scan or type a SKU first"));
        m_sku->lineEdit()->setFocus();
        return;
    }
    if (isBarcode(pieces)) { // a scanner as slow as a hand goes on to the next piece
        m_wanted.push_back({text, kOneMore, false});
        choose(pieces.trimmed());
        m_chosen = {}; // that one lies in the hand
        lookNext();
        return;
    }
    if (!m_pieces->check()) {
        m_pieces->lineEdit()->setFocus();
        m_pieces->lineEdit()->selectAll();
        return;
    }
    m_wanted.push_back({text, quantityFrom(pieces).value_or(kOneMore), false});
    for (Field *field : {m_sku, m_pieces}) { // the next one may be typed at once
        field->lineEdit()->clear();
        field->setFinding({});
    }
    m_sku->lineEdit()->setFocus();
    lookNext();
}

void LineEntry::lookNext()
{
    goOn();
    if (m_looking || m_wanted.empty())
        return;
    m_looking = true;
    const Wanted wanted = m_wanted.front();
    m_wanted.pop_front();
    askStore(
        m_services.store, this,
        [text = wanted.text, scanned = wanted.scanned](Reader &reader) { return skusOf(reader, text, scanned); },
        [this, wanted](const Result<std::vector<catalog::Sku>> &skus) {
            m_looking = false;
            if (skus) {
                found(wanted, *skus);
            } else {
                m_then = nullptr;
                Q_EMIT failed(skus.error());
            }
            lookNext();
        });
}

void LineEntry::found(const Wanted &wanted, const std::vector<catalog::Sku> &skus)
{
    if (skus.size() == 1) {
        if (m_sku->lineEdit()->text().isEmpty()) // what was said was of the line before
            m_sku->setFinding({});
        Q_EMIT entered(skus.front(), wanted.quantity, wanted.scanned);
    } else if (wanted.scanned) {
        Q_EMIT unknownScanned(wanted.text);
    } else {
        m_then = nullptr;
        say(skus.empty() ? tr("No SKU has the code, name or barcode %1").arg(wanted.text)
                         : tr("Several SKUs begin with %1: type more of it").arg(wanted.text));
        if (m_sku->lineEdit()->text().isEmpty()) { // nothing else is being typed yet
            m_sku->lineEdit()->setText(wanted.text);
            m_sku->lineEdit()->setFocus();
            m_sku->lineEdit()->selectAll();
        }
    }
}

void LineEntry::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QWidget::keyPressEvent(event);
    else if (m_add->hasFocus())
        enter();
    else
        event->accept(); // the fields have told
}

} // namespace selaras::ui
