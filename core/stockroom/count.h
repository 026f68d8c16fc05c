#pragma once

#include "base/result.h"
#include "store/transaction.h"

#include <optional>
#include <vector>

namespace selaras::stockroom {

enum class CountState { Counting, Posted, Dropped };

/// A count of a warehouse, or of some shelves of it.
struct Count {
    qint64 id = 0;
    qint64 warehouseId = 0;
    QString name;
    bool blind = true; ///< whoever counts does not see what the books say
    CountState state = CountState::Counting;
    qint64 createdAt = 0; ///< UTC ms
    std::optional<qint64> closedAt;
    bool takenBack = false; ///< it was Posted, and what it put right was put back
};

struct CountLine {
    qint64 skuId = 0;
    QString code, name;
    qint64 counted = 0;
    qint64 expected = 0; ///< what the books said when it was counted last
    bool moved = false; ///< the books changed between its first and its last piece: not to be trusted
    qint64 countedAt = 0; ///< UTC ms, of the last piece
    QString actor; ///< who counted it last
    std::optional<qint64> posted; ///< what was put right, 0 when that was taken back; none: not posted yet

    qint64 difference() const { return counted - expected; }
};

Result<qint64> beginCount(Transaction &tx, qint64 warehouseId, const QString &name, bool blind, const QString &actor);

/// Counts so many pieces more of a SKU (a scan is one), or less. Conflict: count.closed, count.negative (fewer than
/// none), stock.of-bundle.
Result<CountLine> countMore(Transaction &tx, qint64 countId, qint64 skuId, qint64 pieces, const QString &actor);
/// Says how many there are: what was counted before does not matter.
Result<CountLine> countAs(Transaction &tx, qint64 countId, qint64 skuId, qint64 pieces, const QString &actor);
/// Takes a line out: it was not counted after all. Nothing happens when there is none.
Result<> uncount(Transaction &tx, qint64 countId, qint64 skuId, const QString &actor);

/// Puts the books right by the differences, each a movement. Lines that cannot be put right are left and returned:
/// whose goods moved while they were counted, unless `evenMoved`, to be counted again; and of which fewer are there by
/// now than are missing. The count is Posted when no line is left. Conflict count.closed, count.empty.
Result<std::vector<CountLine>> post(Transaction &tx, qint64 countId, bool evenMoved, const QString &actor);
/// Puts back what posting has put right, each a movement the other way under the same reason: somebody counted wrong.
/// What was sold or moved since stays so. All of it or nothing; how many lines. Conflict: count.not-posted,
/// count.taken-back (once before), count.no-difference (it changed nothing), stock.not-enough (of what was found then,
/// fewer are there by now).
Result<qint64> takeBack(Transaction &tx, qint64 countId, const QString &actor);
/// The count is given up; the books stay as they are.
Result<> drop(Transaction &tx, qint64 countId, const QString &actor);

Result<std::optional<Count>> findCount(Reader &reader, qint64 countId);
Result<std::vector<Count>> counts(Reader &reader); ///< those being counted, newest first
/// Posted and given up, newest first, before an id (keyset).
Result<std::vector<Count>> closedCounts(Reader &reader, std::optional<qint64> before, int limit);
Result<qint64> lineCount(Reader &reader, qint64 countId); ///< how many SKUs were counted
Result<std::vector<CountLine>> linesOf(Reader &reader, qint64 countId); ///< by SKU code
/// SKUs that the books have in the count's warehouse and nobody has counted, by SKU code, at most `limit`; as lines of
/// none counted. They stay as they are unless somebody counts them: countAs() with 0 says that there is none.
Result<std::vector<CountLine>> uncounted(Reader &reader, qint64 countId, int limit);

} // namespace selaras::stockroom
