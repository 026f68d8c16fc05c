#pragma once

#include "channels/order.h"

namespace selaras::channels::shopee {

/// One order of get_order_detail from its own bytes, which are untrusted. The id is found even when the rest makes no
/// sense. The order is Malformed, with the bytes, when anything that stock, money or packing depends on is missing or
/// impossible.
PulledOrder decodeOrder(const QByteArray &raw);

/// The fields that get_order_detail must be asked for by name: what is not listed here is not sent.
QString wantedFields();

} // namespace selaras::channels::shopee
