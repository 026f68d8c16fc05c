#include "counter.h"
#include "orders/hold.h"

using namespace selaras;
using namespace selaras::test;

/// Orders of ours whose parcel cannot be sent are held by themselves.
class TestAddressHold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { world = std::make_unique<Counter>(); }
    void cleanup() { BOOKS_HOLD(*world); }

    void anOrderWithoutACityIsHeldAndSaysWhy() { QCOMPARE(details(world->enter(nowhere())), QStringList({"city"})); }
    void aWholeAddressIsNotHeld() { QCOMPARE(details(world->enter(world->twoOfA())), QStringList()); }
    void whatIsTakenAlongIsNotHeld()
    {
        auto order = nowhere();
        order.payment = manual::Payment::WalkIn;
        QCOMPARE(details(world->enter(order)), QStringList());
    }
    void aCorrectedAddressLetsItGo()
    {
        const qint64 id = world->enter(nowhere());
        QVERIFY(world->amend(id, world->twoOfA()));
        QCOMPARE(details(id), QStringList());
    }
    void anotherChangeDoesNotHoldAgainWhatAPersonLetGo()
    {
        const qint64 id = world->enter(nowhere());
        world->write([&](Transaction &tx) { return orders::release(tx, id, orders::HoldKind::Address, world->who); });
        auto more = nowhere();
        more.lines = {{QStringLiteral("A"), 3}};
        world->clock.advance(1000);
        QVERIFY(world->amend(id, more));
        QCOMPARE(details(id), QStringList());
    }
    void anAddressHoldOfAPersonStays()
    {
        const qint64 id = world->enter(nowhere());
        world->write([&](Transaction &tx) {
            return orders::hold(tx, id, orders::HoldKind::Address, QStringLiteral("call"), world->who);
        });
        world->clock.advance(1000);
        QVERIFY(world->amend(id, world->twoOfA()));
        QCOMPARE(details(id), QStringList({"call"}));
    }
    void aManualPlaceIsNeverToldItsStock()
    {
        const auto done
            = world->store
                  ->write([&](Transaction &tx) { return shops::setWritesStock(tx, world->chat, true, world->who); })
                  .takeResult();
        QVERIFY(!done);
        QCOMPARE(done.error().code, "shop.no-channel");
    }

private:
    manual::ManualOrder nowhere() const
    {
        auto order = world->twoOfA();
        order.buyer.city.clear();
        return order;
    }
    QStringList details(qint64 order)
    {
        QStringList out;
        for (const orders::Hold &hold : world->found(order).holds)
            out << hold.detail;
        return out;
    }
    std::unique_ptr<Counter> world;
};

QTEST_GUILESS_MAIN(TestAddressHold)
#include "test_address_hold.moc"
