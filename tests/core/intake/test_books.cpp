#include "orders/states.h"
#include "support/world.h"

#include <rapidcheck.h>

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;

namespace {

/// One thing that happens in a small shop; what the numbers mean depends on the kind.
struct Step {
    int kind = 0, order = 0, state = 0, pieces = 0, others = 0;
};

std::ostream &operator<<(std::ostream &out, const Step &s)
{
    return out << "{" << s.kind << "," << s.order << "," << s.state << "," << s.pieces << "," << s.others << "}";
}

rc::Gen<Step> anyStep()
{
    return rc::gen::build<Step>(rc::gen::set(&Step::kind, rc::gen::inRange(0, 14)),
        rc::gen::set(&Step::order, rc::gen::inRange(0, 6)), rc::gen::set(&Step::state, rc::gen::inRange(0, 10)),
        rc::gen::set(&Step::pieces, rc::gen::inRange(0, 5)), rc::gen::set(&Step::others, rc::gen::inRange(0, 4)));
}

/// What an order should mean for stock, told in the simplest way: two figures and whether they are promised.
struct Expected {
    bool there = false, promised = false;
    OrderState state = OrderState::Unpaid;
    qint64 placedAt = 0;
    int pieces[2] = {0, 0};
};

/// A world of two shops, a SKU that is mapped ("A") and one that is mapped at some time ("B", sold as "X").
struct Books {
    static constexpr int kPieces = 4; // fewer than two orders want: most of the time somebody waits

    Books()
    {
        shops[0] = world.addShop(QStringLiteral("Satu"));
        shops[1] = world.addShop(QStringLiteral("Dua"));
        skus[0] = world.addSku(QStringLiteral("A"), kPieces);
        skus[1] = world.addSku(QStringLiteral("B"), kPieces);
        for (const qint64 shop : shops)
            world.list(shop, QStringLiteral("A"), kPieces);
        world.clock.advance(1000);
    }

    void happen(const Step &step)
    {
        world.clock.advance(1000);
        if (step.kind < 8)
            return tell(step);
        if (step.kind == 8)
            return tellAgain(step);
        if (step.kind == 9)
            return tellOld(step);
        if (step.kind == 10)
            return world.count(skus[step.order % 2], step.pieces);
        if (step.kind == 11)
            return world.move(skus[step.order % 2], 1 + step.pieces % 3);
        if (step.kind == 12)
            return map();
        passTime();
    }

    channels::ChannelOrder made(int order, OrderState state, const Expected &as)
    {
        auto out = world.order(
            QString::number(order), {{QStringLiteral("A"), as.pieces[0]}, {QStringLiteral("X"), as.pieces[1]}}, state);
        out.placedAt = as.placedAt;
        return out;
    }
    bool isOver(const Expected &order) const
    {
        return order.state == OrderState::Unpaid && order.placedAt + World::kDay <= world.clock.now();
    }

    void tell(const Step &step)
    {
        Expected &was = orders[step.order];
        Expected now = was;
        if (!was.there)
            now.placedAt = world.clock.now();
        now.there = true;
        now.state = OrderState(step.state);
        now.pieces[0] = step.pieces;
        now.pieces[1] = step.others;
        const auto order = made(step.order, now.state, now);
        history[step.order].push_back(order);
        const auto outcome = world.take(shops[step.order % 2], order);
        if (was.there && now.state != was.state && !orders::mayMove(was.state, now.state)) {
            RC_ASSERT(outcome == intake::Outcome::Refused);
            history[step.order].pop_back();
            return;
        }
        RC_ASSERT(outcome == (was.there ? intake::Outcome::Amended : intake::Outcome::Created));
        const bool stillOurs = !was.there || !orders::hasLeft(was.state);
        now.promised = stillOurs && orders::holdsStock(now.state) && !isOver(now);
        if (stillOurs && orders::hasLeft(now.state))
            for (int sku = 0; sku < (mapped[step.order % 2] ? 2 : 1); ++sku)
                sold[sku] += now.pieces[sku];
        was = now;
    }
    void tellAgain(const Step &step)
    {
        if (!history[step.order].empty())
            RC_ASSERT(world.take(shops[step.order % 2], history[step.order].back()) == intake::Outcome::Unchanged);
    }
    void tellOld(const Step &step)
    {
        if (history[step.order].size() > 1)
            RC_ASSERT(world.take(shops[step.order % 2], history[step.order].front()) == intake::Outcome::Older);
    }
    void map()
    {
        for (int s = 0; s < 2; ++s) {
            const auto listing = world.read([&](Reader &r) {
                return catalog::listingByRef(r, shops[s], {QStringLiteral("X"), {}});
            });
            if (!listing || mapped[s])
                continue;
            world.write([&](Transaction &tx) { return intake::settleMapping(tx, listing->id, skus[1], world.who); });
            mapped[s] = true;
            for (int i = s; i < 6; i += 2) {
                if (orders[i].there && orders::hasLeft(orders[i].state))
                    sold[1] += orders[i].pieces[1];
            }
        }
    }
    void passTime()
    {
        world.clock.advance(World::kDay / 2);
        world.write([](Transaction &tx) { return inventory::lapse(tx, 1000); });
        for (Expected &order : orders)
            order.promised = order.promised && !isOver(order);
    }

    void check()
    {
        const QString broken = world.broken().join(u'\n');
        RC_ASSERT(broken.toStdString() == std::string());
        for (int sku = 0; sku < 2; ++sku) {
            qint64 promised = 0;
            for (int i = 0; i < 6; ++i)
                if (orders[i].promised && (sku == 0 || mapped[i % 2]))
                    promised += orders[i].pieces[sku];
            const inventory::Levels levels = world.levels(skus[sku]);
            RC_ASSERT(levels.reserved + levels.waiting == promised);
            RC_ASSERT(levels.available() <= qMax<qint64>(0, levels.onHand - promised));
            RC_ASSERT(levels.waiting == 0 || levels.onHand == levels.reserved); // nobody waits while some are free
            const qint64 left = world.read([&](Reader &r) -> Result<qint64> {
                TRY(const auto all, inventory::movements(r, skus[sku], {}, 1000));
                qint64 sum = 0;
                for (const auto &movement : all)
                    sum -= movement.reason == inventory::Reason::Sale ? movement.delta : 0;
                return sum;
            });
            RC_ASSERT(left == sold[sku]); // nothing that left is forgotten, nothing is deducted twice
        }
    }

    World world;
    qint64 shops[2] = {}, skus[2] = {};
    bool mapped[2] = {false, false};
    Expected orders[6];
    std::vector<channels::ChannelOrder> history[6];
    qint64 sold[2] = {0, 0};
};

} // namespace

class BooksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whateverHappensInWhateverOrderTheBooksHold()
    {
        qputenv("RC_PARAMS", "max_success=300 max_size=100");
        QVERIFY(rc::check([] {
            const auto steps = *rc::gen::container<std::vector<Step>>(anyStep());
            Books books;
            for (const Step &step : steps) {
                books.happen(step);
                books.check();
            }
        }));
    }
};

QTEST_GUILESS_MAIN(BooksTest)
#include "test_books.moc"
