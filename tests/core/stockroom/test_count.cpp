#include "inventory/bundle.h"
#include "stockroom/count.h"
#include "support/world.h"

#include <QTest>

using namespace selaras;
using namespace selaras::test;
using stockroom::CountLine;
using stockroom::CountState;

namespace {

struct Shelf : World {
    Shelf()
    {
        pot = addSku(QStringLiteral("POT"), 10);
        filter = addSku(QStringLiteral("FILTER"), 5);
        id = write(
            [&](Transaction &tx) { return stockroom::beginCount(tx, warehouse, QStringLiteral("Rak A"), true, who); });
    }
    CountLine scan(qint64 sku, qint64 pieces = 1)
    {
        return write([&](Transaction &tx) { return stockroom::countMore(tx, id, sku, pieces, who); });
    }
    CountLine type(qint64 sku, qint64 pieces)
    {
        return write([&](Transaction &tx) { return stockroom::countAs(tx, id, sku, pieces, who); });
    }
    std::vector<CountLine> post(bool evenMoved = false)
    {
        return write([&](Transaction &tx) { return stockroom::post(tx, id, evenMoved, who); });
    }
    CountState state()
    {
        return read([this](Reader &reader) { return stockroom::findCount(reader, id); })->state;
    }
    template <class Work> QString refusal(Work work)
    {
        auto done = store->write(std::move(work));
        const auto result = done.takeResult();
        return result ? QString() : result.error().code;
    }

    qint64 pot = 0, filter = 0, id = 0;
};

} // namespace

class CountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scansAddUp()
    {
        Shelf shelf;
        shelf.scan(shelf.pot);
        shelf.scan(shelf.pot);
        QCOMPARE(shelf.scan(shelf.pot).counted, 3);
    }
    void whatNobodyCountedIsListedAndStaysUnlessItIsCountedAsNone()
    {
        Shelf shelf;
        shelf.addSku(QStringLiteral("EMPTY"), 0);
        shelf.scan(shelf.pot, 10);
        const auto uncounted = [&] {
            return shelf.read([&](Reader &reader) { return stockroom::uncounted(reader, shelf.id, 9); });
        };
        QCOMPARE(uncounted().size(), 1u);
        QCOMPARE(uncounted()[0].skuId, shelf.filter);
        QCOMPARE(uncounted()[0].expected, 5);
        shelf.type(shelf.filter, 0);
        QVERIFY(uncounted().empty());
        QVERIFY(shelf.post().empty());
        QCOMPARE(shelf.read([&](Reader &r) { return inventory::levels(r, shelf.filter); }).onHand, 0);
    }
    void whatNobodyCountedIsNotPosted()
    {
        Shelf shelf;
        shelf.scan(shelf.pot, 10);
        QVERIFY(shelf.post().empty());
        QCOMPARE(shelf.read([&](Reader &r) { return inventory::levels(r, shelf.filter); }).onHand, 5);
    }
    void nothingMovesUntilItIsPosted()
    {
        Shelf shelf;
        shelf.type(shelf.pot, 7);
        QCOMPARE(shelf.levels(shelf.pot).onHand, 10);
        QCOMPARE(shelf.post().size(), std::size_t(0));
        QCOMPARE(shelf.levels(shelf.pot).onHand, 7);
        QCOMPARE(shelf.state(), CountState::Posted);
        BOOKS_HOLD(shelf);
    }
    void aPostedCountIsTakenBackOnce()
    {
        Shelf shelf;
        shelf.type(shelf.pot, 7);
        shelf.type(shelf.filter, 5); // no difference
        shelf.post();
        shelf.move(shelf.pot, -2, inventory::Reason::Sale);
        QCOMPARE(shelf.write([&](Transaction &tx) { return stockroom::takeBack(tx, shelf.id, shelf.who); }), 1);
        QCOMPARE(shelf.levels(shelf.pot).onHand, 8); // 10, less what was sold since
        QCOMPARE(shelf.levels(shelf.filter).onHand, 5);
        QVERIFY(shelf.read([&](Reader &reader) { return stockroom::findCount(reader, shelf.id); })->takenBack);
        const auto newest = shelf.read([&](Reader &reader) { return inventory::movements(reader, shelf.pot, {}, 1); });
        QCOMPARE(newest.front().reason, inventory::Reason::Undo); // not a second count
        QCOMPARE(shelf.refusal([&](Transaction &tx) { return stockroom::takeBack(tx, shelf.id, shelf.who); }),
            QStringLiteral("count.taken-back"));
        QCOMPARE(shelf.levels(shelf.pot).onHand, 8);
        BOOKS_HOLD(shelf);
    }
    void whatWasFoundAndSoldSinceCannotBeTakenBack()
    {
        Shelf shelf;
        shelf.type(shelf.pot, 12);
        shelf.type(shelf.filter, 4);
        shelf.post();
        shelf.move(shelf.pot, -11, inventory::Reason::Sale);
        QCOMPARE(shelf.refusal([&](Transaction &tx) { return stockroom::takeBack(tx, shelf.id, shelf.who); }),
            QStringLiteral("stock.not-enough"));
        QCOMPARE(shelf.levels(shelf.filter).onHand, 4); // nothing of it happened
        BOOKS_HOLD(shelf);
    }
    void onlyAPostedCountThatChangedSomethingIsTakenBack()
    {
        Shelf shelf;
        shelf.type(shelf.pot, 10);
        const auto back = [&](Transaction &tx) {
            return stockroom::takeBack(tx, shelf.id, shelf.who);
        };
        QCOMPARE(shelf.refusal(back), QStringLiteral("count.not-posted"));
        shelf.post();
        QCOMPARE(shelf.refusal(back), QStringLiteral("count.no-difference"));
    }
    void whatWasNotCountedStaysAsItIs()
    {
        Shelf shelf;
        shelf.type(shelf.pot, 7);
        shelf.post();
        QCOMPARE(shelf.levels(shelf.filter).onHand, 5);
    }
    void whatIsSoldAfterItWasCountedIsNoDifference()
    {
        Shelf shelf;
        shelf.type(shelf.pot, 9);
        shelf.move(shelf.pot, -2, inventory::Reason::Sale);
        shelf.post();
        QCOMPARE(shelf.levels(shelf.pot).onHand, 7);
    }
    void whatMovedBetweenTwoScansIsCountedAgain()
    {
        Shelf shelf;
        shelf.scan(shelf.pot, 4);
        shelf.move(shelf.pot, -2, inventory::Reason::Sale);
        QVERIFY(shelf.scan(shelf.pot, 4).moved);
        shelf.type(shelf.filter, 4);
        const auto left = shelf.post();
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left.front().skuId, shelf.pot);
        QCOMPARE(shelf.levels(shelf.pot).onHand, 8);
        QCOMPARE(shelf.levels(shelf.filter).onHand, 4);
        QCOMPARE(shelf.state(), CountState::Counting);
        shelf.type(shelf.pot, 8);
        QCOMPARE(shelf.post().size(), std::size_t(0));
        QCOMPARE(shelf.state(), CountState::Posted);
    }
    void aPersonMayPostEvenWhatMoved()
    {
        Shelf shelf;
        shelf.scan(shelf.pot, 4);
        shelf.move(shelf.pot, -2, inventory::Reason::Sale);
        shelf.scan(shelf.pot, 3);
        QCOMPARE(shelf.post(true).size(), std::size_t(0));
        QCOMPARE(shelf.levels(shelf.pot).onHand, 7);
    }
    void moreMissingThanIsThereByNowIsLeft()
    {
        Shelf shelf;
        shelf.type(shelf.pot, 1); // nine are missing
        shelf.move(shelf.pot, -5, inventory::Reason::Sale);
        QCOMPARE(shelf.post().size(), std::size_t(1));
        QCOMPARE(shelf.levels(shelf.pot).onHand, 5);
        BOOKS_HOLD(shelf);
    }
    void piecesThatWereSoldButAreNotThereMakeTheYoungestOrderWait()
    {
        Shelf shelf;
        const qint64 shop = shelf.addShop(QStringLiteral("Satu"));
        shelf.list(shop, QStringLiteral("POT"), 10);
        const qint64 order = shelf.takeNew(shop, shelf.order(QStringLiteral("1"), {{QStringLiteral("POT"), 8}}));
        shelf.type(shelf.pot, 6);
        shelf.post();
        QCOMPARE(shelf.promised(order), std::pair(qint64(6), qint64(2)));
        BOOKS_HOLD(shelf);
    }
    void aCountThatIsGivenUpChangesNothing()
    {
        Shelf shelf;
        shelf.type(shelf.pot, 1);
        shelf.write([&](Transaction &tx) { return stockroom::drop(tx, shelf.id, shelf.who); });
        QCOMPARE(shelf.levels(shelf.pot).onHand, 10);
        QCOMPARE(
            shelf.refusal([&](Transaction &tx) { return stockroom::countMore(tx, shelf.id, shelf.pot, 1, shelf.who); }),
            QStringLiteral("count.closed"));
    }
    void fewerThanNoneCannotBeCounted()
    {
        Shelf shelf;
        shelf.scan(shelf.pot, 2);
        QCOMPARE(shelf.refusal(
                     [&](Transaction &tx) { return stockroom::countMore(tx, shelf.id, shelf.pot, -3, shelf.who); }),
            QStringLiteral("count.negative"));
    }
    void bundlesAreNotCounted()
    {
        Shelf shelf;
        const qint64 set = shelf.addSku(QStringLiteral("SET"), 0);
        shelf.write([&](Transaction &tx) { return inventory::setRecipe(tx, set, {{shelf.pot, 1}}, shelf.who); });
        QCOMPARE(shelf.refusal([&](Transaction &tx) { return stockroom::countMore(tx, shelf.id, set, 1, shelf.who); }),
            QStringLiteral("stock.of-bundle"));
    }
    void aLineCanBeTakenOut()
    {
        Shelf shelf;
        shelf.type(shelf.pot, 1);
        shelf.type(shelf.filter, 5);
        shelf.write([&](Transaction &tx) { return stockroom::uncount(tx, shelf.id, shelf.pot, shelf.who); });
        shelf.post();
        QCOMPARE(shelf.levels(shelf.pot).onHand, 10);
    }
    void anEmptyCountIsNotPosted()
    {
        Shelf shelf;
        QCOMPARE(shelf.refusal([&](Transaction &tx) { return stockroom::post(tx, shelf.id, false, shelf.who); }),
            QStringLiteral("count.empty"));
    }
};

QTEST_GUILESS_MAIN(CountTest)
#include "test_count.moc"
