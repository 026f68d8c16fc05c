#pragma once

#include "inventory/stock.h"
#include "store/transaction.h"

#include <optional>
#include <variant>
#include <vector>

/// One change of many SKUs: shown before, as each of them would be and be told, then made.
namespace selaras::catalog {

/// Pieces kept off every shop.
struct NewBuffer {
    qint64 pieces = 0;
};
/// Empty: each stands by itself.
struct NewProduct {
    QString name;
};
/// What a piece costs, minor units; none forgets it.
struct NewCost {
    std::optional<qint64> minor;
};
/// Tags that each gets, and that each loses.
struct NewTags {
    std::vector<QString> add, drop;
};
/// On hand in a warehouse, with its reason.
struct NewStock {
    qint64 warehouseId = 0;
    bool isChange = false; ///< else `pieces` is what was counted
    qint64 pieces = 0;
    inventory::Reason reason = inventory::Reason::Correction;
    QString note;
};
using BulkChange = std::variant<NewBuffer, NewProduct, NewCost, NewTags, NewStock>;

/// What a change speaks of: pieces, minor units, or words.
using BulkValue = std::variant<std::optional<qint64>, QString>;

struct BulkRow {
    struct Told {
        qint64 shopId = 0;
        qint64 now = 0, then = 0; ///< pieces its first listing ought to show
        friend bool operator==(const Told &, const Told &) = default;
    };
    qint64 skuId = 0;
    QString code, name;
    BulkValue before, after; ///< the same: nothing changes
    std::vector<Told> shops; ///< by shop id; of shops in shadow mode none
    std::optional<Error> refused; ///< why this one stays as it is; nobody is told anything then
    std::optional<inventory::Movement> movement; ///< of NewStock: what was moved
};

constexpr std::size_t kMostBulk = 1'000; ///< SKUs in one change: sales wait for it, no longer than a moment

/// Makes the change for each SKU on its own, with its audit entry and what shops are to be told; refused ones are left
/// as they are, with the reason. In the order given; unknown SKUs are left out. At most kMostBulk, else Rejected
/// "bulk.too-many". Rights are the caller's to demand: of NewStock and NewBuffer AdjustStock, of the others ImportSkus,
/// of NewCost SeeCost too.
Result<std::vector<BulkRow>> applyBulk(
    Transaction &tx, const std::vector<qint64> &skus, const BulkChange &change, const QString &actor);

/// What applyBulk() would do, refusals and what shops would be told by the rules included: it is done and undone, so
/// that nothing is reckoned twice. Nothing is written.
Result<std::vector<BulkRow>> previewBulk(
    Transaction &tx, const std::vector<qint64> &skus, const BulkChange &change, const QString &actor);

/// Moves back what a change of stock has moved (reason undo), each SKU on its own; refused where the pieces are not
/// there any more. `rows`: what applyBulk() gave.
Result<std::vector<BulkRow>> takeBackBulk(Transaction &tx, const std::vector<BulkRow> &rows, const QString &actor);

} // namespace selaras::catalog
