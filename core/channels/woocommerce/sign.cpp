#include "channels/woocommerce/sign.h"

#include "channels/woocommerce/codec_text.h"

#include <QMessageAuthenticationCode>
#include <algorithm>

namespace selaras::channels::woocommerce {

QByteArray oauthBaseString(const QByteArray &method, const QByteArray &url, QList<QPair<QString, QString>> params)
{
    // By bytes, as PHP's strcmp does; the shop sorts names only, so equal names keep the order they were sent in.
    std::stable_sort(
        params.begin(), params.end(), [](const auto &a, const auto &b) { return a.first.toUtf8() < b.first.toUtf8(); });
    return method + '&' + wire::percentEncoded(QString::fromUtf8(url)) + '&'
        + wire::percentEncoded(QString::fromUtf8(wire::encodedQuery(params)));
}

QByteArray oauthSignature(
    const QByteArray &baseString, const QString &consumerSecret, QCryptographicHash::Algorithm algorithm)
{
    const QByteArray key = wire::percentEncoded(consumerSecret) + '&';
    return QMessageAuthenticationCode::hash(baseString, key, algorithm).toBase64();
}

QByteArray basicAuthorization(const QString &consumerKey, const QString &consumerSecret)
{
    return "Basic " + (consumerKey.toUtf8() + ':' + consumerSecret.toUtf8()).toBase64();
}

QByteArray webhookSignature(const QString &secret, const QByteArray &body)
{
    // WordPress keeps the secret with HTML entities and takes them out again before it signs.
    const QByteArray key = withoutEntities(secret).toUtf8();
    return QMessageAuthenticationCode::hash(body, key, QCryptographicHash::Sha256).toBase64();
}

wire::HttpRequest sign(wire::HttpRequest request, const ShopAccess &access, qint64 now, const QByteArray &nonce)
{
    if (request.base.isEmpty())
        request.base = access.baseUrl;
    const QString key = access.credentials.value(QStringLiteral("consumer_key"));
    const QString secret = access.credentials.value(QStringLiteral("consumer_secret"));
    const QString fresh = QString::fromLatin1(nonce.toHex());
    if (request.base.startsWith(u"https://")) {
        request.headers.append({"Authorization", basicAuthorization(key, secret)});
        if (request.method == "GET")
            request.query.append({QStringLiteral("_"), fresh});
        return request;
    }
    request.query.append({QStringLiteral("oauth_consumer_key"), key});
    request.query.append({QStringLiteral("oauth_nonce"), fresh});
    request.query.append({QStringLiteral("oauth_signature_method"), QStringLiteral("HMAC-SHA256")});
    request.query.append({QStringLiteral("oauth_timestamp"), QString::number(now / 1000)});
    const QByteArray url = (request.base + request.path).toUtf8();
    const QByteArray signature = oauthSignature(oauthBaseString(request.method, url, request.query), secret);
    request.query.append({QStringLiteral("oauth_signature"), QString::fromLatin1(signature)});
    return request;
}

} // namespace selaras::channels::woocommerce
