#pragma once

#include "base/json.h"
#include "wire/http.h"

namespace selaras::channels::woocommerce {

/// What a refusal means, from its HTTP status and the envelope's code and message. Codes for ui:
///   clock                    Transient: our time is off; the signing link has corrected it from the Date header
///   nonce                    Transient: seen before; the next try has a new one
///   woocommerce.key          Unauthorized: the keys are wrong, gone, or may not write
///   woocommerce.role         Unauthorized: the keys' user may not do this
///   woocommerce.blocked      Unauthorized: something before the shop (a firewall) refuses us
///   woocommerce.not-found    Rejected: no such order, product or variation
///   woocommerce.no-route     Rejected: this shop's version has no such call
///   woocommerce.address      Rejected: no shop answers at this address (permalinks off, or moved)
///   woocommerce.batch-size   Rejected: too many elements in one call
///   answer.page              Malformed: a web page with status 200, of jsonOf()
///   woocommerce.refused      Rejected: everything else that would be refused again
/// `json`: the refusal was an envelope, not a page.
Error refusal(int status, bool json, const QString &code, const QString &message);

/// The JSON text of a reply that succeeded. What plugins print before it is taken off, once. Errors: refusal(),
/// Throttled and Transient with the Retry-After, Malformed (200 with a page or nothing), all with the bytes.
Result<QByteArray> jsonOf(const wire::HttpReply &reply);
/// The same, parsed.
Result<json::Value> documentOf(const wire::HttpReply &reply);

/// The error of one element of a batch: {"id", "error": {"code", "message", "data": {"status"}}}.
Error elementError(const json::Value &error);

} // namespace selaras::channels::woocommerce
