#pragma once

#include "base/json.h"
#include "channels/woocommerce/sign.h"
#include "platforms/woocommerce/woocommerce_platform.h"

namespace selaras::testing {

/// A simulated shop and somebody who calls it with its keys.
struct ShopBench {
    sandbox::WooCommercePlatform platform{5};
    qint64 now = 1'800'000'000'000;
    int nonces = 0;
    channels::ShopAccess access;

    ShopBench()
    {
        access.baseUrl = QStringLiteral("http://toko.test");
        for (const auto &[name, value] : platform.credentials())
            access.credentials.insert(name, value);
    }
    wire::HttpRequest request(const QByteArray &method, const QString &path,
        const QList<QPair<QString, QString>> &query = {}, const QByteArray &body = {})
    {
        wire::HttpRequest out;
        out.method = method;
        out.path = QStringLiteral("/wp-json/wc/v3/") + path;
        out.query = query;
        out.body = body;
        QByteArray nonce(16, '\0');
        nonce.replace(0, 8, QByteArray::number(10'000'000 + ++nonces));
        return channels::woocommerce::sign(std::move(out), access, now, nonce);
    }
    wire::HttpReply call(const QByteArray &method, const QString &path,
        const QList<QPair<QString, QString>> &query = {}, const QByteArray &body = {})
    {
        return platform.handle(request(method, path, query, body), now).reply;
    }
    wire::HttpReply get(const QString &path, const QList<QPair<QString, QString>> &query = {})
    {
        return call("GET", path, query);
    }
};

/// The message or code of a refusal.
inline QString codeOf(const wire::HttpReply &reply)
{
    const auto body = json::parse(reply.body);
    return body && body->is_object() && body->contains("code")
        ? QString::fromStdString((*body)["code"].get<std::string>())
        : QString();
}
inline QString messageOf(const wire::HttpReply &reply)
{
    const auto body = json::parse(reply.body);
    return body && body->is_object() && body->contains("message")
        ? QString::fromStdString((*body)["message"].get<std::string>())
        : QString();
}

} // namespace selaras::testing
