#pragma once

#include "base/random.h"
#include "platforms/shopee/answers.h"

#include <QHash>

namespace selaras::sandbox::shopee {

/// Who the app and the shop are.
struct Names {
    QString partnerId = QStringLiteral("2001234");
    QString partnerKey; ///< looks like hex, is text
    QString pushKey;
    qint64 shopId = 220045511;
};

/// What lets a program in, as the token calls answer it.
struct Pass {
    QString access, refresh;
    qint64 accessExpiresAt = 0, refreshExpiresAt = 0; ///< UTC ms
};

/// Shopee's door: signatures, timestamps, codes and tokens. Times are UTC ms.
class Door {
public:
    Door(Names names, Random &random);
    const Names &names() const { return m_names; }

    /// Why a call may not pass; none: it may. Public calls carry no token and no shop.
    std::optional<Refusal> refuse(const wire::HttpRequest &request, bool publicCall, qint64 now) const;

    /// The page where the seller says yes at once: a redirect that carries code and shop_id.
    wire::HttpReply signInPage(const wire::HttpRequest &request, qint64 now);
    Outcome tokenGet(const Json &body, qint64 now);
    Outcome refresh(const Json &body, qint64 now);
    Outcome tokenByResendCode(const Json &body, qint64 now);

    /// What the developer finds in the console's authorization management after losing tokens: good once, 10 minutes.
    QString resendCode(qint64 now);
    /// Lets a program in without the sign-in page.
    Pass letIn(qint64 now);
    /// The seller takes the permission back: every call fails until the next sign-in.
    void revoke();

private:
    QString fresh();
    QString makeCode(QHash<QString, qint64> &codes, qint64 now);
    Outcome granted(qint64 now);

    Names m_names;
    Random &m_random;
    QHash<QString, qint64> m_codes, m_resendCodes; // to the time until which they are good
    bool m_linked = false;
    Pass m_pass;
    QString m_previousAccess;
    qint64 m_previousUntil = 0;
};

QByteArray hmacHex(const QString &key, const QByteArray &message);

} // namespace selaras::sandbox::shopee
