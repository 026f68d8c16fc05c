#include "catalog/drift.h"
#include "inventory/stock_page.h"
#include "support/machine_room.h"

using namespace selaras;
using namespace selaras::test;
using catalog::Drift;
using catalog::DriftState;

class DriftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        room = std::make_unique<MachineRoom>(access::Role::Owner, Threads::None);
        shop = room->addShop("shopee", "dapurnusa.id");
        shadow = room->addShop("lazada", "Dapur Nusa Official", false);
        sku = room->addSku("WBT-26", "Wajan Besi Tuang 26 cm", 8);
        wok = room->addListing(shop, "1", "WBT-26", "Wajan", 8);
    }

    void aListingThatShowsOurFigureIsNotOnTheBoard() { QVERIFY(board().empty()); }

    void aFigureThatDiffersWithNothingUnderWayIsWorst()
    {
        room->shop.write([this](Transaction &tx) { return catalog::confirmed(tx, wok, 9); });
        room->shop.tamper(QStringLiteral("UPDATE job SET state = 'discarded'")); // a person said no
        QCOMPARE(board().size(), 1u);
        QCOMPARE(board()[0].state, DriftState::Differs);
        QCOMPARE(board()[0].ours, 8);
        QCOMPARE(*board()[0].theirs, 9);
    }

    void whatStandsInTheOutboxForLongWaits()
    {
        room->shop.write([this](Transaction &tx) { return catalog::confirmed(tx, wok, 9); });
        room->shop.clock.advance(catalog::kUnderWay);
        QCOMPARE(board()[0].state, DriftState::Waiting);
    }
    void whatIsBeingToldNowIsOnlyCounted()
    {
        room->shop.write([this](Transaction &tx) { return catalog::confirmed(tx, wok, 9); });
        QVERIFY(board().empty());
        QCOMPARE(whole().underWay, 1);
    }
    void whatIsInTheMiddleOfACallIsUnderWay()
    {
        room->shop.write([this](Transaction &tx) -> Result<> {
            CHECK(catalog::confirmed(tx, wok, 9));
            CHECK(outbox::take(tx, shop, outbox::JobKind::PublishStock, 1));
            return {};
        });
        QVERIFY(board().empty());
    }

    void aToldFigureThatWasNotReadBackForLongIsOnTheBoard()
    {
        room->shop.write([this](Transaction &tx) { return catalog::pushed(tx, wok, 8); });
        QVERIFY(board().empty());
        room->shop.clock.advance(catalog::kUnderWay);
        QCOMPARE(board()[0].state, DriftState::Sending);
    }
    void aSaleRightAfterAFigureWasToldIsNoDrift()
    {
        room->shop.write([this](Transaction &tx) -> Result<> {
            CHECK(catalog::pushed(tx, wok, 8));
            CHECK(catalog::confirmed(tx, wok, 8));
            CHECK(catalog::channelSold(tx, shop, {QStringLiteral("1"), {}}, 1, {tx.now(), tx.now()}));
            CHECK(inventory::move(tx,
                {.skuId = sku,
                    .warehouseId = room->warehouse,
                    .delta = -1,
                    .reason = inventory::Reason::Lost,
                    .actor = {}}));
            return {};
        });
        QVERIFY(board().empty());
        QCOMPARE(whole().underWay, 1);
    }
    void aSaleThatTheShopDoesNotShowIsDrift()
    {
        aSaleRightAfterAFigureWasToldIsNoDrift();
        room->shop.write([this](Transaction &tx) { return catalog::confirmed(tx, wok, 8); });
        room->shop.clock.advance(catalog::kUnderWay);
        QCOMPARE(board()[0].state, DriftState::Waiting);
        QCOMPARE(*board()[0].theirs, 8);
    }
    void aRefusalStaysOnTheBoardWhileItIsTriedAgain()
    {
        aRefusalIsShownWithItsReason();
        room->shop.write([this](Transaction &tx) {
            return outbox::enqueue(tx, outbox::JobKind::PublishStock, shop, wok, outbox::Priority::Person);
        });
        QCOMPARE(board()[0].state, DriftState::Refused);
    }

    void aRefusalIsShownWithItsReason()
    {
        room->shop.write([this](Transaction &tx) { return catalog::refused(tx, wok, QStringLiteral("campaign")); });
        QCOMPARE(board()[0].state, DriftState::Refused);
        QCOMPARE(board()[0].note, QStringLiteral("campaign"));
    }

    void anUnknownOutcomeIsShownEvenWhenTheFigureIsOurs()
    {
        room->shop.write([this](Transaction &tx) { return catalog::pushUnknown(tx, wok, QString()); });
        QCOMPARE(board()[0].state, DriftState::Unknown);
    }

    void theBufferIsNotOurs()
    {
        room->shop.write([this](Transaction &tx) { return inventory::setBuffer(tx, sku, 3, QStringLiteral("Ani")); });
        room->shop.clock.advance(catalog::kUnderWay);
        QCOMPARE(board()[0].ours, 5);
    }

    void aBufferLargerThanTheStockLeavesNothing()
    {
        room->shop.write([this](Transaction &tx) { return inventory::setBuffer(tx, sku, 30, QStringLiteral("Ani")); });
        room->shop.clock.advance(catalog::kUnderWay);
        QCOMPARE(board()[0].ours, 0);
    }

    void aShopInShadowModeIsNotOnTheBoard()
    {
        room->addListing(shadow, "2", "WBT-26", "Wajan", 3);
        QVERIFY(board().empty());
    }

    void whatAShopInShadowModeWouldBeToldIsListed()
    {
        room->addListing(shadow, "2", "WBT-26", "Wajan", 3);
        const auto list = wouldWrite();
        QCOMPARE(list.size(), 1u);
        QCOMPARE(list[0].ours, 8);
        QCOMPARE(*list[0].theirs, 3);
    }

    void whatIsEqualWouldNotBeWritten()
    {
        room->addListing(shadow, "2", "WBT-26", "Wajan", 8);
        QVERIFY(wouldWrite().empty());
    }

    void theCountsTellUpDownAndSoldOutApart()
    {
        room->addSku("NOL", "Habis", 0);
        room->addSku("TURUN", "Turun", 2);
        room->addListing(shadow, "2", "WBT-26", "Wajan", 3);
        room->addListing(shadow, "3", "NOL", "Habis", 4);
        room->addListing(shadow, "4", "TURUN", "Turun", 4);
        room->addListing(shadow, "5", "ENTAH", "Tidak dikenal", 4);
        const auto counts = room->shop.read([this](Reader &r) { return catalog::wouldWriteCounts(r, shadow); });
        QCOMPARE(counts.listings, 3);
        QCOMPARE(counts.up, 1);
        QCOMPARE(counts.down, 1);
        QCOMPARE(counts.toZero, 1);
        QCOMPARE(counts.unmapped, 1);
    }

    void theListComesInPagesByCode()
    {
        room->addSku("AAA", "A", 1);
        room->addListing(shadow, "2", "WBT-26", "Wajan", 3);
        room->addListing(shadow, "3", "AAA", "A", 3);
        const auto first
            = room->shop.read([this](Reader &r) { return catalog::wouldWrite(r, shadow, QString(), 0, 1); });
        const auto second = room->shop.read(
            [&](Reader &r) { return catalog::wouldWrite(r, shadow, first[0].skuCode, first[0].listingId, 5); });
        QCOMPARE(first[0].skuCode, QStringLiteral("AAA"));
        QCOMPARE(second.size(), 1u);
        QCOMPARE(second[0].skuCode, QStringLiteral("WBT-26"));
    }

    void onlyShopsWeWriteToAreCompared()
    {
        room->addListing(shadow, "2", "WBT-26", "Wajan", 3);
        QCOMPARE(room->shop.read([](Reader &r) { return catalog::comparedListings(r); }), 1);
    }

    void whatWasToldIsUnconfirmedUntilItIsReadBack()
    {
        const auto unconfirmed = [this] {
            return room->shop.read([this](Reader &r) { return catalog::unconfirmedListings(r, shop); });
        };
        QCOMPARE(unconfirmed(), 0);
        room->shop.write([this](Transaction &tx) { return catalog::pushed(tx, wok, 8); });
        QCOMPARE(unconfirmed(), 1);
        room->shop.write([this](Transaction &tx) { return catalog::confirmed(tx, wok, 8); });
        QCOMPARE(unconfirmed(), 0);
    }

    void theBoardAndTheStockScreenSayTheSameOfEveryListing_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::newRow("at once") << qint64(0);
        QTest::newRow("later") << catalog::kUnderWay;
    }
    /// Every way a shop can have been told, with every kind of work on it.
    void theBoardAndTheStockScreenSayTheSameOfEveryListing()
    {
        QFETCH(const qint64, age);
        int item = 100;
        for (const QByteArray how : {"found", "told", "confirmed", "refused", "unknown"})
            for (const qint64 figure : {8, 9, 7})
                for (const QByteArray work : {"queued", "running", "dead", "discarded", "done"}) {
                    if (work == "done" && figure != 8)
                        continue; // nobody but a person ends the work on a figure that differs
                    const QByteArray code = how + QByteArray::number(figure) + work;
                    room->addSku(code, "Wajan", 8);
                    const qint64 id = room->addListing(shop, QByteArray::number(++item), code, "Wajan", figure);
                    room->shop.write([&](Transaction &tx) -> Result<> {
                        CHECK(tell(tx, id, figure, how));
                        return employ(tx, id, work);
                    });
                }
        room->shop.clock.advance(age);
        std::map<qint64, DriftState> onBoard;
        for (const Drift &row : board())
            onBoard[row.listingId] = row.state;
        const auto stock = [this](inventory::StockTab tab) {
            return room->shop.read([tab](Reader &r) { return inventory::stockPage(r, {.tab = tab}, QString(), 1000); });
        };
        std::map<qint64, DriftState> inStock, onTabs;
        for (const auto &row : stock(inventory::StockTab::All))
            for (const auto &figure : row.shops)
                if (figure.state != DriftState::InTune && figure.state != DriftState::UnderWay)
                    inStock[figure.listingId] = figure.state;
        for (const auto tab : {inventory::StockTab::Differs, inventory::StockTab::Unconfirmed})
            for (const auto &row : stock(tab))
                onTabs[row.shops.at(0).listingId] = row.shops.at(0).state;
        QCOMPARE(inStock, onBoard);
        QCOMPARE(onTabs, onBoard);
        QVERIFY(onBoard.size() > 10);
        const auto counts = room->shop.read([](Reader &r) { return inventory::stockCounts(r); });
        QCOMPARE(counts.skus[std::size_t(inventory::StockTab::Differs)]
                + counts.skus[std::size_t(inventory::StockTab::Unconfirmed)],
            qint64(onBoard.size()));
    }

    void everyShopsListingsAreCounted()
    {
        room->addListing(shadow, "2", "ENTAH", "Tidak dikenal", 3);
        QCOMPARE(room->shop.read([](Reader &r) { return catalog::liveListings(r); }), 2);
    }

private:
    /// Tells the shop a figure and lets it answer.
    static Result<> tell(Transaction &tx, qint64 id, qint64 figure, const QByteArray &how)
    {
        if (how == "found")
            return {};
        CHECK(catalog::pushed(tx, id, figure));
        return how == "confirmed" ? catalog::confirmed(tx, id, figure)
            : how == "refused"    ? catalog::refused(tx, id, QStringLiteral("campaign"))
            : how == "unknown"    ? catalog::pushUnknown(tx, id, QString())
                                  : Result<>();
    }
    /// Leaves a job to tell it in a state.
    Result<> employ(Transaction &tx, qint64 id, const QByteArray &work) const
    {
        CHECK(outbox::enqueue(tx, outbox::JobKind::PublishStock, shop, id, outbox::Priority::Person));
        TRY(const auto jobs, outbox::take(tx, shop, outbox::JobKind::PublishStock, 1000));
        for (const outbox::Job &job : jobs) {
            if (job.subjectId != id || work == "queued") {
                CHECK(outbox::retryLater(tx, job, tx.now(), Error(Error::Kind::Transient)));
            } else if (work == "done") {
                CHECK(outbox::finish(tx, job.id, QString()));
            } else if (work != "running") {
                CHECK(outbox::bury(tx, job, Error(Error::Kind::Malformed)));
            }
            if (job.subjectId == id && work == "discarded")
                CHECK(outbox::discardDead(tx, job.id, QStringLiteral("Ani"), QStringLiteral("why not")));
        }
        return {};
    }
    std::vector<Drift> board() { return whole().rows; }
    catalog::Board whole()
    {
        return room->shop.read([](Reader &r) { return catalog::drift(r, r.now(), 100); });
    }
    std::vector<Drift> wouldWrite()
    {
        return room->shop.read([this](Reader &r) { return catalog::wouldWrite(r, shadow, QString(), 0, 100); });
    }
    std::unique_ptr<MachineRoom> room;
    qint64 shop = 0, shadow = 0, sku = 0, wok = 0;
};

QTEST_GUILESS_MAIN(DriftTest)
#include "test_drift.moc"
