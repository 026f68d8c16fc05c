#include "inventory/bundle.h"
#include "support/world.h"

#include <QTest>

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;
using inventory::Ingredient;

namespace {

/// A coffee set of one pot and two filters, listed in two shops that list the pot too.
struct SetShop : World {
    SetShop()
    {
        first = addShop(QStringLiteral("Satu"));
        second = addShop(QStringLiteral("Dua"));
        pot = addSku(QStringLiteral("POT"), 9);
        filter = addSku(QStringLiteral("FILTER"), 13);
        set = addSku(QStringLiteral("SET"), 0);
        potListing = list(first, QStringLiteral("POT"), 9);
        setListing = list(first, QStringLiteral("SET"), 0);
        otherSetListing = list(second, QStringLiteral("SET"), 0);
        must(make(set, {{pot, 1}, {filter, 2}}));
        clock.advance(1000);
    }
    Result<> make(qint64 bundle, std::vector<Ingredient> parts)
    {
        auto made = store->write([&](Transaction &tx) { return inventory::setRecipe(tx, bundle, parts, who); });
        return made.takeResult();
    }
    QString refusal(qint64 bundle, std::vector<Ingredient> parts)
    {
        const auto made = make(bundle, std::move(parts));
        return made ? QString() : made.error().code;
    }
    std::optional<qint64> allotted(qint64 listing) { return World::listing(listing).allotted; }

    qint64 first = 0, second = 0, pot = 0, filter = 0, set = 0;
    qint64 potListing = 0, setListing = 0, otherSetListing = 0;
};

} // namespace

class BundleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBundleIsAsManyAsItsScarcestPartAllows()
    {
        SetShop shop;
        QCOMPARE(shop.allotted(shop.setListing), 6);
        shop.move(shop.filter, -4, inventory::Reason::Damaged);
        QCOMPARE(shop.allotted(shop.setListing), 4);
        QCOMPARE(shop.allotted(shop.otherSetListing), 4);
    }
    void aPartsBufferIsKeptFromBundles()
    {
        SetShop shop;
        shop.write([&](Transaction &tx) { return inventory::setBuffer(tx, shop.filter, 5, shop.who); });
        QCOMPARE(shop.allotted(shop.setListing), 4);
    }
    void sellingABundlePromisesItsParts()
    {
        SetShop shop;
        shop.takeNew(shop.first, shop.order(QStringLiteral("1"), {{QStringLiteral("SET"), 2}}));
        QCOMPARE(shop.levels(shop.pot).reserved, 2);
        QCOMPARE(shop.levels(shop.filter).reserved, 4);
        QCOMPARE(shop.levels(shop.set).reserved, 0);
        QCOMPARE(shop.allotted(shop.otherSetListing), 4);
    }
    void aPartMaySellAloneAndTheBundleBecomesLess()
    {
        SetShop shop;
        shop.takeNew(shop.first, shop.order(QStringLiteral("1"), {{QStringLiteral("POT"), 8}}));
        QCOMPARE(shop.allotted(shop.otherSetListing), 1);
    }
    void shippingABundleTakesItsPartsOffTheStock()
    {
        SetShop shop;
        const auto order = shop.order(QStringLiteral("1"), {{QStringLiteral("SET"), 2}});
        shop.takeNew(shop.first, order);
        shop.take(shop.first, shop.later(order, OrderState::Shipped));
        QCOMPARE(shop.levels(shop.pot).onHand, 7);
        QCOMPARE(shop.levels(shop.filter).onHand, 9);
        QCOMPARE(shop.levels(shop.filter).reserved, 0);
    }
    void cancellingABundleFreesItsParts()
    {
        SetShop shop;
        const auto order = shop.order(QStringLiteral("1"), {{QStringLiteral("SET"), 2}});
        shop.takeNew(shop.first, order);
        shop.take(shop.first, shop.later(order, OrderState::Cancelled));
        QCOMPARE(shop.levels(shop.filter).available(), 13);
        QCOMPARE(shop.allotted(shop.setListing), 6);
    }
    void anAmendedBundlePromisesWhatItWantsNow()
    {
        SetShop shop;
        auto order = shop.order(QStringLiteral("1"), {{QStringLiteral("SET"), 3}});
        shop.takeNew(shop.first, order);
        order = shop.later(order, OrderState::Ready);
        order.lines.front().quantity = 1;
        shop.take(shop.first, order);
        QCOMPARE(shop.levels(shop.pot).reserved, 1);
        QCOMPARE(shop.levels(shop.filter).reserved, 2);
    }
    void aPartThatIsMissingWaitsAloneAndIsFilled()
    {
        SetShop shop;
        const qint64 id = shop.takeNew(shop.first, shop.order(QStringLiteral("1"), {{QStringLiteral("SET"), 8}}));
        QCOMPARE(shop.promised(id), std::pair(qint64(8 + 13), qint64(3)));
        shop.move(shop.filter, 10);
        QCOMPARE(shop.promised(id), std::pair(qint64(8 + 16), qint64(0)));
        QCOMPARE(shop.allotted(shop.setListing), 1);
    }
    void anOrderKeepsWhatItWasPromisedWhenTheRecipeChanges()
    {
        SetShop shop;
        shop.takeNew(shop.first, shop.order(QStringLiteral("1"), {{QStringLiteral("SET"), 1}}));
        must(shop.make(shop.set, {{shop.pot, 1}}));
        QCOMPARE(shop.levels(shop.filter).reserved, 2);
        QCOMPARE(shop.allotted(shop.setListing), 8);
    }
    void aBundleWithoutPartsIsAPlainSkuAgain()
    {
        SetShop shop;
        must(shop.make(shop.set, {}));
        QCOMPARE(shop.allotted(shop.setListing), std::nullopt);
        shop.move(shop.set, 3);
        QCOMPARE(shop.levels(shop.set).available(), 3);
    }
    void aBundleHasNoStockOfItsOwn()
    {
        SetShop shop;
        QCOMPARE(shop.tryMove(shop.set, 1).error().code, QStringLiteral("stock.of-bundle"));
    }
    void aRecipeThatCannotBeIsRefused()
    {
        SetShop shop;
        const qint64 crate = shop.addSku(QStringLiteral("CRATE"), 0);
        QCOMPARE(shop.refusal(crate, {{shop.set, 1}}), QStringLiteral("bundle.of-bundle"));
        QCOMPARE(shop.refusal(shop.filter, {{crate, 1}}), QStringLiteral("bundle.of-bundle"));
        QCOMPARE(shop.refusal(crate, {{crate, 1}}), QStringLiteral("bundle.part-twice"));
        QCOMPARE(shop.refusal(crate, {{shop.pot, 1}, {shop.pot, 2}}), QStringLiteral("bundle.part-twice"));
        QCOMPARE(shop.refusal(crate, {{shop.pot, 0}}), QStringLiteral("bundle.pieces"));
        QCOMPARE(shop.refusal(crate, {{shop.pot, inventory::kMostPieces + 1}}), QStringLiteral("bundle.pieces"));
        shop.move(crate, 1);
        QCOMPARE(shop.refusal(crate, {{shop.pot, 1}}), QStringLiteral("bundle.has-stock"));
    }
    void noWarehouseHasItAllButTwoTogether()
    {
        SetShop shop;
        const qint64 other = shop.addWarehouse(QStringLiteral("B"));
        shop.move(shop.pot, 4, inventory::Reason::Receipt, other);
        const qint64 id = shop.takeNew(shop.first, shop.order(QStringLiteral("1"), {{QStringLiteral("POT"), 12}}));
        QCOMPARE(shop.promised(id), std::pair(qint64(12), qint64(0)));
    }
    void whatIsPromisedOfTwoWarehousesGrowsAndShrinks()
    {
        SetShop shop;
        const qint64 other = shop.addWarehouse(QStringLiteral("B"));
        shop.move(shop.pot, 4, inventory::Reason::Receipt, other);
        auto order = shop.order(QStringLiteral("1"), {{QStringLiteral("POT"), 12}});
        const qint64 id = shop.takeNew(shop.first, order);
        order = shop.later(order, OrderState::Ready);
        order.lines.front().quantity = 15;
        shop.take(shop.first, order);
        QCOMPARE(shop.promised(id), std::pair(qint64(13), qint64(2)));
        shop.move(shop.pot, 20, inventory::Reason::Receipt, other); // where the line has a promise already
        QCOMPARE(shop.promised(id), std::pair(qint64(15), qint64(0)));
        order = shop.later(order, OrderState::Ready);
        order.lines.front().quantity = 2;
        shop.take(shop.first, order);
        QCOMPARE(shop.promised(id), std::pair(qint64(2), qint64(0)));
        QCOMPARE(shop.levels(shop.pot).reserved, 2);
    }
    void everyRuleHoldsAfterwards()
    {
        SetShop shop;
        shop.takeNew(
            shop.first, shop.order(QStringLiteral("1"), {{QStringLiteral("SET"), 8}, {QStringLiteral("POT"), 3}}));
        shop.move(shop.filter, 2);
        BOOKS_HOLD(shop);
    }
};

QTEST_GUILESS_MAIN(BundleTest)
#include "test_bundle.moc"
