#pragma once

#include "channels/ports.h"

namespace selaras::channels::shopee {

/// How a seller lets us in, and how we stay in. What is known of lost answers is in docs/shopee-tokens.md. None of the
/// calls is repeatable, and an answer that cannot be read is Unconfirmed, without its bytes: it may hold tokens.

/// What the token calls answer.
struct Grant {
    QString access, refresh;
    qint64 expireIn = 0; ///< as told: seconds, or seconds since 1970 when above 1e9
    std::vector<QString> shopIds; ///< of a main account; empty: the shop that was asked for
};

/// A grant as tokens; `now` in UTC ms. Refresh tokens live 30 days, which Shopee writes but does not send.
Tokens tokensOf(const Grant &grant, qint64 now);

/// POST auth/token/get: the code of a sign-in, good once and for 10 minutes.
struct GetToken {
    struct Input {
        QString partnerId, code;
        QString shopId, mainAccountId; ///< exactly one
    };
    using Output = Grant;
    static wire::HttpRequest encode(const Input &in);
    static Result<Output> decode(const Input &in, const wire::HttpReply &reply);
};

/// POST auth/access_token/get: a new pair for a refresh token, which is used up by it.
struct RefreshToken {
    struct Input {
        QString partnerId, shopId, refresh;
    };
    using Output = Grant;
    static wire::HttpRequest encode(const Input &in);
    static Result<Output> decode(const Input &in, const wire::HttpReply &reply);
};

/// POST public/get_token_by_resend_code: for a lost pair, with a code that the developer takes from Shopee's console
/// (authorization management); good once and for 10 minutes, on the live platform only.
struct GetTokenByResendCode {
    using Input = QString;
    using Output = Grant;
    static wire::HttpRequest encode(const Input &code);
    static Result<Output> decode(const Input &code, const wire::HttpReply &reply);
};

/// The signed page where a seller allows the app in; good for 5 minutes from `now` (UTC ms).
QUrl signInPage(const ShopAccess &access, qint64 now, const QString &redirect);

} // namespace selaras::channels::shopee
