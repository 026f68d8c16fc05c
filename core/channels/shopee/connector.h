#pragma once

#include "channels/ports.h"

namespace selaras::channels::shopee {

/// Shopee Open Platform 2.0, for local shops. Credentials: partner_id, partner_key, push_key (optional),
/// seller_email (optional: whom Shopee writes to about a dispute) and access_token.
ChannelKind kind();

} // namespace selaras::channels::shopee
