#include "returns/return_pane.h"

#include "kit/badge.h"
#include "kit/form.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "pages/names.h"
#include "pages/when.h"
#include "returns/return_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>

namespace selaras::ui {

using namespace kit;
using channels::ReturnState;
using returns::Goods;
using returns::Return;

namespace {

QString moneyOf(const Return &of, qint64 minor)
{
    constexpr int kDecimals = 2;
    return of.currency == QLatin1String("IDR") ? format::rupiah(minor) : format::money(minor, of.currency, kDecimals);
}

} // namespace

qint64 ReturnPane::Typed::pieces() const
{
    return sellable->text().toLongLong() + damaged->text().toLongLong() + missing->text().toLongLong();
}

ReturnPane::ReturnPane(Services &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
{
    setFixedWidth(Theme::pane);
}

void ReturnPane::startOver(const QString &title, const QString &subtitle)
{
    clear();
    clearActions();
    m_confirmed = {};
    m_typed.clear();
    m_lastTyped = nullptr;
    setTitle(title);
    setSubtitle(subtitle);
    static_cast<QBoxLayout *>(body())->setSpacing(Theme::space8);
}

void ReturnPane::say(const QString &words)
{
    auto *label = new Label(words, Type::Body, Tone::Text2);
    label->setWordWrap(true);
    body()->addWidget(label);
}

void ReturnPane::show(const Return &of)
{
    fill([=, this] {
        startOver(of.externalId, of.orderNumber.isEmpty() ? of.orderExternalId : of.orderNumber);
        const ReturnWord state = stateWord(of.state), goods = goodsWord(of.goods);
        badgeLine()->addWidget(new BadgeLabel(state.role, state.word));
        badgeLine()->addWidget(new BadgeLabel(goods.role, goods.word));
        badgeLine()->addStretch();
        addFacts(of);
        qint64 pieces = 0;
        for (const returns::Line &line : of.lines)
            pieces += line.quantity;
        body()->addWidget(new SectionTitle(tr("Given back"), tr("%1 pcs").arg(format::count(pieces))));
        for (const returns::Line &line : of.lines)
            body()->addWidget(
                new LineItem(format::count(line.quantity), line.title, line.skuId ? line.skuCode : tr("Not mapped"),
                    of.goods == Goods::Inspected ? foundWords(line) : moneyOf(of, line.refundMinor)));
        body()->addStretch(1);
        addActions(of);
    });
}

void ReturnPane::addFacts(const Return &of)
{
    const QDateTime now = when::local(m_services.clock.now());
    auto *facts = new PairList(PairList::Shape::Facts);
    facts->add(tr("Reason"), of.reason.isEmpty() ? format::nothing() : reasonWords(of.reason));
    if (!of.text.isEmpty())
        facts->add(tr("Buyer"), of.text);
    facts->add(tr("Refund"), moneyOf(of, of.refundMinor));
    facts->add(
        of.enteredBy.isEmpty() ? tr("Asked for") : tr("Noted"), format::moment(when::local(of.requestedAt), now));
    if (of.answerBy && of.state == ReturnState::Requested) {
        const format::ShipBy left = format::shipBy(when::local(*of.answerBy), now);
        facts->add(tr("Answer by"), QString(left.left + u' ' + left.clock));
    }
    if (!of.trackingNumber.isEmpty())
        facts->add(tr("AWB"), of.trackingNumber);
    if (of.exchangeOrderId)
        facts->add(tr("Sent instead"), of.exchangeNumber);
    if (of.goods == Goods::Inspected)
        facts->add(tr("In the parcel"), foundWords(of));
    if (!of.enteredBy.isEmpty())
        facts->add(tr("By"), of.enteredBy);
    body()->addWidget(facts);
}

void ReturnPane::addActions(const Return &of)
{
    const auto guarded = [this](Button *button, access::Right right, auto pressed) {
        allow(m_services, right, button);
        connect(button, &QPushButton::clicked, this, pressed);
        return button;
    };
    if (of.goods == Goods::Expected)
        addAction(guarded(secondaryButton(tr("It is here"), QStringLiteral("R")), access::Right::AdjustStock,
            &ReturnPane::receivePressed));
    if (returns::mayExchange(of) && !of.exchangeOrderId)
        addAction(guarded(secondaryButton(tr("Send others…"), QStringLiteral("X")), access::Right::EnterOrders,
            &ReturnPane::exchangePressed));
    if (of.goods == Goods::Expected || of.goods == Goods::Received)
        addAction(guarded(primaryButton(tr("Inspect…"), QStringLiteral("I")), access::Right::AdjustStock,
            &ReturnPane::inspectPressed));
    // While the goods are on their way those buttons would take the list's room; the keys work all the same.
    if (returns::mayRefund(of) && of.goods != Goods::Expected && of.goods != Goods::Received)
        addAction(guarded(secondaryButton(tr("Money is back…"), QStringLiteral("U")), access::Right::CancelOrders,
            &ReturnPane::refundPressed));
    if (returns::mayWithdraw(of) && of.goods == Goods::None)
        addHarmfulAction(guarded(secondaryButton(tr("Take back"), QStringLiteral("T")), access::Right::EnterOrders,
            &ReturnPane::withdrawPressed));
    if (of.state != ReturnState::Requested)
        return;
    addAction(guarded(
        secondaryButton(tr("Accept…"), QStringLiteral("A")), access::Right::CancelOrders, &ReturnPane::acceptPressed));
    addHarmfulAction(guarded(dangerButton(of.enteredBy.isEmpty() ? tr("Dispute…") : tr("Refuse…"), QStringLiteral("D")),
        access::Right::CancelOrders, &ReturnPane::disputePressed));
}

void ReturnPane::foot(Button *act, bool enter)
{
    m_enter = enter;
    body()->addStretch(1);
    connect(act, &QPushButton::clicked, this, [this] { m_confirmed(); });
    auto *back = secondaryButton(tr("Back"), QStringLiteral("Esc"));
    connect(back, &QPushButton::clicked, this, &ReturnPane::closed);
    addAction(act);
    addAction(back);
}

void ReturnPane::askAccept(const Return &of)
{
    fill([=, this] {
        startOver(tr("Accept the return?"), of.externalId);
        if (of.enteredBy.isEmpty())
            say(tr("The channel gives the buyer %1 back. This cannot be taken back.").arg(moneyOf(of, of.refundMinor)));
        else
            say(tr("The goods are expected from then on. Tell the buyer where to send them; nobody else does."));
        m_confirmed = [this, id = of.id] {
            Q_EMIT acceptWanted(id);
        };
        foot(primaryButton(tr("Accept"), QStringLiteral("F10")), false);
        setFocus(); // Enter gives no money away
    });
}

void ReturnPane::askDispute(const Return &of)
{
    fill([=, this] {
        const bool ours = !of.enteredBy.isEmpty();
        startOver(ours ? tr("Refuse the return") : tr("Dispute the return"), of.externalId);
        say(ours ? tr("The return is over then. What you say is kept with it; tell the buyer yourself.")
                 : tr("The channel decides. It and the buyer read what you say."));
        auto *why = new Field(tr("Why the shop does not agree"), new QLineEdit, true);
        why->lineEdit()->setObjectName(QStringLiteral("dispute-why"));
        why->lineEdit()->setMaxLength(returns::kLongestWhy);
        why->setCheck([](const QString &text) -> Field::Finding {
            return text.trimmed().isEmpty() ? Field::Finding{Role::Red, ReturnPane::tr("Say it in a sentence")}
                                            : Field::Finding{};
        });
        body()->addWidget(why);
        m_confirmed = [this, why, id = of.id] {
            if (why->check())
                Q_EMIT disputeWanted(id, why->lineEdit()->text().trimmed());
        };
        foot(primaryButton(ours ? tr("Refuse") : tr("Dispute"), QStringLiteral("↵")));
        why->lineEdit()->setFocus();
    });
}

void ReturnPane::askExchange(const Return &of, const manual::ManualOrder &order)
{
    fill([=, this] {
        startOver(tr("Send others instead?"), of.externalId);
        say(tr("A new order without a price, with stock reserved for it at once. It is packed as any other."));
        auto *facts = new PairList(PairList::Shape::Facts);
        QStringList to{order.buyer.name};
        for (const QString &part : {order.buyer.street, order.buyer.district, order.buyer.city, order.buyer.postcode})
            if (!part.isEmpty())
                to << part;
        facts->add(tr("Buyer"), to.join(QStringLiteral(", ")));
        body()->addWidget(facts);
        if (!order.courier.isEmpty() && order.buyer.street.isEmpty())
            body()->addWidget(new Notice(Role::Yellow, tr("The address is not known."),
                tr("The channel does not show it. Ask the buyer, then change the new order with E in Orders.")));
        if (of.refundMinor > 0 && (of.state == ReturnState::Approved || of.state == ReturnState::Refunded))
            body()->addWidget(new Notice(Role::Yellow, tr("The money goes back as well."),
                tr("With this return the buyer gets %1. What is sent now comes on top of it.")
                    .arg(moneyOf(of, of.refundMinor))));
        for (const returns::Line &line : of.lines)
            if (line.quantity > 0)
                body()->addWidget(new LineItem(format::count(line.quantity), line.title,
                    line.skuId ? line.skuCode : tr("Not mapped"), format::rupiah(0)));
        m_confirmed = [this, id = of.id] {
            Q_EMIT exchangeWanted(id);
        };
        foot(primaryButton(tr("Make the order"), QStringLiteral("↵")));
        setFocus();
    });
}

void ReturnPane::askFound(const Return &of, const std::vector<inventory::Warehouse> &places)
{
    fill([=, this] {
        startOver(tr("What was in it?"), of.externalId);
        m_place = new QComboBox;
        for (const inventory::Warehouse &place : places)
            m_place->addItem(place.name, place.id);
        body()->addWidget(new Field(tr("Put back into"), m_place, true));
        for (const returns::Line &line : of.lines)
            addTyped(line);
        m_confirmed = [this, id = of.id] {
            confirmFound(id);
        };
        foot(primaryButton(tr("Put back"), QStringLiteral("↵")));
        if (!m_typed.empty())
            m_typed.front().sellable->setFocus();
    });
}

void ReturnPane::addTyped(const returns::Line &line)
{
    body()->addWidget(new LineItem(
        format::count(line.quantity), line.title, line.skuId ? line.skuCode : tr("Not mapped"), QString()));
    auto *across = new QHBoxLayout;
    across->setSpacing(Theme::space8);
    const auto add = [&](const QString &label, const char *name) {
        auto *editor = new QLineEdit;
        editor->setObjectName(QString::fromLatin1(name));
        editor->setValidator(new QIntValidator(0, int(line.quantity), editor));
        across->addWidget(new Field(label, editor, true));
        return editor;
    };
    auto *sellable = add(tr("Sellable"), "found-sellable");
    auto *damaged = add(tr("Damaged"), "found-damaged");
    auto *missing = add(tr("Missing"), "found-missing");
    body()->addLayout(across);
    auto *sum = new Label({}, Type::Small, Tone::Text2);
    sum->setObjectName(QStringLiteral("found-sum"));
    sum->setWordWrap(true);
    body()->addWidget(sum);
    m_typed.push_back({line, sellable, damaged, missing, sum});
    const Typed typed = m_typed.back();
    for (QLineEdit *editor : {sellable, damaged, missing})
        connect(editor, &QLineEdit::textChanged, this, [this, typed, editor] {
            m_lastTyped = editor;
            sayTyped(typed);
        });
    sayTyped(typed);
}

void ReturnPane::sayTyped(const Typed &typed)
{
    const qint64 pieces = typed.pieces();
    typed.sum->setTone(pieces > typed.line.quantity ? Tone::Red
            : pieces == typed.line.quantity         ? Tone::Green
                                                    : Tone::Text2);
    typed.sum->setText(tr("%1 of %2 pcs").arg(format::count(pieces), format::count(typed.line.quantity)));
}

/// What does not add up, and the cursor where it can be mended: in what was typed last, or in what is empty.
void ReturnPane::sayWrong(const Typed &typed, qint64 pieces)
{
    const qint64 over = pieces - typed.line.quantity;
    typed.sum->setTone(Tone::Red);
    typed.sum->setText(over > 0
            ? tr("%n too many: only %1 came back.", nullptr, int(over)).arg(format::count(typed.line.quantity))
            : tr("%n more to name: sellable, damaged or missing.", nullptr, int(-over)));
    QLineEdit *const editors[] = {typed.sellable, typed.damaged, typed.missing};
    QLineEdit *wrong = typed.sellable;
    if (over > 0) {
        for (QLineEdit *editor : editors)
            if (editor->text().toLongLong() > 0 && (editor == m_lastTyped || wrong != m_lastTyped))
                wrong = editor;
    } else {
        for (QLineEdit *editor : {typed.missing, typed.damaged, typed.sellable})
            if (editor->text().isEmpty())
                wrong = editor;
    }
    wrong->setFocus();
    wrong->selectAll();
}

void ReturnPane::confirmFound(qint64 returnId)
{
    std::vector<returns::Found> found;
    for (const Typed &typed : m_typed) {
        if (const qint64 pieces = typed.pieces(); pieces != typed.line.quantity) {
            sayWrong(typed, pieces);
            return;
        }
        found.push_back({typed.line.id, typed.sellable->text().toLongLong(), typed.damaged->text().toLongLong(),
            typed.missing->text().toLongLong()});
    }
    Q_EMIT inspectWanted(returnId, m_place->currentData().toLongLong(), found);
}

void ReturnPane::sayTrouble(const QString &title, const QString &text)
{
    static_cast<QBoxLayout *>(body())->insertWidget(0, new Notice(Role::Red, title, text));
}

void ReturnPane::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_confirmed && (m_enter ? enter : event->key() == Qt::Key_F10))
        m_confirmed();
    else
        Pane::keyPressEvent(event);
}

} // namespace selaras::ui
