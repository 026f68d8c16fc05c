#pragma once

#include "platforms/platform.h"
#include "platforms/shopee/catalogue.h"
#include "platforms/shopee/door.h"
#include "platforms/shopee/order_book.h"
#include "platforms/shopee/pushes.h"
#include "platforms/shopee/return_book.h"

#include <deque>

namespace selaras::sandbox {

/// Shopee Open Platform 2.0 simulated: one app, one Indonesian shop. Checks what Shopee checks and answers in its
/// words. Beyond Platform it can be told what only happens at Shopee (holds, pick-ups, resend codes ...).
class ShopeePlatform final : public Platform {
public:
    /// The same seed gives the same platform: keys, tokens, order numbers, buyers and faults.
    explicit ShopeePlatform(quint64 seed = 1, shopee::Names names = {});

    QString name() const override { return QStringLiteral("shopee"); }
    Answer handle(const wire::HttpRequest &request, qint64 now) override;
    std::vector<Push> takePushes(qint64 now) override;
    QString order(const std::vector<Purchase> &purchases, bool paid, qint64 now) override;
    bool pay(const QString &externalId, qint64 now) override;
    /// At once while it is unpaid or held; later the order is IN_CANCEL until the seller, or after 48 hours Shopee,
    /// says yes.
    bool cancelByBuyer(const QString &externalId, qint64 now) override;
    bool shipBySeller(const QString &externalId, qint64 now) override;
    bool missedByCourier(const QString &externalId, qint64 now) override;
    bool deliverByCourier(const QString &externalId, qint64 now) override;
    QString returnByBuyer(const QString &externalId, qint64 now) override;
    void addListing(const QString &sellerSku, const QString &title, const QString &variation, qint64 priceMinor,
        int stock) override;
    std::optional<qint64> shownStock(const QString &sellerSku) const override;
    qint64 stockToldAt(const QString &sellerSku) const override;
    std::vector<QString> orderIds() const override { return m_orders.ids(); }
    int callsInLastMinute(qint64 now) const override;
    QList<QPair<QString, QString>> credentials() const override;
    void setPushUrl(const QString &url) override { m_pushes.url = url; }

    QString account() const { return QString::number(m_door.names().shopId); }
    QString orderCashOnDelivery(const std::vector<Purchase> &purchases, qint64 now);
    shopee::OrderBook &orders() { return m_orders; }
    shopee::ReturnBook &returns() { return m_returns; }
    shopee::Catalogue &catalogue() { return m_catalogue; }
    shopee::Door &door() { return m_door; }
    /// A push's address did not answer well: it is sent again after 5, 30 and 180 minutes.
    void pushFailed(const Push &push, qint64 now) { m_pushes.failed(push, now); }
    /// Calls that are allowed in any 10 seconds before error_rate_limit; 0: any number.
    int callsInTenSeconds = 600;

private:
    bool hit(int Faults::*kind);
    wire::HttpReply serve(const wire::HttpRequest &request, qint64 now);
    shopee::Outcome route(const wire::HttpRequest &request, qint64 now);
    std::optional<wire::HttpReply> brokenReply();
    bool countCall(qint64 now);
    void settle(qint64 now); ///< what falls due by itself
    Replica *replica(qint64 now); ///< null: this platform never lags
    void pushEvents();

    SeededRandom m_random;
    SeededRandom m_faultRandom; // so that faults do not change order numbers and tokens
    shopee::Door m_door;
    shopee::Catalogue m_catalogue;
    shopee::OrderBook m_orders;
    shopee::ReturnBook m_returns;
    Replica m_replica;
    shopee::Pushes m_pushes;
    std::deque<qint64> m_calls; // times, of the last minute
    quint64 m_requests = 0;
};

} // namespace selaras::sandbox
