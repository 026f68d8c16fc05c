#include "channels/woocommerce/order_walk.h"

#include <algorithm>
#include <array>

namespace selaras::channels::woocommerce {

namespace {

constexpr std::array kWays{u"forward", u"second", u"backward"};
constexpr int kFull = ListOrders::kPerPage;

qint64 secondOf(qint64 time) { return time / 1000; }
/// The filter is exclusive: the first second that is not asked for.
qint64 endSecond(const OrderWindow &window) { return secondOf(window.to) + 1; }

/// Whether the shop has more rows to this question than it gave.
bool hasMore(const OrderRows &rows)
{
    return int(rows.rows.size()) >= kFull || rows.total.value_or(0) > qint64(rows.rows.size());
}

bool anyBefore(const OrderRows &rows, qint64 second)
{
    return std::any_of(rows.rows.begin(), rows.rows.end(),
        [&](const OrderRow &row) { return row.modified && secondOf(*row.modified) < second; });
}

} // namespace

qint64 OrderWalk::firstSecond(const OrderWindow &window) const
{
    return secondOf(trash ? window.putAwayFrom.value_or(window.from) : window.from);
}

Result<OrderWalk> OrderWalk::at(const OrderWindow &window)
{
    OrderWalk walk;
    if (window.cursor.isEmpty()) {
        walk.second = walk.firstSecond(window);
        return walk;
    }
    const QStringList parts = window.cursor.split(u'/');
    const auto wrong = [] {
        return fail(Error::Kind::Malformed, QStringLiteral("not a cursor of orders"));
    };
    if (parts.size() != 4)
        return wrong();
    walk.trash = parts[0] == u"trash";
    const auto way = std::find(kWays.begin(), kWays.end(), QStringView(parts[1]));
    if (way == kWays.end())
        return wrong();
    walk.way = Way(way - kWays.begin());
    bool isSecond = false;
    bool isPage = false;
    walk.second = parts[2].toLongLong(&isSecond);
    walk.page = parts[3].toInt(&isPage);
    if (!isSecond || !isPage)
        return wrong();
    return walk;
}

QString OrderWalk::cursor() const
{
    return QStringLiteral("%1/%2/%3/%4")
        .arg(trash ? u"trash" : u"any", QStringView(kWays[std::size_t(way)]))
        .arg(second)
        .arg(page);
}

ListOrders::Input OrderWalk::question(const OrderWindow &window) const
{
    ListOrders::Input ask{.trashed = trash};
    switch (way) {
    case Way::Forward:
        ask.after = (second - 1) * 1000;
        ask.before = endSecond(window) * 1000;
        break;
    case Way::OneSecond:
        ask.after = (second - 1) * 1000;
        ask.before = (second + 1) * 1000;
        ask.page = qMax(1, page);
        break;
    case Way::Backward:
        ask.newestFirst = true;
        ask.page = page;
        break;
    }
    return ask;
}

std::optional<OrderWalk> OrderWalk::thenTrash(const OrderWindow &window, Way by) const
{
    if (trash || !window.putAwayFrom)
        return std::nullopt;
    return OrderWalk{
        .trash = true, .way = by, .second = secondOf(*window.putAwayFrom), .page = by == Way::Backward ? 1 : 0};
}

Result<std::optional<OrderWalk>> OrderWalk::next(const OrderWindow &window, const OrderRows &rows) const
{
    if (way == Way::Backward) {
        if (!hasMore(rows) || rows.rows.empty() || anyBefore(rows, firstSecond(window)))
            return thenTrash(window, Way::Backward);
        return OrderWalk{.trash = trash, .way = Way::Backward, .second = second, .page = page + 1};
    }
    if (way == Way::OneSecond) {
        if (!rows.total)
            return fail(Error::Kind::Malformed, QStringLiteral("a list of orders without X-WP-Total"));
        const int last = page > 0 ? page - 1 : int((*rows.total + kFull - 1) / kFull);
        if (page != 1 && last >= 1)
            return OrderWalk{.trash = trash, .way = Way::OneSecond, .second = second, .page = last};
        return OrderWalk{.trash = trash, .way = Way::Forward, .second = second + 1};
    }
    if (!hasMore(rows))
        return thenTrash(window, Way::Forward);
    // The last time in the page, but for one: an order that changed between the shop's search and its answer carries a
    // time from beyond the page, and going on from there would leave out all between.
    std::vector<qint64> seconds;
    for (const OrderRow &row : rows.rows)
        if (row.modified && secondOf(*row.modified) < endSecond(window))
            seconds.push_back(secondOf(*row.modified));
    if (seconds.size() < 2)
        return fail(Error::Kind::Malformed, QStringLiteral("a full page of orders without times of change"));
    std::nth_element(seconds.begin(), seconds.end() - 2, seconds.end());
    const qint64 reached = *(seconds.end() - 2);
    if (reached > second)
        return OrderWalk{.trash = trash, .way = Way::Forward, .second = reached};
    return OrderWalk{.trash = trash, .way = Way::OneSecond, .second = second};
}

bool OrderWalk::belongs(qint64 changed, const OrderWindow &window, const std::optional<OrderWalk> &onward) const
{
    switch (way) {
    case Way::Forward:
        // What the walk goes on with is left to the next page.
        return !onward || onward->trash != trash || changed < onward->second;
    case Way::OneSecond: return page > 0;
    case Way::Backward: return changed >= firstSecond(window);
    }
    return true;
}

Result<OrderPage> OrderWalk::answered(const OrderWindow &window, OrderRows rows) const
{
    OrderPage out;
    if (way != Way::Backward && anyBefore(rows, second)) {
        // Older orders than asked for: this shop does not know the filter.
        out.next = OrderWalk{.trash = trash, .way = Way::Backward, .second = firstSecond(window), .page = 1}.cursor();
        return out;
    }
    TRY(const auto onward, next(window, rows));
    if (onward)
        out.next = onward->cursor();
    if (way == Way::Backward)
        std::reverse(rows.rows.begin(), rows.rows.end());
    for (OrderRow &row : rows.rows)
        if (!row.draft && (!row.modified || belongs(secondOf(*row.modified), window, onward)))
            out.orders.push_back(std::move(row.order));
    return out;
}

} // namespace selaras::channels::woocommerce
