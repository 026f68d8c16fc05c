#include "platforms/shopee/door.h"

#include <QMessageAuthenticationCode>
#include <QUrl>

namespace selaras::sandbox::shopee {

namespace {

constexpr qint64 kMinute = 60 * 1000;
constexpr qint64 kClockTolerance = 5 * kMinute;
constexpr qint64 kCodeLife = 10 * kMinute;
constexpr qint64 kAccessLife = 4 * 60 * kMinute;
constexpr qint64 kPreviousAccessLife = 5 * kMinute;
constexpr qint64 kRefreshLife = qint64(30) * 24 * 60 * kMinute;

} // namespace

QByteArray hmacHex(const QString &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key.toUtf8(), QCryptographicHash::Sha256).toHex();
}

Door::Door(Names names, Random &random)
    : m_names(std::move(names))
    , m_random(random)
{
    if (m_names.partnerKey.isEmpty())
        m_names.partnerKey = QString::fromLatin1(random.bytes(32).toHex());
    if (m_names.pushKey.isEmpty())
        m_names.pushKey = QString::fromLatin1(random.bytes(32).toHex());
}

std::optional<Refusal> Door::refuse(const wire::HttpRequest &request, bool publicCall, qint64 now) const
{
    const auto no = [](const char *code, const char *message, int status) {
        return Refusal{QString::fromLatin1(code), QString::fromLatin1(message), status};
    };
    const QString partnerId = wire::queryValue(request.query, u"partner_id");
    const auto timestamp = wholeNumber(request, u"timestamp");
    const QString sign = wire::queryValue(request.query, u"sign");
    if (partnerId != m_names.partnerId)
        return no("error_param", "Invalid partner_id.", 403);
    if (!timestamp || qAbs(*timestamp * 1000 - now) > kClockTolerance)
        return no("error_param", "Invalid timestamp.", 403);
    // Whatever the caller says, the path signed is the path called.
    QByteArray base = partnerId.toUtf8() + request.path.toUtf8() + QByteArray::number(*timestamp);
    const QString token = wire::queryValue(request.query, u"access_token");
    const QString shopId = wire::queryValue(request.query, u"shop_id");
    if (!publicCall)
        base += token.toUtf8() + shopId.toUtf8();
    if (sign.isEmpty() || sign.toUtf8() != hmacHex(m_names.partnerKey, base))
        return no("error_sign", "Wrong sign.", 403);
    if (publicCall)
        return std::nullopt;
    if (shopId.toLongLong() != m_names.shopId)
        return no("shop_no_linked", "Partner and shop has no linked.", 403);
    if (!m_linked)
        return no("shop_access_expired", "Your access to shop has expired.", 403);
    const bool current = token == m_pass.access && now < m_pass.accessExpiresAt;
    const bool previous = token == m_previousAccess && now < m_previousUntil;
    if (token.isEmpty() || (!current && !previous))
        return no("error_auth", "Invalid access_token.", 403);
    return std::nullopt;
}

QString Door::fresh() { return QString::fromLatin1(m_random.bytes(16).toHex()); }

QString Door::makeCode(QHash<QString, qint64> &codes, qint64 now)
{
    const QString code = fresh();
    codes.insert(code, now + kCodeLife);
    return code;
}

wire::HttpReply Door::signInPage(const wire::HttpRequest &request, qint64 now)
{
    if (const auto refusal = refuse(request, true, now))
        return framed(refused(refusal->code, refusal->message, refusal->status), QString());
    const QString redirect = wire::queryValue(request.query, u"redirect");
    if (redirect.isEmpty())
        return framed(missing("redirect"), QString());
    const QString code = makeCode(m_codes, now);
    wire::HttpReply reply;
    reply.status = 302;
    const QChar joint = redirect.contains(u'?') ? u'&' : u'?';
    const QString location = redirect + joint + QStringLiteral("code=%1&shop_id=%2").arg(code).arg(m_names.shopId);
    reply.headers.append(qMakePair(QByteArray("Location"), QUrl(location).toEncoded()));
    return reply;
}

Outcome Door::granted(qint64 now)
{
    m_previousAccess = m_pass.access;
    m_previousUntil = qMin(m_pass.accessExpiresAt, now + kPreviousAccessLife);
    m_pass = Pass{fresh(), fresh(), now + kAccessLife, now + kRefreshLife};
    m_linked = true;
    Outcome out;
    out.flat = true;
    out.data = Json{{"refresh_token", text(m_pass.refresh)}, {"access_token", text(m_pass.access)},
        {"expire_in", kAccessLife / 1000}};
    return out;
}

Outcome Door::tokenGet(const Json &body, qint64 now)
{
    const auto partner = wholeNumber(body, "partner_id");
    const auto shop = wholeNumber(body, "shop_id");
    if (!partner || QString::number(*partner) != m_names.partnerId)
        return missing("partner_id");
    if (!shop)
        return missing("shop_id");
    if (*shop != m_names.shopId)
        return refused(QStringLiteral("invalid_shop_id"), QStringLiteral("The shop_id is invalid."), 403);
    const QString code = QString::fromStdString(body.value("code", std::string()));
    const auto found = m_codes.constFind(code);
    const bool good = found != m_codes.constEnd() && now < *found;
    m_codes.remove(code);
    if (!good)
        return refused(QStringLiteral("invalid_code"), QStringLiteral("The code is expired or used or invalid."), 403);
    return granted(now);
}

Outcome Door::refresh(const Json &body, qint64 now)
{
    const auto partner = wholeNumber(body, "partner_id");
    const auto shop = wholeNumber(body, "shop_id");
    if (!partner || QString::number(*partner) != m_names.partnerId)
        return missing("partner_id");
    if (!shop)
        return missing("shop_id");
    if (!m_linked)
        return refused(QStringLiteral("shop_access_expired"), QStringLiteral("Your access to shop has expired."), 403);
    const QString token = QString::fromStdString(body.value("refresh_token", std::string()));
    if (*shop != m_names.shopId || token.isEmpty() || token != m_pass.refresh)
        return refused(QStringLiteral("error_shop_refresh_token"),
            QStringLiteral("Your refresh token is error ,please check refresh token or shopid."), 403);
    if (now >= m_pass.refreshExpiresAt)
        return refused(QStringLiteral("refresh_token_expired"), QStringLiteral("Your refresh_token expired."), 403);
    Outcome out = granted(now);
    out.data["partner_id"] = *partner;
    out.data["shop_id"] = *shop;
    return out;
}

Outcome Door::tokenByResendCode(const Json &body, qint64 now)
{
    const QString code = QString::fromStdString(body.value("resend_code", std::string()));
    const auto found = m_resendCodes.constFind(code);
    const bool good = m_linked && found != m_resendCodes.constEnd() && now < *found;
    m_resendCodes.remove(code);
    if (!good)
        return refused(QStringLiteral("invalid_code"), QStringLiteral("The code is expired or used or invalid."), 403);
    Outcome out = granted(now);
    out.data["shop_id_list"] = Json::array({m_names.shopId});
    out.data["merchant_id_list"] = Json::array();
    return out;
}

QString Door::resendCode(qint64 now) { return makeCode(m_resendCodes, now); }

Pass Door::letIn(qint64 now)
{
    granted(now);
    return m_pass;
}

void Door::revoke()
{
    m_linked = false;
    m_pass = Pass();
    m_previousAccess.clear();
    m_codes.clear();
    m_resendCodes.clear();
}

} // namespace selaras::sandbox::shopee
