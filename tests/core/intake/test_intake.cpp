#include "alerts/alert.h"
#include "audit/audit.h"
#include "orders/order.h"
#include "outbox/outbox.h"
#include "support/world.h"

using namespace selaras;
using namespace selaras::test;
using namespace channels;
using intake::Outcome;
using enum OrderState;
using Pieces = std::pair<qint64, qint64>; ///< held, waiting

class IntakeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        world = std::make_unique<World>();
        shop = world->addShop(QStringLiteral("Satu"));
        other = world->addShop(QStringLiteral("Dua"));
        sku = world->addSku(QStringLiteral("A"), 10);
        here = world->list(shop, QStringLiteral("A"), 10);
        there = world->list(other, QStringLiteral("A"), 10);
        world->clock.advance(World::kDay);
    }
    void cleanup()
    {
        BOOKS_HOLD(*world);
        world.reset();
    }

    void theSameOrderTwiceChangesNothing()
    {
        const ChannelOrder order = a(2);
        QCOMPARE(world->take(shop, order), Outcome::Created);
        const QVariant before = counted("audit");
        QCOMPARE(world->take(shop, order), Outcome::Unchanged);
        QCOMPARE(world->levels(sku).reserved, 2);
        QCOMPARE(counted("audit"), before);
    }
    void theSameNumberInTwoShopsIsTwoOrders()
    {
        world->take(shop, a(2));
        QCOMPARE(world->take(other, a(3)), Outcome::Created);
        QCOMPARE(world->levels(sku).reserved, 5);
    }
    void anOlderVersionIsIgnored()
    {
        const ChannelOrder order = a(2);
        world->take(shop, world->later(order, Processed));
        QCOMPARE(world->take(shop, order), Outcome::Older);
        QCOMPARE(stateOf("1"), Processed);
    }
    void aVersionOfTheSameTimeInAStateItHasLeftIsIgnored()
    {
        const ChannelOrder order = a(2, Shipped);
        world->take(shop, order);
        ChannelOrder delivered = order;
        delivered.state = Delivered;
        delivered.channelState = "DELIVERED";
        world->take(shop, delivered);
        QCOMPARE(world->take(shop, order), Outcome::Older);
        QCOMPARE(stateOf("1"), Delivered);
    }
    void aMoveTheTableDoesNotKnowIsRefused()
    {
        const ChannelOrder order = a(2, Shipped);
        world->take(shop, order);
        QCOMPARE(world->take(shop, world->later(order, Unpaid)), Outcome::Refused);
        QCOMPARE(stateOf("1"), Shipped);
    }
    void anUnknownSkuDoesNotBlockTheOrder()
    {
        QCOMPARE(
            world->take(shop, world->order(QStringLiteral("1"), {{QStringLiteral("A"), 1}, {QStringLiteral("X"), 2}})),
            Outcome::Created);
        QCOMPARE(world->levels(sku).reserved, 1);
    }
    void mappingOnceSettlesAllThatWait()
    {
        const qint64 first = world->takeNew(shop, x("1", 2)), second = world->takeNew(shop, x("2", 3));
        const qint64 made = world->addSku(QStringLiteral("Y"), 4);
        QCOMPARE(map(made), 2);
        QCOMPARE(world->promised(first), Pieces(2, 0));
        QCOMPARE(world->promised(second), Pieces(2, 1));
    }
    void aSkuAddedLaterSettlesWhatWaitsWhenTheShopIsReadAgain()
    {
        const qint64 order = world->takeNew(shop, x("1", 2));
        world->addSku(QStringLiteral("X"), 4);
        world->write([&](Transaction &tx) -> Result<> {
            TRY(const auto known, shops::find(tx, shop));
            return intake::adoptListings(tx, *known,
                {{{QStringLiteral("X"), {}}, QStringLiteral("X"), QStringLiteral("X"), true, 9}}, world->who);
        });
        QCOMPARE(world->promised(order), Pieces(2, 0));
    }
    void aSkuAddedLaterSettlesWhatWaitsWhenItIsSoldAgain()
    {
        const qint64 first = world->takeNew(shop, x("1", 3));
        world->addSku(QStringLiteral("X"), 4);
        const qint64 second = world->takeNew(shop, x("2", 3));
        QCOMPARE(world->promised(first), Pieces(3, 0)); // it waited longer
        QCOMPARE(world->promised(second), Pieces(1, 2));
    }
    void aMappingThatIsTakenBackGivesTheGoodsBackAndLetsTheOrdersWaitAgain()
    {
        world->takeNew(shop, x("1", 2));
        const qint64 order = world->takeNew(shop, x("2", 1));
        const qint64 wrong = world->addSku(QStringLiteral("Y"), 4), right = world->addSku(QStringLiteral("Z"), 4);
        map(wrong);
        QCOMPARE(world->levels(wrong).reserved, 3);
        QCOMPARE(unmap(), 2);
        QCOMPARE(world->levels(wrong).reserved, 0);
        QCOMPARE(map(right), 2);
        QCOMPARE(world->promised(order), Pieces(1, 0));
    }
    void goodsThatHaveLeftStayBookedAsWhatTheyLeftAs()
    {
        const ChannelOrder order = x("1", 2);
        world->takeNew(shop, order);
        const qint64 made = world->addSku(QStringLiteral("Y"), 4);
        map(made);
        world->take(shop, world->later(order, Shipped));
        QCOMPARE(unmap(), 0);
        QCOMPARE(world->levels(made).onHand, 2);
    }
    void aListingThatCarriesTheCodeOfItsSkuStaysMapped()
    {
        world->takeNew(shop, a(1));
        const auto refused
            = world->store
                  ->write([this](Transaction &tx) -> Result<int> {
                      TRY(const auto listing, catalog::listingByRef(tx, shop, {QStringLiteral("A"), {}}));
                      return intake::takeBackMapping(tx, listing->id, world->who);
                  })
                  .takeResult();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("listing.named-so"));
        QCOMPARE(world->levels(sku).reserved, 1);
    }
    void whatShippedBeforeItWasMappedIsDeductedThen()
    {
        const qint64 made = world->addSku(QStringLiteral("Y"), 4);
        world->clock.advance(1000);
        const ChannelOrder order = x("1", 2);
        world->take(shop, order);
        world->take(shop, world->later(order, Shipped));
        map(made);
        QCOMPARE(world->levels(made).onHand, 2);
    }
    void whatShippedBeforeItsSkuWasCountedMovesNothing()
    {
        world->take(shop, x("1", 2, Shipped));
        world->clock.advance(1000);
        const qint64 made = world->addSku(QStringLiteral("Y"), 4);
        map(made);
        QCOMPARE(world->levels(made).onHand, 4);
    }

    void aPaidOrderIsPromisedAndShippingDeductsIt()
    {
        const ChannelOrder order = a(3);
        world->take(shop, order);
        QCOMPARE(world->levels(sku).available(), 7);
        world->take(shop, world->later(order, Shipped));
        QCOMPARE(world->levels(sku).onHand, 7);
        QCOMPARE(world->levels(sku).reserved, 0);
        QCOMPARE(world->levels(sku).available(), 7);
    }
    void aLateSeenShippedOrderDeductsStock()
    {
        world->take(shop, a(3, Completed));
        QCOMPARE(world->levels(sku).onHand, 7);
    }
    void anOrderShippedBeforeConnectingMovesNothing()
    {
        ChannelOrder order = a(3, Shipped);
        order.placedAt -= 2 * World::kDay;
        world->take(shop, order);
        world->take(shop, world->later(order, Completed));
        QCOMPARE(world->levels(sku).onHand, 10);
    }
    void anOrderPlacedBeforeConnectingAndStillOpenIsPromised()
    {
        ChannelOrder order = a(3);
        order.placedAt -= 2 * World::kDay;
        world->take(shop, order);
        QCOMPARE(world->levels(sku).available(), 7);
    }
    void shippingTwiceDeductsOnce()
    {
        const ChannelOrder order = a(3);
        world->take(shop, order);
        world->take(shop, world->later(order, Shipped));
        world->take(shop, world->later(order, Delivered));
        world->take(shop, world->later(order, Completed));
        QCOMPARE(world->levels(sku).onHand, 7);
    }
    void whatLeftAlthoughTheBooksSaidNoIsFoundFirst()
    {
        const ChannelOrder order = a(13);
        world->take(shop, order);
        QCOMPARE(world->levels(sku).waiting, 3);
        world->take(shop, world->later(order, Shipped));
        QCOMPARE(world->levels(sku).onHand, 0);
        QCOMPARE(world->levels(sku).waiting, 0);
    }
    void whatLeftWithoutStockLeavesTheOthersTheirPromises()
    {
        const qint64 first = world->takeNew(shop, a(8, Ready, "1"));
        const ChannelOrder late = a(5, Ready, "2");
        world->take(shop, late);
        world->take(shop, world->later(late, Shipped));
        QCOMPARE(world->promised(first), Pieces(8, 0));
    }

    void aCancelFreesTheStockAndTheOldestWaitingOrderGetsIt()
    {
        const ChannelOrder order = a(8, Ready, "1");
        world->take(shop, order);
        const qint64 oldest = world->takeNew(shop, a(4, Ready, "2")),
                     youngest = world->takeNew(other, a(8, Ready, "3"));
        world->take(shop, world->later(order, Cancelled));
        QCOMPARE(world->promised(oldest), Pieces(4, 0));
        QCOMPARE(world->promised(youngest), Pieces(6, 2));
    }
    void aRequestedCancelKeepsTheStock()
    {
        const ChannelOrder order = a(3);
        world->take(shop, order);
        world->take(shop, world->later(order, CancelRequested));
        QCOMPARE(world->levels(sku).available(), 7);
    }
    void aCancelledOrderThatIsPaidAgainIsPromisedAgain()
    {
        const ChannelOrder order = a(3);
        world->take(shop, order);
        world->take(shop, world->later(order, Cancelled));
        world->take(shop, world->later(order, Ready));
        QCOMPARE(world->levels(sku).available(), 7);
    }
    void anUnpaidOrderLosesItsStockWhenItsTimeIsOver()
    {
        world->take(shop, a(3, Unpaid));
        QCOMPARE(world->levels(sku).available(), 7);
        QCOMPARE(lapseAfter(World::kDay - 1).size(), 0u);
        QCOMPARE(lapseAfter(1).size(), 1u);
        QCOMPARE(world->levels(sku).available(), 10);
    }
    void aLapsedOrderThatIsPaidAfterAllIsPromisedAgain()
    {
        const ChannelOrder order = a(3, Unpaid);
        world->take(shop, order);
        lapseAfter(World::kDay);
        world->take(shop, world->later(order, Ready));
        QCOMPARE(world->levels(sku).available(), 7);
        QCOMPARE(lapseAfter(World::kDay).size(), 0u);
    }
    void anUnpaidOrderSeenAfterItsTimeIsPromisedNothing()
    {
        ChannelOrder order = a(3, Unpaid);
        order.placedAt -= 2 * World::kDay;
        world->take(shop, order);
        QCOMPARE(world->levels(sku).available(), 10);
    }

    void aSmallerQuantityFreesTheRest()
    {
        ChannelOrder order = a(5);
        world->take(shop, order);
        order = world->later(order, Ready);
        order.lines[0].quantity = 2;
        QCOMPARE(world->take(shop, order), Outcome::Amended);
        QCOMPARE(world->levels(sku).available(), 8);
    }
    void aGreaterQuantityTakesMore()
    {
        ChannelOrder order = a(5);
        world->take(shop, order);
        order = world->later(order, Ready);
        order.lines[0].quantity = 12;
        world->take(shop, order);
        QCOMPARE(world->levels(sku).reserved, 10);
        QCOMPARE(world->levels(sku).waiting, 2);
    }
    void aLineTakenOutIsFreeAndALineAddedIsPromised()
    {
        const qint64 second = world->addSku(QStringLiteral("B"), 5);
        ChannelOrder order = a(5);
        world->take(shop, order);
        order = world->later(order, Ready);
        order.lines
            = {{QStringLiteral("2"), QStringLiteral("B"), {}, QStringLiteral("B"), QStringLiteral("B"), 1, 1000, 1000}};
        world->take(shop, order);
        QCOMPARE(world->levels(sku).available(), 10);
        QCOMPARE(world->levels(second).available(), 4);
    }

    void theChannelsOwnFigureFollowsItsOrders()
    {
        ChannelOrder order = a(3);
        world->take(shop, order);
        QCOMPARE(world->listing(here).published, std::optional<qint64>(7));
        QCOMPARE(world->listing(there).published, std::optional<qint64>(10));
        world->take(shop, world->later(order, Cancelled));
        QCOMPARE(world->listing(here).published, std::optional<qint64>(10));
    }
    void onlyTheOtherShopsAreToldOfASale()
    {
        settleJobs();
        world->take(shop, a(3));
        QCOMPARE(queuedListings(), std::vector<qint64>{there});
    }
    void aFigureReadAfterTheSaleHasItInItAlready()
    {
        const ChannelOrder order = a(3);
        world->clock.advance(3'600'000);
        read(here, 7);
        world->take(shop, order);
        QCOMPARE(world->listing(here).published, std::optional<qint64>(7));
    }
    void aShopToldWhileItSoldIsToldAgain()
    {
        settleJobs();
        const ChannelOrder order = a(3);
        world->clock.advance(500);
        tell(here, 10); // may have overwritten what the shop took off for the sale
        world->take(shop, order);
        QCOMPARE(world->listing(here).published, std::optional<qint64>(10));
        QCOMPARE(queuedListings(), (std::vector<qint64>{here, there}));
    }
    void aSaleTheShopMadeBeforeItWasToldIsNotInTheFigureTold()
    {
        settleJobs();
        const ChannelOrder order = a(3);
        world->clock.advance(3'600'000);
        tell(here, 10);
        world->take(shop, order);
        QCOMPARE(queuedListings(), (std::vector<qint64>{here, there}));
    }
    void aFigureReadAtAboutTheTimeOfTheSaleIsToldAgain()
    {
        settleJobs();
        const ChannelOrder order = a(3);
        world->clock.advance(500);
        read(here, 10);
        world->take(shop, order);
        QCOMPARE(queuedListings(), (std::vector<qint64>{here, there}));
    }
    void aFigureReadAtAboutTheTimeOfTheSaleIsReadAgain()
    {
        world->move(sku, 3); // as many come in as are sold: there is nothing to tell
        const ChannelOrder order = a(3);
        world->clock.advance(500);
        read(here, 10);
        world->take(shop, order);
        const auto open = world->read([&](Reader &r) { return catalog::unconfirmed(r, shop, world->clock.now(), 10); });
        QCOMPARE(open.size(), 1u);
    }
    void aCancelWhileTheShopWasToldIsTakenToHaveRaisedItsFigure()
    {
        const ChannelOrder order = a(3);
        world->take(shop, order);
        const ChannelOrder cancelled = world->later(order, Cancelled);
        tell(here, 7);
        world->take(shop, cancelled);
        QCOMPARE(world->listing(here).published, std::optional<qint64>(10));
    }
    void aPlatformWhoseClockIsAheadIsComparedByOurs()
    {
        settleJobs();
        constexpr qint64 kAhead = 600'000;
        ChannelOrder order = a(3);
        order.placedAt = order.version += kAhead;
        world->clock.advance(500);
        tell(here, 10);
        world->takePage(shop, {World::pulled(order)}, kAhead);
        QCOMPARE(queuedListings(), (std::vector<qint64>{here, there}));
    }
    void anOrderThatTheChannelDoesNotHoldStockForLeavesItsFigure()
    {
        ChannelOrder order = a(3, Unpaid);
        order.channelHoldsStock = false;
        world->take(shop, order);
        QCOMPARE(world->listing(here).published, std::optional<qint64>(10));
        world->take(shop, world->later(order, Ready));
        QCOMPARE(world->listing(here).published, std::optional<qint64>(7));
    }
    void aFigureNeverFallsBelowNothing()
    {
        world->take(shop, a(13));
        QCOMPARE(world->listing(here).published, std::optional<qint64>(0));
    }

    void oneBadOrderLeavesTheRestOfThePage()
    {
        PulledOrder bad{QStringLiteral("2"), QByteArrayLiteral("{\"broken\":"),
            fail(Error::Kind::Malformed, QStringLiteral("broken"))};
        const auto outcome
            = world->takePage(shop, {World::pulled(a(1, Ready, "1")), bad, World::pulled(a(1, Ready, "3"))});
        QCOMPARE(outcome.created, 2);
        QCOMPARE(outcome.failed, 1);
        const auto waiting = world->read([](Reader &r) { return inbox::failed(r, {}, 10); });
        QCOMPARE(waiting.size(), 1u);
        QCOMPARE(waiting[0].payload, QByteArrayLiteral("{\"broken\":"));
        QCOMPARE(openAlerts(), QStringList{QStringLiteral("inbox.failed")});
    }
    void anOrderTheDatabaseRefusesLeavesTheRestOfThePage()
    {
        ChannelOrder twice = a(1, Ready, "2");
        twice.lines.push_back(twice.lines[0]); // the same line twice
        const auto outcome = world->takePage(
            shop, {World::pulled(a(1, Ready, "1")), World::pulled(twice), World::pulled(a(1, Ready, "3"))});
        QCOMPARE(outcome.created, 2);
        QCOMPARE(outcome.failed, 1);
        QCOMPARE(world->levels(sku).reserved, 2);
    }
    void aLaterGoodVersionSettlesABadOne()
    {
        PulledOrder bad{QStringLiteral("1"), QByteArrayLiteral("{"), fail(Error::Kind::Malformed)};
        world->takePage(shop, {bad});
        world->takePage(shop, {World::pulled(a(1))});
        QCOMPARE(world->read([](Reader &r) { return inbox::failedCount(r); }), 0);
        QCOMPARE(openAlerts(), QStringList());
    }
    void theSameGoodVersionAgainSettlesABadAnswer()
    {
        PulledOrder bad{QStringLiteral("1"), QByteArrayLiteral("{"), fail(Error::Kind::Malformed)};
        const ChannelOrder good = a(1);
        world->takePage(shop, {World::pulled(good)});
        world->takePage(shop, {bad});
        world->takePage(shop, {World::pulled(good)});
        QCOMPARE(world->read([](Reader &r) { return inbox::failedCount(r); }), 0);
        QCOMPARE(openAlerts(), QStringList());
    }
    void theSameBadBytesAgainOnlyCount()
    {
        PulledOrder bad{QStringLiteral("1"), QByteArrayLiteral("{"), fail(Error::Kind::Malformed)};
        world->takePage(shop, {bad});
        world->takePage(shop, {bad});
        const auto waiting = world->read([](Reader &r) { return inbox::failed(r, {}, 10); });
        QCOMPARE(waiting.size(), 1u);
        QCOMPARE(waiting[0].seen, 2);
    }

private:
    ChannelOrder a(int pieces, OrderState state = Ready, const char *number = "1")
    {
        return world->order(QString::fromLatin1(number), {{QStringLiteral("A"), pieces}}, state);
    }
    ChannelOrder x(const char *number, int pieces, OrderState state = Ready)
    {
        return world->order(QString::fromLatin1(number), {{QStringLiteral("X"), pieces}}, state);
    }
    int map(qint64 to)
    {
        return world->write([&](Transaction &tx) -> Result<int> {
            TRY(const auto listing, catalog::listingByRef(tx, shop, {QStringLiteral("X"), {}}));
            return intake::settleMapping(tx, listing->id, to, world->who);
        });
    }
    int unmap()
    {
        return world->write([&](Transaction &tx) -> Result<int> {
            TRY(const auto listing, catalog::listingByRef(tx, shop, {QStringLiteral("X"), {}}));
            return intake::takeBackMapping(tx, listing->id, world->who);
        });
    }
    void read(qint64 listing, qint64 pieces)
    {
        world->write([&](Transaction &tx) { return catalog::confirmed(tx, listing, pieces); });
    }
    void tell(qint64 listing, qint64 pieces)
    {
        world->write([&](Transaction &tx) { return catalog::pushed(tx, listing, pieces); });
    }
    std::vector<qint64> lapseAfter(qint64 ms)
    {
        world->clock.advance(ms);
        return world->write([](Transaction &tx) { return inventory::lapse(tx, 100); });
    }
    OrderState stateOf(const char *number)
    {
        return world->read([&](Reader &r) { return orders::known(r, shop, QString::fromLatin1(number)); })->state;
    }
    QVariant counted(const char *table)
    {
        return world->value(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table));
    }
    QStringList openAlerts()
    {
        QStringList out;
        for (const auto &alert : world->read([](Reader &r) { return alerts::open(r); }))
            out << alert.kind;
        return out;
    }
    void settleJobs()
    {
        for (const qint64 id : {shop, other})
            world->write([id](Transaction &tx) -> Result<> {
                TRY(const auto jobs, outbox::take(tx, id, outbox::JobKind::PublishStock, 100));
                for (const auto &job : jobs)
                    CHECK(outbox::finish(tx, job.id, {}));
                return {};
            });
    }
    std::vector<qint64> queuedListings()
    {
        std::vector<qint64> out;
        for (const auto &job :
            world->read([](Reader &r) { return outbox::page(r, outbox::JobState::Queued, {}, 100); }))
            out.push_back(job.subjectId);
        std::sort(out.begin(), out.end());
        return out;
    }

    std::unique_ptr<World> world;
    qint64 shop = 0, other = 0, sku = 0, here = 0, there = 0;
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "test_intake.moc"
