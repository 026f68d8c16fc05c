#pragma once

#include "platforms/woocommerce/answers.h"

#include <QSet>
#include <deque>

namespace selaras::sandbox::woocommerce {

/// The key pair of one WordPress user. Taken as they are: nothing is made up behind them.
struct Keys {
    QString consumerKey, consumerSecret;
    QString permissions = QStringLiteral("read_write"); ///< "read", "write", "read_write"
};

/// Who may come in: WC_REST_Authentication. Times are UTC ms.
class Door {
public:
    explicit Door(Keys shopKeys)
        : keys(std::move(shopKeys))
    {
    }

    Keys keys;

    /// Why a call may not pass; none: it may. `home` is the address the shop takes for its own; HTTPS makes it take
    /// Basic, HTTP only OAuth.
    std::optional<wire::HttpReply> refuse(const wire::HttpRequest &request, const QString &home, qint64 now);

private:
    std::optional<wire::HttpReply> refuseBasic(const QByteArray &authorization) const;
    std::optional<wire::HttpReply> refuseOauth(const wire::HttpRequest &request, const QString &home, qint64 now);
    std::optional<wire::HttpReply> refusePermission(const QByteArray &method) const;
    bool isNonceUsed(const QString &nonce, qint64 now);

    QSet<QString> m_nonces;
    std::deque<QPair<qint64, QString>> m_noncesByTime;
};

} // namespace selaras::sandbox::woocommerce
