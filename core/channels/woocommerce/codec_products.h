#pragma once

#include "channels/ports.h"

namespace selaras::channels::woocommerce {

/// A product or variation as the shop's lists have it.
struct ProductRow {
    QString id;
    QString parentId; ///< of a variation; else empty
    QString name; ///< of a variation: the options only ("M"); empty before WooCommerce 9
    QString sku;
    bool variable = false; ///< sold through its variations
    bool published = true;
    /// Pieces, only when the product manages stock of its own. Less than nothing when the shop has oversold.
    std::optional<qint64> stock;
    QString fault; ///< why the stock cannot be read; empty: it can

    ListingRef ref() const; ///< a variation: parent and id; else the id alone
};

struct ProductRows {
    std::vector<ProductRow> rows;
    std::vector<QByteArray> unreadable; ///< what stood among them and cannot be named, as it came
    bool more = false; ///< there are further pages
};

/// GET products: simple products and parents of variations, by id.
struct ListProducts {
    struct Input {
        std::vector<QString> include; ///< only these (at most 100); empty: all
        bool variableOnly = false;
        int page = 1;
        int perPage = 100;
    };
    using Output = ProductRows;
    static wire::HttpRequest encode(const Input &input);
    static Result<Output> decode(const Input &input, const wire::HttpReply &reply);
};

/// GET variations (since 10.3; before: Rejected woocommerce.no-route), or those of one parent, by id.
struct ListVariations {
    struct Input {
        QString parent; ///< empty: of all products
        std::vector<QString> include; ///< only these (at most 100); empty: all
        int page = 1;
    };
    using Output = ProductRows;
    static wire::HttpRequest encode(const Input &input);
    static Result<Output> decode(const Input &input, const wire::HttpReply &reply);
};

} // namespace selaras::channels::woocommerce
