#pragma once

#include <QHash>
#include <QString>
#include <deque>
#include <memory>
#include <vector>

namespace selaras::sandbox {

/// How long it takes until an order in one shop is known in the others: for each order of a SKU, the time until every
/// other shop that showed too much of it was told a figure no greater than what the order had left. Times are UTC ms,
/// figures are pieces. (A figure can be low enough for another reason, as a buffer; then the book is too kind.)
class LatencyBook {
public:
    struct Summary {
        int done = 0; ///< orders that every other shop knows
        int open = 0; ///< orders that some shop does not know yet
        qint64 p50 = 0, p99 = 0, worst = 0; ///< ms, of those done
        qint64 oldestOpenAt = 0; ///< 0: none is open
        /// The same from when the platforms had announced it by a push message, of those done that were: a platform
        /// may take seconds until it sends one.
        int pushed = 0;
        qint64 pushP50 = 0, pushP99 = 0, pushWorst = 0;
    };

    /// Order `id` left `remaining` pieces (negative: oversold); `waiting` are the shops that still show more.
    void ordered(const QString &sku, const QString &id, qint64 at, qint64 remaining, const std::vector<int> &waiting);
    /// A push message of an order has left its platform.
    void announced(const QString &id, qint64 at);
    /// A cancel gave pieces back: figures may now be that much higher.
    void freed(const QString &sku, qint64 pieces);
    /// A shop was told a figure. Returns whether it was too high for an order it should have known.
    bool told(int shop, const QString &sku, qint64 at, qint64 figure);
    /// The SKUs whose figure a shop has yet to be told.
    std::vector<QString> awaitedBy(int shop) const;
    Summary summary() const;

private:
    struct Order {
        qint64 at = 0;
        qint64 announcedAt = 0; // 0: not yet
        qint64 knowableAt = 0; // what is left after it can be known: it and those before it are announced; 0: not yet
        qint64 remaining = 0;
        int open = 0; // shops
        qint64 knownAt = 0;
    };
    using Waiting = QHash<QString, std::vector<std::shared_ptr<Order>>>; // by SKU, oldest first

    /// The orders of a SKU in the order they came that are not knowable yet.
    struct Unknowable {
        std::deque<std::shared_ptr<Order>> orders;
        qint64 announcedUpTo = 0;
    };
    void settle(Unknowable &sku);

    QHash<int, Waiting> m_waiting; // by shop
    QHash<QString, Unknowable> m_unknowable; // by SKU
    QMultiHash<QString, std::shared_ptr<Order>> m_unannounced; // by order
    std::vector<qint64> m_took, m_tookSincePush;
};

} // namespace selaras::sandbox
