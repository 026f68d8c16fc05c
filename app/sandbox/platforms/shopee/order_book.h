#pragma once

#include "base/random.h"
#include "platforms/platform.h"
#include "platforms/replica.h"
#include "platforms/shopee/catalogue.h"

#include <QSet>
#include <map>
#include <set>
#include <variant>

namespace selaras::sandbox::shopee {

enum class Status {
    Unpaid,
    Pending,
    ReadyToShip,
    Processed,
    RetryShip,
    Shipped,
    Completed,
    InCancel,
    Cancelled,
    ToReturn
};
QString statusName(Status status);

struct OrderLine {
    Place place;
    int quantity = 0;
    qint64 priceMinor = 0;
    int cancelled = 0, returned = 0;
};

/// One parcel of an order. Times are UTC ms.
struct Package {
    QString number;
    QString status = QStringLiteral("LOGISTICS_NOT_START");
    std::vector<int> pieces; ///< of each line
    QString tracking; ///< the courier's number ...
    qint64 trackingAt = 0; ///< ... which is told from then on
    qint64 pickUpAt = 0; ///< a courier was sent for and comes then; 0: none
    QString labelType; ///< of the label that was ordered last ...
    qint64 labelAt = 0; ///< ... which is drawn then; 0: none was ordered
    bool labelFails = false;
    bool isArranged() const;
    bool awaitsAnotherPickUp() const; ///< the courier came in vain
};

/// How the courier of an order takes its parcels.
enum class Ways { PickUpOrCounter, CounterOnly, BranchOnly, OwnCourier };

struct Order {
    QString sn;
    Status status = Status::Unpaid;
    Status beforeCancel = Status::ReadyToShip; ///< where a refused cancel request goes back to
    QString oddStatus; ///< shown instead of the status
    qint64 createdAt = 0, updatedAt = 0, paidAt = 0, pickedUpAt = 0; ///< seconds
    bool cod = false, fulfilledByShopee = false, advancePackage = false;
    QString cancelledBy, cancelReason;
    Ways ways = Ways::PickUpOrCounter;
    quint32 buyer = 0; ///< draws name, town and the rest
    std::vector<OrderLine> lines;
    std::vector<Package> packages;
    bool isDelivered() const; ///< each of its packages
};

/// Something an order did, for the pushes.
struct OrderEvent {
    int order = 0;
    int code = 3; ///< of the push
    qint64 at = 0; ///< UTC ms
    int package = 0;
    QString returnSn = {}; ///< of a push about a return
};

/// The shop's orders: their way from unpaid to done, and what the list and detail calls say of them. Times are UTC ms,
/// what is kept and answered is seconds. An order takes its goods off the catalogue when it is made and gives them back
/// when it is cancelled.
class OrderBook {
public:
    OrderBook(Catalogue &catalogue, Random &random);

    /// The new order's number; empty when something is not for sale or not there.
    QString create(const std::vector<Purchase> &purchases, bool paid, bool cod, qint64 now);
    bool pay(const QString &sn, qint64 now);
    bool hold(const QString &sn, qint64 now); ///< paid, but Shopee keeps it back: PENDING
    bool release(const QString &sn, qint64 now);
    bool arrange(const QString &sn, qint64 now); ///< by hand: tracking numbers given, PROCESSED, and nobody comes yet
    bool split(const QString &sn, qint64 now); ///< by hand: into two packages, before it is arranged
    /// RETRY_SHIP: the courier comes no more until another pick-up is booked. False where none was to come: not each
    /// package is arranged, or they are brought to a counter.
    bool pickUpFails(const QString &sn, qint64 now);
    bool ship(const QString &sn, qint64 now); ///< from ready or arranged
    bool deliver(const QString &sn, qint64 now); ///< its package; the order stays SHIPPED
    bool complete(const QString &sn, qint64 now);
    /// At once while unpaid or held; later the seller is asked, and Shopee says yes for a seller who does not answer.
    bool cancelByBuyer(const QString &sn, qint64 now);
    /// Changes an order in a way the life above does not know.
    bool change(const QString &sn, qint64 now, const std::function<void(Order &)> &how);

    /// What falls due by itself until `now`: unpaid orders lapse, cancel requests are granted, couriers that were sent
    /// for fetch and deliver.
    void settle(qint64 now);

    Outcome list(const wire::HttpRequest &request, bool repeatLast) const;
    /// `replica`: what shows the orders instead; null: they themselves.
    Outcome details(const wire::HttpRequest &request, bool odd, Replica *replica) const;
    Outcome cancelBySeller(const Json &body, qint64 now);
    Outcome answerCancel(const Json &body, qint64 now);
    /// Shipping, in shipping_answers.cpp.
    Outcome shippingParameter(const wire::HttpRequest &request, qint64 now) const;
    Outcome shipOrder(const Json &body, qint64 now);
    Outcome updateShippingOrder(const Json &body, qint64 now); ///< another pick-up
    Outcome trackingNumber(const wire::HttpRequest &request, qint64 now) const;
    Outcome documentParameter(const Json &body) const;
    /// `fails`: the label will not be drawn.
    Outcome createDocument(const Json &body, bool fails, qint64 now);
    Outcome documentResult(const Json &body, bool odd, qint64 now) const;
    Outcome downloadDocument(const Json &body, qint64 now) const;

    const Order *find(const QString &sn) const;
    int place(const QString &sn) const { return index(sn); } ///< for at(); below 0: unknown
    const Order &at(int order) const { return m_orders[std::size_t(order)]; }
    std::vector<QString> ids() const;
    /// What happened since the last call.
    std::vector<OrderEvent> takeEvents() { return std::exchange(m_events, {}); }

    qint64 payWithinMs = qint64(24) * 60 * 60 * 1000;
    qint64 answerWithinMs = qint64(48) * 60 * 60 * 1000;
    qint64 trackingAfterMs = 20 * 1000; ///< the courier takes to give a number
    qint64 labelAfterMs = 5 * 1000; ///< a label takes to be drawn
    qint64 counterAfterMs = qint64(6) * 60 * 60 * 1000; ///< the seller takes to bring a parcel to the counter
    qint64 deliverAfterMs = qint64(48) * 60 * 60 * 1000; ///< after the pick-up
    qint64 completeAfterMs = qint64(72) * 60 * 60 * 1000; ///< after the delivery
    int splitOneIn = 8; ///< of the orders of several pieces that come in two packages; 0: none

private:
    struct Due {
        enum class What { Lapse, GrantCancel, TellNumber, PickUp, Deliver, Complete };
        What what = What::Lapse;
        int order = 0;
        qint64 since = 0; ///< Lapse, GrantCancel: only if it has not changed since then (seconds)
        int package = 0;
    };
    /// One package as a call names it.
    struct ParcelPlace {
        int order = -1, package = -1;
    };
    void befall(const Due &due, qint64 when);
    void arrangePackage(int order, int package, qint64 trackingAt);
    /// The one package a call of shipping names, or why it may not: `needed` is the code where it names none of
    /// several.
    std::variant<ParcelPlace, Outcome> locateToShip(const Json &body, const char *needed) const;
    void follow(int order, qint64 now, int package); ///< the order goes where the least of its packages is
    std::variant<ParcelPlace, Outcome> locate(const QString &sn, const QString &number, const char *numberNeeded) const;
    const Package &at(ParcelPlace place) const
    {
        return m_orders[std::size_t(place.order)].packages[std::size_t(place.package)];
    }
    int index(const QString &sn) const;
    QString freshNumber(qint64 now);
    bool move(int order, Status to, qint64 now, int pushCode = 3);
    void touch(int order, qint64 now, int pushCode);
    void cancel(int order, const QString &by, const QString &reason, qint64 now);
    Json detail(const Order &order, const QSet<QString> &wanted, bool showPending, bool odd) const;

    Catalogue &m_catalogue;
    Random &m_random;
    std::vector<Order> m_orders;
    QHash<QString, int> m_bySn;
    std::set<std::pair<qint64, int>> m_byUpdate, m_byCreation; // seconds, order
    std::multimap<qint64, Due> m_due; // UTC ms
    std::vector<OrderEvent> m_events;
};

} // namespace selaras::sandbox::shopee
