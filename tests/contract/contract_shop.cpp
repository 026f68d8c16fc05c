// Access, listings and push messages.
#include "contract/connector_contract.h"

#include "support/expect.h"

#include <QUrl>

namespace selaras::contract {

using namespace channels;

void ConnectorContract::theShopSaysWhoItIs()
{
    if (!m_bench->connector->shop())
        return;
    VALUE(const ShopProfile profile, m_bench->finish(m_bench->connector->shop()->profile()));
    QCOMPARE(profile.account, m_bench->subject->account());
    QVERIFY(!profile.name.isEmpty());
    QCOMPARE(profile.currency, QStringLiteral("IDR"));
    QVERIFY(profile.warning.isEmpty());
}

void ConnectorContract::aWrongSecretIsUnauthorized()
{
    for (const CredentialField &field : m_bench->subject->kind().fields)
        if (field.secret && !field.optional)
            m_bench->access.credentials[field.name] = QStringLiteral("wrong");
    m_bench->connect();
    ENDS_AS("unauthorized", m_bench->pullAll());
}

void ConnectorContract::expiredAccessIsUnauthorizedAndARefreshHelps()
{
    Authorizer *door = m_bench->connector->authorizer();
    QCOMPARE(door != nullptr, m_bench->subject->kind().usesTokens);
    if (!door)
        return;
    QVERIFY(m_bench->tokens.accessExpiresAt > m_bench->clock.now());
    QVERIFY(m_bench->tokens.refreshExpiresAt > m_bench->tokens.accessExpiresAt);
    m_bench->clock.advance(m_bench->tokens.accessExpiresAt - m_bench->clock.now() + 1000);
    const auto refused = m_bench->pullAll();
    ENDS_AS("unauthorized", refused);
    QCOMPARE(refused.error().code, QStringLiteral("access.expired"));
    VALUE(const Tokens fresh, m_bench->finish(door->refresh(m_bench->tokens, m_bench->clock.now())));
    QVERIFY(fresh.access != m_bench->tokens.access);
    m_bench->use(fresh);
    ENDS_AS("ok", m_bench->pullAll());
}

void ConnectorContract::aRefreshTokenWorksOnce()
{
    Authorizer *door = m_bench->connector->authorizer();
    if (!door)
        return;
    const Tokens first = m_bench->tokens;
    VALUE(const Tokens second, m_bench->finish(door->refresh(first, m_bench->clock.now())));
    const auto again = m_bench->finish(door->refresh(first, m_bench->clock.now()));
    ENDS_AS("unauthorized", again);
    QCOMPARE(again.error().code, QStringLiteral("access.revoked"));
    ENDS_AS("ok", m_bench->finish(door->refresh(second, m_bench->clock.now())));
}

void ConnectorContract::aSignInAnswerWorksOnce()
{
    Authorizer *door = m_bench->connector->authorizer();
    if (!door)
        return;
    const QUrl page = door->signInPage(m_bench->clock.now(), QStringLiteral("https://selaras.test/back"));
    const QUrl answer = QUrl::fromEncoded(m_bench->open(page).header("Location"));
    VALUE(const auto granted, m_bench->finish(door->signIn(answer, m_bench->clock.now())));
    QCOMPARE(granted.first, m_bench->subject->account());
    QVERIFY(!granted.second.access.isEmpty());
    QVERIFY(!granted.second.refresh.isEmpty());
    ENDS_AS("rejected", m_bench->finish(door->signIn(answer, m_bench->clock.now())));
}

void ConnectorContract::everyListingIsReadOnceWithItsStock()
{
    for (int i = 0; i < 130; ++i)
        m_bench->platform().addListing(
            QStringLiteral("SKU-%1").arg(i), QStringLiteral("Barang %1").arg(i), {}, 1'000'000, i);
    for (int i = 0; i < 12; ++i)
        m_bench->platform().addListing(QStringLiteral("VAR-%1").arg(i), QStringLiteral("Kemeja %1").arg(i / 3),
            QStringLiteral("Ukuran %1").arg(i % 3), 1'000'000, 1000 + i);
    VALUE(const auto listings, m_bench->listings());
    QCOMPARE(listings.size(), std::size_t(142));
    QHash<QString, PulledListing> bySku;
    for (const PulledListing &listing : listings)
        bySku.insert(listing.sellerSku, listing);
    QCOMPARE(bySku.size(), 142);
    const PulledListing plain = bySku.value(QStringLiteral("SKU-17"));
    QCOMPARE(plain.quantity, std::optional<qint64>(17));
    QCOMPARE(plain.title, QStringLiteral("Barang 17"));
    QVERIFY(plain.live);
    QVERIFY(plain.ref.variationId.isEmpty());
    const PulledListing varied = bySku.value(QStringLiteral("VAR-4"));
    QCOMPARE(varied.quantity, std::optional<qint64>(1004));
    QVERIFY(varied.title.contains(QStringLiteral("Kemeja 1")) && varied.title.contains(QStringLiteral("Ukuran 1")));
    QCOMPARE(varied.ref.itemId, bySku.value(QStringLiteral("VAR-5")).ref.itemId);
    QVERIFY(varied.ref.variationId != bySku.value(QStringLiteral("VAR-5")).ref.variationId);
}

namespace {

const QString kHook = QStringLiteral("https://hooks.selaras.test/in?tenant=7");

/// The pushes of one order, as requests that arrive at our door.
std::vector<wire::HttpRequest> pushesOfASale(Bench &bench, QString &id)
{
    bench.platform().setPushUrl(kHook);
    bench.platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 10);
    id = bench.sell(QStringLiteral("A"));
    std::vector<wire::HttpRequest> out;
    for (const sandbox::Push &push : bench.platform().takePushes(bench.clock.now() + 60'000)) {
        wire::HttpRequest request;
        request.method = "POST";
        request.path = QStringLiteral("/in");
        request.headers = push.headers;
        request.body = push.body;
        out.push_back(std::move(request));
    }
    return out;
}

} // namespace

void ConnectorContract::aPushNamesItsOrder()
{
    PushReader *reader = m_bench->connector->push();
    if (!reader)
        return;
    QString id;
    const auto pushes = pushesOfASale(*m_bench, id);
    QVERIFY(!pushes.empty());
    for (const wire::HttpRequest &push : pushes) {
        VALUE(const PushHint hint, reader->readPush(push, kHook));
        QCOMPARE(hint.externalIds, std::vector<QString>{id});
        QVERIFY(hint.account.isEmpty() || hint.account == m_bench->subject->account());
    }
}

void ConnectorContract::aForgedPushIsUnauthorized()
{
    PushReader *reader = m_bench->connector->push();
    if (!reader)
        return;
    QString id;
    const auto pushes = pushesOfASale(*m_bench, id);
    QVERIFY(!pushes.empty());
    wire::HttpRequest changed = pushes.front();
    changed.body.replace(changed.body.lastIndexOf('}'), 1, " }");
    ENDS_AS("unauthorized", reader->readPush(changed, kHook));
    wire::HttpRequest naked = pushes.front();
    naked.headers.clear();
    ENDS_AS("unauthorized", reader->readPush(naked, kHook));
}

} // namespace selaras::contract
