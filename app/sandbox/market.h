#pragma once

#include "catalogue.h"
#include "latency.h"
#include "platforms/platform.h"

#include <functional>
#include <memory>

namespace selaras::sandbox {

/// A shop on a simulated platform, with what Platform has no words for.
struct Shop {
    QString name; ///< "shopee-1"
    std::unique_ptr<Platform> platform;
    /// Whether an order was cancelled, by whoever; never null.
    std::function<bool(const QString &externalId)> isCancelled;
    /// The push address did not take a message; may be null.
    std::function<void(const Push &push, qint64 now)> pushFailed;
};

/// All shops over one stock, and the truth about it that no shop knows alone: how many pieces there are, how many were
/// ordered, what was sold beyond them, and how fast the shops learn of each other. Shops are named by their index.
/// Times are UTC ms.
class Market {
public:
    /// Every shop lists every good, with `stock` pieces, which is also what lies in the warehouse.
    Market(std::vector<Shop> shops, std::vector<Good> goods, int stock);

    const std::vector<Shop> &shops() const { return m_shops; }
    Platform &platform(int shop) const { return *m_shops[size_t(shop)].platform; }
    std::optional<int> shopNamed(const QString &name) const;
    const std::vector<Good> &goods() const { return m_goods; }

    /// A buyer orders. The external id; empty when the shop shows too little of something or does not know it.
    QString order(int shop, const std::vector<Purchase> &purchases, bool paid, qint64 now);
    bool pay(int shop, const QString &externalId, qint64 now) { return platform(shop).pay(externalId, now); }
    bool cancelByBuyer(int shop, const QString &externalId, qint64 now);
    bool shipBySeller(int shop, const QString &externalId, qint64 now);
    /// Pieces came into the warehouse (the seller received them).
    bool restock(const QString &sku, int pieces);
    /// The shop's platform has just answered a call, which may have told it new figures.
    void answered(int shop, qint64 now);
    /// A push message of an order has just left the shop's platform.
    void announced(int shop, const QString &externalId, qint64 now);

    struct SkuState {
        qint64 pieces = 0; ///< that there ever were
        qint64 ordered = 0; ///< by orders that stand
        qint64 oversold = 0; ///< the most that was ever ordered beyond what there was
        qint64 soldOutAt = 0; ///< UTC ms at which the last piece was ordered for the first time; 0: never
    };
    /// Nothing for a SKU that is not sold here.
    std::optional<SkuState> state(const QString &sku);
    /// Pieces that were ordered beyond the stock, over all SKUs: what Selaras exists to keep at 0.
    qint64 oversold() const;
    LatencyBook::Summary latency() const { return m_latency.summary(); }

private:
    struct Standing {
        int shop = 0;
        QString externalId;
        qint64 pieces = 0;
    };
    struct Sku {
        SkuState state;
        std::vector<Standing> orders; // that nobody has cancelled as far as we know
    };
    static QString key(int shop, const QString &externalId);
    void forgetCancelled(const QString &name, Sku &sku);
    void take(int shop, const QString &externalId, const QString &name, qint64 pieces, qint64 now);
    void hear(int shop, const QString &name, qint64 toldAt);

    std::vector<Shop> m_shops;
    const std::vector<Good> m_goods;
    QHash<QString, Sku> m_skus;
    QHash<QPair<int, QString>, qint64> m_heard; // when we last looked at a figure that was told
    LatencyBook m_latency;
};

} // namespace selaras::sandbox
