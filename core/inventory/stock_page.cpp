#include "inventory/stock_page.h"

#include "base/text.h"
#include "inventory/bundle.h"
#include "inventory/queries.h"
#include "inventory/stock_page_queries.h"

namespace selaras::inventory {

namespace {

/// What "begins with" means as two ends of a range.
struct Range {
    QString from, below;
    explicit Range(const QString &text)
        : from(text)
        , below(text + QChar(0xffff))
    {
    }
};

Result<std::vector<SkuHead>> heads(Reader &reader, const StockFilter &filter, const QString &after, int limit)
{
    const qint64 place = filter.warehouseId.value_or(0);
    const qint64 underWay = reader.now() - kUnderWay;
    const QString typed = filter.text.trimmed();
    if (typed.isEmpty()) {
        switch (filter.tab) {
        case StockTab::All: return reader.all(allHeads, after, place, place, limit);
        case StockTab::Low: return reader.all(lowHeads, after, place, place, limit);
        case StockTab::Short: return reader.all(shortHeads, after, place, place, limit);
        case StockTab::Bundles: return reader.all(bundleHeads, after, place, place, limit);
        case StockTab::Differs: return reader.all(differingHeads, after, place, place, underWay, limit);
        case StockTab::Unconfirmed: return reader.all(unconfirmedHeads, after, place, place, underWay, limit);
        }
    }
    const Range words(folded(typed)), code(typed);
    const auto found = [&](const FoundPage &page) {
        return reader.all(
            page, after, place, place, words.from, words.below, words.from, words.below, code.from, code.below, limit);
    };
    switch (filter.tab) {
    case StockTab::All: return found(allFound);
    case StockTab::Low: return found(lowFound);
    case StockTab::Short: return found(shortFound);
    case StockTab::Bundles: return found(bundleFound);
    case StockTab::Differs:
    case StockTab::Unconfirmed: break;
    }
    return reader.all(filter.tab == StockTab::Differs ? differingFound : unconfirmedFound, after, place, place,
        words.from, words.below, words.from, words.below, code.from, code.below, underWay, limit);
}

Result<StockRow> completed(Reader &reader, const SkuHead &head, std::optional<qint64> warehouseId)
{
    StockRow row;
    row.skuId = head.id;
    row.code = head.code;
    row.name = head.name;
    row.barcode = head.barcode;
    TRY(const Levels everywhere, levels(reader, head.id));
    TRY(row.parts, partsHere(reader, head.id));
    TRY(row.places, stockByWarehouse(reader, head.id));
    const PartHere *scarcest = scarcestOf(row.parts);
    row.bundle = scarcest != nullptr;
    row.available = scarcest ? scarcest->available / scarcest->pieces : everywhere.available();
    row.levels = everywhere;
    if (warehouseId) {
        TRY(row.levels, levelsIn(reader, head.id, *warehouseId));
    }
    TRY(row.shops, reader.all(figuresOfSku, reader.now() - kUnderWay, head.id));
    return row;
}

} // namespace

Result<std::vector<StockRow>> stockPage(Reader &reader, const StockFilter &filter, const QString &afterCode, int limit)
{
    TRY(const auto found, heads(reader, filter, folded(afterCode), limit));
    std::vector<StockRow> rows;
    rows.reserve(found.size());
    for (const SkuHead &head : found) {
        TRY(auto row, completed(reader, head, filter.warehouseId));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<qint64>> stockIds(Reader &reader, const StockFilter &filter, int limit)
{
    TRY(const auto found, heads(reader, filter, {}, limit));
    std::vector<qint64> ids;
    for (const SkuHead &head : found)
        ids.push_back(head.id);
    return ids;
}

Result<std::optional<StockRow>> stockRow(Reader &reader, qint64 skuId, std::optional<qint64> warehouseId)
{
    TRY(const auto head, reader.one(headById, skuId));
    if (!head)
        return std::optional<StockRow>();
    TRY(auto row, completed(reader, *head, warehouseId));
    return std::optional(std::move(row));
}

Result<qint64> shortSkus(Reader &reader) { return reader.only(countShort); }

Result<StockCounts> stockCounts(Reader &reader)
{
    StockCounts out;
    const auto of = [&out](StockTab tab) -> qint64 & {
        return out.skus[std::size_t(tab)];
    };
    TRY(of(StockTab::All), reader.only(countAll));
    TRY(of(StockTab::Low), reader.only(countLow));
    TRY(of(StockTab::Short), reader.only(countShort));
    TRY(of(StockTab::Bundles), reader.only(countBundles));
    TRY(of(StockTab::Differs), reader.only(countDiffering, reader.now() - kUnderWay));
    TRY(of(StockTab::Unconfirmed), reader.only(countUnconfirmed, reader.now() - kUnderWay));
    TRY(out.onHand, reader.only(sumOnHand));
    return out;
}

Result<std::vector<InWarehouse>> stockByWarehouse(Reader &reader, qint64 skuId)
{
    return reader.all(warehousesOfSku, skuId);
}

Result<Promised> promisedOf(Reader &reader, qint64 skuId) { return reader.only(promisesOfSku, skuId); }

} // namespace selaras::inventory
