#pragma once

#include "fulfilment/shipment.h"

/// Orders that are picked together.
namespace selaras::fulfilment {

enum class WaveKind {
    Single, ///< each order is one piece: one scan, one label
    Mixed,
};

struct Wave {
    qint64 id = 0;
    qint64 number = 0; ///< 1, 2, 3 ... as people call it
    qint64 warehouseId = 0;
    WaveKind kind = WaveKind::Mixed;
    QString courier; ///< empty: several
    bool open = true;
    QString actor;
    qint64 createdAt = 0; ///< UTC ms
    std::optional<qint64> closedAt;
    qint64 parcels = 0, packed = 0; ///< packed or gone
    qint64 pieces = 0;
};

/// What could be picked now: orders nothing stands in the way of and that nobody has begun, one row a courier.
struct WaveGroup {
    QString courier; ///< empty: not known yet
    std::optional<int> cutoff; ///< minutes after midnight of the shop's day
    qint64 orders = 0, singles = 0; ///< singles: orders of one piece, among them
    qint64 pieces = 0;
    qint64 firstShipBy = 0; ///< UTC ms
};
Result<std::vector<WaveGroup>> waveGroups(Reader &reader, qint64 warehouseId);

struct WaveOrder {
    qint64 warehouseId = 0;
    std::optional<QString> courier; ///< of one; none: of all
    WaveKind kind = WaveKind::Mixed;
    int most = 50; ///< orders, the nearest deadline first
};
/// Begins the parcels of a wave. Conflict wave.empty: nothing can be picked so.
Result<qint64> startWave(Transaction &tx, const WaveOrder &wanted, const QString &actor);
/// Parcels nothing was scanned into go back; the others stay on their benches. Conflict wave.closed.
Result<> abortWave(Transaction &tx, qint64 waveId, const QString &actor);

/// Ends a wave of which nothing is left to pack.
Result<> closeWaveWhenDone(Transaction &tx, qint64 waveId);

/// Open ones first, then the newest; at most `limit`.
Result<std::vector<Wave>> waves(Reader &reader, int limit);
Result<std::optional<Wave>> wave(Reader &reader, qint64 waveId);
/// Those a warehouse has open, the oldest first.
Result<std::vector<Wave>> openWaves(Reader &reader, qint64 warehouseId);
/// The orders of a wave, in the order they were taken into it, each once.
Result<std::vector<qint64>> ordersOfWave(Reader &reader, qint64 waveId);

/// What is to be collected for a wave, by shelf in natural order; those without one last.
struct Pick {
    qint64 skuId = 0;
    QString code, name, shelf;
    qint64 pieces = 0; ///< not yet scanned into a box
    qint64 parcels = 0; ///< for so many
};
Result<std::vector<Pick>> pickList(Reader &reader, qint64 waveId);
/// The same for every wave a warehouse has open, whoever its courier is: one walk.
Result<std::vector<Pick>> pickListOfOpen(Reader &reader, qint64 warehouseId);

/// The parcel of a wave that its packer takes next: the first that nobody packs, or that lies on this packer's bench.
/// Nullopt: none is left.
Result<std::optional<qint64>> nextInWave(Reader &reader, qint64 waveId, const QString &packer);

/// When a courier comes: minutes after midnight of the shop's day; none: no longer known.
Result<> setCutoff(Transaction &tx, const QString &courier, std::optional<int> minute, const QString &actor);

/// Where a warehouse keeps a SKU; empty: nowhere in particular. Rejected shelf.name: longer than kLongestShelf, or
/// signs that cannot be shown.
Result<> setShelf(Transaction &tx, qint64 skuId, qint64 warehouseId, const QString &shelf, const QString &actor);
Result<QString> shelfOf(Reader &reader, qint64 skuId, qint64 warehouseId);
constexpr int kLongestShelf = 32; ///< characters

} // namespace selaras::fulfilment
