#include "connect/trial.h"

#include "base/text.h"
#include "shops/shop.h"
#include "wire/signing.h"

namespace selaras::connecting {

namespace {

/// One shop's chain for as long as a trial lasts.
struct Line {
    Line(const channels::ChannelKind &kind, const channels::ShopAccess &access, wire::Wire &network, const Clock &clock,
        Random &random)
        : signing(
            network,
            [sign = kind.sign, access](wire::HttpRequest request, qint64 now, QByteArray nonce) {
                return sign(std::move(request), access, now, nonce);
            },
            clock, random)
        , connector(kind.connect(access, signing))
    {
    }
    wire::SigningWire signing;
    std::unique_ptr<channels::Connector> connector;
};

QCoro::Task<> carry(Task<Tried> task, std::function<void(Result<Tried>)> then)
{
    auto outcome = co_await task;
    then(std::move(outcome));
}

} // namespace

Task<Tried> tryShop(channels::ChannelKind kind, channels::ShopAccess access, QUrl answer,
    std::shared_ptr<wire::Wire> network, Clock *clock, std::shared_ptr<Random> random)
{
    Tried tried;
    if (kind.usesTokens) {
        Line door(kind, access, *network, *clock, *random);
        channels::Authorizer *authorizer = door.connector->authorizer();
        if (!authorizer)
            co_return fail(Error::Kind::Unsupported, QStringLiteral("tokens without an authorizer"));
        CO_TRY(const auto granted, co_await authorizer->signIn(std::move(answer), clock->now()));
        access.account = granted.first;
        tried.tokens = granted.second;
        access.credentials.insert(QStringLiteral("access_token"), tried.tokens.access);
    }
    Line line(kind, access, *network, *clock, *random);
    channels::ShopInfo *shop = line.connector->shop();
    if (!shop)
        co_return fail(Error::Kind::Unsupported, QStringLiteral("a kind that cannot say who it is"));
    CO_TRY(tried.profile, co_await shop->profile());
    if (access.account.isEmpty())
        access.account = tried.profile.account;
    // The token is kept with the others, not among the keys a person typed.
    access.credentials.remove(QStringLiteral("access_token"));
    tried.access = access;
    co_return tried;
}

void runTrial(Task<Tried> task, std::function<void(Result<Tried>)> then)
{
    // Dropping the outer task does not stop it: it ends by itself, with everything its frame owns.
    auto running = carry(std::move(task), std::move(then));
    Q_UNUSED(running)
}

QUrl signInPage(const channels::ChannelKind &kind, const channels::ShopAccess &access, const QString &redirect,
    wire::Wire &network, qint64 now)
{
    const auto connector = kind.connect(access, network);
    channels::Authorizer *authorizer = connector->authorizer();
    return authorizer ? authorizer->signInPage(now, redirect) : QUrl();
}

Result<qint64> keep(Transaction &tx, const channels::ChannelKind &kind, const Tried &tried, const access::Actor &by)
{
    CHECK(access::demand(by, access::Right::ManageChannels));
    shops::Shop shop;
    shop.channel = kind.id;
    shop.name = plainText(tried.profile.name, shops::kLongestName);
    if (shop.name.isEmpty())
        shop.name = kind.name;
    shop.account = tried.access.account;
    shop.baseUrl = tried.access.baseUrl;
    if (!tried.profile.currency.isEmpty())
        shop.currency = tried.profile.currency;
    shop.taxInclusive = tried.profile.taxInclusive;
    TRY(const qint64 id, shops::connect(tx, shop, tried.access.credentials, by.auditName()));
    if (!tried.tokens.access.isEmpty())
        CHECK(shops::setTokens(tx, id, tried.tokens, by.auditName()));
    return id;
}

Result<> renew(Transaction &tx, qint64 shopId, const Tried &tried, const access::Actor &by)
{
    CHECK(access::demand(by, access::Right::ManageChannels));
    TRY(const auto shop, shops::find(tx, shopId));
    if (!shop || shop->account != tried.access.account)
        return failAs(QStringLiteral("shop.other-account"), Error::Kind::Conflict, tried.access.account);
    for (const auto &[name, value] : tried.access.credentials.asKeyValueRange())
        CHECK(shops::setCredential(tx, shopId, name, value));
    // Also for kinds without tokens: it is what takes "needs sign-in" back.
    return shops::setTokens(tx, shopId, tried.tokens, by.auditName());
}

} // namespace selaras::connecting
