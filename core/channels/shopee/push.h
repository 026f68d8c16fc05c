#pragma once

#include "channels/ports.h"

namespace selaras::channels::shopee {

/// What a push message tells to fetch. `access` gives the key: push_key, or partner_key where no push_key is set
/// (Shopee's guide names the partner key, sellers found the console's Live Push Partner Key). Errors as
/// PushReader::readPush says.
Result<PushHint> readPush(const wire::HttpRequest &request, const QString &url, const ShopAccess &access);

} // namespace selaras::channels::shopee
