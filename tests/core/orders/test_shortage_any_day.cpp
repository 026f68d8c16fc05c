#include "inventory/substitution.h"
#include "orders/order.h"
#include "orders/shortage.h"
#include "support/world.h"

#include <rapidcheck.h>

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;

namespace {

struct Step {
    int kind = 0, order = 0, good = 0, other = 0, pieces = 0;
};

std::ostream &operator<<(std::ostream &out, const Step &s)
{
    return out << "{" << s.kind << "," << s.order << "," << s.good << "," << s.other << "," << s.pieces << "}";
}

rc::Gen<Step> anyStep()
{
    return rc::gen::build<Step>(rc::gen::set(&Step::kind, rc::gen::inRange(0, 10)),
        rc::gen::set(&Step::order, rc::gen::inRange(0, 4)), rc::gen::set(&Step::good, rc::gen::inRange(0, 3)),
        rc::gen::set(&Step::other, rc::gen::inRange(0, 3)), rc::gen::set(&Step::pieces, rc::gen::inRange(0, 5)));
}

/// Three goods in two warehouses, fewer than are wanted, and a person who substitutes, takes back and sends from
/// elsewhere while channels tell of orders.
struct Desk {
    static constexpr int kOrders = 4, kGoods = 3;

    Desk()
    {
        shop = world.addShop(QStringLiteral("Satu"));
        places[0] = world.warehouse;
        places[1] = world.addWarehouse(QStringLiteral("B"));
        for (int i = 0; i < kGoods; ++i) {
            goods[i] = world.addSku(code(i), 2);
            world.move(goods[i], 1, inventory::Reason::Receipt, places[1]);
            world.list(shop, code(i), 3);
        }
    }
    static QString code(int good) { return QString(QChar(u'A' + char16_t(good))); }

    /// The channel tells of an order; what it allows is its own matter, intake's tests are for that.
    void tell(const Step &step, OrderState state)
    {
        channels::ChannelOrder order = sold[step.order];
        const OrderState was = order.state;
        if (order.externalId.isEmpty()) {
            order = world.order(QString::number(step.order), {{code(step.good), 1 + step.pieces}});
        } else {
            order = world.later(order, state);
            order.lines[0].quantity = state == OrderState::Ready ? 1 + step.pieces : order.lines[0].quantity;
        }
        const auto taken = world.tryTake(shop, order);
        if (!taken || taken->outcome == intake::Outcome::Refused)
            return;
        sold[step.order] = order;
        left += was == OrderState::Ready && order.state == OrderState::Shipped ? order.lines[0].quantity : 0;
    }
    template <class Work> void maybe(Work work)
    {
        const auto done = world.store->write(std::move(work)).takeResult();
        RC_ASSERT(done || done.error().kind == Error::Kind::Conflict);
    }
    void happen(const Step &step)
    {
        world.clock.advance(1000);
        const auto line = lineOf(step.order);
        switch (step.kind) {
        case 0:
        case 1:
        case 2: return tell(step, OrderState::Ready);
        case 3: return tell(step, OrderState::Shipped);
        case 4: return tell(step, OrderState::Cancelled);
        case 5: return world.count(goods[step.good], step.pieces);
        case 6:
            return world.move(goods[step.good], 1 + step.pieces, inventory::Reason::Receipt, places[step.other % 2]);
        case 7:
            return maybe([&](Transaction &tx) {
                return orders::sendFrom(tx, line, goods[step.good], places[step.other % 2], world.who);
            });
        case 8:
            return maybe([&](Transaction &tx) {
                return orders::substitute(
                    tx, {line, goods[step.good], goods[step.other], 1 + step.pieces / 2}, world.who);
            });
        default:
            return maybe(
                [&](Transaction &tx) { return orders::takeBackSubstitute(tx, line, goods[step.good], world.who); });
        }
    }
    qint64 lineOf(int order)
    {
        const auto known
            = world.read([&](Reader &reader) { return orders::known(reader, shop, QString::number(order)); });
        if (!known)
            return 0;
        return world.read([&](Reader &reader) { return orders::knownLines(reader, known->id); }).front().id;
    }
    /// Every rule of the house, what is promised is what is wanted, and what has left is what was sold.
    void check()
    {
        const QString broken = world.broken().join(u'\n');
        RC_ASSERT(broken.toStdString() == std::string());
        qint64 wanted = 0;
        for (int i = 0; i < kOrders; ++i) {
            const auto known
                = world.read([&](Reader &reader) { return orders::known(reader, shop, QString::number(i)); });
            if (!known)
                continue;
            const auto sums = world.promised(known->id);
            if (known->state == OrderState::Ready)
                RC_ASSERT(sums.first + sums.second == known->pieces);
            else
                RC_ASSERT(sums.first + sums.second == 0);
            wanted += known->state == OrderState::Ready ? known->pieces : 0;
        }
        qint64 promised = 0, sales = 0;
        for (const qint64 good : goods) {
            const inventory::Levels levels = world.levels(good);
            promised += levels.reserved + levels.waiting;
            for (const auto &movement :
                world.read([&](Reader &reader) { return inventory::movements(reader, good, {}, 1000); }))
                sales -= movement.reason == inventory::Reason::Sale ? movement.delta : 0;
        }
        RC_ASSERT(promised == wanted);
        RC_ASSERT(sales == left);
    }

    World world;
    qint64 shop = 0, places[2] = {}, goods[kGoods] = {}, left = 0;
    channels::ChannelOrder sold[kOrders];
};

} // namespace

class ShortageAnyDayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whateverAPersonDecidesTheBooksHold()
    {
        qputenv("RC_PARAMS", "max_success=100 max_size=60");
        QVERIFY(rc::check([] {
            const auto steps = *rc::gen::container<std::vector<Step>>(anyStep());
            Desk desk;
            for (const Step &step : steps) {
                desk.happen(step);
                desk.check();
            }
        }));
    }
};

QTEST_GUILESS_MAIN(ShortageAnyDayTest)
#include "test_shortage_any_day.moc"
