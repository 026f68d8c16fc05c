#include "stock/stock_list.h"

#include "base/text.h"
#include "pages/ask.h"
#include "stock/stock_words.h"

#include <QSettings>
#include <algorithm>
#include <iterator>
#include <utility>

namespace selaras::ui {

namespace {

constexpr int kPage = 200;
const QString kByProduct = QStringLiteral("stock/by-product");
constexpr int kFresh = 1'000; ///< rows kept fresh; what lies deeper is read again with F5

/// The next page behind the last SKU read; null: the first one.
Result<std::vector<inventory::StockRow>> pageBehind(Reader &reader, const inventory::StockFilter &filter,
    bool byProduct, const inventory::ProductCursor &last, int limit)
{
    return byProduct ? inventory::stockPageByProduct(reader, filter, last, limit)
                     : inventory::stockPage(reader, filter, last.code, limit);
}

} // namespace

StockList::StockList(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_byProduct(QSettings().value(kByProduct, false).toBool())
    , m_refresh(
          services.store, Topic::Stock | Topic::Catalog | Topic::Shops, [this] { look(); }, this)
    , m_count([this] { count(); }, this)
{
    m_model.onMoreWanted = [this] {
        readMore();
    };
    m_refresh.now();
}

void StockList::ask()
{
    ++m_question;
    m_anew = true;
    m_refresh.now();
}

void StockList::setTab(inventory::StockTab tab)
{
    m_filter.tab = tab;
    ask();
}

void StockList::setWarehouse(std::optional<qint64> id)
{
    m_filter.warehouseId = id;
    ask();
}

void StockList::search(const QString &text)
{
    if (m_filter.text == text.trimmed())
        return;
    m_filter.text = text.trimmed();
    ask();
}

void StockList::reload() { ask(); }

void StockList::setByProduct(bool on)
{
    if (m_byProduct == on)
        return;
    m_byProduct = on;
    QSettings().setValue(kByProduct, on);
    ask();
}

std::vector<qint64> StockList::skusOf(qint64 lineId) const
{
    if (lineId >= 0)
        return {lineId};
    std::vector<qint64> out;
    const auto first = std::find_if(
        m_skus.begin(), m_skus.end(), [&](const inventory::StockRow &sku) { return sku.skuId == -lineId; });
    if (first != m_skus.end())
        for (const inventory::StockRow &sku : sameProduct(m_skus, std::size_t(first - m_skus.begin())))
            out.push_back(sku.skuId);
    return out;
}

void StockList::expand(qint64 productLine, bool open)
{
    if (const StockLine *line = m_model.find(productLine))
        setOpen(folded(line->row.product), open);
}

void StockList::reveal(qint64 skuId)
{
    for (const inventory::StockRow &sku : m_skus)
        if (m_byProduct && sku.skuId == skuId && !sku.product.isEmpty())
            return setOpen(folded(sku.product), true);
}

void StockList::setOpen(const QString &product, bool open)
{
    if (m_open.contains(product) == open)
        return;
    if (open)
        m_open.insert(product);
    else
        m_open.remove(product);
    showLines();
}

void StockList::addPage(std::vector<inventory::StockRow> rows)
{
    std::erase_if(rows, [this](const inventory::StockRow &row) {
        return std::any_of(
            m_skus.begin(), m_skus.end(), [&](const inventory::StockRow &known) { return known.skuId == row.skuId; });
    });
    // Somebody may have added to the last product meanwhile.
    const bool joins = m_byProduct && !rows.empty() && !rows.front().product.isEmpty()
        && folded(rows.front().product) == folded(m_skus.back().product);
    if (!joins)
        m_model.append(linesOf(rows, m_byProduct, m_open), m_more);
    m_skus.insert(m_skus.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    if (joins)
        showLines();
    else
        Q_EMIT rowsChanged();
}

void StockList::showLines()
{
    m_model.refresh(linesOf(m_skus, m_byProduct, m_open), m_more);
    Q_EMIT rowsChanged();
}

void StockList::look()
{
    const int wanted = m_anew ? kPage : qBound(kPage, int(m_skus.size()), kFresh);
    whenReady(
        m_services.store.read([filter = m_filter, byProduct = m_byProduct, wanted](Reader &reader) -> Result<Look> {
            Look out;
            TRY(out.warehouses, inventory::warehouses(reader));
            TRY(out.shops, shops::all(reader));
            TRY(out.rows, pageBehind(reader, filter, byProduct, {}, wanted));
            out.more = out.rows.size() >= std::size_t(wanted); // a product is read whole
            return out;
        }),
        this, [this, question = m_question](Result<Look> result) { shown(question, std::move(result)); });
}

void StockList::count()
{
    whenReady(
        m_services.store.read(inventory::stockCounts), this, [this](const Result<inventory::StockCounts> &counts) {
            m_count.walked();
            if (!counts) {
                Q_EMIT failed(counts.error());
                return;
            }
            m_counts = *counts;
            Q_EMIT countsChanged();
        });
}

void StockList::shown(quint64 question, Result<Look> result)
{
    m_refresh.looked();
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_warehouses = std::move(result->warehouses);
    std::vector<PlaceColumn> places;
    if (m_warehouses.size() > 1) // of a single one on hand says it
        for (const inventory::Warehouse &place : m_warehouses)
            places.push_back({place.id, place.name});
    m_model.setColumns(shopColumns(m_services, result->shops), std::move(places));
    Q_EMIT countsChanged();
    m_count.soon();
    if (question != m_question) {
        m_refresh.now();
        return;
    }
    std::vector<inventory::StockRow> &rows = result->rows;
    if (std::exchange(m_anew, false)) {
        m_skus = std::move(rows);
        m_more = result->more;
        m_model.setOfOnePlace(m_filter.warehouseId.has_value());
        m_model.replace(linesOf(m_skus, m_byProduct, m_open), m_more);
        Q_EMIT rowsChanged();
        return;
    }
    // Rows behind the last one read again stay as they are.
    if (result->more && m_skus.size() > rows.size()) {
        const auto last = std::find_if(m_skus.begin(), m_skus.end(),
            [&](const inventory::StockRow &row) { return row.skuId == rows.back().skuId; });
        if (last != m_skus.end())
            rows.insert(rows.end(), last + 1, m_skus.end());
    }
    m_skus = std::move(rows);
    showLines();
}

void StockList::readMore()
{
    if (m_skus.empty()) {
        m_model.stopFetching();
        return;
    }
    const inventory::ProductCursor behind{m_skus.back().product, m_skus.back().code};
    whenReady(m_services.store.read([filter = m_filter, byProduct = m_byProduct, behind](Reader &reader) {
        return pageBehind(reader, filter, byProduct, behind, kPage);
    }),
        this, [this, question = m_question](Result<std::vector<inventory::StockRow>> rows) {
            if (question != m_question || !rows) {
                m_model.stopFetching();
                return;
            }
            m_more = rows->size() >= std::size_t(kPage);
            addPage(*std::move(rows));
        });
}

} // namespace selaras::ui
