#include "channels/woocommerce/stock.h"

#include "base/require.h"
#include "channels/woocommerce/codec_stock.h"

#include <algorithm>

namespace selaras::channels::woocommerce {

namespace {

constexpr std::size_t kReadBatch = 100;

/// Puts each element into the open group of its key, and opens a new group when there is none or it is full.
template <class Element, class KeyOf>
std::vector<std::vector<Element>> grouped(const std::vector<Element> &elements, std::size_t most, KeyOf keyOf)
{
    std::vector<std::vector<Element>> groups;
    QHash<QString, std::size_t> open;
    for (const Element &element : elements) {
        const QString key = keyOf(element);
        const auto found = open.constFind(key);
        if (found == open.constEnd() || groups[found.value()].size() == most) {
            open.insert(key, groups.size());
            groups.emplace_back();
        }
        groups[open.value(key)].push_back(element);
    }
    return groups;
}

/// What calls for variations go by; empty for simple products.
QString parentOf(const ListingRef &ref) { return ref.variationId.isEmpty() ? QString() : ref.itemId; }

StockReading readingOf(const ListingRef &ref, const std::vector<ProductRow> &rows)
{
    for (const ProductRow &row : rows)
        if (row.ref() == ref && row.stock)
            return {ref, *row.stock};
    return {ref, std::nullopt};
}

} // namespace

std::vector<std::vector<StockUpdate>> Stock::batches(std::vector<StockUpdate> updates) const
{
    return grouped(updates, kStockBatch, [](const StockUpdate &update) { return parentOf(update.ref); });
}

Task<std::vector<StockOutcome>> Stock::pushStock(std::vector<StockUpdate> batch)
{
    if (batch.empty())
        co_return std::vector<StockOutcome>();
    require(std::all_of(batch.begin(), batch.end(),
        [&](const StockUpdate &update) { return parentOf(update.ref) == parentOf(batch.front().ref); }));
    co_return co_await wire::perform<SetStock>(m_wire, std::move(batch));
}

std::vector<std::vector<ListingRef>> Stock::readBatches(std::vector<ListingRef> refs) const
{
    return grouped(refs, kReadBatch,
        [](const ListingRef &ref) { return ref.variationId.isEmpty() ? QString() : QStringLiteral("variations"); });
}

Task<std::vector<StockReading>> Stock::readStock(std::vector<ListingRef> batch)
{
    std::vector<QString> simple;
    std::vector<ListingRef> variations;
    for (const ListingRef &ref : batch) {
        if (ref.variationId.isEmpty())
            simple.push_back(ref.itemId);
        else
            variations.push_back(ref);
    }
    std::vector<ProductRow> rows;
    if (!simple.empty()) {
        CO_TRY(rows, co_await readProducts(std::move(simple)));
    }
    if (!variations.empty()) {
        CO_TRY(const std::vector<ProductRow> more, co_await readVariations(std::move(variations)));
        rows.insert(rows.end(), more.begin(), more.end());
    }
    std::vector<StockReading> readings;
    readings.reserve(batch.size());
    for (const ListingRef &ref : batch)
        readings.push_back(readingOf(ref, rows));
    co_return readings;
}

Task<std::vector<ProductRow>> Stock::readProducts(std::vector<QString> ids)
{
    ListProducts::Input ask;
    ask.include = std::move(ids);
    CO_TRY(ProductRows rows, co_await wire::perform<ListProducts>(m_wire, std::move(ask)));
    co_return std::move(rows.rows);
}

Task<std::vector<ProductRow>> Stock::readVariations(std::vector<ListingRef> refs)
{
    ListVariations::Input ask;
    for (const ListingRef &ref : refs)
        ask.include.push_back(ref.variationId);
    Result<ProductRows> rows = co_await wire::perform<ListVariations>(m_wire, std::move(ask));
    if (!rows && rows.error().code == u"woocommerce.no-route")
        co_return co_await readVariationsByParent(std::move(refs));
    CO_TRY(ProductRows found, std::move(rows));
    co_return std::move(found.rows);
}

Task<std::vector<ProductRow>> Stock::readVariationsByParent(std::vector<ListingRef> refs)
{
    std::vector<ProductRow> out;
    for (const std::vector<ListingRef> &family : grouped(refs, kReadBatch, parentOf)) {
        ListVariations::Input ask;
        ask.parent = family.front().itemId;
        for (const ListingRef &ref : family)
            ask.include.push_back(ref.variationId);
        Result<ProductRows> rows = co_await wire::perform<ListVariations>(m_wire, std::move(ask));
        if (!rows && rows.error().code == u"woocommerce.not-found")
            continue; // the parent is gone, and its variations with it
        CO_TRY(ProductRows found, std::move(rows));
        out.insert(out.end(), found.rows.begin(), found.rows.end());
    }
    co_return out;
}

} // namespace selaras::channels::woocommerce
