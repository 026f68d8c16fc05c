#include "orders/order_words.h"

#include "base/money.h"
#include "kit/format.h"
#include "orders/states.h"

namespace selaras::ui {

using channels::MoneyState;
using channels::OrderState;
using kit::Role;

namespace {

struct OrderWords {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::OrderWords)
};

} // namespace

Mark moneyMark(MoneyState money)
{
    switch (money) {
    case MoneyState::Pending: return {Role::Grey, OrderWords::tr("Pending", "money")};
    case MoneyState::Cod: return {Role::Grey, OrderWords::tr("COD")};
    case MoneyState::Expired: return {Role::Grey, OrderWords::tr("Expired")};
    case MoneyState::PartPaid: return {Role::Blue, OrderWords::tr("Part-paid")};
    case MoneyState::Paid: return {Role::Green, OrderWords::tr("Paid")};
    case MoneyState::Settled: return {Role::Green, OrderWords::tr("Settled")};
    case MoneyState::Refunded: return {Role::Grey, OrderWords::tr("Refunded")};
    }
    return {};
}

Mark goodsMark(const GoodsStanding &goods)
{
    // What comes back is said before the state, which a channel may leave at "delivered" for good.
    if (orders::hasLeft(goods.state) && goods.comingBack == orders::ComingBack::Awaited)
        return {Role::Yellow, OrderWords::tr("Returning")};
    if (orders::hasLeft(goods.state) && goods.comingBack == orders::ComingBack::Here)
        return {Role::Grey, OrderWords::tr("Returned")};
    switch (goods.state) {
    case OrderState::Shipped: return {Role::Green, OrderWords::tr("Shipped")};
    case OrderState::Delivered: return {Role::Green, OrderWords::tr("Delivered")};
    case OrderState::Completed: return {Role::Green, OrderWords::tr("Completed")};
    case OrderState::Cancelled: return {Role::Grey, OrderWords::tr("Cancelled")};
    case OrderState::ReturnRequested: return {Role::Yellow, OrderWords::tr("Returning")};
    case OrderState::Returned: return {Role::Grey, OrderWords::tr("Returned")};
    case OrderState::CancelRequested: return {Role::Yellow, OrderWords::tr("Cancel?")};
    case OrderState::Unpaid:
    case OrderState::Ready:
    case OrderState::Processed: break;
    }
    if (goods.pickUpFailed) // also of what was handed over: nobody has it
        return {Role::Yellow, OrderWords::tr("No pick-up")};
    if (goods.progress == orders::Progress::HandedOver) // and the channel has not seen it yet
        return {Role::Green, OrderWords::tr("Handed over")};
    if (goods.needsMapping)
        return {Role::Yellow, OrderWords::tr("No SKU")};
    if (goods.isShort)
        return {Role::Yellow, OrderWords::tr("Short")};
    if (goods.held)
        return {Role::Yellow, OrderWords::tr("Held")};
    if (goods.progress == orders::Progress::Packed)
        return {Role::Blue, OrderWords::tr("Packed")};
    if (goods.progress == orders::Progress::Picking)
        return {Role::Blue, OrderWords::tr("Picking")};
    return goods.state == OrderState::Processed ? Mark{Role::Blue, OrderWords::tr("Arranged")}
                                                : Mark{Role::Grey, OrderWords::tr("New")};
}

GoodsStanding standingOf(const orders::Row &order)
{
    return {.state = order.state,
        .progress = order.progress,
        .needsMapping = order.needsMapping,
        .isShort = order.isShort,
        .held = channels::holdsBack(order.hold) || order.ownHold,
        .pickUpFailed = channels::isPickUpFailed(order.hold),
        .comingBack = order.comingBack};
}

Mark parcelMark(fulfilment::ShipmentState state, bool pickUpFailed)
{
    using enum fulfilment::ShipmentState;
    if (pickUpFailed)
        return {Role::Yellow, OrderWords::tr("No pick-up")};
    switch (state) {
    case Waiting: return {Role::Grey, OrderWords::tr("To be picked")};
    case Picking: return {Role::Blue, OrderWords::tr("Picking")};
    case Packed: return {Role::Blue, OrderWords::tr("Packed")};
    case HandedOver: return {Role::Green, OrderWords::tr("Handed over")};
    case Dropped: break;
    }
    return {Role::Grey, OrderWords::tr("Not sent")};
}

QString tabName(orders::Tab tab)
{
    using enum orders::Tab;
    switch (tab) {
    case Open: return OrderWords::tr("Open", "orders");
    case Ready: return OrderWords::tr("To pack");
    case Processed: return OrderWords::tr("To pick up");
    case Shipped: return OrderWords::tr("Shipped");
    case Completed: return OrderWords::tr("Completed");
    case Unpaid: return OrderWords::tr("Unpaid");
    case NeedsMapping: return OrderWords::tr("Needs mapping");
    case Short: return OrderWords::tr("Short stock");
    case Held: return OrderWords::tr("Held");
    case CancelRequested: return OrderWords::tr("Cancel asked");
    case Returns: return OrderWords::tr("Returns");
    case Cancelled: return OrderWords::tr("Cancelled");
    }
    return {};
}

QString cancelReasonWords(channels::CancelReason reason)
{
    switch (reason) {
    case channels::CancelReason::OutOfStock: return OrderWords::tr("Out of stock");
    case channels::CancelReason::BuyerAsked: return OrderWords::tr("The buyer asked");
    case channels::CancelReason::CannotDeliver: return OrderWords::tr("The address cannot be reached");
    }
    return {};
}

QString amount(qint64 minor, const QString &currency)
{
    return kit::format::money(minor, currency, decimalsOf(currency));
}

} // namespace selaras::ui
