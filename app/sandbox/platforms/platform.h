#pragma once

#include "base/random.h"
#include "wire/http.h"

#include <QString>
#include <optional>
#include <vector>

namespace selaras::sandbox {

/// What a platform may do wrong on request, each with a chance in per mille of a call. Drawn from its own seeded
/// Random, so that a run can be repeated.
struct Faults {
    int serverError = 0; ///< 500, 502 or 503
    int throttled = 0; ///< 429 or the platform's own way of saying it
    int htmlPage = 0; ///< an HTML error page with status 200
    int truncated = 0; ///< the body ends in the middle
    int lostReply = 0; ///< the call has its effect, the connection is cut
    int lostRequest = 0; ///< the connection is cut before anything happens
    int stall = 0; ///< the answer comes after `stallMs`
    int stallMs = 3000;
    int partialStock = 0; ///< a stock update refused for one listing of a batch
    int pushLost = 0, pushTwice = 0, pushLate = 0; ///< of push messages
    int oddities = 0; ///< unknown enum values, numbers as text, extra fields, an order on two pages
    int oldOrder = 0; ///< an order is shown as it was before its last change, if that was some seconds ago
    int labelFails = 0; ///< a shipping label that cannot be drawn
    QString lostPath; ///< each call to a path with this in it is cut before anything happens; "": none

    bool loses(const wire::HttpRequest &request) const
    {
        return !lostPath.isEmpty() && request.path.contains(lostPath);
    }
    friend bool operator==(const Faults &, const Faults &) = default;
};

/// What goes back to the caller.
struct Answer {
    wire::HttpReply reply;
    int delayMs = 0;
    bool cut = false; ///< close the connection without an answer
};

/// A message the platform sends to the address it was given.
struct Push {
    QString url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    qint64 at = 0; ///< UTC ms at which it leaves
    QString order; ///< external id of the order it tells of
};

/// One thing a buyer orders.
struct Purchase {
    QString sellerSku;
    int quantity = 1;
};

/// A selling platform simulated: one pure function over its own state. The same object serves real loopback HTTP and
/// sits in-process behind a simulated wire. Not thread-safe. Times are UTC ms of the platform's own clock.
class Platform {
public:
    virtual ~Platform() = default;
    virtual QString name() const = 0; ///< "shopee", "woocommerce"

    /// Answers one call as the real platform would: signatures, rights, limits, shapes.
    virtual Answer handle(const wire::HttpRequest &request, qint64 now) = 0;
    /// Push messages that became due since the last call.
    virtual std::vector<Push> takePushes(qint64 now) = 0;

    /// A buyer orders. The external id, or empty when a line is out of stock on this platform (buyers cannot order
    /// what is shown as gone). `paid`: pays at once.
    virtual QString order(const std::vector<Purchase> &purchases, bool paid, qint64 now) = 0;
    virtual bool pay(const QString &externalId, qint64 now) = 0;
    virtual bool cancelByBuyer(const QString &externalId, qint64 now) = 0;
    /// The seller works by hand in the seller centre.
    virtual bool shipBySeller(const QString &externalId, qint64 now) = 0;

    /// The courier came for the parcels of an order and did not get them. False: none is expected, or this platform
    /// sends no couriers.
    virtual bool missedByCourier(const QString &externalId, qint64 now)
    {
        Q_UNUSED(externalId)
        Q_UNUSED(now)
        return false;
    }
    /// The courier brings what is on its way. False: nothing is, or this platform knows of no deliveries.
    virtual bool deliverByCourier(const QString &externalId, qint64 now)
    {
        Q_UNUSED(externalId)
        Q_UNUSED(now)
        return false;
    }
    /// The buyer of a delivered order wants to give all of it back: the return's id, or empty when the order is not
    /// delivered, or this platform has no returns.
    virtual QString returnByBuyer(const QString &externalId, qint64 now)
    {
        Q_UNUSED(externalId)
        Q_UNUSED(now)
        return {};
    }

    /// Adds something for sale; `variation` empty: an item of its own.
    virtual void addListing(
        const QString &sellerSku, const QString &title, const QString &variation, qint64 priceMinor, int stock)
        = 0;
    /// What a buyer sees; nothing for an unknown SKU.
    virtual std::optional<qint64> shownStock(const QString &sellerSku) const = 0;
    /// When a seller's call last changed the shown stock of a SKU (UTC ms), for measuring latency; 0: never.
    virtual qint64 stockToldAt(const QString &sellerSku) const = 0;
    virtual std::vector<QString> orderIds() const = 0;
    /// Calls answered in the last 60 s: what the platform thinks of our manners.
    virtual int callsInLastMinute(qint64 now) const = 0;
    /// What a person must enter to connect this shop: credential names of the connector to values, and "base_path".
    virtual QList<QPair<QString, QString>> credentials() const = 0;
    /// Tells the platform where to send push messages; empty: nowhere.
    virtual void setPushUrl(const QString &url) = 0;

    Faults faults;
    Faults injected; ///< how often each was (stallMs: not counted)
};

} // namespace selaras::sandbox
