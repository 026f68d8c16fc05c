#include "channels/woocommerce/order_standing.h"

#include <array>
#include <optional>

namespace selaras::channels::woocommerce {

namespace {

enum class Stock { Taken, Free, AsLinesSay };

struct Row {
    const char16_t *slug;
    OrderState state;
    Stock stock;
};

constexpr std::array kTable{
    Row{u"pending", OrderState::Unpaid, Stock::Free},
    Row{u"on-hold", OrderState::Unpaid, Stock::Taken},
    Row{u"failed", OrderState::Unpaid, Stock::AsLinesSay},
    Row{u"processing", OrderState::Ready, Stock::Taken},
    Row{u"completed", OrderState::Completed, Stock::Taken},
    Row{u"cancelled", OrderState::Cancelled, Stock::Free},
    Row{u"trash", OrderState::Cancelled, Stock::AsLinesSay},
    Row{u"refunded", OrderState::Returned, Stock::AsLinesSay},
    // Widespread plugins.
    Row{u"packed", OrderState::Processed, Stock::AsLinesSay},
    Row{u"shipped", OrderState::Shipped, Stock::AsLinesSay},
    Row{u"in-shipping", OrderState::Shipped, Stock::AsLinesSay},
    Row{u"delivered", OrderState::Delivered, Stock::AsLinesSay},
};

const Row *rowOf(const QString &status)
{
    for (const Row &row : kTable)
        if (status == QStringView(row.slug))
            return &row;
    return nullptr;
}

MoneyState moneyOf(const Told &told, OrderState state)
{
    if (told.status == u"refunded" || told.fullyRefunded)
        return MoneyState::Refunded;
    if (told.paid)
        return MoneyState::Paid;
    if (state == OrderState::Cancelled)
        return MoneyState::Expired;
    if (state == OrderState::Unpaid)
        return MoneyState::Pending;
    return told.cashOnDelivery ? MoneyState::Cod : MoneyState::Paid;
}

} // namespace

bool isDraft(const QString &status) { return status == u"checkout-draft" || status == u"auto-draft"; }

Standing standingOf(const Told &told)
{
    Standing standing;
    if (const Row *row = rowOf(told.status)) {
        standing.state = row->state;
        standing.channelHoldsStock = row->stock == Stock::AsLinesSay ? told.stockTaken : row->stock == Stock::Taken;
    } else {
        standing.state = told.paid ? OrderState::Ready : OrderState::Unpaid;
        standing.channelHoldsStock = told.stockTaken;
        standing.hold = QStringLiteral("status");
    }
    standing.money = moneyOf(told, standing.state);
    return standing;
}

} // namespace selaras::channels::woocommerce
