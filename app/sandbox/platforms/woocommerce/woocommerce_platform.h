#pragma once

#include "platforms/platform.h"
#include "platforms/woocommerce/catalogue.h"
#include "platforms/woocommerce/door.h"
#include "platforms/woocommerce/order_book.h"
#include "platforms/woocommerce/pushes.h"

#include <deque>

namespace selaras::sandbox {

/// One self-hosted WooCommerce shop simulated (REST API v3, rupiah without decimals, prices with PPN inside). Checks
/// what the shop checks and answers in its words. Beyond Platform it can be told what only happens here: bank
/// transfers, trash, refunds, old versions.
class WooCommercePlatform final : public Platform {
public:
    /// The same seed gives the same shop: keys, buyers and faults.
    explicit WooCommercePlatform(quint64 seed = 1);

    QString name() const override { return QStringLiteral("woocommerce"); }
    Answer handle(const wire::HttpRequest &request, qint64 now) override;
    std::vector<Push> takePushes(qint64 now) override;
    /// Not paid: pending, which holds the pieces for 60 minutes without changing the figures, then is cancelled.
    QString order(const std::vector<Purchase> &purchases, bool paid, qint64 now) override;
    bool pay(const QString &externalId, qint64 now) override;
    /// Only while it is not paid, as the shop allows.
    bool cancelByBuyer(const QString &externalId, qint64 now) override;
    bool shipBySeller(const QString &externalId, qint64 now) override;
    void addListing(const QString &sellerSku, const QString &title, const QString &variation, qint64 priceMinor,
        int stock) override;
    std::optional<qint64> shownStock(const QString &sellerSku) const override;
    qint64 stockToldAt(const QString &sellerSku) const override;
    std::vector<QString> orderIds() const override { return m_orders.ids(); }
    int callsInLastMinute(qint64 now) const override;
    QList<QPair<QString, QString>> credentials() const override;
    void setPushUrl(const QString &url) override { m_pushes.url = url; }

    /// An order that is paid on delivery (processing at once), or by bank transfer (on-hold, with its stock taken).
    QString orderCashOnDelivery(const std::vector<Purchase> &purchases, qint64 now);
    QString orderByBankTransfer(const std::vector<Purchase> &purchases, qint64 now);
    woocommerce::OrderBook &orders() { return m_orders; }
    woocommerce::Catalogue &catalogue() { return m_catalogue; }
    woocommerce::Door &door() { return m_door; }
    /// The address the shop takes for its own, when it is not the one it is called at.
    QString home;

private:
    bool hit(int Faults::*kind);
    std::optional<wire::HttpReply> brokenReply();
    Replica *replica(qint64 now); ///< null: this platform never lags
    wire::HttpReply serve(const wire::HttpRequest &request, const QString &address, qint64 now);
    wire::HttpReply route(const wire::HttpRequest &request, const QStringList &parts, qint64 now);
    wire::HttpReply routeOrders(const wire::HttpRequest &request, const QStringList &parts, qint64 now);
    wire::HttpReply routeProducts(const wire::HttpRequest &request, const QStringList &parts, qint64 now);
    QString placed(const std::vector<Purchase> &purchases, const QString &status, const QString &payment, qint64 now);
    bool moved(const QString &externalId, const QStringList &from, const QString &to, qint64 now);
    void pushEvents(qint64 now);

    SeededRandom m_random;
    SeededRandom m_faultRandom; // so that faults do not change buyers and keys
    qint64 m_lastId = 10;
    woocommerce::Door m_door;
    woocommerce::Catalogue m_catalogue;
    woocommerce::OrderBook m_orders;
    Replica m_replica;
    woocommerce::Pushes m_pushes;
    std::deque<qint64> m_calls; // times, of the last minute
};

} // namespace selaras::sandbox
