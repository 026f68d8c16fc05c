#pragma once

#include "base/money.h"
#include "base/result.h"
#include "store/transaction.h"

#include <optional>
#include <vector>

/// The master inventory: what is on hand, what of it is promised, and why. Stock changes only by movements; what a
/// change makes necessary (filling orders that wait, telling shops) happens in the same transaction.
namespace selaras::inventory {

/// Pieces of one SKU, over all active warehouses or in one.
struct Levels {
    qint64 onHand = 0;
    qint64 reserved = 0;
    qint64 incoming = 0;
    qint64 buffer = 0; ///< safety margin of the SKU, kept off every shop
    qint64 waiting = 0; ///< sold but not there

    /// What shops may be told: never negative.
    qint64 available() const { return qMax<qint64>(0, onHand - reserved - buffer); }
};

/// Why stock moved. Opening to Found and Correction are a person's, Sale and Return come with an order, Undo takes an
/// import back, Transfer is between two warehouses.
enum class Reason { Opening, Receipt, Count, Damaged, Lost, Found, Sale, Return, Correction, Undo, Transfer };

struct Movement {
    qint64 id = 0;
    qint64 skuId = 0;
    qint64 warehouseId = 0;
    qint64 delta = 0; ///< pieces, never 0
    qint64 onHandAfter = 0; ///< in that warehouse
    Reason reason = Reason::Correction;
    QString reference; ///< an order's number, an import's file; may be empty
    QString note;
    QString actor;
    qint64 at = 0; ///< UTC ms
};

struct Warehouse {
    qint64 id = 0;
    QString code;
    QString name;
    QString province{}; ///< as addresses have it; empty: not known
    QString address{}; ///< street and city in one line, as people write them; empty: not known
    QString phone{}; ///< whom couriers ring there; empty: not known

    friend bool operator==(const Warehouse &, const Warehouse &) = default;
};
constexpr qsizetype kLongestAddress = 200, kLongestPhone = 30; ///< characters of a warehouse's

QString reasonName(Reason reason); ///< "opening", "receipt", "count" ... as stored
std::optional<Reason> reasonFromName(const QString &name);
/// Whether that reason can move stock so: what was received or found only adds, what is damaged or lost only takes.
bool fits(Reason reason, qint64 delta);

Result<qint64> addWarehouse(Transaction &tx, const QString &code, const QString &name, const QString &actor);
/// All of it but the code, which stays. Conflict, of both: warehouse.exists (name or code), warehouse.unnamed; of this:
/// warehouse.address (too long, or it cannot stand in a line), warehouse.phone (something else than digits, + - and
/// blanks, or too few or too many).
Result<> changeWarehouse(Transaction &tx, const Warehouse &warehouse, const QString &actor);
Result<std::vector<Warehouse>> warehouses(Reader &reader);

/// Over all active warehouses. Conflict for an unknown SKU.
Result<Levels> levels(Reader &reader, qint64 skuId);
Result<Levels> levelsIn(Reader &reader, qint64 skuId, qint64 warehouseId);

struct Move {
    qint64 skuId = 0;
    qint64 warehouseId = 0;
    qint64 delta = 0;
    Reason reason = Reason::Correction;
    QString reference;
    QString note;
    QString actor;
    std::optional<qint64> orderId;
};

/// Changes what is on hand. Of a bundle: Conflict stock.of-bundle. Taking away more than there is: Conflict
/// stock.not-enough. A delta that does not fit() the
/// reason: Conflict stock.wrong-way. Taking away what is promised is possible (a count
/// found less than was sold): the youngest promises then wait. What comes in goes to the orders that wait longest.
Result<Movement> move(Transaction &tx, const Move &move);

/// So many pieces more are expected in a warehouse; negative: less.
Result<> expectMore(Transaction &tx, qint64 skuId, qint64 warehouseId, qint64 pieces);

/// Sets on hand to what a person counted; nothing happens (nullopt) when it is that already.
Result<std::optional<Movement>> count(Transaction &tx, Move move, qint64 counted);

/// The safety margin of a SKU.
Result<> setBuffer(Transaction &tx, qint64 skuId, qint64 buffer, const QString &actor);

/// Puts into the outbox what shops must be told of a SKU: every listing of it, in a shop that we write to, that shows
/// something else than it should by our account. Every change of stock does so itself; this is for whoever changes
/// what a shop shows. `orderId`: the order that made it necessary, if one did.
Result<> tellShops(Transaction &tx, qint64 skuId, std::optional<qint64> orderId);

/// Movements of a SKU, newest first, before a movement id (keyset).
Result<std::vector<Movement>> movements(Reader &reader, qint64 skuId, std::optional<qint64> before, int limit);

} // namespace selaras::inventory
