#pragma once

#include "channels/ports.h"

namespace selaras::channels::woocommerce {

/// What WordPress says of itself at /wp-json/.
struct Site {
    QString name;
    QString home; ///< the address it takes for its own: what OAuth signatures must be made for
    bool hasWooCommerce = false; ///< offers wc/v3
};

/// GET /wp-json/
struct Discover {
    struct Input { };
    using Output = Site;
    static wire::HttpRequest encode(const Input &input);
    static Result<Output> decode(const Input &input, const wire::HttpReply &reply);
};

/// GET data/currencies/current: the ISO 4217 code.
struct CurrentCurrency {
    struct Input { };
    using Output = QString;
    static wire::HttpRequest encode(const Input &input);
    static Result<Output> decode(const Input &input, const wire::HttpReply &reply);
};

/// GET settings/tax/woocommerce_prices_include_tax
struct PricesIncludeTax {
    struct Input { };
    using Output = bool;
    static wire::HttpRequest encode(const Input &input);
    static Result<Output> decode(const Input &input, const wire::HttpReply &reply);
};

} // namespace selaras::channels::woocommerce
