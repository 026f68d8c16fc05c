#include "orders/order_pane.h"

#include "bulk/choice_form.h"
#include "kit/badge.h"
#include "kit/format.h"
#include "kit/number.h"
#include "manual/payment_text.h"
#include "orders/cancel.h"
#include "orders/map_form.h"
#include "orders/order_events.h"
#include "orders/order_messages.h"
#include "orders/order_notice.h"
#include "orders/order_words.h"
#include "orders/substitute_form.h"
#include "orders/why_form.h"
#include "pages/when.h"
#include "sentences/who_may.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>

#include <array>
#include <utility>

namespace selaras::ui {

using namespace kit;

namespace {

constexpr int kLastEvents = 5;

}

Button *cancelButton(const OrderFacts &facts, access::Role role)
{
    const auto state = facts.order.sold.state;
    const bool answers = orders::mayAnswerCancel(state);
    auto *button = dangerButton(answers ? OrderPane::tr("Answer…") : OrderPane::tr("Cancel…"), QStringLiteral("B"));
    button->setEnabled((answers || orders::mayRequestCancel(state)) && !facts.cancelIsAsked());
    button->setForbidden(whoMay(role, access::Right::CancelOrders));
    return button;
}

Button *takeBackButton(access::Role role)
{
    auto *button = secondaryButton(OrderPane::tr("Send as ordered"), QStringLiteral("T"));
    button->setForbidden(whoMay(role, access::Right::CancelOrders));
    return button;
}

Label *sourceLabel(const OrderFacts &facts)
{
    const QStringList reasons = facts.sourceReasons();
    if (reasons.isEmpty())
        return nullptr;
    auto *label = new Label(reasons.join(u'\n'), Type::Small, Tone::Text2);
    label->setObjectName(QStringLiteral("order-sources"));
    label->setWordWrap(true);
    return label;
}

void addSums(PairList *list, const OrderFacts &facts)
{
    const auto &sold = facts.order.sold;
    list->add(OrderPane::tr("Goods"), amount(sold.goodsMinor, sold.currency));
    list->add(OrderPane::tr("Shipping paid by the buyer"), amount(sold.shippingMinor, sold.currency));
    if (sold.discountMinor != 0)
        list->add(OrderPane::tr("Discount"), amount(-qAbs(sold.discountMinor), sold.currency));
    list->addRule();
    list->add(OrderPane::tr("Total"), amount(sold.totalMinor, sold.currency), true);
    if (!facts.ours || facts.ours->addendMinor == 0 || facts.ours->paysUntil || !sold.paidAt)
        return;
    list->add(OrderPane::tr("Code in the transfer"), amount(facts.ours->addendMinor, sold.currency));
    list->add(OrderPane::tr("Paid"), dueText(facts.order, *facts.ours), true);
}

OrderPane::OrderPane(Services &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
    , m_open(iconButton(QStringLiteral("open"), {}))
    , m_copy(iconButton(QStringLiteral("copy"), {}))
{
    setFixedWidth(Theme::paneNarrow);
    addTitleButton(m_copy);
    addHeaderButton(m_open);
    connect(m_copy, &QPushButton::clicked, this, &OrderPane::copyPressed);
    connect(m_open, &QPushButton::clicked, this, &OrderPane::openPressed);
}

void OrderPane::startOver()
{
    clear();
    clearActions();
    m_choice = nullptr;
    m_map = nullptr;
    m_why = nullptr;
    m_substitute = nullptr;
}

void OrderPane::head(const OrderFacts &facts)
{
    const auto &sold = facts.order.sold;
    m_orderId = facts.order.id;
    m_open->setToolTip(tr("Open (Enter)"));
    m_copy->setToolTip(tr("Copy the number (C)"));
    for (Button *button : {m_open, m_copy})
        button->setAccessibleName(button->toolTip());
    setTile(facts.tile, facts.shop.name);
    setTitle(sold.number);
    setSubtitle(sold.buyerName.isEmpty() ? sold.recipient.name : sold.buyerName, sold.recipient.city);
}

void OrderPane::badges(const OrderFacts &facts)
{
    const auto &sold = facts.order.sold;
    const Mark money = moneyMark(sold.money);
    const Mark goods = goodsMark(facts.standing());
    badgeLine()->addWidget(new BadgeLabel(money.role, money.word));
    badgeLine()->addWidget(new BadgeLabel(goods.role, goods.word));
    badgeLine()->addStretch();
    if (!facts.hasDeadline())
        return;
    const format::ShipBy due = format::shipBy(when::local(facts.order.shipBy), when::local(m_services.clock.now()));
    if (due.status)
        badgeLine()->addWidget(new BadgeLabel(*due.status, due.left));
    else
        badgeLine()->addWidget(new NumberLabel(due.left));
    badgeLine()->addWidget(new NumberLabel(due.clock, Type::Body, Tone::Text2));
}

void OrderPane::contents(const OrderFacts &facts)
{
    const auto &order = facts.order;
    body()->addWidget(new SectionTitle(tr("Contents"), tr("%1 pcs").arg(format::count(order.pieces))));
    for (const orders::OrderLine &line : order.lines) {
        QString detail = line.skuId ? line.skuCode : tr("No SKU yet");
        if (line.waiting > 0)
            detail = tr("%1, %2 not in stock").arg(detail, format::count(line.waiting));
        if (const QString from = facts.sourceOf(line.id); !from.isEmpty())
            detail = tr("%1, from %2").arg(detail, from);
        body()->addWidget(new LineItem(tr("%1×").arg(line.sold.quantity), line.sold.title, detail,
            amount(line.sold.totalMinor, order.sold.currency)));
        for (const orders::SentInstead &other : line.instead)
            body()->addWidget(new LineItem(tr("%1×").arg(other.pieces), other.name,
                tr("%1, sent instead of %2").arg(other.skuCode, other.insteadOfCode), {}));
    }
    if (auto *why = sourceLabel(facts))
        body()->addWidget(why);
    if (!facts.hasSubstitute())
        return;
    auto *back = takeBackButton(m_services.actor.role);
    connect(back, &QPushButton::clicked, this, &OrderPane::takeBackPressed);
    body()->addWidget(back, 0, Qt::AlignLeft);
}

void OrderPane::sums(const OrderFacts &facts)
{
    auto *list = new PairList;
    addSums(list, facts);
    body()->addWidget(list);
}

/// What an order of ours is to be paid with, and what to say to its buyer.
void OrderPane::payment(const OrderFacts &facts)
{
    if (!facts.ours || !facts.ours->paysUntil)
        return;
    const QDateTime until = when::local(*facts.ours->paysUntil);
    auto *list = new PairList;
    list->add(tr("To be transferred"), dueText(facts.order, *facts.ours), true);
    list->add(tr("Pay by"), format::moment(until, when::local(m_services.clock.now())));
    body()->addWidget(list);
    auto *copy = linkButton(tr("Copy what to say to the buyer"));
    connect(copy, &QPushButton::clicked, this,
        [text = paymentText(facts.order, *facts.ours)] { QApplication::clipboard()->setText(text); });
    body()->addWidget(copy, 0, Qt::AlignLeft);
}

/// What it is sent instead of, and what is sent instead of its goods.
void OrderPane::exchanges(const OrderFacts &facts)
{
    QStringList words;
    if (facts.replaces)
        words << tr("Sent instead of the goods of %1 that came back (return %2).")
                     .arg(facts.replaces->orderNumber, facts.replaces->externalId);
    for (const returns::Return &of : facts.givenBack)
        if (of.exchangeOrderId)
            words << tr("%1 is sent instead of what came back (return %2).").arg(of.exchangeNumber, of.externalId);
    if (words.isEmpty())
        return;
    body()->addWidget(new SectionTitle(tr("Exchange")));
    auto *said = new Label(words.join(u'\n'));
    said->setWordWrap(true);
    body()->addWidget(said);
}

void OrderPane::lastEvents(const OrderFacts &facts)
{
    const auto events = orderEvents(facts);
    body()->addWidget(
        new SectionTitle(tr("Last"), tr("All %Ln event(s)", nullptr, int(events.size())), QStringLiteral("Enter")));
    const QDateTime now = when::local(m_services.clock.now());
    for (std::size_t i = 0; i < events.size() && i < std::size_t(kLastEvents); ++i)
        body()->addWidget(new EventLine(format::moment(when::local(events[i].at), now), events[i].shown.what));
}

void OrderPane::actions(const OrderFacts &facts)
{
    auto *open = secondaryButton(tr("Open"), QStringLiteral("↵"));
    connect(open, &QPushButton::clicked, this, &OrderPane::openPressed);
    addAction(open);
    const OwnDeeds own = facts.deeds();
    if (own.confirmPaid) {
        auto *paid = primaryButton(tr("It is paid"), QStringLiteral("U"));
        paid->setForbidden(whoMay(m_services.actor.role, access::Right::EnterOrders));
        connect(paid, &QPushButton::clicked, this, &OrderPane::paidPressed);
        addAction(paid);
    }
    const auto offer = [this](const QString &words, const char *key, access::Right right, auto pressed) {
        auto *button = secondaryButton(words, QString::fromLatin1(key));
        button->setForbidden(whoMay(m_services.actor.role, right));
        connect(button, &QPushButton::clicked, this, pressed);
        addAction(button);
    };
    if (own.deliver)
        offer(tr("The buyer has it"), "A", access::Right::PackOrders, &OrderPane::deliveredPressed);
    if (own.change)
        offer(tr("Change…"), "E", access::Right::EnterOrders, &OrderPane::changePressed);
    if (own.moneyBack)
        offer(tr("Money is back…"), "U", access::Right::CancelOrders, &OrderPane::moneyBackPressed);
    if (own.comeBack)
        offer(tr("Comes back…"), "R", access::Right::EnterOrders, &OrderPane::comeBackPressed);
    if (!facts.mayCancel())
        return;
    auto *cancel = cancelButton(facts, m_services.actor.role);
    connect(cancel, &QPushButton::clicked, this, &OrderPane::cancelPressed);
    addHarmfulAction(cancel);
}

void OrderPane::showOrder(const OrderFacts &facts)
{
    fill([=, this] {
        startOver();
        head(facts);
        m_open->show();
        badges(facts);
        if (const auto notice = noticeOf(m_services, facts))
            body()->addWidget(noticeWidget(*notice, m_services.actor.role, [this] { Q_EMIT remedyPressed(); }));
        contents(facts);
        sums(facts);
        payment(facts);
        exchanges(facts);
        if (!facts.order.sold.buyerNote.isEmpty()) {
            body()->addWidget(new SectionTitle(tr("The buyer says")));
            auto *note = new Label(facts.order.sold.buyerNote);
            note->setWordWrap(true);
            body()->addWidget(note);
        }
        addMessages(*this, facts, m_services);
        lastEvents(facts);
        actions(facts);
    });
}

void OrderPane::ask(const OrderFacts &facts, ChoiceForm *form, const QString &act)
{
    startOver();
    head(facts);
    m_open->hide();
    m_choice = form;
    body()->addWidget(form);
    auto *back = secondaryButton(tr("Back"), QStringLiteral("Esc"));
    connect(back, &QPushButton::clicked, this, &OrderPane::closed);
    addAction(back);
    auto *go = dangerButton(act, QStringLiteral("↵"));
    connect(go, &QPushButton::clicked, form, &ChoiceForm::confirm);
    addHarmfulAction(go);
    form->setFocus();
}

void OrderPane::askCancel(const OrderFacts &facts)
{
    fill([=, this] {
        using enum channels::CancelReason;
        static constexpr std::array kReasons{OutOfStock, BuyerAsked, CannotDeliver};
        ChoiceForm::Words words{.question = tr("Why is it cancelled?"),
            .choices = {},
            .missing = tr("Choose a reason first"),
            .consequences = {tr("%1 is asked to cancel. It may accept or refuse.").arg(facts.shop.name),
                tr("Stock is released only when it has accepted; until then the order stays here and must not be shipped.")}};
        if (facts.ours)
            words.consequences
                = {tr("It is cancelled at once; there is no channel to ask. Its stock is free for others.")};
        if (facts.owesMoney(m_services))
            words.consequences << tr(
                "The buyer has paid %1. Give it back by transfer or in the shop's own pages: a cancel does not.")
                                      .arg(amount(facts.order.sold.totalMinor, facts.order.sold.currency));
        for (const channels::CancelReason reason : kReasons)
            words.choices << cancelReasonWords(reason);
        ask(facts, new ChoiceForm(words), facts.ours ? tr("Cancel it") : tr("Ask to cancel"));
        connect(m_choice, &ChoiceForm::confirmed, this,
            [this, id = facts.order.id](int choice) { Q_EMIT cancelConfirmed(id, kReasons[std::size_t(choice)]); });
    });
}

void OrderPane::askAnswer(const OrderFacts &facts)
{
    fill([=, this] {
        const ChoiceForm::Words words{.question = tr("The buyer asks to cancel. What is the answer?"),
            .choices = {tr("Accept: cancel the order"), tr("Refuse: the order is shipped")},
            .missing = tr("Choose an answer first"),
            .consequences = {answerByWords(m_services, facts),
                tr("%1 is told the answer and tells the buyer. It cannot be taken back.").arg(facts.shop.name),
                tr("Stock is released only when the shop shows the order as cancelled; until then do not ship it.")}};
        ask(facts, new ChoiceForm(words), tr("Answer"));
        connect(m_choice, &ChoiceForm::confirmed, this,
            [this, id = facts.order.id](int choice) { Q_EMIT answerConfirmed(id, choice == 0); });
    });
}

void OrderPane::askYesOrNo(const OrderFacts &facts, const QString &question, const QString &yes, const QString &no,
    const QString &consequence, void (OrderPane::*confirmed)())
{
    ask(facts,
        new ChoiceForm({.question = question,
            .choices = {yes, no},
            .missing = tr("Choose an answer first"),
            .consequences = {consequence}}),
        tr("Answer"));
    connect(m_choice, &ChoiceForm::confirmed, this, [this, confirmed](int choice) {
        if (choice == 0)
            Q_EMIT(this->*confirmed)();
        else
            Q_EMIT closed();
    });
}

void OrderPane::askPaid(const OrderFacts &facts)
{
    fill([=, this] {
        const QString due = facts.ours && facts.ours->paysUntil
            ? dueText(facts.order, *facts.ours)
            : amount(facts.order.sold.totalMinor, facts.order.sold.currency);
        askYesOrNo(facts, tr("Is the money there?"), tr("Yes: %1 came in").arg(due), tr("No: it still waits"),
            tr("Once it is paid it is to be packed. This cannot be taken back."), &OrderPane::paidConfirmed);
    });
}

void OrderPane::askMoneyBack(const OrderFacts &facts)
{
    fill([=, this] {
        const QString paid = amount(facts.order.sold.totalMinor, facts.order.sold.currency);
        askYesOrNo(facts, tr("Has the buyer the money back?"), tr("Yes: %1 was given back").arg(paid),
            tr("No: it is still owed"),
            tr("Selaras moves no money; it writes down that the buyer has it. This cannot be taken back."),
            &OrderPane::moneyBackConfirmed);
    });
}

void OrderPane::askMapping(const OrderFacts &facts)
{
    fill([=, this] {
        startOver();
        head(facts);
        m_open->hide();
        m_map = new MapForm(m_services, *facts.unmapped);
        body()->addWidget(new SectionTitle(tr("Which SKU is this?")));
        body()->addWidget(m_map);
        connect(m_map, &MapForm::chosen, this, &OrderPane::mappingChosen);
        auto *take = primaryButton(tr("This is it"), QStringLiteral("↵"));
        connect(take, &QPushButton::clicked, m_map, &MapForm::confirm);
        addAction(take);
        auto *back = secondaryButton(tr("Back"), QStringLiteral("Esc"));
        connect(back, &QPushButton::clicked, this, &OrderPane::closed);
        addAction(back);
        m_map->setFocus();
    });
}

void OrderPane::showWhy(const OrderFacts &facts, const WhyFacts &why)
{
    fill([=, this] {
        startOver();
        head(facts);
        m_open->hide();
        setTitle(tr("Why is %1 short?").arg(facts.order.sold.number));
        m_why = new WhyForm(m_services, facts, why);
        body()->addWidget(m_why);
        connect(m_why, &WhyForm::warehouseChosen, this, &OrderPane::warehouseChosen);
        connect(m_why, &WhyForm::substituteAsked, this, &OrderPane::substituteAsked);
        connect(m_why, &WhyForm::partAsked, this, &OrderPane::partAsked);
        connect(m_why, &WhyForm::cancelAsked, this, &OrderPane::cancelPressed);
        connect(m_why, &WhyForm::stockAsked, this, &OrderPane::stockAsked);
        auto *back = secondaryButton(tr("Back"), QStringLiteral("Esc"));
        connect(back, &QPushButton::clicked, this, &OrderPane::closed);
        addAction(back);
        m_why->setFocus();
    });
}

void OrderPane::askSubstitute(const OrderFacts &facts, const oversell::Shortage &shortage)
{
    fill([=, this] {
        startOver();
        head(facts);
        m_open->hide();
        m_substitute = new SubstituteForm(m_services, shortage);
        body()->addWidget(new SectionTitle(tr("What is sent instead?")));
        body()->addWidget(m_substitute);
        connect(m_substitute, &SubstituteForm::chosen, this, &OrderPane::substituteChosen);
        auto *take = primaryButton(tr("Send this"), QStringLiteral("↵"));
        connect(take, &QPushButton::clicked, m_substitute, &SubstituteForm::confirm);
        addAction(take);
        auto *back = secondaryButton(tr("Back"), QStringLiteral("Esc"));
        connect(back, &QPushButton::clicked, this, &OrderPane::closed);
        addAction(back);
        m_substitute->setFocus();
    });
}

void OrderPane::sayTrouble(const QString &title, const QString &text)
{
    auto *notice = new Notice(Role::Red, title, text);
    static_cast<QBoxLayout *>(body())->insertWidget(0, notice);
}

} // namespace selaras::ui
