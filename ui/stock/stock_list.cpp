#include "stock/stock_list.h"

#include "pages/ask.h"
#include "stock/stock_words.h"

#include <algorithm>
#include <utility>

namespace selaras::ui {

namespace {

constexpr int kPage = 200;
constexpr int kFresh = 1'000; ///< rows kept fresh; what lies deeper is read again with F5

} // namespace

StockList::StockList(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
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

void StockList::look()
{
    const int wanted = m_anew ? kPage : qBound(kPage, int(m_model.rows().size()), kFresh);
    whenReady(m_services.store.read([filter = m_filter, wanted](Reader &reader) -> Result<Look> {
        Look out;
        TRY(out.warehouses, inventory::warehouses(reader));
        TRY(out.shops, shops::all(reader));
        TRY(out.rows, inventory::stockPage(reader, filter, {}, wanted));
        out.more = out.rows.size() == std::size_t(wanted);
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
        m_model.replace(std::move(rows), result->more);
    } else {
        // Rows behind the last one read again stay as they are.
        const auto &old = m_model.rows();
        if (result->more && old.size() > rows.size()) {
            const auto last = std::find_if(
                old.begin(), old.end(), [&](const inventory::StockRow &row) { return row.skuId == rows.back().skuId; });
            if (last != old.end())
                rows.insert(rows.end(), last + 1, old.end());
        }
        m_model.refresh(std::move(rows));
    }
    Q_EMIT rowsChanged();
}

void StockList::readMore()
{
    if (m_model.rows().empty()) {
        m_model.stopFetching();
        return;
    }
    whenReady(m_services.store.read([filter = m_filter, behind = m_model.rows().back().code](Reader &reader) {
        return inventory::stockPage(reader, filter, behind, kPage);
    }),
        this, [this, question = m_question](Result<std::vector<inventory::StockRow>> rows) {
            if (question != m_question || !rows) {
                m_model.stopFetching();
                return;
            }
            const bool more = rows->size() == std::size_t(kPage);
            m_model.append(*std::move(rows), more);
            Q_EMIT rowsChanged();
        });
}

} // namespace selaras::ui
