#include "catalog/import.h"

#include "audit/audit.h"
#include "base/json.h"
#include "base/text.h"
#include "catalog/barcode.h"
#include "catalog/import_queries.h"
#include "catalog/sku.h"
#include "inventory/stock.h"

#include <array>

namespace selaras::catalog {

namespace {

constexpr int kChunk = 200; ///< rows a commit: short enough for orders to come in between

/// The warehouses a row may name.
class Places {
public:
    static Result<Places> of(Reader &reader, qint64 fallback)
    {
        Places places;
        TRY(places.m_all, inventory::warehouses(reader));
        places.m_fallback = fallback;
        return places;
    }

    /// Nullopt: there is no active one of that code or name.
    std::optional<inventory::Warehouse> find(const QString &name) const
    {
        const QString wanted = folded(name);
        for (const inventory::Warehouse &place : m_all)
            if (wanted.isEmpty() ? place.id == m_fallback
                                 : folded(place.code) == wanted || folded(place.name) == wanted)
                return place;
        return std::nullopt;
    }

private:
    std::vector<inventory::Warehouse> m_all;
    qint64 m_fallback = 0;
};

/// The SKU as the row wants it: what it leaves out stays.
Sku wanted(const ImportRow &row, const std::optional<Sku> &was)
{
    Sku sku = was.value_or(Sku{.code = row.code, .name = row.code, .barcode = {}});
    if (!row.name.isEmpty())
        sku.name = row.name;
    if (!row.barcode.isEmpty())
        sku.barcode = row.barcode;
    if (row.priceMinor)
        sku.priceMinor = *row.priceMinor;
    if (row.buffer)
        sku.buffer = *row.buffer;
    if (!row.product.isEmpty())
        sku.product = row.product;
    sku.active = true;
    return sku;
}

bool sameCard(const Sku &a, const Sku &b)
{
    return a.name == b.name && a.barcode == b.barcode && a.priceMinor == b.priceMinor && a.active == b.active;
}

std::optional<ImportRow::Fault> placeFault(const ImportRow &row, const Places &places)
{
    if (!row.stock || places.find(row.warehouse))
        return std::nullopt;
    return ImportRow::Fault{ImportFault::UnknownWarehouse, ImportColumn::Warehouse, row.warehouse};
}

Result<ImportPreviewRow> compared(Reader &reader, const ImportRow &row, const Places &places)
{
    ImportPreviewRow out;
    out.row = row;
    const auto place = places.find(row.warehouse);
    if (row.stock && place)
        out.place = place->name;
    // That nobody has said where stock goes is not the row's fault: no word beside one of its own.
    const auto fault = placeFault(row, places);
    if (fault && (row.faults.empty() || !fault->text.isEmpty()))
        out.row.faults.push_back(*fault);
    TRY(const auto was, skuByCode(reader, row.code));
    TRY(const auto other, whoElseHas(reader, was ? was->id : 0, row.barcode));
    if (other)
        out.row.faults.push_back({ImportFault::BarcodeTaken, ImportColumn::Barcode, *other});
    if (!out.row.faults.empty())
        return out;
    if (!was) {
        out.verdict = ImportVerdict::New;
        return out;
    }
    out.wasName = was->name;
    out.wasBarcode = was->barcode;
    out.wasPriceMinor = was->priceMinor;
    out.wasBuffer = was->buffer;
    out.wasProduct = was->product;
    if (row.costMinor) {
        TRY(out.wasCostMinor, costOf(reader, was->id));
    }
    if (place) {
        TRY(const auto levels, inventory::levelsIn(reader, was->id, place->id));
        out.wasOnHand = levels.onHand;
    }
    const Sku now = wanted(row, was);
    const bool same = sameCard(now, *was) && now.buffer == was->buffer && now.product == was->product
        && (!row.costMinor || row.costMinor == out.wasCostMinor) && (!row.stock || *row.stock == out.wasOnHand);
    out.verdict = same ? ImportVerdict::Unchanged : ImportVerdict::Changed;
    return out;
}

/// What an import changed beside the card: nothing of it when the file does not say. What it left alone is not its to
/// put back.
struct Extras {
    std::optional<QString> product; ///< before or after; none: it was left alone
    std::optional<qint64> costMinor; ///< none: nobody had said, or it was left alone
    bool cost = false; ///< whether it was set
};

/// What an undo has to know of one SKU: the card before and after, and the movement the import made.
json::Value cardOf(const Sku &sku, const Extras &extras)
{
    json::Value out{{"name", json::utf8(sku.name)}, {"barcode", json::utf8(sku.barcode)}, {"price", sku.priceMinor},
        {"buffer", sku.buffer}, {"active", sku.active ? 1 : 0}};
    if (extras.product)
        out["product"] = json::utf8(*extras.product);
    if (extras.costMinor)
        out["cost"] = *extras.costMinor;
    return out;
}

/// A SKU before and after, as an import changed it.
struct Change {
    std::optional<Sku> was; ///< none: the import made the SKU
    Sku now;
    Extras before, after;
};

QString keepsake(const Change &change, const std::optional<inventory::Movement> &moved)
{
    json::Value out{{"now", cardOf(change.now, change.after)}};
    if (change.was)
        out["was"] = cardOf(*change.was, change.before);
    if (change.after.cost)
        out["cost"] = 1;
    if (moved) {
        out["movement"] = moved->id;
        out["warehouse"] = moved->warehouseId;
        out["delta"] = moved->delta;
    }
    return json::toText(out);
}

struct Keepsake : Change {
    qint64 movement = 0, warehouse = 0, delta = 0;
};

Sku cardFrom(json::Fields fields)
{
    Sku sku;
    sku.name = fields.textOr("name");
    sku.barcode = fields.textOr("barcode");
    sku.priceMinor = fields.integer("price");
    sku.buffer = fields.integer("buffer");
    sku.active = fields.integer("active") != 0;
    return sku;
}

Extras extrasFrom(json::Fields fields, bool cost)
{
    Extras out;
    if (fields.has("product"))
        out.product = fields.textOr("product");
    if (fields.has("cost"))
        out.costMinor = fields.integer("cost");
    out.cost = cost;
    return out;
}

Result<Keepsake> keepsakeFrom(const QString &text)
{
    TRY(const auto value, json::parse(text.toUtf8()));
    json::Fields fields(value, QStringLiteral("import row"));
    Keepsake out;
    const bool cost = fields.integerOr("cost", 0) != 0;
    out.now = cardFrom(fields.object("now"));
    out.after = extrasFrom(fields.object("now"), cost);
    if (fields.has("was")) {
        out.was = cardFrom(fields.object("was"));
        out.before = extrasFrom(fields.object("was"), cost);
    }
    out.movement = fields.integerOr("movement", 0);
    out.warehouse = fields.integerOr("warehouse", 0);
    out.delta = fields.integerOr("delta", 0);
    CHECK(fields.verdict());
    return out;
}

/// Product and cost of a SKU as the row wants them; whether something changed.
Result<bool> writeExtras(Transaction &tx, const ImportOrder &order, const ImportRow &row, Change &change)
{
    if (!change.was || change.now.product != change.was->product) {
        if (change.was)
            change.before.product = change.was->product;
        change.after.product = change.now.product;
        CHECK(setProduct(tx, change.now.id, change.now.product, order.actor));
    }
    if (row.costMinor) {
        TRY(change.before.costMinor, costOf(tx, change.now.id));
        change.after.costMinor = row.costMinor;
        change.before.cost = change.after.cost = change.before.costMinor != row.costMinor;
        CHECK(setCost(tx, change.now.id, row.costMinor, order.actor));
    }
    if (!change.after.cost)
        change.before.costMinor = change.after.costMinor = std::nullopt;
    return change.after.product || change.after.cost;
}

/// Writes one row as part of a run; whether there was anything to write.
Result<ImportVerdict> writeRow(
    Transaction &tx, const ImportOrder &order, const ImportRow &row, const Places &places, qint64 runId)
{
    TRY(const auto was, skuByCode(tx, row.code));
    Sku now = wanted(row, was);
    bool changed = false;
    if (!was) {
        TRY(now.id, addSku(tx, now, order.actor));
    } else {
        if (!sameCard(now, *was)) {
            CHECK(changeSku(tx, now, order.actor));
            changed = true;
        }
        if (now.buffer != was->buffer) {
            CHECK(inventory::setBuffer(tx, now.id, now.buffer, order.actor));
            changed = true;
        }
    }
    Change change{was, now, {}, {}};
    TRY(const bool extras, writeExtras(tx, order, row, change));
    changed = changed || extras;
    std::optional<inventory::Movement> moved;
    if (row.stock) {
        const auto place = places.find(row.warehouse);
        const inventory::Move move{.skuId = now.id,
            .warehouseId = place ? place->id : 0,
            .reason = was ? inventory::Reason::Count : inventory::Reason::Opening,
            .reference = order.fileName,
            .note = {},
            .actor = order.actor,
            .orderId = {}};
        TRY(moved, inventory::count(tx, move, *row.stock));
    }
    if (was && !changed && !moved)
        return ImportVerdict::Unchanged;
    CHECK(tx.run(insertImported, runId, now.id, keepsake(change, moved)));
    return was ? ImportVerdict::Changed : ImportVerdict::New;
}

struct Chunk {
    ImportProgress progress;
    std::vector<std::pair<int, Error>> refused;
};

Result<Chunk> writeChunk(Transaction &tx, const ImportOrder &order, qint64 runId, ImportProgress from)
{
    Chunk chunk{from, {}};
    ImportProgress &at = chunk.progress;
    TRY(const Places places, Places::of(tx, order.warehouseId));
    qint64 written = 0;
    for (const int end = qMin(at.total, at.done + kChunk); at.done < end; ++at.done) {
        const ImportRow &row = order.file.rows[std::size_t(at.done)];
        if (!row.faults.empty() || placeFault(row, places)) {
            ++at.leftOut;
            continue;
        }
        ImportVerdict verdict = ImportVerdict::LeftOut;
        const auto tried = tx.attempt([&]() -> Result<> {
            TRY(verdict, writeRow(tx, order, row, places, runId));
            return {};
        });
        if (!tried && tried.error().kind == Error::Kind::Storage)
            return fail(tried.error());
        if (!tried) {
            ++at.leftOut;
            chunk.refused.emplace_back(row.line, tried.error());
        } else if (verdict == ImportVerdict::Unchanged) {
            ++at.unchanged;
        } else {
            ++written;
            verdict == ImportVerdict::New ? ++at.added : ++at.changed;
        }
    }
    CHECK(tx.run(addImported, written, runId));
    tx.touch(Topic::Catalog | Topic::Stock);
    return chunk;
}

Result<qint64> begin(Transaction &tx, const QString &fileName, const QString &actor)
{
    const qint64 id = tx.newId();
    CHECK(tx.run(insertImport, id, fileName, actor, tx.now()));
    CHECK(audit::append(
        tx, {.actor = actor, .action = QStringLiteral("import.begun"), .subject = fileName, .detail = {}}));
    return id;
}

/// Runs work on the writer and waits for it; only for threads that are not the window's.
template <class Work> auto written(Store &store, Work work)
{
    auto future = store.write(std::move(work));
    future.waitForFinished();
    return future.takeResult();
}

} // namespace

Result<ImportPreview> previewImport(Reader &reader, const ImportFile &file, qint64 warehouseId)
{
    TRY(const Places places, Places::of(reader, warehouseId));
    ImportPreview out;
    out.rows.reserve(file.rows.size());
    for (const ImportRow &row : file.rows) {
        TRY(auto line, compared(reader, row, places));
        switch (line.verdict) {
        case ImportVerdict::New: ++out.added; break;
        case ImportVerdict::Changed: ++out.changed; break;
        case ImportVerdict::Unchanged: ++out.unchanged; break;
        case ImportVerdict::LeftOut: ++out.leftOut; break;
        }
        out.rows.push_back(std::move(line));
    }
    return out;
}

Result<ImportOutcome> applyImport(
    Store &store, const ImportOrder &order, const ImportListener &progress, const std::atomic_bool *cancel)
{
    ImportOutcome out;
    out.reached.total = int(order.file.rows.size());
    TRY(out.runId, written(store, [&](Transaction &tx) { return begin(tx, order.fileName, order.actor); }));
    while (out.reached.done < out.reached.total) {
        if (cancel && *cancel) {
            out.cancelled = true;
            break;
        }
        TRY(auto chunk, written(store, [&](Transaction &tx) { return writeChunk(tx, order, out.runId, out.reached); }));
        out.reached = chunk.progress;
        out.refused.insert(out.refused.end(), chunk.refused.begin(), chunk.refused.end());
        if (progress)
            progress(out.reached);
    }
    const ImportProgress &end = out.reached;
    CHECK(written(store, [&](Transaction &tx) -> Result<> {
        if (!out.cancelled && out.runId != 0)
            CHECK(tx.run(markImportEnded, tx.now(), out.runId));
        return audit::append(tx,
            {.actor = order.actor,
                .action = QStringLiteral("import.ended"),
                .subject = order.fileName,
                .detail = QStringLiteral("added %1, changed %2, unchanged %3, left out %4%5")
                              .arg(end.added)
                              .arg(end.changed)
                              .arg(end.unchanged)
                              .arg(end.leftOut)
                              .arg(out.cancelled ? QStringLiteral(", stopped") : QString())});
    }));
    return out;
}

Result<std::vector<ImportRun>> importRuns(Reader &reader, int limit) { return reader.all(newestImports, limit); }

namespace {

/// A kept row as the preview of its import showed it.
Result<ImportPreviewRow> asPreviewed(Reader &reader, const StandingRow &row)
{
    TRY(const Keepsake kept, keepsakeFrom(row.was));
    ImportPreviewRow out{.verdict = kept.was ? ImportVerdict::Changed : ImportVerdict::New};
    out.row.code = row.code;
    out.row.name = kept.now.name;
    out.row.barcode = kept.now.barcode;
    out.row.buffer = kept.now.buffer;
    out.row.priceMinor = kept.now.priceMinor;
    out.row.product = kept.after.product.value_or(QString());
    out.row.costMinor = kept.after.costMinor;
    if (kept.was) {
        out.wasName = kept.was->name;
        out.wasBarcode = kept.was->barcode;
        out.wasBuffer = kept.was->buffer;
        out.wasPriceMinor = kept.was->priceMinor;
        out.wasProduct = kept.before.product.value_or(QString());
        out.wasCostMinor = kept.before.costMinor;
    }
    TRY(const auto left, reader.one(leftByMovement, kept.movement));
    if (left) {
        out.row.stock = left->onHand;
        out.row.warehouse = out.place = left->warehouse;
        out.wasOnHand = left->onHand - kept.delta;
    }
    return out;
}

} // namespace

Result<std::vector<ImportPreviewRow>> importedRows(Reader &reader, qint64 runId, int limit)
{
    TRY(const auto standing, reader.all(standingWithCodes, runId, limit));
    std::vector<ImportPreviewRow> out;
    for (const StandingRow &row : standing) {
        TRY(auto shown, asPreviewed(reader, row));
        shown.row.line = int(out.size()) + 1;
        out.push_back(std::move(shown));
    }
    return out;
}

namespace {

/// Why this SKU cannot be put back, if it cannot.
Result<std::optional<UndoRefusal>> obstacle(Transaction &tx, const Sku &sku, const Keepsake &kept)
{
    TRY(const auto newest, tx.one(newestMovementOf, sku.id));
    // What moved since came after the import's own movement, or after a new SKU was made without any.
    if (kept.movement != 0 ? newest != kept.movement : !kept.was && newest)
        return UndoRefusal::StockMoved;
    if (!sameCard(sku, kept.now) || sku.buffer != kept.now.buffer
        || (kept.after.product && sku.product != *kept.after.product))
        return UndoRefusal::Changed;
    if (kept.after.cost) {
        TRY(const auto cost, costOf(tx, sku.id));
        if (cost != kept.after.costMinor)
            return UndoRefusal::Changed;
    }
    if (kept.was && kept.was->active) {
        TRY(const auto other, whoElseHas(tx, sku.id, kept.was->barcode));
        if (other)
            return UndoRefusal::Changed;
    }
    if (!kept.was) {
        TRY(const qint64 mentions, tx.only(mentionsOf, sku.id, sku.id));
        if (mentions > 0)
            return UndoRefusal::InUse;
    }
    if (kept.delta > 0) {
        TRY(const auto there, inventory::levelsIn(tx, sku.id, kept.warehouse));
        if (there.onHand - kept.delta < there.reserved)
            return UndoRefusal::Promised;
    }
    return std::optional<UndoRefusal>();
}

Result<> putBack(Transaction &tx, const Sku &sku, const Keepsake &kept, const ImportRun &run, const QString &actor)
{
    if (kept.movement != 0)
        CHECK(inventory::move(tx,
            {.skuId = sku.id,
                .warehouseId = kept.warehouse,
                .delta = -kept.delta,
                .reason = inventory::Reason::Undo,
                .reference = run.fileName,
                .note = {},
                .actor = actor,
                .orderId = {}}));
    Sku back = kept.was.value_or(kept.now);
    back.id = sku.id;
    back.code = sku.code;
    back.currency = sku.currency;
    if (!kept.was)
        back.active = false; // its movements and audit entries stay, so the SKU does too
    if (!sameCard(back, sku))
        CHECK(changeSku(tx, back, actor));
    if (back.buffer != sku.buffer)
        CHECK(inventory::setBuffer(tx, sku.id, back.buffer, actor));
    if (kept.was && kept.before.product)
        CHECK(setProduct(tx, sku.id, *kept.before.product, actor));
    if (kept.was && kept.after.cost)
        CHECK(setCost(tx, sku.id, kept.before.costMinor, actor));
    CHECK(tx.run(markRowUndone, tx.now(), run.id, sku.id));
    return {};
}

struct UndoChunk {
    int undone = 0;
    qint64 lastSku = 0; ///< 0: there was no row left
    std::vector<UndoOutcome::Refused> refused;
};

Result<UndoChunk> undoChunk(Transaction &tx, const ImportRun &run, qint64 behind, const QString &actor)
{
    UndoChunk chunk;
    TRY(const auto rows, tx.all(standingRows, run.id, behind, kChunk));
    for (const WrittenRow &row : rows) {
        chunk.lastSku = row.skuId;
        TRY(const auto sku, skuById(tx, row.skuId));
        TRY(const auto kept, keepsakeFrom(row.was));
        TRY(const auto why, obstacle(tx, *sku, kept));
        if (why) {
            chunk.refused.push_back({sku->id, sku->code, *why});
            continue;
        }
        CHECK(putBack(tx, *sku, kept, run, actor));
        ++chunk.undone;
    }
    tx.touch(Topic::Catalog | Topic::Stock);
    return chunk;
}

Result<> closeUndo(Transaction &tx, const ImportRun &run, const UndoOutcome &out, const QString &actor)
{
    TRY(const qint64 standing, tx.only(countStanding, run.id));
    if (standing == 0)
        CHECK(tx.run(markImportUndone, tx.now(), run.id));
    return audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("import.undone"),
            .subject = run.fileName,
            .detail = QStringLiteral("put back %1, refused %2").arg(out.undone).arg(out.refused.size())});
}

} // namespace

Result<UndoOutcome> undoImport(
    Store &store, qint64 runId, const QString &actor, const ImportListener &progress, const std::atomic_bool *cancel)
{
    ImportProgress at;
    TRY(const ImportRun run, written(store, [&](Transaction &tx) -> Result<ImportRun> {
        TRY(const auto found, tx.one(importById, runId));
        TRY(const qint64 standing, tx.only(countStanding, runId));
        if (!found || standing == 0)
            return failAs(QStringLiteral("import.undone"), Error::Kind::Conflict, QStringLiteral("run %1").arg(runId));
        at.total = int(standing);
        return *found;
    }));
    UndoOutcome out;
    qint64 behind = 0;
    while (true) {
        if (cancel && *cancel) {
            out.cancelled = true;
            break;
        }
        TRY(auto chunk, written(store, [&](Transaction &tx) { return undoChunk(tx, run, behind, actor); }));
        if (chunk.lastSku == 0)
            break;
        behind = chunk.lastSku;
        out.undone += chunk.undone;
        out.refused.insert(out.refused.end(), chunk.refused.begin(), chunk.refused.end());
        at.changed = out.undone;
        at.leftOut = int(out.refused.size());
        at.done = at.changed + at.leftOut;
        if (progress)
            progress(at);
    }
    CHECK(written(store, [&](Transaction &tx) { return closeUndo(tx, run, out, actor); }));
    return out;
}

QString importFaultName(ImportFault fault)
{
    static constexpr std::array kNames{"no-code", "twice", "not-a-number", "not-whole", "negative", "absurd",
        "lost-digits", "too-long", "unreadable", "open-quote", "formula", "wrong-digit", "barcode-taken",
        "unknown-warehouse"};
    return QString::fromLatin1(kNames[std::size_t(fault)]);
}

QString undoRefusalName(UndoRefusal why)
{
    static constexpr std::array kNames{"stock-moved", "changed", "in-use", "promised"};
    return QString::fromLatin1(kNames[std::size_t(why)]);
}

} // namespace selaras::catalog
