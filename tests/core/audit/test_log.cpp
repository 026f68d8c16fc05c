#include "audit/log.h"
#include "support/temp_store.h"

using namespace selaras;
using namespace selaras::test;

class LogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        shop = std::make_unique<TempStore>();
        note(QStringLiteral("Ani"), QStringLiteral("stock.moved"), QStringLiteral("A"));
        note(QStringLiteral("Budi"), QStringLiteral("shop.paused"), QStringLiteral("shop 5"));
        note(QStringLiteral("Ani"), QStringLiteral("inbox.dismissed"), QStringLiteral("77"));
    }

    void everybodyIsNamedOnce()
    {
        QCOMPARE(shop->read([](Reader &r) { return audit::actors(r); }),
            (QStringList{QStringLiteral("Ani"), QStringLiteral("Budi")}));
    }

    void everyActionIsNamedOnce()
    {
        QCOMPARE(shop->read([](Reader &r) { return audit::actions(r); }).size(), 3);
    }

    void theNewestSeqIsHowManyThereAre()
    {
        QCOMPARE(shop->read([](Reader &r) { return audit::newestSeq(r); }), 3);
    }

    void anEmptyAuditHasNoNewest()
    {
        TempStore empty;
        QCOMPARE(empty.read([](Reader &r) { return audit::newestSeq(r); }), 0);
    }

    void aShopThatIsGoneKeepsItsNumber() { QCOMPARE(row(1).about, QStringLiteral("5")); }
    void aBareIdIsNotShown() { QCOMPARE(row(0).about, QString()); }
    void anyOtherSubjectStaysAsItIs() { QCOMPARE(row(2).about, QStringLiteral("A")); }

    void anOrderNobodyHasIsNotFound()
    {
        QVERIFY(!shop->read([](Reader &r) { return audit::orderNumbered(r, QStringLiteral("X")); }));
    }

    void aWalkTellsHowFarItIs()
    {
        qint64 told = 0;
        shop->read([&told](Reader &r) {
            return audit::verifyChain(r, [&told](qint64 entries) {
                told = entries;
                return true;
            });
        });
        QCOMPARE(told, 3);
    }

    void aWalkCanBeStopped()
    {
        auto future = shop->store->read([](Reader &r) { return audit::verifyChain(r, [](qint64) { return false; }); });
        future.waitForFinished();
        QCOMPARE(future.takeResult().error().kind, Error::Kind::Cancelled);
    }

private:
    void note(const QString &actor, const QString &action, const QString &subject)
    {
        shop->write(
            [=](Transaction &tx) { return audit::append(tx, {.actor = actor, .action = action, .subject = subject}); });
    }
    audit::LogRow row(std::size_t place)
    {
        return shop->read([](Reader &r) { return audit::log(r, {}, {}, 10); }).at(place);
    }
    std::unique_ptr<TempStore> shop;
};

QTEST_GUILESS_MAIN(LogTest)
#include "test_log.moc"
