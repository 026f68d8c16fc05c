#include "platforms/woocommerce/door.h"

#include <QMessageAuthenticationCode>
#include <algorithm>

namespace selaras::sandbox::woocommerce {

namespace {

constexpr qint64 kWindow = 15 * 60; // seconds

wire::HttpReply anonymous()
{
    return refused(
        401, QStringLiteral("woocommerce_rest_cannot_view"), QStringLiteral("Sorry, you cannot list resources."));
}

wire::HttpReply unauthorized(const QString &message)
{
    return refused(401, QStringLiteral("woocommerce_rest_authentication_error"), message);
}

QByteArray headerOf(const wire::HttpRequest &request, QByteArrayView name)
{
    for (const auto &[key, value] : request.headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

/// The signed parameters as PHP has them after reading the query: an unindexed list has indexes, a name that comes
/// twice has its last value; sorted by the top-level name, with the entries of a list as they were sent.
QList<QPair<QString, QString>> signedParams(const wire::HttpRequest &request)
{
    QList<QPair<QString, QString>> params;
    QHash<QString, int> next;
    for (auto [key, value] : request.query) {
        if (key == u"oauth_signature")
            continue;
        if (key.endsWith(u"[]"))
            key = QStringLiteral("%1[%2]").arg(key.chopped(2)).arg(next[key]++);
        const auto same = std::find_if(params.begin(), params.end(), [&](const auto &p) { return p.first == key; });
        if (same != params.end())
            same->second = value;
        else
            params.append({key, value});
    }
    const auto top = [](const QString &key) {
        return key.section(u'[', 0, 0).toUtf8();
    };
    std::stable_sort(
        params.begin(), params.end(), [&](const auto &a, const auto &b) { return top(a.first) < top(b.first); });
    return params;
}

} // namespace

std::optional<wire::HttpReply> Door::refuse(const wire::HttpRequest &request, const QString &home, qint64 now)
{
    const QByteArray authorization = headerOf(request, "Authorization");
    const bool basic = home.startsWith(u"https://") && authorization.startsWith("Basic ");
    if (const auto refusal = basic ? refuseBasic(authorization) : refuseOauth(request, home, now))
        return refusal;
    return refusePermission(request.method);
}

std::optional<wire::HttpReply> Door::refuseBasic(const QByteArray &authorization) const
{
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(authorization.sliced(6)));
    if (pair.section(u':', 0, 0) != keys.consumerKey)
        return anonymous();
    if (pair.section(u':', 1) != keys.consumerSecret)
        return unauthorized(QStringLiteral("Consumer secret is invalid."));
    return std::nullopt;
}

std::optional<wire::HttpReply> Door::refuseOauth(const wire::HttpRequest &request, const QString &home, qint64 now)
{
    const auto given = [&](QStringView name) {
        return wire::queryValue(request.query, name);
    };
    QStringList missing;
    for (const char *name :
        {"oauth_consumer_key", "oauth_timestamp", "oauth_nonce", "oauth_signature", "oauth_signature_method"})
        if (given(QString::fromLatin1(name)).isEmpty())
            missing << QString::fromLatin1(name);
    if (missing.size() == 5)
        return anonymous();
    if (!missing.isEmpty())
        return refused(401, QStringLiteral("woocommerce_rest_authentication_missing_parameter"),
            QStringLiteral("Missing OAuth parameters %1").arg(missing.join(QStringLiteral(", "))));
    if (given(u"oauth_consumer_key") != keys.consumerKey)
        return unauthorized(QStringLiteral("Consumer key is invalid."));

    const QString method = given(u"oauth_signature_method");
    if (method != u"HMAC-SHA256" && method != u"HMAC-SHA1")
        return unauthorized(QStringLiteral("Invalid signature - signature method is invalid."));
    const QByteArray base = request.method + '&' + wire::percentEncoded(home + request.path) + '&'
        + wire::percentEncoded(QString::fromUtf8(wire::encodedQuery(signedParams(request))));
    const QByteArray signature = QMessageAuthenticationCode::hash(base, wire::percentEncoded(keys.consumerSecret) + '&',
        method == u"HMAC-SHA256" ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1)
                                     .toBase64();
    if (given(u"oauth_signature").toUtf8() != signature)
        return unauthorized(QStringLiteral("Invalid signature - provided signature does not match."));

    bool isNumber = false;
    const qint64 timestamp = given(u"oauth_timestamp").toLongLong(&isNumber);
    if (!isNumber || qAbs(timestamp - now / 1000) > kWindow)
        return unauthorized(QStringLiteral("Invalid timestamp."));
    if (isNonceUsed(given(u"oauth_nonce"), now))
        return unauthorized(QStringLiteral("Invalid nonce - nonce has already been used."));
    return std::nullopt;
}

std::optional<wire::HttpReply> Door::refusePermission(const QByteArray &method) const
{
    const bool writes = method != "GET" && method != "HEAD";
    if (writes && keys.permissions == u"read")
        return unauthorized(QStringLiteral("The API key provided does not have write permissions."));
    if (!writes && keys.permissions == u"write")
        return unauthorized(QStringLiteral("The API key provided does not have read permissions."));
    return std::nullopt;
}

bool Door::isNonceUsed(const QString &nonce, qint64 now)
{
    while (!m_noncesByTime.empty() && m_noncesByTime.front().first < now - kWindow * 1000) {
        m_nonces.remove(m_noncesByTime.front().second);
        m_noncesByTime.pop_front();
    }
    if (m_nonces.contains(nonce))
        return true;
    m_nonces.insert(nonce);
    m_noncesByTime.push_back({now, nonce});
    return false;
}

} // namespace selaras::sandbox::woocommerce
