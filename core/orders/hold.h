#pragma once

#include "base/result.h"
#include "store/transaction.h"

#include <optional>
#include <vector>

/// Why our own people keep an order back. What the channel says, what is short and what nobody knows are kept apart:
/// they end by themselves.
namespace selaras::orders {

enum class HoldKind {
    Address, ///< it cannot be sent there
    Fraud, ///< to be looked at before anything leaves
    Changed, ///< the channel changed it after it was packed; the detail names the difference
    Staff, ///< somebody wants it kept back
};

struct Hold {
    HoldKind kind = HoldKind::Staff;
    QString detail; ///< one line for people; never a buyer's data
    QString actor;
    qint64 at = 0; ///< UTC ms
};

QString holdKindName(HoldKind kind); ///< "address", "fraud", "changed", "staff"
std::optional<HoldKind> holdKindFromName(const QString &name);

/// Keeps an order back; the same kind again has the newer detail. Conflict order.missing.
Result<> hold(Transaction &tx, qint64 orderId, HoldKind kind, const QString &detail, const QString &actor);
/// Nothing happens when it is not held for that.
Result<> release(Transaction &tx, qint64 orderId, HoldKind kind, const QString &actor);
/// The oldest first.
Result<std::vector<Hold>> holdsOf(Reader &reader, qint64 orderId);

} // namespace selaras::orders
