#pragma once

#include "platforms/shopee/order_book.h"

namespace selaras::sandbox::shopee {

enum class ReturnStatus { Requested, Accepted, Disputed, Closed, Cancelled };
QString returnStatusName(ReturnStatus status);

/// One wish of a buyer to give goods back. Times are seconds.
struct Return {
    QString sn;
    int order = 0;
    ReturnStatus status = ReturnStatus::Requested;
    QString reason, text;
    bool goodsComeBack = true;
    qint64 createdAt = 0, updatedAt = 0, dueAt = 0;
    qint64 refundMinor = 0;
    QString tracking; ///< of the parcel that comes back
    std::vector<int> pieces; ///< of each line
};

/// The returns of the shop's orders: asked by buyers once their goods are there, answered by the seller or, when he
/// does not, by Shopee for the buyer. Times are UTC ms, what is kept and answered is seconds.
class ReturnBook {
public:
    ReturnBook(OrderBook &orders, Catalogue &catalogue)
        : m_orders(orders)
        , m_catalogue(catalogue)
    {
    }

    /// The buyer asks for one piece of the first line back, or the whole order: the return's number. Empty: the order
    /// is not delivered, or one is open already.
    QString ask(const QString &orderSn, bool whole, bool goodsComeBack, qint64 now);
    bool withdraw(const QString &sn, qint64 now);
    /// A courier brought an order: its buyer may ask a day later.
    void delivered(int order, qint64 now);
    /// What falls due by itself until `now`.
    void settle(qint64 now);

    Outcome list(const wire::HttpRequest &request) const;
    Outcome detail(const wire::HttpRequest &request) const;
    Outcome confirm(const Json &body, qint64 now);
    Outcome disputeReasons(const wire::HttpRequest &request) const;
    Outcome dispute(const Json &body, qint64 now);

    const Return *find(const QString &sn) const;
    std::vector<OrderEvent> takeEvents() { return std::exchange(m_events, {}); }

    qint64 answerWithinMs = qint64(48) * 60 * 60 * 1000;
    qint64 refundAfterMs = qint64(24) * 60 * 60 * 1000; ///< after it was accepted
    qint64 judgeAfterMs = qint64(48) * 60 * 60 * 1000; ///< after the seller disputed it
    qint64 askAfterMs = qint64(24) * 60 * 60 * 1000; ///< after a courier brought the goods
    int askOneIn = 12; ///< of the buyers whom a courier brought something; 0: none

private:
    struct Due {
        enum class What { Ask, Accept, Close, Judge };
        What what = What::Ask;
        int subject = 0; ///< an order to Ask for, else a return
        qint64 since = 0; ///< only if the return has not changed since then (seconds)
    };
    Return *at(const QString &sn);
    void move(Return &of, ReturnStatus to, qint64 now);
    void accept(Return &of, qint64 now);
    Json row(const Return &of) const;

    OrderBook &m_orders;
    Catalogue &m_catalogue;
    std::vector<Return> m_returns;
    std::multimap<qint64, Due> m_due; // UTC ms
    std::vector<OrderEvent> m_events;
};

} // namespace selaras::sandbox::shopee
