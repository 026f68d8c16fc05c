#pragma once

#include "catalog/import_file.h"
#include "store/store.h"

#include <atomic>
#include <functional>

/// Bringing a file of SKUs into the inventory, and taking a whole import back.
namespace selaras::catalog {

/// What the import would do with a row.
enum class ImportVerdict { New, Changed, Unchanged, LeftOut };

/// A row beside what the inventory has.
struct ImportPreviewRow {
    ImportVerdict verdict = ImportVerdict::LeftOut;
    ImportRow row; ///< with a fault: LeftOut
    QString place; ///< the warehouse its stock goes to; empty: it has none, or none is called so
    QString wasName, wasBarcode, wasProduct; ///< New, LeftOut: empty
    qint64 wasPriceMinor = 0, wasBuffer = 0;
    qint64 wasOnHand = 0; ///< in the row's warehouse
    std::optional<qint64> wasCostMinor; ///< only when the row has a cost; none: nobody has said
};

struct ImportPreview {
    std::vector<ImportPreviewRow> rows; ///< as many as the file has, in its order
    int added = 0, changed = 0, unchanged = 0, leftOut = 0;
};

/// Compares a file with the inventory as it is now. `warehouseId` is where stock goes when a row names no warehouse.
Result<ImportPreview> previewImport(Reader &reader, const ImportFile &file, qint64 warehouseId);

/// What is to be imported, by whom.
struct ImportOrder {
    ImportFile file;
    QString fileName; ///< as a person knows it, without its folder
    qint64 warehouseId = 0;
    QString actor;
};

/// How far an import or its undo has come. Called from the thread that runs it.
struct ImportProgress {
    int done = 0, total = 0;
    int added = 0, changed = 0, unchanged = 0, leftOut = 0;
};
using ImportListener = std::function<void(const ImportProgress &)>;

struct ImportOutcome {
    qint64 runId = 0; ///< 0: nothing was written
    ImportProgress reached;
    bool cancelled = false; ///< stopped between two chunks; what was done stays and can be undone
    /// Rows that had no fault but that the inventory refused: line, why.
    std::vector<std::pair<int, Error>> refused;
};

/// Who may not see costs gives the file as withoutCosts() has it, here and to previewImport().
///
/// Imports the rows without a fault: new SKUs are added with their opening stock, known ones changed where a cell says
/// something else, their stock set to the counted figure. In chunks, each committed on its own, everything audited.
/// Blocks the calling thread; a window calls it from a worker thread. `cancel` is looked at before each chunk.
Result<ImportOutcome> applyImport(Store &store, const ImportOrder &order, const ImportListener &progress = {},
    const std::atomic_bool *cancel = nullptr);

/// An import that was made.
struct ImportRun {
    qint64 id = 0;
    QString fileName, actor;
    qint64 at = 0; ///< UTC ms
    qint64 rows = 0; ///< SKUs it wrote
    std::optional<qint64> undoneAt; ///< UTC ms; none: something of it still stands
    std::optional<qint64> endedAt; ///< UTC ms; none: it was stopped, or the program died in it, and rows are missing
};
/// Newest first.
Result<std::vector<ImportRun>> importRuns(Reader &reader, int limit);
/// What it wrote and what still stands of that, by code: each SKU as it was and as the import made it, whatever it is
/// now. Their lines are those of this list. At most `limit`.
Result<std::vector<ImportPreviewRow>> importedRows(Reader &reader, qint64 runId, int limit);

/// Why an import cannot be taken back for one SKU: something else has happened to it since.
enum class UndoRefusal {
    StockMoved, ///< goods came, went or were counted
    Changed, ///< what the import wrote of it was changed by somebody, or its barcode is another's now
    InUse, ///< a listing or an order speaks of the SKU the import made
    Promised, ///< the stock it brought is promised to orders
};

struct UndoOutcome {
    int undone = 0;
    bool cancelled = false;
    struct Refused {
        qint64 skuId = 0;
        QString code;
        UndoRefusal why = UndoRefusal::StockMoved;
    };
    std::vector<Refused> refused;
};

/// Takes an import back, SKU by SKU: its stock movements are reversed (reason undo), names, barcodes, prices,
/// buffers, products and costs put back, SKUs it made are no longer sold. What something else has happened to since
/// stays as it is, with the reason; asking again tries only what still stands. Conflict, code "import.undone", when
/// nothing of it stands. Blocks like applyImport.
Result<UndoOutcome> undoImport(Store &store, qint64 runId, const QString &actor, const ImportListener &progress = {},
    const std::atomic_bool *cancel = nullptr);

QString importFaultName(ImportFault fault); ///< "no-code", "twice", "not-a-number" ... for exports and logs
QString undoRefusalName(UndoRefusal why); ///< "stock-moved", "changed", "in-use", "promised"

} // namespace selaras::catalog
