#include "inventory/stock.h"

#include "audit/audit.h"
#include "base/text.h"
#include "inventory/bundle.h"
#include "inventory/promises.h"
#include "inventory/queries.h"
#include "inventory/warehouse.h"

#include <algorithm>
#include <array>
#include <limits>

namespace selaras::inventory {

namespace {

constexpr std::array kReasons{
    "opening", "receipt", "count", "damaged", "lost", "found", "sale", "return", "correction", "undo", "transfer"};

}

QString reasonName(Reason reason) { return QString::fromLatin1(kReasons[std::size_t(reason)]); }

std::optional<Reason> reasonFromName(const QString &name)
{
    for (std::size_t i = 0; i < kReasons.size(); ++i)
        if (name == QLatin1String(kReasons[i]))
            return Reason(i);
    return std::nullopt;
}

bool fits(Reason reason, qint64 delta)
{
    switch (reason) {
    case Reason::Opening:
    case Reason::Receipt:
    case Reason::Found: return delta >= 0;
    case Reason::Damaged:
    case Reason::Lost: return delta <= 0;
    case Reason::Count:
    case Reason::Sale:
    case Reason::Return:
    case Reason::Correction:
    case Reason::Undo:
    case Reason::Transfer: break;
    }
    return true;
}

namespace {

Result<> checkNames(Reader &reader, const Warehouse &wanted)
{
    if (wanted.name.trimmed().isEmpty() || wanted.code.trimmed().isEmpty())
        return failAs(QStringLiteral("warehouse.unnamed"), Error::Kind::Conflict, wanted.code);
    TRY(auto all, warehouses(reader));
    TRY(const auto away, warehousesPutAway(reader)); // they may come back
    all.insert(all.end(), away.begin(), away.end());
    for (const Warehouse &other : all)
        if (other.id != wanted.id
            && (folded(other.name) == folded(wanted.name) || folded(other.code) == folded(wanted.code)))
            return failAs(QStringLiteral("warehouse.exists"), Error::Kind::Conflict, other.name);
    return {};
}

/// Whether somebody can be rung there: digits, and what people write between them.
bool isPhone(const QString &text)
{
    constexpr qsizetype kFewestDigits = 5; // as phoneDigits() knows them
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    const bool written = std::all_of(
        text.begin(), text.end(), [&](QChar c) { return isDigit(c) || c == u'+' || c == u'-' || c == u' '; });
    return written && text.size() <= kLongestPhone && std::count_if(text.begin(), text.end(), isDigit) >= kFewestDigits;
}

Result<> checkReach(const Warehouse &wanted)
{
    if (!isPlainText(wanted.address) || wanted.address.size() > kLongestAddress)
        return failAs(
            QStringLiteral("warehouse.address"), Error::Kind::Conflict, plainText(wanted.address, kLongestAddress));
    if (!wanted.phone.isEmpty() && !isPhone(wanted.phone))
        return failAs(QStringLiteral("warehouse.phone"), Error::Kind::Conflict, plainText(wanted.phone, kLongestPhone));
    return {};
}

} // namespace

Result<qint64> addWarehouse(Transaction &tx, const QString &code, const QString &name, const QString &actor)
{
    CHECK(checkNames(tx, {.code = code, .name = name}));
    const qint64 id = tx.newId();
    CHECK(tx.run(insertWarehouse, id, code, name, tx.now()));
    CHECK(audit::append(
        tx, {.actor = actor, .action = QStringLiteral("warehouse.added"), .subject = code, .detail = name}));
    tx.touch(Topic::Stock);
    return id;
}

Result<> changeWarehouse(Transaction &tx, const Warehouse &warehouse, const QString &actor)
{
    CHECK(checkNames(tx, warehouse));
    CHECK(checkReach(warehouse));
    CHECK(
        tx.run(updateWarehouse, warehouse.name, warehouse.province, warehouse.address, warehouse.phone, warehouse.id));
    QStringList told{warehouse.name, warehouse.province, warehouse.address, warehouse.phone};
    told.removeAll(QString());
    CHECK(audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("warehouse.changed"),
            .subject = warehouse.code,
            .detail = told.join(QStringLiteral(", "))}));
    tx.touch(Topic::Stock);
    return {};
}

Result<std::vector<Warehouse>> warehouses(Reader &reader) { return reader.all(allWarehouses); }

namespace {

Result<Levels> known(Result<std::optional<Levels>> found, qint64 skuId)
{
    TRY(const auto levels, std::move(found));
    if (!levels)
        return fail(Error::Kind::Conflict, QStringLiteral("no SKU %1").arg(skuId));
    return *levels;
}

} // namespace

Result<Levels> levels(Reader &reader, qint64 skuId)
{
    return known(reader.only(levelsOfSku, skuId, skuId, skuId), skuId);
}

Result<Levels> levelsIn(Reader &reader, qint64 skuId, qint64 warehouseId)
{
    return known(reader.only(levelsInWarehouse, skuId, warehouseId, skuId, warehouseId, skuId), skuId);
}

Result<Movement> move(Transaction &tx, const Move &move)
{
    if (move.delta == 0)
        return fail(Error::Kind::Conflict, QStringLiteral("a movement of nothing"));
    if (!fits(move.reason, move.delta))
        return failAs(QStringLiteral("stock.wrong-way"), Error::Kind::Conflict,
            QStringLiteral("%1 of %2").arg(reasonName(move.reason)).arg(move.delta));
    TRY(const auto before, tx.one(place, move.skuId, move.warehouseId));
    const Place was = before.value_or(Place{});
    TRY(const qint64 after, addChecked(was.onHand, move.delta));
    if (after < 0)
        return failAs(QStringLiteral("stock.not-enough"), Error::Kind::Conflict,
            QStringLiteral("%1 of %2 on hand").arg(move.delta).arg(was.onHand));
    if (after < was.reserved)
        CHECK(takeBack(tx, move.skuId, move.warehouseId, was.reserved - after, move.actor));
    if (before) {
        CHECK(tx.run(changeOnHand, move.delta, move.skuId, move.warehouseId));
    } else {
        TRY(const auto parts, recipeOf(tx, move.skuId));
        if (!parts.empty())
            return failAs(
                QStringLiteral("stock.of-bundle"), Error::Kind::Conflict, QStringLiteral("a bundle has none"));
        CHECK(tx.run(insertStock, move.skuId, move.warehouseId, move.delta));
    }

    const Movement made{.id = tx.newId(),
        .skuId = move.skuId,
        .warehouseId = move.warehouseId,
        .delta = move.delta,
        .onHandAfter = after,
        .reason = move.reason,
        .reference = move.reference,
        .note = move.note,
        .actor = move.actor,
        .at = tx.now()};
    CHECK(tx.run(insertMovement, made.id, made.skuId, made.warehouseId, made.delta, made.onHandAfter,
        reasonName(made.reason), made.reference, made.note, made.actor, made.at));
    CHECK(audit::append(tx,
        {.actor = move.actor,
            .action = QStringLiteral("stock.moved"),
            .orderId = move.orderId,
            .skuId = move.skuId,
            .delta = move.delta,
            .subject = reasonName(move.reason),
            .detail = move.note.isEmpty() ? move.reference : move.note}));
    if (move.delta > 0)
        CHECK(takeUpWarehouse(tx, move.warehouseId, move.actor));
    if (move.delta > 0 || after < was.reserved)
        CHECK(fillWaiting(tx, move.skuId, move.actor));
    CHECK(tellShops(tx, move.skuId, move.orderId));
    return made;
}

Result<> expectMore(Transaction &tx, qint64 skuId, qint64 warehouseId, qint64 pieces)
{
    if (pieces == 0)
        return {};
    TRY(const auto there, tx.one(place, skuId, warehouseId));
    if (!there)
        CHECK(tx.run(insertStock, skuId, warehouseId, 0));
    CHECK(tx.run(changeIncoming, pieces, skuId, warehouseId));
    tx.touch(Topic::Stock);
    return tellShops(tx, skuId, {}); // a rule may count what is expected
}

Result<std::optional<Movement>> count(Transaction &tx, Move wanted, qint64 counted)
{
    TRY(const auto now, tx.one(place, wanted.skuId, wanted.warehouseId));
    wanted.delta = counted - now.value_or(Place{}).onHand;
    if (wanted.delta == 0)
        return std::optional<Movement>();
    TRY(Movement made, move(tx, wanted));
    return std::optional(made);
}

Result<> setBuffer(Transaction &tx, qint64 skuId, qint64 buffer, const QString &actor)
{
    CHECK(tx.run(updateBuffer, buffer, skuId));
    CHECK(audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("stock.buffer"),
            .skuId = skuId,
            .subject = QString::number(buffer)}));
    return tellShops(tx, skuId, {});
}

Result<std::vector<Movement>> movements(Reader &reader, qint64 skuId, std::optional<qint64> before, int limit)
{
    return reader.all(movementsOfSku, skuId, before.value_or(std::numeric_limits<qint64>::max()), limit);
}

} // namespace selaras::inventory
