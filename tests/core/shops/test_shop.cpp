#include "shops/shop.h"
#include "support/world.h"

using namespace selaras;
using namespace selaras::test;

class ShopTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        world = std::make_unique<World>();
        shop = world->addShop(QStringLiteral("Satu"));
    }
    void cleanup() { world.reset(); }

    void aShopIsInJakartaUnlessSomebodySaysOtherwise() { QCOMPARE(known().timeZone, QStringLiteral("Asia/Jakarta")); }
    void aTimeZoneIsSetAndAudited()
    {
        world->write(
            [&](Transaction &tx) { return shops::setTimeZone(tx, shop, QStringLiteral("Asia/Makassar"), world->who); });
        QCOMPARE(known().timeZone, QStringLiteral("Asia/Makassar"));
        QCOMPARE(lastAudited(), QStringLiteral("shop.time-zone Asia/Jakarta -> Asia/Makassar"));
    }
    void aZoneNobodyKnowsIsRefused()
    {
        auto future = world->store->write(
            [&](Transaction &tx) { return shops::setTimeZone(tx, shop, QStringLiteral("Asia/Atlantis"), world->who); });
        const auto done = future.takeResult();
        QVERIFY(!done && done.error().code == QLatin1String("shop.zone-unknown"));
        QCOMPARE(known().timeZone, QStringLiteral("Asia/Jakarta"));
    }
    void theSameZoneAgainIsNotAudited()
    {
        world->write(
            [&](Transaction &tx) { return shops::setTimeZone(tx, shop, QStringLiteral("Asia/Jakarta"), world->who); });
        QVERIFY(lastAudited().startsWith(QLatin1String("shop.connected")));
    }
    void aFeeIsSetAndAudited()
    {
        world->write([&](Transaction &tx) { return shops::setFee(tx, shop, 650, world->who); });
        QCOMPARE(known().feeBasisPoints, 650);
        QCOMPARE(lastAudited(), QStringLiteral("shop.fee 0 -> 650"));
    }
    void feesAreReadAsPeopleTypeThem()
    {
        QCOMPARE(shops::feeFromText(QStringLiteral("6,5")), 650);
        QCOMPARE(shops::feeFromText(QStringLiteral(" 6.25 % ")), 625);
        QCOMPARE(shops::feeFromText(QStringLiteral("100")), 10'000);
        for (const char *text : {"", "x", "-1", "100,01", "6,555", "1e1"})
            QVERIFY2(!shops::feeFromText(QString::fromLatin1(text)), text);
    }
    void aFeeOfMoreThanThePriceIsRefused()
    {
        for (const qint64 fee : {-1, 10'001}) {
            auto future
                = world->store->write([&](Transaction &tx) { return shops::setFee(tx, shop, fee, world->who); });
            const auto done = future.takeResult();
            QVERIFY(!done && done.error().code == QLatin1String("shop.fee"));
        }
        QCOMPARE(known().feeBasisPoints, 0);
    }
    void aNameIsSetTrimmedAndAudited()
    {
        rename(QStringLiteral("  Toko Baru "));
        QCOMPARE(known().name, QStringLiteral("Toko Baru"));
        QCOMPARE(lastAudited(), QStringLiteral("shop.renamed Satu -> Toko Baru"));
    }
    void anEmptyNameIsRefused()
    {
        const auto done = tryRename(QStringLiteral("  "));
        QVERIFY(!done && done.error().code == QLatin1String("shop.name-empty"));
    }
    void anEndlessNameIsRefused()
    {
        const auto done = tryRename(QString(300, u'x'));
        QVERIFY(!done && done.error().code == QLatin1String("shop.name-long"));
    }
    void aNameWithHiddenSignsIsRefused()
    {
        const auto done = tryRename(QStringLiteral("Toko\x1b[31m"));
        QVERIFY(!done && done.error().code == QLatin1String("shop.name-odd"));
    }
    void aNewShopsNameIsHeldToTheSameRule()
    {
        auto future = world->store->write([&](Transaction &tx) {
            shops::Shop other{.channel = QStringLiteral("shopee"),
                .name = QString(300, u'x'),
                .account = QStringLiteral("9"),
                .baseUrl = QStringLiteral("https://x.test")};
            return shops::connect(tx, other, {}, world->who);
        });
        const auto done = future.takeResult();
        QVERIFY(!done && done.error().code == QLatin1String("shop.name-long"));
    }

private:
    shops::Shop known()
    {
        return *world->read([this](Reader &r) { return shops::find(r, shop); });
    }
    Result<> tryRename(const QString &name)
    {
        return world->store->write([&](Transaction &tx) { return shops::rename(tx, shop, name, world->who); })
            .takeResult();
    }
    void rename(const QString &name) { must(tryRename(name)); }
    QString lastAudited()
    {
        return world->value(QStringLiteral("SELECT action || ' ' || detail FROM audit ORDER BY seq DESC LIMIT 1"))
            .toString();
    }

    std::unique_ptr<World> world;
    qint64 shop = 0;
};

QTEST_GUILESS_MAIN(ShopTest)
#include "test_shop.moc"
