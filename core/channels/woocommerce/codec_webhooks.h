#pragma once

#include "channels/ports.h"

namespace selaras::channels::woocommerce {

/// What a delivery is about, after its signature was checked. The order's id for order topics and for action topics
/// of orders; no id for everything else: pull. Malformed: an order topic whose body names no order.
Result<PushHint> hintOf(QByteArrayView topic, const QByteArray &body);

/// The message a shop sends once when a webhook is made: a form with webhook_id, not signed. It must be answered 200.
bool isPing(const wire::HttpRequest &request);

} // namespace selaras::channels::woocommerce
