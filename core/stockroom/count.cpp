#include "stockroom/count.h"

#include "audit/audit.h"
#include "inventory/bundle.h"
#include "inventory/stock.h"
#include "stockroom/by_code.h"
#include "stockroom/queries.h"

#include <algorithm>
#include <limits>

namespace selaras::stockroom {

namespace {

tl::unexpected<Error> refuse(const char *code, const QString &what)
{
    return failAs(QString::fromLatin1(code), Error::Kind::Conflict, what);
}

Result<Count> findOpen(Reader &reader, qint64 countId)
{
    TRY(const auto count, findCount(reader, countId));
    if (!count || count->state != CountState::Counting)
        return refuse("count.closed", QString::number(countId));
    return *count;
}

/// Nullopt when the SKU has not been counted yet.
Result<std::optional<CountLine>> findLine(Transaction &tx, qint64 countId, qint64 skuId)
{
    TRY(const auto parts, inventory::recipeOf(tx, skuId));
    if (!parts.empty())
        return refuse("stock.of-bundle", QStringLiteral("SKU %1").arg(skuId));
    return tx.one(lineOfCount, countId, skuId);
}

struct Said {
    qint64 counted = 0;
    bool moved = false;
};

Result<CountLine> write(Transaction &tx, const Count &count, qint64 skuId, const std::optional<CountLine> &was,
    Said said, const QString &actor)
{
    if (said.counted < 0)
        return refuse("count.negative", QStringLiteral("SKU %1").arg(skuId));
    TRY(const inventory::Levels books, inventory::levelsIn(tx, skuId, count.warehouseId));
    if (was) {
        CHECK(tx.run(updateCountLine, said.counted, books.onHand, said.moved, tx.now(), actor, count.id, skuId));
    } else {
        CHECK(tx.run(insertCountLine, count.id, skuId, said.counted, books.onHand, tx.now(), actor));
    }
    tx.touch(Topic::Stock);
    TRY(const CountLine line, tx.only(lineOfCount, count.id, skuId));
    return line;
}

Result<> note(Transaction &tx, const char *action, const Count &count, const QString &detail, const QString &actor)
{
    tx.touch(Topic::Stock);
    return audit::append(
        tx, {.actor = actor, .action = QString::fromLatin1(action), .subject = count.name, .detail = detail});
}

Result<> putRight(Transaction &tx, const Count &count, const CountLine &line, const QString &actor)
{
    if (line.difference() != 0)
        CHECK(inventory::move(tx,
            {.skuId = line.skuId,
                .warehouseId = count.warehouseId,
                .delta = line.difference(),
                .reason = inventory::Reason::Count,
                .reference = count.name,
                .actor = actor}));
    CHECK(tx.run(markPosted, line.difference(), count.id, line.skuId));
    return {};
}

} // namespace

Result<qint64> beginCount(Transaction &tx, qint64 warehouseId, const QString &name, bool blind, const QString &actor)
{
    const Count count{.id = tx.newId(), .warehouseId = warehouseId, .name = name, .blind = blind, .closedAt = {}};
    CHECK(tx.run(insertCount, count.id, warehouseId, name, blind, tx.now()));
    CHECK(note(tx, "count.begun", count, {}, actor));
    return count.id;
}

Result<CountLine> countMore(Transaction &tx, qint64 countId, qint64 skuId, qint64 pieces, const QString &actor)
{
    TRY(const Count count, findOpen(tx, countId));
    TRY(const auto was, findLine(tx, countId, skuId));
    if (!was)
        return write(tx, count, skuId, was, {pieces, false}, actor);
    TRY(const inventory::Levels books, inventory::levelsIn(tx, skuId, count.warehouseId));
    return write(tx, count, skuId, was, {was->counted + pieces, was->moved || books.onHand != was->expected}, actor);
}

Result<CountLine> countAs(Transaction &tx, qint64 countId, qint64 skuId, qint64 pieces, const QString &actor)
{
    TRY(const Count count, findOpen(tx, countId));
    TRY(const auto was, findLine(tx, countId, skuId));
    return write(tx, count, skuId, was, {pieces, false}, actor);
}

Result<> uncount(Transaction &tx, qint64 countId, qint64 skuId, const QString &actor)
{
    TRY(const Count count, findOpen(tx, countId));
    TRY(const auto was, tx.one(lineOfCount, countId, skuId));
    if (!was)
        return {};
    CHECK(tx.run(deleteCountLine, countId, skuId));
    return note(tx, "count.line-removed", count, was->code, actor);
}

Result<std::vector<CountLine>> post(Transaction &tx, qint64 countId, bool evenMoved, const QString &actor)
{
    TRY(const Count count, findOpen(tx, countId));
    TRY(const auto lines, linesOf(tx, countId));
    if (lines.empty())
        return refuse("count.empty", count.name);
    std::vector<CountLine> left;
    qint64 done = 0;
    for (const CountLine &line : lines) {
        if (line.posted)
            continue;
        TRY(const inventory::Levels books, inventory::levelsIn(tx, line.skuId, count.warehouseId));
        if ((line.moved && !evenMoved) || books.onHand + line.difference() < 0) {
            left.push_back(line);
            continue;
        }
        CHECK(putRight(tx, count, line, actor));
        ++done;
    }
    if (left.empty())
        CHECK(tx.run(closeCount, QStringLiteral("posted"), tx.now(), countId));
    CHECK(note(tx, "count.posted", count, QStringLiteral("%1 lines, %2 left").arg(done).arg(left.size()), actor));
    return left;
}

Result<qint64> takeBack(Transaction &tx, qint64 countId, const QString &actor)
{
    TRY(const auto count, findCount(tx, countId));
    if (!count || count->state != CountState::Posted)
        return refuse("count.not-posted", QString::number(countId));
    if (count->takenBack)
        return refuse("count.taken-back", count->name);
    TRY(const auto lines, linesOf(tx, countId));
    qint64 done = 0;
    for (const CountLine &line : lines) {
        const qint64 putRight = line.posted.value_or(0);
        if (putRight == 0)
            continue;
        CHECK(inventory::move(tx,
            {.skuId = line.skuId,
                .warehouseId = count->warehouseId,
                .delta = -putRight,
                .reason = inventory::Reason::Undo, // a second count it was not
                .reference = count->name,
                .actor = actor}));
        CHECK(tx.run(markPosted, 0, countId, line.skuId));
        ++done;
    }
    if (done == 0)
        return refuse("count.no-difference", count->name);
    CHECK(note(tx, "count.taken-back", *count, QStringLiteral("%1 lines").arg(done), actor));
    return done;
}

Result<> drop(Transaction &tx, qint64 countId, const QString &actor)
{
    TRY(const Count count, findOpen(tx, countId));
    CHECK(tx.run(closeCount, QStringLiteral("dropped"), tx.now(), countId));
    return note(tx, "count.dropped", count, {}, actor);
}

Result<std::optional<Count>> findCount(Reader &reader, qint64 countId) { return reader.one(countById, countId); }
Result<std::vector<Count>> counts(Reader &reader) { return reader.all(openCounts); }
Result<std::vector<Count>> closedCounts(Reader &reader, std::optional<qint64> before, int limit)
{
    return reader.all(endedCounts, before.value_or(std::numeric_limits<qint64>::max()), limit);
}
Result<qint64> lineCount(Reader &reader, qint64 countId) { return reader.only(linesInCount, countId); }
Result<std::vector<CountLine>> linesOf(Reader &reader, qint64 countId)
{
    TRY(auto lines, reader.all(linesOfCount, countId));
    sortByCode(lines);
    return lines;
}

Result<std::vector<CountLine>> uncounted(Reader &reader, qint64 countId, int limit)
{
    TRY(const auto count, findCount(reader, countId));
    if (!count)
        return std::vector<CountLine>();
    return reader.all(uncountedOf, count->warehouseId, countId, limit);
}

} // namespace selaras::stockroom
