#pragma once

#include "platforms/woocommerce/answers.h"

#include <QHash>
#include <functional>

namespace selaras::sandbox::woocommerce {

struct Product {
    enum class Type { Simple, Variable, Variation };

    qint64 id = 0;
    qint64 parent = 0; ///< of a variation
    Type type = Type::Simple;
    QString name; ///< of a variation: its option ("M")
    QString sku;
    qint64 priceMinor = 0; ///< with tax
    bool managesStock = true;
    qint64 stock = 0; ///< below 0 when oversold
    qint64 held = 0; ///< of it, by checkouts that have not paid; REST does not show it
    QString status = QStringLiteral("publish");
    qint64 modified = 0; ///< UTC s
    qint64 toldAt = 0; ///< UTC ms of the seller's last call that changed the stock
    std::vector<qint64> variations;
};

/// Products, their variations and stock. Times are UTC ms.
class Catalogue {
public:
    /// `nextId` numbers posts of every kind, as WordPress does.
    explicit Catalogue(std::function<qint64()> nextId)
        : m_nextId(std::move(nextId))
    {
    }

    void add(const QString &sku, const QString &title, const QString &option, qint64 priceMinor, qint64 stock);
    /// Null: none.
    Product *bySku(const QString &sku);
    const Product *bySku(const QString &sku) const;
    Product *byId(qint64 id);
    void erase(const QString &sku); ///< as deleting it for good
    /// Where the pieces of a product stand: itself. Also brings the parent's time of change up to date.
    void changeStock(Product &product, qint64 by, qint64 now);

    /// Old shops have no list of the variations of all products.
    bool listsAllVariations = true;

    wire::HttpReply list(const wire::HttpRequest &request);
    wire::HttpReply listVariations(const wire::HttpRequest &request, std::optional<qint64> parent);
    wire::HttpReply read(qint64 id, std::optional<qint64> parent);
    wire::HttpReply update(qint64 id, std::optional<qint64> parent, const Json &change, qint64 now);
    /// `refuseOne` gives the position of an element that is refused for no reason, of so many; -1: none.
    wire::HttpReply batch(
        std::optional<qint64> parent, const Json &body, qint64 now, const std::function<int(int)> &refuseOne);

private:
    Json shown(const Product &product) const;
    std::optional<Json> changed(Product &product, const Json &change, qint64 now);
    Product &insert(Product product);
    wire::HttpReply page(const std::vector<const Product *> &found, Params &params) const;

    std::function<qint64()> m_nextId;
    std::vector<Product> m_products; // by id
    QHash<QString, qint64> m_idBySku;
    QHash<QString, qint64> m_parentByTitle;
};

} // namespace selaras::sandbox::woocommerce
