#include "alerts/alert.h"
#include "catalog/drift.h"
#include "publisher/publisher.h"
#include "support/world.h"

using namespace selaras;
using namespace selaras::test;
using publisher::Increases;
using publisher::Telling;

class PublisherTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        world = std::make_unique<World>();
        shop = world->addShop(QStringLiteral("Satu"));
        sku = world->addSku(QStringLiteral("A"), 10);
        listing = world->list(shop, QStringLiteral("A"), 10);
        world->clock.advance(1000);
    }
    void cleanup()
    {
        BOOKS_HOLD(*world);
        world.reset();
    }

    void whatAShopSoldUnseenIsTakenOffWhatItIsTold()
    {
        publisher::Telling telling;
        telling.quantity = 5;
        telling.before = 7;
        QCOMPARE(publisher::lessUnseenSales(telling, 7), 5); // sold nothing
        QCOMPARE(publisher::lessUnseenSales(telling, 3), 1);
        QCOMPARE(publisher::lessUnseenSales(telling, 1), 0);
        QCOMPARE(publisher::lessUnseenSales(telling, 9), 5); // raised by hand
        telling.before = {};
        QCOMPARE(publisher::lessUnseenSales(telling, 3), 3);
        QCOMPARE(publisher::lessUnseenSales(telling, 9), 5);
    }
    void whatWasLearnedOfAShopMeanwhileIsDecidedAnew()
    {
        world->move(sku, -4, inventory::Reason::Lost);
        const auto taken = due();
        QCOMPARE(taken.size(), 1u);
        world->write([&](Transaction &tx) { return catalog::confirmed(tx, listing, 1); });
        const auto still = world->write([&](Transaction &tx) { return publisher::stillRight(tx, taken); });
        QVERIFY(still.empty());
        QVERIFY(due(Increases::Hold).empty()); // a rise by now, which waits for a pull
        QCOMPARE(world->read([](Reader &r) { return outbox::counts(r, 0); }).queued, 1);
    }
    void whatTheShopShowsAlreadyIsNotTold() { QVERIFY(due().empty()); }
    void aDecreaseIsDueAtOnce()
    {
        world->move(sku, -4, inventory::Reason::Lost);
        const auto told = due(Increases::Hold);
        QCOMPARE(told.size(), 1u);
        QCOMPARE(told[0].quantity, 6);
        QCOMPARE(told[0].before, std::optional<qint64>(10));
    }
    void anIncreaseIsHeldUntilItMayRise()
    {
        world->move(sku, 5);
        QVERIFY(due(Increases::Hold).empty());
        QCOMPARE(due(Increases::Allow).at(0).quantity, 15);
    }
    void aDecreaseThatBecameAnIncreaseIsHeld()
    {
        world->move(sku, -4, inventory::Reason::Lost);
        world->move(sku, 9);
        QVERIFY(due(Increases::Hold).empty());
        QCOMPARE(due(Increases::Allow).at(0).quantity, 15);
    }
    void manyChangesAreToldOnceWithTheLastFigure()
    {
        for (int i = 0; i < 5; ++i)
            world->move(sku, -1, inventory::Reason::Lost);
        const auto told = due();
        QCOMPARE(told.size(), 1u);
        QCOMPARE(told[0].quantity, 5);
    }
    void aChangeThatWasTakenBackNeedsNoCall()
    {
        world->move(sku, -4, inventory::Reason::Lost);
        world->move(sku, 4, inventory::Reason::Found);
        QVERIFY(due().empty());
        QCOMPARE(world->read([](Reader &r) { return outbox::counts(r, 0); }).queued, 0);
    }
    void soldOutGoesFirst()
    {
        const qint64 second = world->addSku(QStringLiteral("B"), 5);
        world->list(shop, QStringLiteral("B"), 5);
        world->move(sku, -1, inventory::Reason::Lost);
        world->clock.advance(1);
        world->move(second, -5, inventory::Reason::Lost);
        const auto told = due();
        QCOMPARE(told.size(), 2u);
        QCOMPARE(told[0].quantity, 0);
    }
    void whatWasToldIsWhatTheShopShowsByOurAccount()
    {
        world->move(sku, -4, inventory::Reason::Lost);
        tell(due().at(0));
        QCOMPARE(world->listing(listing).published, std::optional<qint64>(6));
        QCOMPARE(world->listing(listing).pushState, catalog::PushState::Sent);
        QVERIFY(due().empty());
    }
    void aChangeDuringTheCallIsToldNext()
    {
        world->move(sku, -4, inventory::Reason::Lost);
        const Telling telling = due().at(0);
        world->move(sku, -1, inventory::Reason::Lost);
        tell(telling);
        QCOMPARE(due().at(0).quantity, 5);
    }
    void aRefusedFigureIsADeadLetterWithAnAlert()
    {
        world->move(sku, -4, inventory::Reason::Lost);
        const Telling telling = due().at(0);
        world->write([&](Transaction &tx) {
            return publisher::refused(tx, known(tx), telling, Error(Error::Kind::Rejected, QStringLiteral("banned")));
        });
        QCOMPARE(world->listing(listing).pushNote, QStringLiteral("banned"));
        QCOMPARE(world->read([](Reader &r) { return outbox::counts(r, 0); }).dead, 1);
        QCOMPARE(world->read([](Reader &r) { return alerts::open(r); }).size(), 1u);
    }
    void whatWasRefusedAndIsTakenLaterClosesItsAlert()
    {
        aRefusedFigureIsADeadLetterWithAnAlert();
        world->move(sku, -1, inventory::Reason::Lost);
        tell(due().at(0));
        QCOMPARE(world->read([](Reader &r) { return alerts::open(r); }).size(), 0u);
    }
    void aListingThatRefusesAgainAndAgainIsOneDeadLetter()
    {
        for (int i = 0; i < 5; ++i) {
            world->move(sku, -1, inventory::Reason::Lost);
            const Telling telling = due().at(0);
            world->write([&](Transaction &tx) {
                return publisher::refused(tx, known(tx), telling, Error(Error::Kind::Rejected, QString::number(i)));
            });
        }
        const auto dead = world->read([](Reader &r) { return outbox::page(r, outbox::JobState::Dead, {}, 10); });
        QCOMPARE(dead.size(), 1u);
        QCOMPARE(dead[0].error, QStringLiteral("4"));
    }
    void whatWasRefusedAndIsTakenLaterNeedsNobody()
    {
        aRefusedFigureIsADeadLetterWithAnAlert();
        world->move(sku, -1, inventory::Reason::Lost);
        tell(due().at(0));
        QCOMPARE(world->read([](Reader &r) { return outbox::counts(r, 0); }).dead, 0);
    }
    void aLostCallIsTriedAgainAndThenGivenToAPerson()
    {
        world->move(sku, -4, inventory::Reason::Lost);
        for (int i = 1; i <= outbox::kMostAttempts; ++i) {
            QCOMPARE(world->read([](Reader &r) { return outbox::counts(r, 0); }).dead, 0);
            lose(due().at(0), true);
            QCOMPARE(world->listing(listing).pushState, catalog::PushState::Unknown);
        }
        QVERIFY(due().empty());
        QCOMPARE(world->read([](Reader &r) { return outbox::counts(r, 0); }).dead, 1);
    }
    void whatReachesNobodyIsTriedForAsLongAsItTakes()
    {
        world->move(sku, -4, inventory::Reason::Lost);
        for (int i = 1; i <= 3 * outbox::kMostAttempts; ++i) {
            lose(due().at(0), false);
            QCOMPARE(world->listing(listing).pushState, catalog::PushState::Unknown);
        }
        QCOMPARE(world->read([](Reader &r) { return outbox::counts(r, 0); }).dead, 0);
        tell(due().at(0));
    }
    void aListingThatWasNeverToldCanBeLostToo()
    {
        const qint64 silent = world->list(shop, QStringLiteral("S"), {}, QStringLiteral("A"));
        const auto told = due();
        QCOMPARE(told.size(), 1u);
        lose(told[0], true);
        const auto open = world->read([&](Reader &r) { return catalog::unconfirmed(r, shop, r.now(), 10); });
        QCOMPARE(open.size(), 1u); // so that it is read back
        QCOMPARE(open[0].id, silent);
    }
    void whatIsReadBackIsConfirmed()
    {
        world->move(sku, -4, inventory::Reason::Lost);
        tell(due().at(0));
        read(6);
        QCOMPARE(world->listing(listing).pushState, catalog::PushState::Confirmed);
        QVERIFY(due().empty());
    }
    void anotherFigureReadBackIsAdoptedAndCorrected()
    {
        world->move(sku, -4, inventory::Reason::Lost);
        tell(due().at(0));
        read(9);
        QCOMPARE(due(Increases::Hold).at(0).quantity, 6);
    }
    void aListingThatIsGoneIsNotReadBackForEver()
    {
        world->move(sku, -4, inventory::Reason::Lost);
        tell(due().at(0));
        read({});
        QVERIFY(world->read([&](Reader &r) { return catalog::unconfirmed(r, shop, r.now() + 1, 10); }).empty());
    }
    void shadowModeQueuesNothingAndProposes()
    {
        world->write([&](Transaction &tx) { return shops::setWritesStock(tx, shop, false, world->who); });
        world->move(sku, -4, inventory::Reason::Lost);
        QCOMPARE(world->read([](Reader &r) { return outbox::counts(r, 0); }).queued, 0);
        const auto proposed = world->read([&](Reader &r) { return catalog::wouldWrite(r, shop, QString(), 0, 10); });
        QCOMPARE(proposed.size(), 1u);
        QCOMPARE(proposed[0].theirs, std::optional<qint64>(10));
        QCOMPARE(proposed[0].ours, 6);
    }
    void leavingShadowModeQueuesWhatDiffers()
    {
        shadowModeQueuesNothingAndProposes();
        world->write([&](Transaction &tx) { return shops::setWritesStock(tx, shop, true, world->who); });
        QCOMPARE(due().at(0).quantity, 6);
    }
    void whatCouldNotBeginIsAsItWas()
    {
        world->move(sku, -4, inventory::Reason::Lost);
        const Telling telling = due().at(0);
        world->write([&](Transaction &tx) { return publisher::untouched(tx, telling, tx.now()); });
        QCOMPARE(due().at(0).job.attempts, 1);
    }

private:
    shops::Shop known(Reader &reader) { return *must(shops::find(reader, shop)); }
    std::vector<Telling> due(Increases increases = Increases::Allow)
    {
        return world->write([&](Transaction &tx) { return publisher::takeDue(tx, known(tx), increases, 100); });
    }
    void tell(const Telling &telling)
    {
        world->write([&](Transaction &tx) { return publisher::told(tx, telling); });
    }
    void lose(const Telling &telling, bool answersOthers)
    {
        world->write([&](Transaction &tx) {
            return publisher::failed(tx, known(tx), telling, Error(Error::Kind::Unconfirmed), tx.now(), answersOthers);
        });
    }
    void read(std::optional<qint64> pieces)
    {
        world->write([&](Transaction &tx) {
            return publisher::readBack(tx, shop, {{QStringLiteral("A"), {}}, pieces});
        });
    }

    std::unique_ptr<World> world;
    qint64 shop = 0, sku = 0, listing = 0;
};

QTEST_GUILESS_MAIN(PublisherTest)
#include "test_publisher.moc"
