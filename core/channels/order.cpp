#include "channels/order.h"

#include <array>

namespace selaras::channels {

namespace {

constexpr std::array kStates{"unpaid", "ready", "processed", "shipped", "delivered", "completed", "cancel_requested",
    "cancelled", "return_requested", "returned"};
constexpr std::array kMoney{"pending", "cod", "expired", "part_paid", "paid", "settled", "refunded"};

template <class State, class Names> std::optional<State> fromName(const Names &names, const QString &name)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name == QLatin1String(names[i]))
            return State(i);
    return std::nullopt;
}

} // namespace

bool holdsBack(const QString &hold) { return !hold.isEmpty() && !isPickUpFailed(hold); }
bool isPickUpFailed(const QString &hold) { return hold == u"retry-ship"; }

QString stateName(OrderState state) { return QString::fromLatin1(kStates[std::size_t(state)]); }
QString moneyName(MoneyState state) { return QString::fromLatin1(kMoney[std::size_t(state)]); }
std::optional<OrderState> stateFromName(const QString &name) { return fromName<OrderState>(kStates, name); }
std::optional<MoneyState> moneyFromName(const QString &name) { return fromName<MoneyState>(kMoney, name); }

} // namespace selaras::channels
