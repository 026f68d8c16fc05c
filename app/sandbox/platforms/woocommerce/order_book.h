#pragma once

#include "base/random.h"
#include "platforms/platform.h"
#include "platforms/replica.h"
#include "platforms/woocommerce/catalogue.h"
#include "platforms/woocommerce/order.h"

#include <deque>

namespace selaras::sandbox::woocommerce {

/// That something happened to an order; told to webhooks.
struct OrderEvent {
    qint64 order = 0;
    QString topic; ///< "order.created", "order.updated", "order.deleted"
};

/// The orders of the shop: how they come, change, move stock and are listed. Times are UTC ms.
class OrderBook {
public:
    OrderBook(Catalogue &catalogue, Random &random, std::function<qint64()> nextId)
        : m_catalogue(catalogue)
        , m_random(random)
        , m_nextId(std::move(nextId))
    {
    }

    /// A buyer at checkout: 0 when a line cannot be had. A pending order holds its pieces for 60 minutes.
    qint64 place(const std::vector<Purchase> &purchases, const QString &status, const QString &payment, qint64 now);
    /// Cancels what was not paid in time.
    void settle(qint64 now);
    const Order *find(qint64 id) const; ///< null: none
    /// Moves an order to any status, as the shop lets anybody do, with what that does to stock and money.
    bool setStatus(qint64 id, const QString &status, qint64 now);
    /// Refunds pieces of a line (0: only money), puts them back on the shelf if asked. Amount in rupiah.
    bool refund(qint64 id, qint64 line, int quantity, qint64 rupiah, bool restock, qint64 now);
    /// To the trash.
    bool trash(qint64 id, qint64 now);
    std::vector<QString> ids() const;
    std::vector<OrderEvent> takeEvents() { return std::exchange(m_events, {}); }

    /// Old shops pass the filters by time of change over in silence.
    bool knowsModifiedFilter = true;

    /// `replica`: what shows the orders instead; null: they themselves.
    wire::HttpReply list(const wire::HttpRequest &request, bool odd, Replica *replica) const;
    wire::HttpReply read(qint64 id, const wire::HttpRequest &request, Replica *replica) const;
    wire::HttpReply update(qint64 id, const wire::HttpRequest &request, const Json &change, qint64 now);
    wire::HttpReply remove(qint64 id, const wire::HttpRequest &request, qint64 now);
    wire::HttpReply listRefunds(qint64 id) const;
    wire::HttpReply makeRefund(qint64 id, const Json &body, qint64 now);
    wire::HttpReply listNotes(qint64 id, const wire::HttpRequest &request) const;
    wire::HttpReply addNote(qint64 id, const Json &body, qint64 now);

private:
    Order *at(qint64 id);
    void touch(Order &order, qint64 now);
    void moveStock(Order &order, const QString &from, qint64 now);
    Product *productOf(const OrderLine &line);
    void hold(const Order &order, int sign);
    std::vector<const Order *> inWindow(Params &params) const;

    Catalogue &m_catalogue;
    Random &m_random;
    std::function<qint64()> m_nextId;
    std::vector<Order> m_orders; // by id
    std::vector<QPair<qint64, qint64>> m_byModified; // (seconds, id), sorted: what a window is cut from
    std::deque<QPair<qint64, qint64>> m_unpaid; // (UTC ms of its end, id)
    std::vector<OrderEvent> m_events;
    qint64 m_nextLine = 1;
    qint64 m_nextNote = 1;
};

} // namespace selaras::sandbox::woocommerce
