#pragma once

#include "platforms/shopee/answers.h"

#include <QHash>
#include <functional>
#include <vector>

namespace selaras::sandbox::shopee {

/// One thing a buyer can choose: a model, or an item without variations (modelId 0).
struct Choice {
    qint64 modelId = 0;
    QString sku;
    QString option; ///< the variation's name
    qint64 priceMinor = 0;
    qint64 stock = 0; ///< what the seller has put up and nobody has ordered
    qint64 reserved = 0; ///< of it, for promotions
    qint64 shopeeStock = 0; ///< in Shopee's own warehouses
    qint64 toldAt = 0; ///< UTC ms of the seller's last call that changed the stock
    bool available = true;
};

struct Item {
    qint64 itemId = 0;
    QString name, sku;
    QString status = QStringLiteral("NORMAL");
    qint64 createdAt = 0; ///< seconds
    std::vector<Choice> choices;
    bool hasModels() const { return choices.front().modelId != 0; }
};

/// Where a choice stands.
struct Place {
    int item = -1, choice = -1;
};

/// The items of the shop, their models and stock.
class Catalogue {
public:
    /// Without `variation` an item of its own, else a model of the item with that title.
    void add(const QString &sku, const QString &title, const QString &variation, qint64 priceMinor, qint64 stock);
    std::optional<Place> find(const QString &sku) const;
    const Item &item(Place place) const { return m_items[std::size_t(place.item)]; }
    const Choice &choice(Place place) const
    {
        return m_items[std::size_t(place.item)].choices[std::size_t(place.choice)];
    }
    Choice &choice(Place place) { return m_items[std::size_t(place.item)].choices[std::size_t(place.choice)]; }
    void setStatus(const QString &sku, const QString &status); ///< of the whole item: UNLIST, SELLER_DELETE ...

    Outcome itemList(const wire::HttpRequest &request) const;
    Outcome baseInfo(const wire::HttpRequest &request) const;
    Outcome modelList(const wire::HttpRequest &request) const;
    /// `refuseOne` gives the position of an update that is refused for no reason, of so many; -1: none.
    Outcome updateStock(const Json &body, qint64 now, const std::function<int(int)> &refuseOne);

private:
    const Item *byId(qint64 itemId) const;

    std::vector<Item> m_items;
    QHash<QString, Place> m_bySku;
    QHash<QString, int> m_byTitle; // items with models
    QHash<qint64, int> m_byId;
    qint64 m_nextModel = 2000458801;
};

} // namespace selaras::sandbox::shopee
