#pragma once

#include "connect/trial.h"

namespace selaras::test {

/// A channel that answers from memory: the key ck_right opens its one shop.
struct StallAnswers final : wire::Wire {
    Task<wire::HttpReply> send(wire::HttpRequest request) override
    {
        wire::HttpReply reply;
        reply.status = request.path == QLatin1String("/me") ? 200 : 404;
        co_return reply;
    }
};

struct Stall final : channels::Connector, channels::ShopInfo {
    Stall(const channels::ShopAccess &a, wire::Wire &w)
        : access(a)
        , wire(w)
    {
    }
    ShopInfo *shop() override { return this; }
    Task<channels::ShopProfile> profile() override
    {
        wire::HttpRequest request;
        request.path = QStringLiteral("/me");
        CO_TRY(const auto reply, co_await wire.send(std::move(request)));
        if (reply.status != 200
            || access.credentials.value(QStringLiteral("consumer_key")) != QLatin1String("ck_right"))
            co_return fail(Error::Kind::Unauthorized);
        channels::ShopProfile profile;
        profile.account = QStringLiteral("dapurnusa.test");
        profile.name = QStringLiteral("Dapur Nusa Web");
        profile.currency = QStringLiteral("IDR");
        co_return profile;
    }
    channels::ShopAccess access;
    wire::Wire &wire;
};

inline channels::ChannelKind stall()
{
    channels::ChannelKind kind;
    kind.id = QStringLiteral("woocommerce");
    kind.name = QStringLiteral("WooCommerce");
    kind.letter = u'W';
    kind.fields = {{QStringLiteral("consumer_key"), false, false}, {QStringLiteral("consumer_secret"), true, false}};
    kind.sign = [](wire::HttpRequest request, const channels::ShopAccess &, qint64, const QByteArray &) {
        return request;
    };
    kind.connect = [](const channels::ShopAccess &access, wire::Wire &wire) {
        return std::make_unique<Stall>(access, wire);
    };
    return kind;
}

} // namespace selaras::test
