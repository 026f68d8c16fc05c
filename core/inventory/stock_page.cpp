#include "inventory/stock_page.h"

#include "base/require.h"
#include "base/text.h"
#include "inventory/bundle.h"
#include "inventory/queries.h"
#include "inventory/stock_page_queries.h"

#include <algorithm>
#include <limits>

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

/// The queries of one order of the list.
template <class Head, class Found, class TimedHead, class TimedFound> struct Pages {
    const Head &all, &low, &lacking, &bundles;
    const Found &allFound, &lowFound, &lackingFound, &bundlesFound;
    const TimedHead &differing, &unconfirmed;
    const TimedFound &differingFound, &unconfirmedFound;
};

const Pages<HeadPage, FoundPage, TimedHeadPage, TimedFoundPage> kByCode{allHeads, lowHeads, shortHeads, bundleHeads,
    allFound, lowFound, shortFound, bundleFound, differingHeads, unconfirmedHeads, differingFound, unconfirmedFound};
const Pages<ProductPage, FoundProductPage, TimedProductPage, TimedFoundProductPage> kByProduct{allByProduct,
    lowByProduct, shortByProduct, bundlesByProduct, allFoundByProduct, lowFoundByProduct, shortFoundByProduct,
    bundlesFoundByProduct, differingByProduct, unconfirmedByProduct, differingFoundByProduct,
    unconfirmedFoundByProduct};

/// `after`: where the page begins, as the queries want it.
template <class Order, class... After>
Result<std::vector<SkuHead>> heads(
    Reader &reader, const Order &pages, const StockFilter &filter, int limit, const After &...after)
{
    const qint64 place = filter.warehouseId.value_or(0);
    const qint64 underWay = reader.now() - kUnderWay;
    const QString typed = filter.text.trimmed();
    if (typed.isEmpty()) {
        switch (filter.tab) {
        case StockTab::All: return reader.all(pages.all, after..., place, place, limit);
        case StockTab::Low: return reader.all(pages.low, after..., place, place, limit);
        case StockTab::Short: return reader.all(pages.lacking, after..., place, place, limit);
        case StockTab::Bundles: return reader.all(pages.bundles, after..., place, place, limit);
        case StockTab::Differs: return reader.all(pages.differing, after..., place, place, underWay, limit);
        case StockTab::Unconfirmed: return reader.all(pages.unconfirmed, after..., place, place, underWay, limit);
        }
    }
    const Range words(folded(typed)), code(typed);
    const auto found = [&](const auto &page, auto... rest) {
        return reader.all(page, after..., place, place, words.from, words.below, words.from, words.below, code.from,
            code.below, rest...);
    };
    switch (filter.tab) {
    case StockTab::All: return found(pages.allFound, limit);
    case StockTab::Low: return found(pages.lowFound, limit);
    case StockTab::Short: return found(pages.lackingFound, limit);
    case StockTab::Bundles: return found(pages.bundlesFound, limit);
    case StockTab::Differs: return found(pages.differingFound, underWay, limit);
    case StockTab::Unconfirmed: break;
    }
    return found(pages.unconfirmedFound, underWay, limit);
}

Result<StockRow> completed(Reader &reader, const SkuHead &head, std::optional<qint64> warehouseId)
{
    StockRow row;
    row.skuId = head.id;
    row.code = head.code;
    row.name = head.name;
    row.barcode = head.barcode;
    row.product = head.product;
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

Result<std::vector<StockRow>> completed(Reader &reader, const std::vector<SkuHead> &found, const StockFilter &filter)
{
    std::vector<StockRow> rows;
    rows.reserve(found.size());
    for (const SkuHead &head : found) {
        TRY(auto row, completed(reader, head, filter.warehouseId));
        rows.push_back(std::move(row));
    }
    return rows;
}

// Products are between these two, what stands by itself has none: '' would come first, and is read last.
const QString kBeforeProducts(QChar(0x1));
const QString kBehindProducts(QChar(0xffff));
constexpr int kAll = std::numeric_limits<int>::max();

/// Adds what there is behind the cursor and up to that product.
Result<> addHeads(std::vector<SkuHead> &out, Reader &reader, const StockFilter &filter, const QString &upTo,
    const ProductCursor &after, int limit)
{
    if (limit <= 0)
        return {};
    TRY(const auto more, heads(reader, kByProduct, filter, limit, upTo, after.product, folded(after.code)));
    out.insert(out.end(), more.begin(), more.end());
    return {};
}

/// The state that asks most for a person.
int weight(DriftState state)
{
    using enum DriftState;
    switch (state) {
    case InTune: return 0;
    case UnderWay: return 1;
    case Sending: return 2;
    case Waiting: return 3;
    case Unknown: return 4;
    case Differs: return 5;
    case Refused: return 6;
    }
    return 0;
}

std::optional<qint64> sum(std::optional<qint64> a, std::optional<qint64> b)
{
    return a || b ? std::optional(a.value_or(0) + b.value_or(0)) : std::nullopt;
}

void addFigure(StockRow &product, const ShopFigure &figure)
{
    const auto there = std::find_if(
        product.shops.begin(), product.shops.end(), [&](const ShopFigure &one) { return one.shopId == figure.shopId; });
    if (there == product.shops.end()) {
        product.shops.push_back(figure);
        return;
    }
    ShopFigure all = weight(figure.state) > weight(there->state) ? figure : *there;
    all.published = sum(there->published, figure.published);
    all.confirmed = sum(there->confirmed, figure.confirmed);
    all.due = there->due + figure.due;
    all.writes = there->writes || figure.writes;
    *there = all;
}

void addPlace(StockRow &product, const InWarehouse &here)
{
    const auto there = std::find_if(product.places.begin(), product.places.end(),
        [&](const InWarehouse &one) { return one.warehouseId == here.warehouseId; });
    if (there == product.places.end()) {
        product.places.push_back(here);
        return;
    }
    there->onHand += here.onHand;
    there->reserved += here.reserved;
}

} // namespace

Result<std::vector<StockRow>> stockPage(Reader &reader, const StockFilter &filter, const QString &afterCode, int limit)
{
    TRY(const auto found, heads(reader, kByCode, filter, limit, folded(afterCode)));
    return completed(reader, found, filter);
}

Result<std::vector<StockRow>> stockPageByProduct(
    Reader &reader, const StockFilter &filter, const ProductCursor &after, int limit)
{
    std::vector<SkuHead> found;
    const bool alone = after.product.isEmpty() && !after.code.isEmpty(); // behind all products
    if (!alone) {
        const QString behind = after.product.isEmpty() ? kBeforeProducts : folded(after.product);
        CHECK(addHeads(found, reader, filter, kBehindProducts, {behind, after.code}, limit));
        if (int(found.size()) == limit && limit > 0) {
            const QString last = folded(found.back().product);
            CHECK(addHeads(found, reader, filter, last, {last, found.back().code}, kAll));
        }
    }
    CHECK(addHeads(found, reader, filter, {}, {{}, alone ? after.code : QString()}, limit - int(found.size())));
    return completed(reader, found, filter);
}

StockRow productRow(std::span<const StockRow> skus)
{
    require(!skus.empty());
    StockRow product;
    product.skuId = -skus.front().skuId;
    product.product = skus.front().product;
    for (const StockRow &sku : skus) {
        product.levels.onHand += sku.levels.onHand;
        product.levels.reserved += sku.levels.reserved;
        product.levels.incoming += sku.levels.incoming;
        product.levels.buffer += sku.levels.buffer;
        product.levels.waiting += sku.levels.waiting;
        product.available += sku.available;
        for (const ShopFigure &figure : sku.shops)
            addFigure(product, figure);
        for (const InWarehouse &here : sku.places)
            addPlace(product, here);
    }
    std::stable_sort(product.shops.begin(), product.shops.end(),
        [](const ShopFigure &a, const ShopFigure &b) { return a.shopId < b.shopId; });
    return product;
}

Result<std::vector<qint64>> stockIds(Reader &reader, const StockFilter &filter, int limit)
{
    TRY(const auto found, heads(reader, kByCode, filter, limit, QString()));
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
