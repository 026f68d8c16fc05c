#include "orders/address.h"

#include "channels/address.h"
#include "orders/hold.h"

namespace selaras::orders {

namespace {

const QString kActor = QStringLiteral("selaras");

}

Result<> followAddress(Transaction &tx, qint64 orderId, const channels::ChannelAddress &to)
{
    const QStringList problems = channels::addressProblems(to);
    if (!problems.isEmpty())
        return hold(tx, orderId, HoldKind::Address, problems.join(QStringLiteral(", ")), kActor);
    TRY(const auto holds, holdsOf(tx, orderId));
    for (const Hold &one : holds)
        if (one.kind == HoldKind::Address && one.actor == kActor)
            return release(tx, orderId, HoldKind::Address, kActor);
    return {};
}

} // namespace selaras::orders
