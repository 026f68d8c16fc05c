#pragma once

#include "channels/ports.h"

namespace selaras::channels::shopee {

/// How Shopee calls and pushes are signed: lower case hex of HMAC-SHA256. Keys are used as the text they are, although
/// they look like hex. All pure.

/// What is signed of a public call (tokens, sign-in link, pushes): three values joined without separators.
QByteArray publicBase(const QString &partnerId, const QString &path, qint64 seconds);
/// What is signed of a call for a shop; a merchant call is the same with the merchant's id. Query and body are not
/// covered.
QByteArray subjectBase(const QString &partnerId, const QString &path, qint64 seconds, const QString &accessToken,
    const QString &subjectId);
QByteArray signature(const QString &key, const QByteArray &base);
/// What a push carries in its Authorization header. `url` is the address exactly as Shopee was told it.
QByteArray pushSignature(const QString &pushKey, const QString &url, const QByteArray &body);

/// Whether calls of a path are signed without token and shop.
bool isPublic(const QString &path);

/// The Signer of ChannelKind: base address, then partner_id, timestamp, access_token, shop_id and sign in the query (of
/// POSTs too). Credentials used: partner_id, partner_key, access_token.
wire::HttpRequest sign(wire::HttpRequest request, const ShopAccess &access, qint64 now, const QByteArray &nonce);

} // namespace selaras::channels::shopee
