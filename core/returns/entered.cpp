#include "returns/entered.h"

#include "manual/manual_order.h"
#include "orders/order.h"
#include "orders/states.h"
#include "returns/entry.h"
#include "returns/goods.h"
#include "returns/queries.h"
#include "returns/record.h"

namespace selaras::returns {

using channels::MoneyState;
using channels::OrderState;
using channels::ReturnState;

bool wasPaid(MoneyState money)
{
    return money == MoneyState::Paid || money == MoneyState::Settled || money == MoneyState::PartPaid
        || money == MoneyState::Refunded;
}

Result<> decide(Transaction &tx, const Return &of, const Answer &answer, const QString &actor)
{
    const ReturnState state = answer.accepts ? ReturnState::Approved : ReturnState::Refused;
    const Goods goods = answer.accepts ? Goods::Expected : Goods::None;
    CHECK(tx.run(updateDecided, stateName(state), goodsName(goods), of.refundMinor, tx.now(), of.id));
    return note(tx, of, answer.accepts ? "return.accepted" : "return.refused", answer.why, actor);
}

Result<bool> giveWay(Transaction &tx, qint64 orderId, const QString &actor)
{
    TRY(const auto all, ofOrder(tx, orderId));
    bool inspected = false;
    for (const Return &of : all) {
        if (of.enteredBy.isEmpty() || of.state == ReturnState::Refused || of.state == ReturnState::Withdrawn)
            continue;
        if (of.goods == Goods::Inspected) {
            inspected = true;
            continue;
        }
        CHECK(tx.run(
            updateDecided, stateName(ReturnState::Withdrawn), goodsName(Goods::None), of.refundMinor, tx.now(), of.id));
        CHECK(note(tx, of, "return.withdrawn", {}, actor));
    }
    return inspected;
}

Result<> endOrder(Transaction &tx, qint64 orderId, const QString &actor)
{
    TRY(const auto order, orders::find(tx, orderId));
    TRY(const auto typed, manual::factsOf(tx, orderId));
    if (!typed || !orders::mayMove(order->sold.state, OrderState::Returned))
        return {};
    if (wasPaid(order->sold.money)) {
        TRY(const qint64 refunded, tx.only(refundedOf, orderId));
        return refunded < order->sold.totalMinor ? Result<>() : manual::refunded(tx, orderId, actor);
    }
    TRY(const auto all, ofOrder(tx, orderId));
    for (const Return &of : all)
        if (of.goods == Goods::Expected || of.goods == Goods::Received)
            return {};
    const auto more = sentOrder(tx, orderId);
    if (more)
        return {};
    if (more.error().code != QLatin1String("return.all-back"))
        return fail(more.error());
    return orders::moveByHand(tx, orderId, OrderState::Returned, actor);
}

} // namespace selaras::returns
