#include "channels/shopee/order_state.h"

#include "channels/shopee/packages.h"

#include <algorithm>
#include <array>

namespace selaras::channels::shopee {

namespace {

struct Status {
    const char *name;
    OrderState state;
    const char *hold;
    bool paid; ///< an order can only get here paid, unless it is cash on delivery
};

constexpr std::array kStatuses{
    Status{"UNPAID", OrderState::Unpaid, "", false},
    // Paid but held by Shopee. Ready, not unpaid: the hold keeps it from the packer, and its stock must not lapse.
    Status{"PENDING", OrderState::Ready, "pending", false},
    Status{"INVOICE_PENDING", OrderState::Ready, "invoice", true},
    Status{"READY_TO_SHIP", OrderState::Ready, "", true},
    Status{"RETRY_SHIP", OrderState::Ready, "retry-ship", true},
    Status{"PROCESSED", OrderState::Processed, "", true},
    Status{"SHIPPED", OrderState::Shipped, "", true},
    Status{"TO_CONFIRM_RECEIVE", OrderState::Delivered, "", true},
    Status{"COMPLETED", OrderState::Completed, "", true},
    Status{"IN_CANCEL", OrderState::CancelRequested, "", false},
    Status{"CANCELLED", OrderState::Cancelled, "", false},
    Status{"TO_RETURN", OrderState::ReturnRequested, "", true},
};

constexpr Status kUnknown{"", OrderState::Ready, "unknown-state", false};

const Status &find(const QString &status)
{
    for (const Status &known : kStatuses)
        if (status == QLatin1String(known.name))
            return known;
    return kUnknown;
}

/// Shopee leaves an order SHIPPED until the buyer confirms; its packages know better. Cancelled packages do not count.
bool allDelivered(const std::vector<QString> &packages)
{
    bool any = false;
    for (const QString &status : packages) {
        if (isCalledOff(status))
            continue;
        if (status != u"LOGISTICS_DELIVERY_DONE")
            return false;
        any = true;
    }
    return any;
}

MoneyState moneyOf(OrderState state, bool paid, bool cod)
{
    if (state == OrderState::Cancelled)
        return paid ? MoneyState::Refunded : cod ? MoneyState::Cod : MoneyState::Expired;
    if (paid)
        return MoneyState::Paid;
    return cod ? MoneyState::Cod : MoneyState::Pending;
}

/// Whether a courier came in vain: of a split order only a package may say so.
bool cameInVain(const std::vector<QString> &packages)
{
    return std::any_of(
        packages.begin(), packages.end(), [](const QString &status) { return status == u"LOGISTICS_PICKUP_RETRY"; });
}

/// Why an order is not ours to ship; empty: it is.
QString shippedElsewhere(const OrderSigns &signs)
{
    if (signs.advancePackage)
        return QStringLiteral("advance-package");
    if (!signs.booking.isEmpty())
        return QStringLiteral("booking");
    if (!signs.fulfilment.isEmpty() && signs.fulfilment != u"fulfilled_by_local_seller")
        return QString(signs.fulfilment).replace(u'_', u'-');
    return {};
}

} // namespace

Standing standing(const OrderSigns &signs)
{
    const Status &status = find(signs.status);
    const bool paid = signs.paid || (status.paid && !signs.cod);
    Standing out;
    out.state = status.state;
    out.hold = QString::fromLatin1(status.hold);
    if (out.state == OrderState::Ready && !paid && !signs.cod)
        out.state = OrderState::Unpaid;
    const bool isHere = out.state == OrderState::Ready || out.state == OrderState::Processed;
    if (isHere && out.hold.isEmpty() && cameInVain(signs.packages))
        out.hold = QStringLiteral("retry-ship");
    if (out.state == OrderState::Shipped && allDelivered(signs.packages))
        out.state = OrderState::Delivered;
    if (const QString elsewhere = shippedElsewhere(signs); !elsewhere.isEmpty())
        out.hold = elsewhere;
    out.money = moneyOf(out.state, paid, signs.cod);
    return out;
}

} // namespace selaras::channels::shopee
