#include "channels/shopee/sign.h"

#include <array>
#include <sodium.h>

namespace selaras::channels::shopee {

namespace {

QByteArray hmacHex(const QByteArray &key, const QByteArray &message)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char *>(key.constData()), size_t(key.size()));
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char *>(message.constData()),
        static_cast<unsigned long long>(message.size()));
    QByteArray mac(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char *>(mac.data()));
    return mac.toHex();
}

} // namespace

QByteArray publicBase(const QString &partnerId, const QString &path, qint64 seconds)
{
    return partnerId.toUtf8() + path.toUtf8() + QByteArray::number(seconds);
}

QByteArray subjectBase(
    const QString &partnerId, const QString &path, qint64 seconds, const QString &accessToken, const QString &subjectId)
{
    return publicBase(partnerId, path, seconds) + accessToken.toUtf8() + subjectId.toUtf8();
}

QByteArray signature(const QString &key, const QByteArray &base) { return hmacHex(key.toUtf8(), base); }

QByteArray pushSignature(const QString &pushKey, const QString &url, const QByteArray &body)
{
    return hmacHex(pushKey.toUtf8(), url.toUtf8() + '|' + body);
}

bool isPublic(const QString &path)
{
    static constexpr std::array kPublic{u"/api/v2/auth/", u"/api/v2/public/", u"/api/v2/push/",
        u"/api/v2/shop/auth_partner", u"/api/v2/shop/cancel_auth_partner", u"/api/v2/media_space/upload_image"};
    for (const auto *prefix : kPublic)
        if (path.startsWith(QStringView(prefix)))
            return true;
    return false;
}

wire::HttpRequest sign(wire::HttpRequest request, const ShopAccess &access, qint64 now, const QByteArray &)
{
    const QString partnerId = access.credentials.value(QStringLiteral("partner_id"));
    const QString partnerKey = access.credentials.value(QStringLiteral("partner_key"));
    const qint64 seconds = now / 1000;
    if (request.base.isEmpty())
        request.base = access.baseUrl;
    request.query.append({QStringLiteral("partner_id"), partnerId});
    request.query.append({QStringLiteral("timestamp"), QString::number(seconds)});
    QByteArray base;
    if (isPublic(request.path)) {
        base = publicBase(partnerId, request.path, seconds);
    } else {
        const QString token = access.credentials.value(QStringLiteral("access_token"));
        request.query.append({QStringLiteral("access_token"), token});
        request.query.append({QStringLiteral("shop_id"), access.account});
        base = subjectBase(partnerId, request.path, seconds, token, access.account);
    }
    request.query.append({QStringLiteral("sign"), QString::fromLatin1(signature(partnerKey, base))});
    return request;
}

} // namespace selaras::channels::shopee
