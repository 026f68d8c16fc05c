#include "orders/order_page.h"

#include "kit/badge.h"
#include "kit/filter_bar.h"
#include "kit/format.h"
#include "kit/number.h"
#include "kit/pane.h"
#include "kit/tile.h"
#include "manual/payment_text.h"
#include "orders/order_notice.h"
#include "orders/order_pane.h"
#include "orders/order_words.h"
#include "pages/when.h"
#include "sentences/who_may.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace kit;

namespace {

template <class Layout> Layout *flush(Layout *layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

Label *caption(const QString &text, Qt::Alignment side = Qt::AlignLeft)
{
    auto *label = new Label(text, Type::Caption, Tone::Text2);
    label->setAlignment(side | Qt::AlignVCenter);
    return label;
}

/// What goods and places are called is read whole: it takes more lines where there is no room.
Label *wrapping(const QString &text, Type type = Type::Body, Tone tone = Tone::Text)
{
    auto *label = new Label(text, type, tone);
    label->setWordWrap(true);
    return label;
}

} // namespace

OrderPage::OrderPage(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_kinds(new Segmented({}))
    , m_timeline(new Timeline)
{
    auto *column = flush(new QVBoxLayout(this));
    auto *top = new Region(Region::Fill::Surface, Qt::BottomEdge);
    m_top = new QVBoxLayout(top);
    m_top->setContentsMargins(Theme::paneInset, Theme::space12, Theme::paneInset, Theme::space12);
    m_top->setSpacing(0);
    column->addWidget(top);

    auto *scroll = new QScrollArea;
    auto *content = new Region(Region::Fill::Surface);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(Theme::paneInset, Theme::space12, Theme::paneInset, Theme::paneInset);
    inner->setSpacing(Theme::space12);
    m_body = flush(new QVBoxLayout);
    m_body->setSpacing(Theme::space16);
    inner->addLayout(m_body);
    inner->addWidget(new Rule);
    auto *title = new QHBoxLayout;
    title->setSpacing(Theme::space12);
    title->addWidget(m_title = new Label({}, Type::Strong));
    title->addWidget(m_zoneWord = new Label({}, Type::Small, Tone::Text2));
    title->addStretch();
    title->addWidget(m_kinds);
    inner->addLayout(title);
    inner->addWidget(m_timeline);
    inner->addStretch();
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setProperty("onSurface", true);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    connect(m_kinds, &Segmented::currentChanged, this, &OrderPage::showTimeline);
}

void OrderPage::showOrder(const OrderFacts &facts)
{
    m_events = orderEvents(facts);
    m_kinds->setChoices({tr("All"), tr("Stock"), tr("Money"), tr("Shipping"), tr("People")});
    m_title->setText(tr("Timeline"));
    m_zoneWord->setText(tr("%1, to the second").arg(when::zoneWord(m_services.clock.now())));
    empty(m_top);
    empty(m_body);
    m_top->addWidget(header(facts));
    if (const auto notice = noticeOf(m_services, facts))
        m_body->addWidget(noticeWidget(*notice, m_services.actor.role, [this] { Q_EMIT remedyPressed(); }));
    m_body->addWidget(lines(facts));
    if (auto *why = sourceLabel(facts))
        m_body->addWidget(why);
    if (!facts.parcels.empty())
        m_body->addWidget(parcels(facts));
    m_body->addWidget(figures(facts));
    showTimeline();
}

QWidget *OrderPage::header(const OrderFacts &facts)
{
    const auto &sold = facts.order.sold;
    auto *holder = new QWidget;
    auto *column = flush(new QVBoxLayout(holder));
    column->setSpacing(Theme::space4);
    auto *first = flush(new QHBoxLayout);
    first->setSpacing(Theme::space8);
    first->addWidget(new Tile(facts.tile, facts.shop.name));
    auto *number = new Label(sold.number, Type::Title);
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    first->addWidget(number);
    auto *copy = iconButton(QStringLiteral("copy"), tr("Copy the number (C)"));
    connect(copy, &QPushButton::clicked, this, &OrderPage::copyPressed);
    first->addWidget(copy);
    const Mark money = moneyMark(sold.money);
    const Mark goods = goodsMark(facts.standing());
    first->addSpacing(Theme::space8);
    first->addWidget(new BadgeLabel(money.role, money.word));
    first->addSpacing(Theme::space4);
    first->addWidget(new BadgeLabel(goods.role, goods.word));
    first->addStretch();
    if (facts.mayCancel()) {
        auto *cancel = cancelButton(facts, m_services.actor.role);
        connect(cancel, &QPushButton::clicked, this, &OrderPage::cancelPressed);
        first->addWidget(cancel);
    }
    auto *close = iconButton(QStringLiteral("close"), tr("Back to the list (Esc)"));
    connect(close, &QPushButton::clicked, this, &OrderPage::closePressed);
    first->addWidget(close);
    column->addLayout(first);

    auto *second = flush(new QHBoxLayout);
    second->setSpacing(Theme::space12);
    second->addWidget(new Label(sold.buyerName.isEmpty() ? sold.recipient.name : sold.buyerName));
    second->addWidget(new Label(sold.recipient.city, Type::Body, Tone::Text2));
    second->addWidget(
        new Label(tr("placed %1").arg(format::moment(when::local(sold.placedAt), when::local(m_services.clock.now()))),
            Type::Body, Tone::Text2));
    second->addStretch();
    if (facts.ours && facts.ours->paysUntil) {
        const QString until = format::moment(when::local(*facts.ours->paysUntil), when::local(m_services.clock.now()));
        second->addWidget(new NumberLabel(tr("pay by %1").arg(until), Type::Body, Tone::Text2));
    } else if (facts.hasDeadline()) {
        const QDateTime shipBy = when::local(facts.order.shipBy), now = when::local(m_services.clock.now());
        const auto due = format::shipBy(shipBy, now);
        const bool counts = due.status || shipBy.date() == now.date(); // else `left` is a day, not a span
        const QString moment = counts ? due.clock : due.left + u' ' + due.clock;
        second->addWidget(new NumberLabel(tr("ship before %1").arg(moment), Type::Body, Tone::Text2));
        if (due.status)
            second->addWidget(new BadgeLabel(*due.status, due.left));
        else if (counts)
            second->addWidget(new NumberLabel(due.left));
    }
    column->addLayout(second);
    return holder;
}

QWidget *OrderPage::lines(const OrderFacts &facts)
{
    const QString &currency = facts.order.sold.currency;
    auto *holder = new QWidget;
    auto *grid = flush(new QGridLayout(holder));
    grid->setHorizontalSpacing(Theme::space24);
    grid->setVerticalSpacing(Theme::space4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(caption(tr("Contents of the order")), 0, 0);
    grid->addWidget(caption(tr("SKU")), 0, 1);
    grid->addWidget(caption(tr("Ordered"), Qt::AlignRight), 0, 2);
    grid->addWidget(caption(tr("Not in stock"), Qt::AlignRight), 0, 3);
    grid->addWidget(caption(tr("Unit price"), Qt::AlignRight), 0, 4);
    grid->addWidget(caption(tr("Price"), Qt::AlignRight), 0, 5);
    grid->addWidget(new Rule, 1, 0, 1, 6);
    int row = 2;
    constexpr Qt::Alignment kLeft = Qt::AlignLeft | Qt::AlignTop, kRight = Qt::AlignRight | Qt::AlignTop;
    for (const orders::OrderLine &line : facts.order.lines) {
        grid->addWidget(wrapping(line.sold.title), row, 0);
        grid->addWidget(line.skuId ? static_cast<QWidget *>(new NumberLabel(line.skuCode, Type::Body, Tone::Text2))
                                   : new BadgeLabel(Role::Yellow, tr("No SKU yet")),
            row, 1, kLeft);
        grid->addWidget(new NumberLabel(format::count(line.sold.quantity)), row, 2, kRight);
        grid->addWidget(new NumberLabel(line.waiting > 0 ? format::count(line.waiting) : format::nothing(), Type::Body,
                            line.waiting > 0 ? Tone::Yellow : Tone::Text2),
            row, 3, kRight);
        grid->addWidget(
            new NumberLabel(amount(line.sold.unitMinor, currency), Type::Body, Tone::Text2), row, 4, kRight);
        grid->addWidget(new NumberLabel(amount(line.sold.totalMinor, currency)), row, 5, kRight);
        ++row;
        if (const QString from = facts.sourceOf(line.id); !from.isEmpty())
            grid->addWidget(wrapping(tr("from %1").arg(from), Type::Small, Tone::Text2), row++, 0);
        for (const orders::SentInstead &other : line.instead) {
            grid->addWidget(
                wrapping(tr("%1, sent instead of %2").arg(other.name, other.insteadOfCode), Type::Body, Tone::Text2),
                row, 0);
            grid->addWidget(new NumberLabel(other.skuCode, Type::Body, Tone::Text2), row, 1, kLeft);
            grid->addWidget(new NumberLabel(format::count(other.pieces)), row, 2, kRight);
            ++row;
        }
    }
    if (facts.hasSubstitute()) {
        auto *back = takeBackButton(m_services.actor.role);
        connect(back, &QPushButton::clicked, this, &OrderPage::takeBackPressed);
        grid->addWidget(back, row, 0, Qt::AlignLeft);
    }
    return holder;
}

QWidget *OrderPage::parcels(const OrderFacts &facts)
{
    auto *holder = new QWidget;
    holder->setObjectName(QStringLiteral("order-parcels"));
    auto *grid = flush(new QGridLayout(holder));
    grid->setHorizontalSpacing(Theme::space24);
    grid->setVerticalSpacing(Theme::space4);
    grid->setColumnStretch(3, 1);
    int column = 0;
    for (const QString &title : {tr("Parcels"), tr("State"), tr("Courier"), tr("Tracking number")}) {
        auto *head = caption(title);
        head->setMinimumWidth(head->sizeHint().width()); // else the wrapping words below take its room
        grid->addWidget(head, 0, column++);
    }
    grid->addWidget(caption(tr("Pieces"), Qt::AlignRight), 0, column++);
    grid->addWidget(new Rule, 1, 0, 1, column);
    const auto orNothing = [](const QString &text) {
        return text.isEmpty() ? format::nothing() : text;
    };
    int row = 2;
    for (const fulfilment::Shipment &parcel : facts.parcels) {
        const Mark state = parcelMark(parcel.state, facts.missedCourier(parcel));
        grid->addWidget(wrapping(orNothing(facts.warehouses.value(parcel.warehouseId))), row, 0);
        grid->addWidget(new BadgeLabel(state.role, state.word), row, 1, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(wrapping(orNothing(parcel.courier)), row, 2);
        auto *number = new Label(orNothing(parcel.trackingNumber));
        number->setTextInteractionFlags(Qt::TextSelectableByMouse);
        number->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // a part of it names nothing
        grid->addWidget(number, row, 3, Qt::AlignTop);
        grid->addWidget(new NumberLabel(format::count(parcel.wanted())), row, 4, Qt::AlignRight | Qt::AlignTop);
        ++row;
    }
    return holder;
}

QWidget *OrderPage::figures(const OrderFacts &facts)
{
    auto *holder = new QWidget;
    auto *two = flush(new QHBoxLayout(holder));
    two->setSpacing(Theme::space32 + Theme::space8);
    const auto side = [&](const QString &title) {
        auto *column = flush(new QVBoxLayout);
        column->setSpacing(Theme::space8);
        column->addWidget(new Label(title, Type::Strong));
        two->addLayout(column, 1);
        return column;
    };
    auto *money = side(tr("Money"));
    auto *sums = new PairList;
    addSums(sums, facts);
    if (facts.ours && facts.ours->paysUntil)
        sums->add(tr("To be transferred"), dueText(facts.order, *facts.ours), true);
    money->addWidget(sums);
    money->addStretch();
    auto *way = side(tr("Shipping"));
    shipping(way, facts);
    way->addStretch();
    return holder;
}

void OrderPage::shipping(QVBoxLayout *column, const OrderFacts &facts)
{
    const auto &sold = facts.order.sold;
    const auto &to = sold.recipient;
    const bool sees = access::may(m_services.actor.role, access::Right::SeeBuyerData);
    const auto orNothing = [](const QString &text) {
        return text.isEmpty() ? format::nothing() : text;
    };
    auto *list = new PairList;
    list->add(tr("Courier"), orNothing(sold.courier));
    list->add(tr("Tracking number"), orNothing(facts.trackingNumbers()));
    list->add(tr("Recipient"), orNothing(to.name));
    if (sees) {
        list->add(tr("Phone"), orNothing(to.phone));
        if (!to.email.isEmpty())
            list->add(tr("E-mail"), to.email);
    } else {
        list->addHidden(tr("Phone"), tr("Buyer data"));
        list->addHidden(tr("Street"), tr("Buyer data"));
    }
    list->addRule();
    column->addWidget(list);
    QStringList place;
    for (const QString &part : {sees ? to.street : QString(), to.district, to.city, to.province, to.postcode})
        if (!part.isEmpty())
            place << part;
    auto *address = new Label(orNothing(place.join(QStringLiteral(", "))), Type::Body, Tone::Text2);
    address->setWordWrap(true);
    column->addWidget(address);
    if (sold.buyerNote.isEmpty())
        return;
    auto *note = new Label(tr("The buyer says: %1").arg(sold.buyerNote));
    note->setWordWrap(true);
    column->addWidget(note);
}

void OrderPage::showTimeline()
{
    std::optional<EventKind> kind;
    if (m_kinds->currentIndex() > 0)
        kind = EventKind(m_kinds->currentIndex() - 1);
    m_timeline->setEvents(timelineOf(m_events, kind, m_services.clock.now()));
}

} // namespace selaras::ui
