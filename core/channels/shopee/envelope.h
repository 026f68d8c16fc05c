#pragma once

#include "base/json.h"
#include "wire/http.h"

namespace selaras::channels::shopee {

/// The frame around every Shopee answer, `{request_id, error, message, warning, response}`, and what its error codes
/// mean.

/// The code without its module: "common.error_auth" is "error_auth".
QString bareCode(const QString &code);

/// What an error code asks of us. `reply` gives the HTTP status for codes nobody has documented, the time for daily
/// quotas, and the bytes that Rejected and Malformed keep. Error::code: "access.expired" (a refresh helps),
/// "access.revoked" (the seller must sign in), "access.code" (the sign-in's answer was refused), "access.key",
/// "access.address", "access.permission" (somebody must look into Shopee's console), "clock.wrong", "order.not-found",
/// "quota.day", "parcel.*" and "label.*" (see shipping.h, documents.h) or empty.
Error errorOf(const QString &code, const QString &message, const wire::HttpReply &reply);

/// The parsed body of a call that went well. Body first, then HTTP status: Shopee says most failures with status 200,
/// and an HTML page with 200 is Malformed ("answer.page"), not success. Answers that nest their data have it under
/// "response".
Result<json::Value> opened(const wire::HttpReply &reply);
/// The same for a body of which a part was taken out (json::splitList); `reply` still tells status and raw bytes.
Result<json::Value> opened(const wire::HttpReply &reply, const QByteArray &body);

/// Malformed, with the bytes of the reply.
tl::unexpected<Error> malformed(const wire::HttpReply &reply, const QString &why);
/// The verdict of a decoder, with the bytes of the reply.
Result<> judged(const json::Fields &fields, const wire::HttpReply &reply);

/// A request with the JSON body and header that POSTs have.
wire::HttpRequest post(const QString &path, const json::Value &body, bool repeatable);
wire::HttpRequest get(const QString &path, QList<QPair<QString, QString>> query = {});

} // namespace selaras::channels::shopee
