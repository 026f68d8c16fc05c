#include "inventory/export.h"

#include "audit/audit.h"
#include "inventory/reorder.h"
#include "inventory/stock_page_queries.h"
#include "inventory/warehouse.h"
#include "tables/table_file.h"

#include <QFileInfo>
#include <QHash>
#include <limits>

namespace selaras::inventory {

namespace {

constexpr int kPage = 500;
using tables::Cell;
using Rows = std::vector<std::vector<Cell>>;

template <class Future> auto awaited(Future future)
{
    future.waitForFinished();
    return future.takeResult();
}

/// Writes pages until one is empty. `page` is asked on a reader.
Result<int> exported(Store &store, const QStringList &header, const std::function<Result<Rows>(Reader &)> &page,
    const audit::Entry &noted, const QString &path, const std::atomic_bool &stop)
{
    TRY(const auto file, tables::createTable(path, header));
    int written = 0;
    for (bool more = true; more;) {
        if (stop)
            return fail(Error::Kind::Cancelled);
        TRY(const Rows rows, awaited(store.read(page)));
        for (const std::vector<Cell> &row : rows)
            CHECK(file->add(row));
        written += int(rows.size());
        more = !rows.empty();
    }
    audit::Entry entry = noted;
    entry.subject = QFileInfo(path).fileName();
    entry.detail = QString::number(written);
    CHECK(awaited(store.write([entry](Transaction &tx) { return audit::append(tx, entry); })));
    CHECK(file->commit());
    return written;
}

Cell maybe(std::optional<qint64> pieces) { return pieces ? tables::count(*pieces) : tables::Number{}; }

} // namespace

Result<int> exportStock(Store &store, const StockFilter &filter, bool costs, const QString &path, const QString &actor,
    const std::atomic_bool &stop)
{
    TRY(const std::vector<Warehouse> places, awaited(store.read([](Reader &reader) { return warehouses(reader); })));
    QStringList header
        = QStringLiteral("sku name product barcode on_hand reserved short buffer incoming available").split(u' ');
    if (filter.warehouseId) // the other levels are of that one
        for (QString &of : header)
            if (of == QLatin1String("buffer") || of == QLatin1String("available"))
                of += QLatin1String("_all");
    if (costs)
        header << QStringLiteral("cost");
    for (const Warehouse &place : places)
        header << QStringLiteral("on_hand_%1").arg(place.code);
    QString behind;
    const auto page = [&](Reader &reader) -> Result<Rows> {
        TRY(const auto found, stockPage(reader, filter, behind, kPage));
        Rows rows;
        for (const StockRow &row : found) {
            QHash<qint64, qint64> onHand;
            for (const InWarehouse &place : row.places)
                onHand.insert(place.warehouseId, place.onHand);
            const auto own = [&row](qint64 pieces) {
                return row.bundle ? Cell(tables::Number{}) : tables::count(pieces); // a bundle is on no shelf
            };
            std::vector<Cell> &cells = rows.emplace_back(std::vector<Cell>{row.code, row.name, row.product, row.barcode,
                own(row.levels.onHand), own(row.levels.reserved), tables::count(row.levels.waiting),
                tables::count(row.levels.buffer), own(row.levels.incoming), tables::count(row.available)});
            if (costs) {
                TRY(const auto cost, reader.only(costOfSku, row.skuId));
                cells.push_back(cost ? tables::amount(*cost, QStringLiteral("IDR")) : Cell(tables::Number{}));
            }
            for (const Warehouse &place : places)
                cells.push_back(own(onHand.value(place.id)));
        }
        if (!found.empty())
            behind = found.back().code;
        return rows;
    };
    return exported(store, header, page, {.actor = actor, .action = QStringLiteral("stock.exported")}, path, stop);
}

Result<int> exportMovements(Store &store, qint64 skuId, const MovementWords &words, const QString &path,
    const QString &actor, const std::atomic_bool &stop)
{
    TRY(const auto sku, awaited(store.read([skuId](Reader &reader) { return stockRow(reader, skuId, {}); })));
    const QString code = sku ? sku->code : QString();
    QHash<qint64, QString> codes;
    TRY(const auto places, awaited(store.read([](Reader &reader) { return warehouses(reader); })));
    TRY(const auto away, awaited(store.read([](Reader &reader) { return warehousesPutAway(reader); })));
    for (const auto *some : {&places, &away})
        for (const Warehouse &place : *some)
            codes.insert(place.id, place.code);
    std::optional<qint64> before;
    const auto page = [&](Reader &reader) -> Result<Rows> {
        TRY(const auto found, movements(reader, skuId, before, kPage));
        Rows rows;
        for (const Movement &movement : found)
            rows.push_back({tables::Moment{movement.at, words.zone}, code, codes.value(movement.warehouseId),
                tables::count(movement.delta), tables::count(movement.onHandAfter), words.reason(movement.reason),
                movement.reference, movement.note, movement.actor});
        if (!found.empty())
            before = found.back().id;
        return rows;
    };
    return exported(store, words.header, page,
        {.actor = actor, .action = QStringLiteral("movements.exported"), .skuId = skuId}, path, stop);
}

Result<int> exportReorder(Store &store, const QString &path, const QString &actor, const std::atomic_bool &stop)
{
    bool read = false;
    const auto page = [&](Reader &reader) -> Result<Rows> {
        if (std::exchange(read, true))
            return Rows{};
        TRY(const ReorderTerms terms, reorderTerms(reader));
        TRY(const auto found, reorderList(reader, terms, std::numeric_limits<int>::max()));
        Rows rows;
        for (const Cover &sku : found)
            rows.push_back({sku.code, sku.name, tables::count(toBuy(sku, terms)), maybe(daysOfCover(sku)),
                tables::count(reorderPoint(sku, terms)), tables::count(sku.free), tables::count(sku.waiting),
                tables::count(sku.incoming), tables::count(sku.buffer), tables::count(sku.soldIn30Days)});
        return rows;
    };
    return exported(store,
        QStringLiteral("sku name to_buy days_of_cover reorder_point free short incoming buffer sold_30_days")
            .split(u' '),
        page, {.actor = actor, .action = QStringLiteral("reorder.exported")}, path, stop);
}

} // namespace selaras::inventory
