#include "channels/woocommerce/orders.h"

#include "channels/woocommerce/codec_text.h"

#include <QSet>
#include <algorithm>
#include <iterator>

namespace selaras::channels::woocommerce {

namespace {

/// Orders that could not be read come first: their time is not known.
qint64 changedAt(const PulledOrder &pulled) { return pulled.order ? pulled.order->version : 0; }

bool isNotFound(const Error &error) { return error.code == u"woocommerce.not-found"; }

} // namespace

qint64 Orders::longestWindow() const { return qint64(3653) * 24 * 60 * 60 * 1000; }
qint64 Orders::overlap() const { return 60'000; }

Task<OrderPage> Orders::pullOrders(OrderWindow window)
{
    CO_TRY(const OrderWalk walk, OrderWalk::at(window));
    CO_TRY(OrderPage page, co_await answer(window, walk));
    window.cursor = page.next;
    CO_TRY(const OrderWalk onward, OrderWalk::at(window));
    if (page.next.isEmpty() || walk.trash || !onward.trash)
        co_return page;
    // The trash begins: it is mostly empty, and not worth a page of its own.
    CO_TRY(OrderPage trashed, co_await answer(window, onward));
    std::move(trashed.orders.begin(), trashed.orders.end(), std::back_inserter(page.orders));
    std::stable_sort(page.orders.begin(), page.orders.end(),
        [](const PulledOrder &a, const PulledOrder &b) { return changedAt(a) < changedAt(b); });
    page.next = trashed.next;
    co_return page;
}

Task<OrderPage> Orders::answer(OrderWindow window, OrderWalk walk)
{
    ListOrders::Input ask = walk.question(window);
    CO_TRY(OrderRows rows, co_await wire::perform<ListOrders>(m_wire, std::move(ask)));
    co_return walk.answered(window, std::move(rows));
}

Task<std::vector<PulledOrder>> Orders::fetchOrders(std::vector<QString> externalIds)
{
    std::vector<PulledOrder> out;
    std::erase_if(externalIds, [](const QString &id) { return !isId(id); });
    for (std::size_t begin = 0; begin < externalIds.size(); begin += FetchOrders::kMost) {
        const std::size_t end = std::min(externalIds.size(), begin + FetchOrders::kMost);
        const std::vector<QString> ids(externalIds.begin() + qint64(begin), externalIds.begin() + qint64(end));
        std::vector<QString> asked = ids;
        CO_TRY(OrderRows rows, co_await wire::perform<FetchOrders>(m_wire, std::move(asked)));
        QSet<QString> seen;
        for (OrderRow &row : rows.rows) {
            seen.insert(row.order.externalId);
            if (!row.draft)
                out.push_back(std::move(row.order));
        }
        // What the list leaves out is in the trash, or gone: only asking for it by itself tells.
        for (const QString &id : ids) {
            if (seen.contains(id))
                continue;
            QString one = id;
            Result<OrderRow> row = co_await wire::perform<FetchOrder>(m_wire, std::move(one));
            if (!row && isNotFound(row.error()))
                continue;
            CO_TRY(OrderRow found, std::move(row));
            if (!found.draft)
                out.push_back(std::move(found.order));
        }
    }
    co_return out;
}

Task<> Orders::cancel(ChannelOrder order, CancelReason)
{
    QString id = order.externalId;
    CO_TRY(OrderRow row, co_await wire::perform<FetchOrder>(m_wire, std::move(id)));
    CO_TRY(ChannelOrder now, std::move(row.order.order));
    if (now.state == OrderState::Cancelled)
        co_return Result<>();
    if (now.state >= OrderState::Shipped)
        co_return failAs(QStringLiteral("order.gone-out"), Error::Kind::Rejected,
            QStringLiteral("the shop says %1").arg(now.channelState));
    QString toCancel = order.externalId;
    CO_TRY(const QString status, co_await wire::perform<CancelOrder>(m_wire, std::move(toCancel)));
    if (status != u"cancelled")
        co_return fail(Error::Kind::Unconfirmed, QStringLiteral("cancelled, and the shop says %1").arg(status));
    co_return Result<>();
}

Task<> Orders::answerRequest(QString, bool)
{
    co_return fail(Error::Kind::Unsupported, QStringLiteral("WooCommerce buyers cannot ask for a cancel"));
}

} // namespace selaras::channels::woocommerce
