#pragma once

#include "channels/ports.h"

#include <QCryptographicHash>

namespace selaras::channels::woocommerce {

/// How a request proves who sent it, as pure functions. Over HTTPS the shop takes Basic authentication, over plain
/// HTTP one-legged OAuth 1.0a; it ignores Basic there.

/// METHOD & encoded url & encoded parameters: what OAuth 1.0a puts under HMAC. `url` has neither query nor trailing
/// slash; `params` are not encoded; they are sorted by key, a repeated key keeps its order.
QByteArray oauthBaseString(const QByteArray &method, const QByteArray &url, QList<QPair<QString, QString>> params);
/// base64(HMAC(encoded consumer secret + '&', base string)), not percent-encoded. Sha256 or Sha1.
QByteArray oauthSignature(const QByteArray &baseString, const QString &consumerSecret,
    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256);
/// The value of the Authorization header.
QByteArray basicAuthorization(const QString &consumerKey, const QString &consumerSecret);
/// base64(HMAC-SHA256(secret, body)): what X-WC-Webhook-Signature must say of the bytes as received.
QByteArray webhookSignature(const QString &secret, const QByteArray &body);

/// The Signer of ports.h: base address of the shop, then Basic or OAuth by its scheme. The key pair is
/// "consumer_key" and "consumer_secret" of the access. An HTTPS read also gets a fresh `_`, so that no cache between
/// us and the shop answers in its place; under OAuth the nonce does that.
wire::HttpRequest sign(wire::HttpRequest request, const ShopAccess &access, qint64 now, const QByteArray &nonce);

} // namespace selaras::channels::woocommerce
