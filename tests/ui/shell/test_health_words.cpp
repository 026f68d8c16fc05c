#include "shell/health_words.h"

#include <QLocale>
#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using sync::ShopHealth;
using sync::ShopState;

namespace {

constexpr qint64 kNow = 1'700'000'000'000;

ShopHealth shop(const char *name, ShopState state, qint64 pulledAgo = 9'000)
{
    ShopHealth health;
    health.name = QString::fromLatin1(name);
    health.channel = health.name.toLower();
    health.state = state;
    health.lastPullAt = kNow - pulledAgo;
    health.completeUpTo = kNow - pulledAgo;
    return health;
}

} // namespace

class HealthWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void aQuietHouseIsOnePhraseWithoutABadge()
    {
        const auto words
            = healthWords({shop("Shopee", ShopState::InTune), shop("Lazada", ShopState::InTune, 4'000)}, {}, kNow);
        QVERIFY(!words.role);
        QCOMPARE(words.rest, QStringLiteral("All channels in tune, 9 s ago"));
    }

    void theOneThatIsBehindSpeaksAndTheOthersAreOnePhrase()
    {
        auto lazada = shop("Lazada", ShopState::Behind);
        lazada.behindBy = 12 * 60'000; // its orders are here, its stock is late
        const auto words = healthWords({shop("Shopee", ShopState::InTune), lazada}, {}, kNow);
        QCOMPARE(words.role, kit::Role::Yellow);
        QCOMPARE(words.badge, QStringLiteral("Lazada is 12 min behind"));
        QVERIFY(words.rest.startsWith(QLatin1Char('1')));
        QCOMPARE(words.tiles[1].state, kit::Role::Yellow);
    }

    void aStoppedShopIsWorseThanOneBehind()
    {
        auto stopped = shop("Shopee", ShopState::Stopped);
        stopped.error = Error(Error::Kind::Unauthorized);
        const auto words = healthWords({shop("Lazada", ShopState::Behind), stopped}, {}, kNow);
        QCOMPARE(words.role, kit::Role::Red);
        QCOMPARE(words.badge, QStringLiteral("Shopee needs you to sign in again"));
    }

    void twoShopsThatNeedASignInAreBothSpokenOf()
    {
        std::vector<ShopHealth> health;
        for (const char *name : {"Dapur Nusa", "Dapur Nusa Grosir"}) {
            health.push_back(shop(name, ShopState::Stopped));
            health.back().error = Error(Error::Kind::Unauthorized);
        }
        health.push_back(shop("Lazada", ShopState::Behind));
        const auto words = healthWords(health, {}, kNow);
        QVERIFY2(words.badge.startsWith(QLatin1String("2 shop")), qPrintable(words.badge));
        QCOMPARE(words.names, QStringLiteral("Dapur Nusa, Dapur Nusa Grosir"));
    }

    void aShopThatStoppedOtherwiseIsNotCountedAmongThem()
    {
        auto loggedOut = shop("Shopee", ShopState::Stopped), broken = shop("Lazada", ShopState::Stopped);
        loggedOut.error = Error(Error::Kind::Unauthorized);
        loggedOut.completeUpTo -= 1; // the one that has waited longest speaks
        QCOMPARE(healthWords({broken, loggedOut}, {}, kNow).badge, QStringLiteral("Shopee needs you to sign in again"));
    }

    void eachTileCarriesTheWordsOfItsShop()
    {
        std::vector<ShopHealth> health{shop("A", ShopState::InTune), shop("B", ShopState::InTune)};
        health[0].shopId = 1;
        health[1].shopId = 2;
        const auto words = healthWords(health, {{1, QStringLiteral("S1")}, {2, QStringLiteral("S2")}}, kNow);
        QCOMPARE(words.tiles[0].words, QStringLiteral("S1"));
        QCOMPARE(words.tiles[1].words, QStringLiteral("S2"));
    }

    void aShopThatRefusedAListingIsNotInTune()
    {
        auto refusing = shop("Shopee", ShopState::Refused);
        refusing.refusedPushes = 2;
        const auto words = healthWords({shop("Lazada", ShopState::InTune), refusing}, {}, kNow);
        QCOMPARE(words.role, kit::Role::Yellow);
        QVERIFY2(words.badge.startsWith(QLatin1String("Shopee refused 2 listing")), qPrintable(words.badge));
        QVERIFY(!words.rest.startsWith(QLatin1String("All")));
        QCOMPARE(words.tiles[1].state, kit::Role::Yellow);
    }

    void withoutAShopItSaysSo()
    {
        const auto words = healthWords({}, {}, kNow);
        QVERIFY(!words.role);
        QCOMPARE(words.rest, QStringLiteral("No shop connected yet"));
    }
};

QTEST_GUILESS_MAIN(HealthWordsTest)
#include "test_health_words.moc"
