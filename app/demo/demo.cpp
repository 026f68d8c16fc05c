#include "demo/demo.h"

#include "catalog/import.h"
#include "demo/source.h"
#include "inventory/stock.h"
#include "shops/shop.h"
#include "store/setting.h"

#include <QFile>

namespace selaras::demo {

namespace {

using Session = std::shared_ptr<access::Session>;

template <class Work> auto writeNow(Store &store, Work work)
{
    auto pending = store.write(std::move(work));
    pending.waitForFinished();
    return pending.takeResult();
}

wire::HttpRequest get(const QUrl &url)
{
    wire::HttpRequest request;
    request.base = url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    request.path = url.path();
    request.query = wire::decodedQuery(url.query(QUrl::FullyEncoded).toLatin1());
    return request;
}

/// The sandbox's state, with its goods.
Task<Sandbox> stateOf(QString source, std::shared_ptr<wire::Wire> network)
{
    CO_TRY(const QString control, controlOf(source));
    wire::HttpRequest request = get(QUrl(control));
    request.path = QStringLiteral("/state");
    const Result<wire::HttpReply> reply = co_await network->send(std::move(request));
    if (!reply)
        co_return failAs(
            QStringLiteral("demo.source"), reply.error().kind, QStringLiteral("%1 does not answer").arg(control));
    co_return readSandbox(reply->body);
}

/// What a seller does in the browser: opens the sign-in page and is sent back with a code.
Task<QUrl> allow(QUrl page, std::shared_ptr<wire::Wire> network)
{
    wire::HttpRequest request = get(page);
    CO_TRY(const auto reply, co_await network->send(std::move(request)));
    const QByteArray back = reply.header("Location");
    if (back.isEmpty())
        co_return failAs(QStringLiteral("demo.source"), Error::Kind::Malformed,
            QStringLiteral("the sign-in page answered %1").arg(reply.status));
    co_return QUrl::fromEncoded(back);
}

Task<> connectShop(
    Session session, channels::ChannelKind kind, Sandbox::Shop shop, std::shared_ptr<wire::Wire> network, Clock *clock)
{
    channels::ShopAccess access;
    access.baseUrl = shop.url + shop.credentials.value(QStringLiteral("base_path"));
    for (const auto &field : kind.fields)
        if (const QString value = shop.credentials.value(field.name); !value.isEmpty())
            access.credentials.insert(field.name, value);
    QUrl answer;
    if (kind.usesTokens) {
        QUrl page = connecting::signInPage(kind, access, QStringLiteral("https://127.0.0.1/"), *network, clock->now());
        CO_TRY(answer, co_await allow(std::move(page), network));
    }
    auto random = std::make_shared<SystemRandom>();
    CO_TRY(const auto tried, co_await connecting::tryShop(kind, access, answer, network, clock, random));
    co_return writeNow(*session->store, [kind, tried, by = session->actor](Transaction &tx) -> Result<> {
        TRY(const qint64 id, connecting::keep(tx, kind, tried, by));
        return shops::setWritesStock(tx, id, true, by.auditName());
    });
}

Result<> stock(access::Session &session, const Sandbox &sandbox)
{
    const QString actor = session.actor.auditName();
    TRY(const qint64 warehouse, writeNow(*session.store, [actor](Transaction &tx) -> Result<qint64> {
        CHECK(setSetting(tx, QStringLiteral("shop.name"), QStringLiteral("Dapur Nusa")));
        CHECK(setSetting(tx, QStringLiteral("shop.time-zone"), QStringLiteral("Asia/Jakarta")));
        inventory::Warehouse cakung{.code = QStringLiteral("CKG"), .name = QStringLiteral("Cakung")};
        TRY(cakung.id, inventory::addWarehouse(tx, cakung.code, cakung.name, actor));
        cakung.province = QStringLiteral("DKI Jakarta");
        cakung.address = QStringLiteral("Jl. Raya Cakung Cilincing Km 2,5 No. 17, Cakung Timur, Jakarta Timur 13910");
        cakung.phone = QStringLiteral("0812-3456-7890");
        CHECK(inventory::changeWarehouse(tx, cakung, actor));
        return cakung.id;
    }));
    TRY(auto file, catalog::readImport(importFile(sandbox.goods)));
    const catalog::ImportOrder order{std::move(file), QStringLiteral("sandbox.csv"), warehouse, actor};
    TRY(const auto outcome, catalog::applyImport(*session.store, order));
    if (outcome.reached.leftOut > 0 || !outcome.refused.empty())
        return failAs(QStringLiteral("demo.source"), Error::Kind::Malformed,
            QStringLiteral("%1 goods cannot be imported").arg(outcome.reached.leftOut + int(outcome.refused.size())));
    return {};
}

} // namespace

Task<Session> setUp(Parts parts)
{
    const Secret password = passwordSecret(kPassword);
    if (QFile::exists(parts.inventory)) {
        CO_TRY(auto opened, access::logIn(parts.inventory, kOwner, password, parts.setting));
        co_return std::make_shared<access::Session>(std::move(opened));
    }
    std::shared_ptr<wire::Wire> network = parts.makeWire();
    CO_TRY(const auto sandbox, co_await stateOf(parts.source, network));
    parts.setting.anyPassword = true;
    CO_TRY(auto made, access::setUp(parts.inventory, kOwner, password, parts.setting));
    auto session = std::make_shared<access::Session>(std::move(made.session));
    CO_CHECK(stock(*session, sandbox));
    for (const auto &shop : sandbox.shops) {
        for (const auto &kind : parts.kinds)
            if (kind.id == shop.channel)
                CO_CHECK(co_await connectShop(session, kind, shop, network, parts.clock));
    }
    co_return session;
}

} // namespace selaras::demo
