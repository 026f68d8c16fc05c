#include "orders/orders_queue.h"

#include "orders/order_pane.h"
#include "pages/ask.h"
#include "shops/shop.h"
#include "tiles/shop_tiles.h"

#include <algorithm>

namespace selaras::ui {

namespace {

constexpr int kPage = 200;
constexpr int kFresh = 1'000; ///< rows kept fresh; what lies deeper is read again with F5
constexpr int kFound = 200; ///< hits of a search
constexpr qint64 kSoonMs = 2 * 3'600'000;

} // namespace

OrdersQueue::OrdersQueue(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_refresh(
          services.store, Topic::Orders | Topic::Shops | Topic::Stock, [this] { look(); }, this)
{
    m_model.onMoreWanted = [this] {
        readMore();
    };
    m_refresh.now();
}

void OrdersQueue::ask()
{
    ++m_question;
    m_anew = true;
    m_loaded = false;
    if (std::exchange(m_news, 0) != 0) {
        m_summed = false; // what was held back is shown now, and was not counted
        Q_EMIT newsChanged();
    }
    if (m_summed)
        lookAtRows();
    else
        m_refresh.now();
}

void OrdersQueue::setTab(orders::Tab tab)
{
    m_filter.tab = tab;
    m_text.clear();
    m_other = true;
    ask();
}

void OrdersQueue::setShop(std::optional<qint64> shopId)
{
    m_filter.shopId = shopId;
    m_summed = false;
    m_other = true;
    ask();
}

void OrdersQueue::search(const QString &text)
{
    if (m_text == text.trimmed())
        return;
    m_text = text.trimmed();
    m_other = true;
    ask();
}

void OrdersQueue::reload()
{
    m_summed = false;
    ask();
}

Result<OrdersQueue::Rows> OrdersQueue::readRows(
    Reader &reader, const orders::Filter &filter, const QString &text, int limit)
{
    Rows out;
    if (text.isEmpty()) {
        TRY(out.rows, orders::page(reader, filter, {}, limit));
        out.more = out.rows.size() == std::size_t(limit);
        return out;
    }
    TRY(out.rows, orders::search(reader, text, kFound + 1));
    out.cut = out.rows.size() > std::size_t(kFound);
    if (out.cut)
        out.rows.pop_back();
    return out;
}

/// Another tab or search of the same shop: its rows are there sooner than the sums of all tabs, which are those of the
/// last look until the next one. Does not wait for a look that is still under way.
void OrdersQueue::lookAtRows()
{
    whenReady(m_services.store.read(
                  [filter = m_filter, text = m_text](Reader &reader) { return readRows(reader, filter, text, kPage); }),
        this, [this, question = m_question](Result<Rows> list) {
            if (question != m_question || !m_anew)
                return; // asked for something else meanwhile, or a whole look was sooner
            if (!list) {
                Q_EMIT failed(list.error());
                return;
            }
            takeRows(*std::move(list));
            m_refresh.soon();
        });
}

void OrdersQueue::look()
{
    const int wanted = m_anew ? kPage : qBound(kPage, int(m_model.rows().size()), kFresh);
    whenReady(m_services.store.read([filter = m_filter, text = m_text, wanted](Reader &reader) -> Result<Look> {
        Look out;
        TRY(out.totals, orders::totals(reader, filter.shopId));
        TRY(out.late, orders::dueBefore(reader, filter.shopId, reader.now()));
        TRY(const qint64 soon, orders::dueBefore(reader, filter.shopId, reader.now() + kSoonMs));
        out.soon = soon - out.late;
        TRY(out.shops, shops::all(reader));
        TRY(out.list, readRows(reader, filter, text, wanted));
        return out;
    }),
        this, [this, question = m_question](Result<Look> result) { shown(question, std::move(result)); });
}

void OrdersQueue::shown(quint64 question, Result<Look> result)
{
    m_refresh.looked();
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    if (question != m_question) {
        m_refresh.now();
        return;
    }
    labelShops(result->shops);
    m_totals = result->totals;
    m_late = result->late;
    m_soon = result->soon;
    m_summed = true;
    takeRows(std::move(result->list));
}

void OrdersQueue::takeRows(Rows list)
{
    auto &[rows, more, cut] = list;
    m_loaded = true;
    m_cut = cut;
    if (std::exchange(m_anew, false)) {
        m_model.replace(asRows(std::move(rows)), more);
        if (std::exchange(m_other, false))
            Q_EMIT anotherList();
        Q_EMIT rowsChanged();
        return;
    }
    const auto &shown = m_model.rows();
    // Rows behind the last one read again stay as they are.
    const bool partly = more && !rows.empty() && shown.size() >= rows.size();
    std::vector<orders::Row> held;
    if (isBeingRead())
        held = holdBack(rows, more);
    if (m_text.isEmpty())
        countWithout(held, m_services.clock.now());
    QSet<qint64> fresh;
    for (const orders::Row &row : rows)
        fresh.insert(row.id);
    std::vector<OrderRow> now = asRows(std::move(rows));
    if (partly) {
        const auto last = std::find_if(
            shown.rbegin(), shown.rend(), [&](const OrderRow &row) { return fresh.contains(row.order.id); });
        now.insert(now.end(), last.base(), shown.end());
    }
    m_model.refresh(std::move(now));
    if (const int news = int(held.size()); std::exchange(m_news, news) != news)
        Q_EMIT newsChanged();
    Q_EMIT rowsChanged();
}

/// Takes the rows out that would shift what is being read. With more rows behind them the last ones are not new: others
/// have left, and they have moved up.
std::vector<orders::Row> OrdersQueue::holdBack(std::vector<orders::Row> &rows, bool more) const
{
    const QSet<qint64> known = m_model.ids();
    const auto isKnown = [&known](const orders::Row &row) {
        return known.contains(row.id);
    };
    if (more)
        rows.erase(std::find_if(rows.rbegin(), rows.rend(), isKnown).base(), rows.end());
    const auto news = std::stable_partition(rows.begin(), rows.end(), isKnown);
    std::vector<orders::Row> held(std::make_move_iterator(news), std::make_move_iterator(rows.end()));
    rows.erase(news, rows.end());
    return held;
}

void OrdersQueue::countWithout(const std::vector<orders::Row> &held, qint64 now)
{
    for (const orders::Row &row : held) {
        for (int tab = 0; tab < orders::kTabs; ++tab) {
            if (!orders::isIn(row, orders::Tab(tab)))
                continue;
            orders::Totals &total = m_totals[std::size_t(tab)];
            total.orders -= 1;
            total.pieces -= row.pieces;
            total.totalMinor -= row.totalMinor;
        }
        if (orders::isIn(row, orders::Tab::Open) && orders::hasDeadline(row) && row.shipBy < now + kSoonMs)
            --(row.shipBy < now ? m_late : m_soon);
    }
}

void OrdersQueue::readMore()
{
    if (m_model.rows().empty() || !m_text.isEmpty()) {
        m_model.stopFetching();
        return;
    }
    const orders::Row &last = m_model.rows().back().order;
    whenReady(m_services.store.read([filter = m_filter, behind = orders::Place{last.shipBy, last.id}](
                                        Reader &reader) { return orders::page(reader, filter, behind, kPage); }),
        this, [this, question = m_question](Result<std::vector<orders::Row>> rows) {
            if (question != m_question || !rows) {
                m_model.stopFetching();
                return;
            }
            const bool more = rows->size() == std::size_t(kPage);
            m_model.append(asRows(*std::move(rows)), more);
            Q_EMIT rowsChanged();
        });
}

void OrdersQueue::labelShops(const std::vector<shops::Shop> &shops)
{
    const auto same = [](const shops::Shop &a, const shops::Shop &b) {
        return a.id == b.id && a.name == b.name;
    };
    if (std::equal(shops.begin(), shops.end(), m_shops.begin(), m_shops.end(), same))
        return;
    m_shops = shops;
    const ShopTiles tiles = shopTiles(shops, m_services);
    QHash<qint64, ShopLabel> labels;
    for (const shops::Shop &shop : shops)
        labels.insert(shop.id, {shop.name, tiles.value(shop.id)});
    m_model.setShops(std::move(labels));
}

} // namespace selaras::ui
