#pragma once

#include "channels/ports.h"

namespace selaras::channels::shopee {

/// GET shop/get_shop_info. The account is not in the answer: the caller knows which shop it asked for.
struct GetShopInfo {
    struct Input {
        QString account;
    };
    using Output = ShopProfile;
    static wire::HttpRequest encode(const Input &in);
    static Result<Output> decode(const Input &in, const wire::HttpReply &reply);
};

} // namespace selaras::channels::shopee
