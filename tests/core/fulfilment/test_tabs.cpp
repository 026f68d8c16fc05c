// The tabs of Orders tell the physical flow: what is to be packed, what waits for the courier, what has gone.
#include "orders/cancel.h"
#include "orders/queue.h"
#include "parcel_world.h"

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;
using orders::Tab;

class TabsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { world = std::make_unique<ParcelWorld>(); }
    void cleanup() { world.reset(); }

    void anOrderIsToBePackedUntilItsBoxIsClosed()
    {
        const qint64 order = world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 2}});
        const qint64 parcel = world->begin(order);
        QCOMPARE(tabsOf(order), QStringLiteral("to-pack"));
        world->pack(parcel);
        QCOMPARE(tabsOf(order), QStringLiteral("to-pick-up"));
        world->handOver({parcel});
        QCOMPARE(tabsOf(order), QStringLiteral("shipped"));
        QCOMPARE(world->found(order).progress, orders::Progress::HandedOver);
    }
    void whatWasHandedOverIsNotOpenAnyMore()
    {
        const qint64 order = world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        world->sell(QStringLiteral("2"), {{QStringLiteral("A"), 1}});
        const qint64 parcel = world->begin(order);
        world->pack(parcel);
        QCOMPARE(count(Tab::Open), 2);
        QCOMPARE(count(Tab::Shipped), 0);
        world->handOver({parcel});
        QCOMPARE(count(Tab::Open), 1);
        QCOMPARE(count(Tab::Shipped), 1);
        QCOMPARE(page(Tab::Open).size(), std::size_t(1));
        QVERIFY(!orders::isIn(page(Tab::Shipped).front(), Tab::Open));
        auto left = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 1}}, OrderState::Shipped);
        left.version += 1000;
        world->take(world->shop, left); // the channel has seen it too: it is counted once
        QCOMPARE(count(Tab::Shipped), 1);
        QCOMPARE(page(Tab::Shipped).size(), std::size_t(1));
    }
    void anOrderHandedOverInPartIsStillOpen()
    {
        handOverAPart();
        QCOMPARE(count(Tab::Open), 1);
        QCOMPARE(count(Tab::Shipped), 0);
    }
    void aCancelThatIsAskedForAfterwardsIsOpenAgain()
    {
        const qint64 order = world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        const qint64 parcel = world->begin(order);
        world->pack(parcel);
        world->handOver({parcel});
        auto asked = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 1}}, OrderState::CancelRequested);
        asked.version += 1000;
        world->take(world->shop, asked);
        QCOMPARE(count(Tab::Open), 1);
        QCOMPARE(count(Tab::Shipped), 0);
    }
    void theRestOfAnOrderThatLeftInPartIsToBePacked()
    {
        const qint64 order = handOverAPart();
        QCOMPARE(tabsOf(order), QStringLiteral("to-pack"));
    }
    void whatWeAskedToCancelIsNotToBePacked()
    {
        const qint64 order = world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        world->write([&](Transaction &tx) {
            return orders::requestCancel(tx, order, channels::CancelReason::BuyerAsked, world->packer);
        });
        QCOMPARE(tabsOf(order), QString());
    }
    void theBenchCountsWhatTheTabShows()
    {
        for (const char *number : {"1", "2", "3", "4", "5"})
            world->sell(QString::fromLatin1(number), {{QStringLiteral("A"), 1}});
        const auto rows = page(Tab::Ready);
        world->pack(world->begin(rows[0].id));
        const qint64 begun = world->begin(rows[1].id);
        world->write([&](Transaction &tx) { return fulfilment::take(tx, begun, world->packer); });
        must(world->tryScan(begun, QStringLiteral("A"), world->packer));
        world->write([&](Transaction &tx) {
            return orders::requestCancel(tx, rows[2].id, channels::CancelReason::BuyerAsked, world->packer);
        });
        const auto day = world->read([](Reader &reader) { return fulfilment::dayCount(reader, 0); });
        const auto totals = world->read([](Reader &reader) { return orders::totals(reader, {}); });
        QCOMPARE(qint64(page(Tab::Ready).size()), 3);
        QCOMPARE(totals[std::size_t(Tab::Ready)].orders, 3);
        QCOMPARE(day.waiting + day.picking, 3);
        QCOMPARE(day.packed, 1);
    }
    void theBenchCountsApartWhatCannotBePackedYet()
    {
        const auto day = [this] {
            return world->read([](Reader &reader) { return fulfilment::dayCount(reader, 0); });
        };
        world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        const qint64 held = world->sell(QStringLiteral("2"), {{QStringLiteral("A"), 1}});
        world->sell(QStringLiteral("3"), {{QStringLiteral("A"), 1'000}}); // short
        world->sell(QStringLiteral("4"), {{QStringLiteral("unknown"), 1}});
        QCOMPARE(day().stopped, 2);
        world->write([&](Transaction &tx) {
            return orders::hold(tx, held, orders::HoldKind::Fraud, QStringLiteral("asks"), world->packer);
        });
        QCOMPARE(day().stopped, 3);
        QCOMPARE(day().waiting, 4);
    }
    void anOrderWithAReturnStandsUnderReturns()
    {
        auto sold = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 1}}, OrderState::Delivered);
        const qint64 order = world->takeNew(world->shop, sold);
        QCOMPARE(tabsOf(order), QStringLiteral("shipped"));
        returned(order, "expected");
        QCOMPARE(tabsOf(order), QStringLiteral("shipped returns"));
        QCOMPARE(comingBack(order), orders::ComingBack::Awaited);
        world->tamper(QStringLiteral("UPDATE order_return SET goods = 'inspected'"));
        QCOMPARE(comingBack(order), orders::ComingBack::Here);
    }

private:
    std::vector<orders::Row> page(Tab tab)
    {
        return world->read([tab](Reader &reader) { return orders::page(reader, {tab, {}}, {}, 100); });
    }
    int count(Tab tab)
    {
        return int(world->read([](Reader &reader) { return orders::totals(reader, {}); })[std::size_t(tab)].orders);
    }
    /// An order of twelve, of which the ten that are there have left.
    qint64 handOverAPart()
    {
        const qint64 order = world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 12}}); // ten are there
        const qint64 parcel
            = world->write([&](Transaction &tx) { return fulfilment::beginWithWhatIsThere(tx, order, world->packer); })
                  .front();
        world->pack(parcel);
        world->handOver({parcel});
        return order;
    }
    /// Which of the tabs show an order; what they show they count.
    QString tabsOf(qint64 order)
    {
        QStringList out;
        for (const auto &[tab, name] : {std::pair(Tab::Ready, "to-pack"), std::pair(Tab::Processed, "to-pick-up"),
                 std::pair(Tab::Shipped, "shipped"), std::pair(Tab::Returns, "returns")}) {
            for (const orders::Row &row : page(tab))
                if (row.id == order && orders::isIn(row, tab))
                    out << QString::fromLatin1(name);
        }
        return out.join(u' ');
    }
    orders::ComingBack comingBack(qint64 order)
    {
        return world->read([order](Reader &reader) { return orders::comingBackOf(reader, order); });
    }
    void returned(qint64 order, const char *goods)
    {
        world->tamper(QStringLiteral("INSERT INTO order_return (id, shop_id, external_id, order_external_id, order_id, "
                                     "state, goods, channel_state, version, reason, text, currency, refund_minor, "
                                     "requested_at, created_at) VALUES (1, %1, 'R', '1', %2, 'approved', '%3', '', 1, "
                                     "'', '', 'IDR', 0, 0, 0)")
                          .arg(world->shop)
                          .arg(order)
                          .arg(QString::fromLatin1(goods)));
    }

    std::unique_ptr<ParcelWorld> world;
};

QTEST_GUILESS_MAIN(TabsTest)
#include "test_tabs.moc"
