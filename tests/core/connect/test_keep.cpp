#include "connect/trial.h"
#include "shops/shop.h"
#include "support/temp_store.h"

using namespace selaras;

namespace {

channels::ChannelKind shopee()
{
    channels::ChannelKind kind;
    kind.id = QStringLiteral("shopee");
    kind.name = QStringLiteral("Shopee");
    return kind;
}

connecting::Tried tried(const QString &account, const QString &token)
{
    connecting::Tried tried;
    tried.access.account = account;
    tried.access.baseUrl = QStringLiteral("https://partner.shopeemobile.com");
    tried.access.credentials = {{QStringLiteral("partner_id"), QStringLiteral("2001")}};
    tried.profile.name = QStringLiteral("Dapur Nusa");
    tried.tokens.access = token;
    tried.tokens.refresh = token + QStringLiteral("-refresh");
    return tried;
}

access::Actor owner() { return {1, QStringLiteral("Ratna"), access::Role::Owner}; }

} // namespace

class KeepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_temp = std::make_unique<test::TempStore>(); }
    void cleanup() { m_temp.reset(); }

    void aNewShopBeginsInShadowModeWithItsTokens()
    {
        const qint64 id = keep(tried(QStringLiteral("77"), QStringLiteral("a")));
        const auto shop = m_temp->read([id](Reader &reader) { return shops::find(reader, id); });
        QCOMPARE(shop->name, QStringLiteral("Dapur Nusa"));
        QVERIFY(!shop->writesStock);
        const auto tokens = m_temp->read([id](Reader &reader) { return shops::tokens(reader, id); });
        QCOMPARE(tokens.access, QStringLiteral("a"));
    }

    void aNameThatAPlatformGivesIsMadePlain()
    {
        connecting::Tried odd = tried(QStringLiteral("77"), QStringLiteral("a"));
        odd.profile.name = QStringLiteral("Dapur\x1b[2J \n Nusa") + QString(200, u'a');
        const qint64 id = keep(odd);
        const QString name = m_temp->read([id](Reader &reader) { return shops::find(reader, id); })->name;
        QVERIFY(name.startsWith(QStringLiteral("Dapur[2J Nusaaa")));
        QCOMPARE(name.size(), shops::kLongestName);
    }

    void aShopIsConnectedOnce()
    {
        keep(tried(QStringLiteral("77"), QStringLiteral("a")));
        auto again = m_temp->store->write([](Transaction &tx) {
            return connecting::keep(tx, shopee(), tried(QStringLiteral("77"), QStringLiteral("b")), owner());
        });
        QCOMPARE(test::codeOf(again.takeResult()), QStringLiteral("shop.connected-already"));
    }

    void onlyWhoMayManageChannelsConnects()
    {
        auto refused = m_temp->store->write([](Transaction &tx) {
            const access::Actor packer{2, QStringLiteral("Dedi"), access::Role::Packer};
            return connecting::keep(tx, shopee(), tried(QStringLiteral("77"), QStringLiteral("a")), packer);
        });
        QCOMPARE(test::codeOf(refused.takeResult()), QStringLiteral("access.denied"));
    }

    void signingInAgainReplacesTheTokensAndEndsTheWait()
    {
        const qint64 id = keep(tried(QStringLiteral("77"), QStringLiteral("a")));
        m_temp->write([id](Transaction &tx) -> Result<> {
            CHECK(shops::needSignIn(tx, id, QStringLiteral("token refused")));
            return connecting::renew(tx, id, tried(QStringLiteral("77"), QStringLiteral("b")), owner());
        });
        QVERIFY(!m_temp->read([id](Reader &reader) { return shops::find(reader, id); })->needsSignIn);
        QCOMPARE(m_temp->read([id](Reader &reader) { return shops::tokens(reader, id); }).access, QStringLiteral("b"));
    }

    void signingInWithAnotherAccountIsRefused()
    {
        const qint64 id = keep(tried(QStringLiteral("77"), QStringLiteral("a")));
        auto refused = m_temp->store->write([id](Transaction &tx) {
            return connecting::renew(tx, id, tried(QStringLiteral("78"), QStringLiteral("b")), owner());
        });
        QCOMPARE(test::codeOf(refused.takeResult()), QStringLiteral("shop.other-account"));
        QCOMPARE(m_temp->read([id](Reader &reader) { return shops::tokens(reader, id); }).access, QStringLiteral("a"));
    }

private:
    qint64 keep(const connecting::Tried &what)
    {
        return m_temp->write([what](Transaction &tx) { return connecting::keep(tx, shopee(), what, owner()); });
    }
    std::unique_ptr<test::TempStore> m_temp;
};

QTEST_GUILESS_MAIN(KeepTest)
#include "test_keep.moc"
