#pragma once

#include "inventory/bundle.h"
#include "inventory/drift_state.h"
#include "inventory/stock.h"
#include "inventory/told.h"

#include <array>
#include <span>

/// The stock screen: SKUs by code, a page at a time, each with its levels and what every shop was told.
namespace selaras::inventory {

/// What one listing of a SKU shows, as far as we know.
struct ShopFigure {
    qint64 listingId = 0;
    qint64 shopId = 0;
    bool writes = false; ///< false: the shop is in shadow mode and is told nothing
    std::optional<qint64> published; ///< pieces it shows by our account
    std::optional<qint64> publishedAt; ///< UTC ms
    std::optional<qint64> confirmed; ///< pieces it said it shows
    std::optional<qint64> confirmedAt;
    Told told = Told::Never;
    DriftState state = DriftState::InTune; ///< when it was read
    QString note; ///< Refused, Unknown: the reason, for the log
    qint64 due = 0; ///< pieces it should show: what is allotted to it, else what is available
};

/// What one warehouse has of a SKU.
struct InWarehouse {
    qint64 warehouseId = 0;
    QString name;
    qint64 onHand = 0;
    qint64 reserved = 0;
};

struct StockRow {
    qint64 skuId = 0;
    QString code, name, barcode;
    QString product; ///< the article it is a variant of; empty: it stands by itself
    Levels levels; ///< in the warehouse asked for, else over all active ones
    qint64 available = 0; ///< what shops may be told; always over all active warehouses
    bool bundle = false; ///< made of others: no stock of its own, available is what its parts allow
    std::vector<PartHere> parts; ///< of a bundle
    std::vector<InWarehouse> places; ///< active ones that have or had it, most first
    std::vector<ShopFigure> shops; ///< live listings by shop; several of one shop are possible
};

enum class StockTab {
    All,
    Low, ///< at most kLowPieces available
    Short, ///< sold but not there
    Differs, ///< of the board of differences: DriftState Differs, Refused or Waiting
    Unconfirmed, ///< the rest of that board: DriftState Unknown or Sending
    Bundles,
};
constexpr int kStockTabs = 6;
constexpr qint64 kLowPieces = 5; ///< also in migration 0004: the index of what is low

struct StockFilter {
    StockTab tab = StockTab::All;
    std::optional<qint64> warehouseId; ///< only SKUs this warehouse has or had
    QString text; ///< beginning of a code, a name or a barcode; empty: all
};

/// Up to `limit` active SKUs behind `afterCode` (empty: from the first), by code.
Result<std::vector<StockRow>> stockPage(Reader &reader, const StockFilter &filter, const QString &afterCode, int limit);
/// Where a page of SKUs by product ends; both empty: before the first one.
struct ProductCursor {
    QString product, code;
};
/// Active SKUs behind `after`, by product and code; those without a product are the last. At least `limit` if there are
/// so many, and as many more as the product of the last one has, so that what is summed of a product is all of it.
Result<std::vector<StockRow>> stockPageByProduct(
    Reader &reader, const StockFilter &filter, const ProductCursor &after, int limit);

/// A product as one row: what its SKUs come to, its name in `product`, no code. `skus`: of the same product, at least
/// one. Its id is that of the first SKU, negative. The parts of bundles are left out; of each shop there is one figure:
/// what its listings show in all, in the state of the worst of them.
StockRow productRow(std::span<const StockRow> skus);

/// One SKU as the page shows it; nullopt when it is unknown.
Result<std::optional<StockRow>> stockRow(Reader &reader, qint64 skuId, std::optional<qint64> warehouseId);

/// The SKUs of all pages, by code; at most `limit`.
Result<std::vector<qint64>> stockIds(Reader &reader, const StockFilter &filter, int limit);

struct StockCounts {
    std::array<qint64, kStockTabs> skus{};
    qint64 onHand = 0; ///< pieces over all active warehouses
};
Result<StockCounts> stockCounts(Reader &reader);
/// How many SKUs are sold but not there: of StockTab::Short.
Result<qint64> shortSkus(Reader &reader);

Result<std::vector<InWarehouse>> stockByWarehouse(Reader &reader, qint64 skuId);

/// The open promises of a SKU.
struct Promised {
    qint64 orders = 0;
    qint64 held = 0;
    qint64 waiting = 0;
};
Result<Promised> promisedOf(Reader &reader, qint64 skuId);

} // namespace selaras::inventory
