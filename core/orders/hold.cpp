#include "orders/hold.h"

#include "audit/audit.h"
#include "orders/queries.h"

#include <array>

namespace selaras::orders {

namespace {

constexpr std::array kKinds{"address", "fraud", "changed", "staff"};

Result<> note(Transaction &tx, const Row &order, const char *action, const QString &detail, const QString &actor)
{
    tx.touch(Topic::Orders);
    return audit::append(tx,
        {.actor = actor,
            .action = QString::fromLatin1(action),
            .orderId = order.id,
            .subject = order.number,
            .detail = detail});
}

} // namespace

QString holdKindName(HoldKind kind) { return QString::fromLatin1(kKinds[std::size_t(kind)]); }

std::optional<HoldKind> holdKindFromName(const QString &name)
{
    for (std::size_t i = 0; i < kKinds.size(); ++i)
        if (name == QLatin1String(kKinds[i]))
            return HoldKind(i);
    return std::nullopt;
}

Result<> hold(Transaction &tx, qint64 orderId, HoldKind kind, const QString &detail, const QString &actor)
{
    TRY(const auto order, tx.one(rowById, orderId));
    if (!order)
        return failAs(QStringLiteral("order.missing"), Error::Kind::Conflict, QString::number(orderId));
    const QString name = holdKindName(kind);
    CHECK(tx.run(deleteHold, orderId, name));
    CHECK(tx.run(insertHold, orderId, name, detail, actor, tx.now()));
    return note(tx, *order, "order.held", QStringLiteral("%1: %2").arg(name, detail), actor);
}

Result<> release(Transaction &tx, qint64 orderId, HoldKind kind, const QString &actor)
{
    const QString name = holdKindName(kind);
    TRY(const int gone, tx.run(deleteHold, orderId, name));
    if (gone == 0)
        return {};
    TRY(const auto order, tx.one(rowById, orderId));
    return note(tx, *order, "order.released", name, actor);
}

Result<std::vector<Hold>> holdsOf(Reader &reader, qint64 orderId) { return reader.all(findHolds, orderId); }

} // namespace selaras::orders
