#include "orders/shortage.h"

#include "inventory/bundle.h"
#include "inventory/substitution.h"
#include "orders/order.h"
#include "support/world.h"

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;

namespace {

/// A shop that sold three of A where there is one; B could be sent instead.
struct Short : World {
    Short()
    {
        shop = addShop(QStringLiteral("Satu"));
        a = addSku(QStringLiteral("A"), 1);
        b = addSku(QStringLiteral("B"), 5);
        for (const char *code : {"A", "B"})
            list(shop, QString::fromLatin1(code), 1);
        clock.advance(1000);
        sold = order(QStringLiteral("1"), {{QStringLiteral("A"), 3}});
        id = takeNew(shop, sold);
        line = lines().front().id;
    }
    std::vector<orders::OrderLine> lines()
    {
        return read([this](Reader &reader) { return orders::find(reader, id); })->lines;
    }
    Result<> trySubstitute(qint64 sku, qint64 pieces, std::optional<qint64> insteadOf = {})
    {
        return store
            ->write([&, insteadOf](Transaction &tx) {
                return orders::substitute(tx, {line, insteadOf.value_or(a), sku, pieces}, who);
            })
            .takeResult();
    }
    Result<> tryTakeBack()
    {
        return store->write([&](Transaction &tx) { return orders::takeBackSubstitute(tx, line, a, who); }).takeResult();
    }
    Result<qint64> trySendFrom(qint64 from)
    {
        return store->write([&, from](Transaction &tx) { return orders::sendFrom(tx, line, a, from, who); })
            .takeResult();
    }
    /// What the order is promised of a SKU: held, waiting.
    std::pair<qint64, qint64> of(qint64 sku)
    {
        std::pair<qint64, qint64> sum;
        for (const auto &promise : read([this](Reader &reader) { return inventory::openOf(reader, id); })) {
            sum.first += promise.skuId == sku ? promise.held : 0;
            sum.second += promise.skuId == sku ? promise.waiting : 0;
        }
        return sum;
    }
    qint64 entries(const char *action)
    {
        return value(QStringLiteral("SELECT count(*) FROM audit WHERE action = '%1'").arg(QLatin1String(action)))
            .toLongLong();
    }
    /// A later version of the order with so many pieces.
    void becomes(int pieces)
    {
        clock.advance(1000);
        sold.lines[0].quantity = pieces;
        sold.version = clock.now();
        take(shop, sold);
    }

    using Pair = std::pair<qint64, qint64>;
    qint64 shop = 0, a = 0, b = 0, id = 0, line = 0;
    channels::ChannelOrder sold;
};

} // namespace

class ShortageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // ---- another warehouse
    void whatWaitsIsTakenFromAnotherWarehouse()
    {
        Short shop;
        const qint64 other = shop.addWarehouse("B");
        shop.move(shop.a, 1, inventory::Reason::Receipt, other);
        QCOMPARE(shop.of(shop.a), Short::Pair(1, 2)); // one there does not make it whole, so it is left where it is
        QCOMPARE(must(shop.trySendFrom(other)), 1);
        QCOMPARE(shop.of(shop.a), Short::Pair(2, 1));
        BOOKS_HOLD(shop);
    }
    void askingTwiceTakesNothingTwice()
    {
        Short shop;
        const qint64 other = shop.addWarehouse("B");
        shop.move(shop.a, 1, inventory::Reason::Receipt, other);
        must(shop.trySendFrom(other));
        QCOMPARE(codeOf(shop.trySendFrom(other)), "promise.none-free");
        QCOMPARE(shop.of(shop.a), Short::Pair(2, 1));
    }
    void aLineThatWaitsForNothingTakesNothing()
    {
        Short shop;
        shop.move(shop.a, 9);
        QCOMPARE(codeOf(shop.trySendFrom(shop.warehouse)), "promise.nothing-waits");
    }
    void anotherWarehouseIsInTheAuditWithItsName()
    {
        Short shop;
        const qint64 other = shop.addWarehouse("B");
        shop.move(shop.a, 1, inventory::Reason::Receipt, other);
        must(shop.trySendFrom(other));
        QCOMPARE(shop.value("SELECT detail FROM audit WHERE action = 'stock.other-warehouse'").toString(), "B");
    }
    void anOrderSentFromTwoWarehousesHasItsLinesOnce()
    {
        Short shop;
        const qint64 other = shop.addWarehouse("B");
        shop.move(shop.a, 1, inventory::Reason::Receipt, other);
        must(shop.trySendFrom(other));
        QCOMPARE(shop.lines().size(), std::size_t(1));
        QCOMPARE(shop.lines()[0].waiting, 1);
    }

    // ---- a substitute
    void whatWaitsIsSentAsAnotherSku()
    {
        Short shop;
        must(shop.trySubstitute(shop.b, 2));
        QCOMPARE(shop.of(shop.a), Short::Pair(1, 0));
        QCOMPARE(shop.of(shop.b), Short::Pair(2, 0));
        QCOMPARE(shop.lines()[0].skuCode, "A"); // what the channel sold
        QCOMPARE(shop.lines()[0].sold.quantity, 3);
        QCOMPARE(shop.lines()[0].instead.size(), std::size_t(1));
        QCOMPARE(shop.lines()[0].instead[0].skuCode, "B");
        QCOMPARE(shop.lines()[0].waiting, 0);
        BOOKS_HOLD(shop);
    }
    void theWholeLineMayBeSubstitutedAndGivesBackWhatItHeld()
    {
        Short shop;
        must(shop.trySubstitute(shop.b, 3));
        QCOMPARE(shop.of(shop.a), Short::Pair(0, 0));
        QCOMPARE(shop.of(shop.b), Short::Pair(3, 0));
        QCOMPARE(shop.levels(shop.a).available(), 1);
        BOOKS_HOLD(shop);
    }
    void shippingTakesTheSubstituteOffTheShelf()
    {
        Short shop;
        must(shop.trySubstitute(shop.b, 2));
        shop.take(shop.shop, shop.later(shop.sold, OrderState::Shipped));
        QCOMPARE(shop.levels(shop.a).onHand, 0);
        QCOMPARE(shop.levels(shop.b).onHand, 3);
        BOOKS_HOLD(shop);
    }
    void cancellingFreesTheSubstitute()
    {
        Short shop;
        must(shop.trySubstitute(shop.b, 2));
        shop.take(shop.shop, shop.later(shop.sold, OrderState::Cancelled));
        QCOMPARE(shop.levels(shop.b).available(), 5);
        QCOMPARE(shop.levels(shop.a).available(), 1);
        BOOKS_HOLD(shop);
    }
    void itCanBeTakenBack()
    {
        Short shop;
        must(shop.trySubstitute(shop.b, 3));
        must(shop.tryTakeBack());
        QCOMPARE(shop.of(shop.a), Short::Pair(1, 2));
        QCOMPARE(shop.of(shop.b), Short::Pair(0, 0));
        QCOMPARE(shop.lines()[0].instead.size(), std::size_t(0));
        QCOMPARE(codeOf(shop.tryTakeBack()), "substitute.none");
        BOOKS_HOLD(shop);
    }
    void sayingTheSameAgainChangesNothing()
    {
        Short shop;
        must(shop.trySubstitute(shop.b, 2));
        const qint64 before = shop.value("SELECT count(*) FROM audit").toLongLong();
        must(shop.trySubstitute(shop.b, 2));
        QCOMPARE(shop.value("SELECT count(*) FROM audit").toLongLong(), before);
    }
    void anotherFigureOfTheSameSubstituteTakesItsPlace()
    {
        Short shop;
        must(shop.trySubstitute(shop.b, 1));
        must(shop.trySubstitute(shop.b, 3));
        QCOMPARE(shop.of(shop.b), Short::Pair(3, 0));
        must(shop.trySubstitute(shop.b, 2));
        QCOMPARE(shop.of(shop.a), Short::Pair(1, 0));
        QCOMPARE(shop.of(shop.b), Short::Pair(2, 0));
        BOOKS_HOLD(shop);
    }
    void aLaterVersionOfTheOrderKeepsIt()
    {
        Short shop;
        must(shop.trySubstitute(shop.b, 2));
        shop.take(shop.shop, shop.later(shop.sold, OrderState::Processed));
        QCOMPARE(shop.of(shop.b), Short::Pair(2, 0));
        BOOKS_HOLD(shop);
    }
    void aBuyerWhoWantsFewerIsSentFewer()
    {
        Short shop;
        must(shop.trySubstitute(shop.b, 2));
        shop.becomes(1);
        QCOMPARE(shop.of(shop.a), Short::Pair(0, 0)); // the scarce goods are free for others first
        QCOMPARE(shop.of(shop.b), Short::Pair(1, 0));
        QCOMPARE(shop.levels(shop.a).available(), 1);
        BOOKS_HOLD(shop);
    }
    void aBuyerWhoWantsMoreWaitsForWhatWasSold()
    {
        Short shop;
        must(shop.trySubstitute(shop.b, 2));
        shop.becomes(5);
        QCOMPARE(shop.of(shop.a), Short::Pair(1, 2));
        QCOMPARE(shop.of(shop.b), Short::Pair(2, 0));
        BOOKS_HOLD(shop);
    }
    void aPartOfABundleCanBeSubstituted()
    {
        Short shop;
        const qint64 set = shop.addSku("SET", 0), lid = shop.addSku("LID", 9);
        shop.write([&](Transaction &tx) { return inventory::setRecipe(tx, set, {{shop.a, 1}, {lid, 2}}, shop.who); });
        shop.list(shop.shop, "SET", 1);
        shop.id = shop.takeNew(shop.shop, shop.order("2", {{"SET", 2}}));
        shop.line = shop.lines().front().id;
        QCOMPARE(shop.lines().size(), std::size_t(1)); // of a bundle, too
        QCOMPARE(shop.of(shop.a), Short::Pair(0, 2));
        must(shop.trySubstitute(shop.b, 2));
        QCOMPARE(shop.of(shop.a), Short::Pair(0, 0));
        QCOMPARE(shop.of(shop.b), Short::Pair(2, 0));
        QCOMPARE(shop.of(lid), Short::Pair(4, 0));
        BOOKS_HOLD(shop);
    }

    // ---- refusals: nothing is half done
    void whatCannotBeASubstituteIsRefused_data()
    {
        QTest::addColumn<QString>("sku");
        QTest::addColumn<int>("pieces");
        QTest::addColumn<QString>("code");
        QTest::newRow("the same SKU") << "A" << 2 << "substitute.same";
        QTest::newRow("a bundle") << "SET" << 2 << "substitute.bundle";
        QTest::newRow("more than is free") << "FEW" << 2 << "substitute.not-free";
        QTest::newRow("more than is wanted") << "B" << 4 << "substitute.too-many";
        QTest::newRow("none") << "B" << 0 << "substitute.too-many";
    }
    void whatCannotBeASubstituteIsRefused()
    {
        QFETCH(QString, sku);
        QFETCH(int, pieces);
        QFETCH(QString, code);
        Short shop;
        const qint64 set = shop.addSku("SET", 0);
        shop.addSku("FEW", 1);
        shop.write([&](Transaction &tx) { return inventory::setRecipe(tx, set, {{shop.b, 1}}, shop.who); });
        const auto with = shop.read([&](Reader &reader) { return catalog::skuByCode(reader, sku); });
        QCOMPARE(codeOf(shop.trySubstitute(with->id, pieces)), code);
        QCOMPARE(shop.of(shop.a), Short::Pair(1, 2));
        QCOMPARE(shop.entries("order.substituted"), 0);
        BOOKS_HOLD(shop);
    }
    void aSecondSubstituteForTheSameGoodsIsRefused()
    {
        Short shop;
        const qint64 c = shop.addSku("C", 5);
        must(shop.trySubstitute(shop.b, 1));
        QCOMPARE(codeOf(shop.trySubstitute(c, 1)), "substitute.there");
    }
    void whatIsInTheBundleAlreadyIsRefused()
    {
        Short shop;
        const qint64 set = shop.addSku("SET", 0);
        shop.write([&](Transaction &tx) {
            return inventory::setRecipe(tx, set, {{shop.a, 1}, {shop.b, 1}}, shop.who);
        });
        shop.list(shop.shop, "SET", 1);
        shop.id = shop.takeNew(shop.shop, shop.order("2", {{"SET", 1}}));
        shop.line = shop.lines().front().id;
        QCOMPARE(codeOf(shop.trySubstitute(shop.b, 1)), "substitute.in-line");
    }
    void piecesThatOthersWaitLongerForAreNotFree()
    {
        Short shop;
        shop.takeNew(shop.shop, shop.order("2", {{"B", 7}}));
        QCOMPARE(codeOf(shop.trySubstitute(shop.b, 1)), "substitute.not-free");
    }
    void anOrderThatHasLeftKeepsWhatItWasSent()
    {
        Short shop;
        must(shop.trySubstitute(shop.b, 2));
        shop.take(shop.shop, shop.later(shop.sold, OrderState::Shipped));
        QCOMPARE(codeOf(shop.tryTakeBack()), "substitute.over");
        QCOMPARE(shop.lines()[0].instead.size(), std::size_t(1));
        BOOKS_HOLD(shop);
    }
};

QTEST_GUILESS_MAIN(ShortageTest)
#include "test_shortage.moc"
