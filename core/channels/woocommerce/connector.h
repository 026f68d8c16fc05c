#pragma once

#include "channels/ports.h"

namespace selaras::channels::woocommerce {

/// Everything app needs to wire a WooCommerce shop. Credentials: consumer_key, consumer_secret, and webhook_secret
/// where the shop sends push messages.
ChannelKind kind();

/// One shop. `wire` signs (see sign.h) and outlives the connector.
std::unique_ptr<Connector> connect(const ShopAccess &access, wire::Wire &wire);

} // namespace selaras::channels::woocommerce
