#include "channels/shopee/auth.h"

#include "channels/shopee/envelope.h"
#include "channels/shopee/sign.h"

namespace selaras::channels::shopee {

namespace {

constexpr qint64 kRefreshLife = qint64(30) * 24 * 60 * 60 * 1000;
constexpr qint64 kAbsoluteFrom = 1'000'000'000; // seconds: 2001; as a duration it would be 31 years

qint64 number(const QString &id) { return id.toLongLong(); }

/// A refused code or token is not a shop that must be stopped, but an answer that was too old.
Error ofSignIn(Error error)
{
    if (error.kind == Error::Kind::Unauthorized && (error.code == u"access.expired" || error.code == u"access.revoked"))
        error.kind = Error::Kind::Rejected;
    return error;
}

/// Token answers are flat: no "response" around them. One that cannot be read may have used up what we hold, so it
/// counts as lost: Unconfirmed. Its bytes and what a parser says of them may hold tokens and are kept nowhere.
Result<Grant> decodeGrant(const wire::HttpReply &reply)
{
    const auto lost = [](QString code) {
        return failAs(std::move(code), Error::Kind::Unconfirmed, QStringLiteral("an answer without readable tokens"));
    };
    auto body = opened(reply);
    if (!body && body.error().kind == Error::Kind::Malformed)
        return lost(body.error().code);
    if (!body)
        return fail(std::move(body).error());
    json::Fields fields(*body, QStringLiteral("tokens"));
    Grant grant;
    grant.access = fields.text("access_token");
    grant.refresh = fields.text("refresh_token");
    grant.expireIn = fields.integer("expire_in");
    if (grant.access.isEmpty() || grant.refresh.isEmpty())
        fields.fault("access_token", QStringLiteral("empty"));
    if (grant.expireIn <= 0 || grant.expireIn > 100 * kAbsoluteFrom)
        fields.fault("expire_in", QStringLiteral("out of range"));
    if (const auto ids = body->find("shop_id_list"); ids != body->end() && ids->is_array())
        for (const json::Value &id : *ids)
            if (id.is_number_integer())
                grant.shopIds.push_back(QString::number(id.get<qint64>()));
    if (!fields.verdict())
        return lost({});
    return grant;
}

} // namespace

Tokens tokensOf(const Grant &grant, qint64 now)
{
    Tokens tokens;
    tokens.access = grant.access;
    tokens.refresh = grant.refresh;
    tokens.accessExpiresAt = grant.expireIn > kAbsoluteFrom ? grant.expireIn * 1000 : now + grant.expireIn * 1000;
    tokens.refreshExpiresAt = now + kRefreshLife;
    return tokens;
}

wire::HttpRequest GetToken::encode(const Input &in)
{
    json::Value body{{"code", json::utf8(in.code)}, {"partner_id", number(in.partnerId)}};
    if (!in.shopId.isEmpty())
        body["shop_id"] = number(in.shopId);
    else
        body["main_account_id"] = number(in.mainAccountId);
    return post(QStringLiteral("/api/v2/auth/token/get"), body, false);
}

Result<Grant> GetToken::decode(const Input &, const wire::HttpReply &reply)
{
    auto grant = decodeGrant(reply);
    if (!grant)
        return fail(ofSignIn(std::move(grant).error()));
    return grant;
}

wire::HttpRequest RefreshToken::encode(const Input &in)
{
    return post(QStringLiteral("/api/v2/auth/access_token/get"),
        json::Value{{"refresh_token", json::utf8(in.refresh)}, {"partner_id", number(in.partnerId)},
            {"shop_id", number(in.shopId)}},
        false);
}

Result<Grant> RefreshToken::decode(const Input &, const wire::HttpReply &reply)
{
    auto grant = decodeGrant(reply);
    // Whatever this call's "invalid token" is called, there is nothing left to refresh with.
    if (!grant && grant.error().kind == Error::Kind::Unauthorized && grant.error().code == u"access.expired")
        grant.error().code = QStringLiteral("access.revoked");
    return grant;
}

wire::HttpRequest GetTokenByResendCode::encode(const Input &code)
{
    return post(QStringLiteral("/api/v2/public/get_token_by_resend_code"),
        json::Value{{"resend_code", json::utf8(code)}}, false);
}

Result<Grant> GetTokenByResendCode::decode(const Input &, const wire::HttpReply &reply)
{
    auto grant = decodeGrant(reply);
    if (!grant)
        return fail(ofSignIn(std::move(grant).error()));
    return grant;
}

QUrl signInPage(const ShopAccess &access, qint64 now, const QString &redirect)
{
    wire::HttpRequest page = get(QStringLiteral("/api/v2/shop/auth_partner"));
    page = sign(std::move(page), access, now, {});
    page.query.append({QStringLiteral("redirect"), redirect});
    return QUrl::fromEncoded(wire::encodedUrl(page), QUrl::StrictMode);
}

} // namespace selaras::channels::shopee
