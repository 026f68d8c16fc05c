#include "inventory/bundle.h"
#include "inventory/rules.h"
#include "stockroom/count.h"
#include "stockroom/delivery.h"
#include "support/world.h"

#include <rapidcheck.h>

#include <memory>

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;

namespace {

int in(int from, int to) { return *rc::gen::inRange(from, to + 1); }

/// Two warehouses and two shops that stay; SKUs, a bundle and rules of its own for each case.
struct Day {
    explicit Day(World &world, int number)
        : world(world)
    {
        const QString name = QStringLiteral("%1-").arg(number);
        for (int i = 0; i < 2; ++i) {
            codes.push_back(name + QString::number(i));
            skus.push_back(world.addSku(codes.back(), in(0, 9)));
        }
        codes.push_back(name + QStringLiteral("SET"));
        skus.push_back(world.addSku(codes.back(), 0));
        world.write([&](Transaction &tx) {
            return inventory::setRecipe(tx, skus[2], {{skus[0], 1}, {skus[1], in(1, 3)}}, world.who);
        });
        for (const qint64 shop : shops())
            for (const QString &code : codes)
                world.list(shop, code, in(0, 9));
    }

    static constexpr int kDeeds = 15;

    /// What cannot be done is refused, and that is well: the books are looked at afterwards in any case.
    void happen(int deed)
    {
        world.clock.advance(1000);
        switch (deed) {
        case 0:
        case 1: return order();
        case 2: return follow(OrderState::Cancelled);
        case 3: return follow(OrderState::Shipped);
        case 4: return follow(OrderState::Returned);
        case 5: return amend();
        case 6: return send();
        case 7: return buy();
        case 8: return arrive();
        case 9: return count();
        case 10:
            return (void)world.tryMove(skus[std::size_t(in(0, 2))], in(-3, 4),
                *rc::gen::element(
                    inventory::Reason::Damaged, inventory::Reason::Receipt, inventory::Reason::Correction),
                place());
        case 11: return route();
        case 12:
        case 13: return sellAll();
        default: return rule();
        }
    }

    QString wrong()
    {
        if (!m_wrong.isEmpty())
            return m_wrong;
        for (const qint64 sku : skus) {
            const auto levels = world.levels(sku);
            if (levels.available() > levels.onHand - levels.reserved || levels.reserved > levels.onHand)
                return QStringLiteral("more is available than is there");
        }
        return world.broken().join(u'\n');
    }

    void end() // its rules do not speak of other cases
    {
        for (const qint64 shop : shops())
            setSplit(shop, true);
        const auto all = world.read([](Reader &reader) { return inventory::rules(reader); });
        for (const inventory::StoredRule &rule : all)
            world.write([&](Transaction &tx) { return inventory::removeRule(tx, rule.rule.id, world.who); });
    }

private:
    std::vector<qint64> shops()
    {
        const auto all = world.read([](Reader &reader) { return shops::all(reader); });
        return {all[0].id, all[1].id};
    }
    qint64 place()
    {
        const auto all = world.read([](Reader &reader) { return inventory::warehouses(reader); });
        return all[std::size_t(in(0, int(all.size()) - 1))].id;
    }
    template <class Work> void attempt(Work work)
    {
        auto done = world.store->write(std::move(work));
        (void)done.takeResult();
    }

    void order()
    {
        World::Lines lines;
        for (int i = in(1, 2); i > 0; --i)
            lines.push_back({codes[std::size_t(in(0, 2))], in(1, 4)});
        const qint64 shop = shops()[std::size_t(in(0, 1))];
        orders.push_back({shop, world.order(codes[0] + QStringLiteral("-%1").arg(orders.size()), lines)});
        world.take(shop, orders.back().second);
    }
    void follow(OrderState state)
    {
        if (orders.empty())
            return;
        auto &[shop, order] = orders[std::size_t(in(0, int(orders.size()) - 1))];
        order = world.later(order, state);
        world.take(shop, order);
    }
    void amend()
    {
        if (orders.empty())
            return;
        auto &[shop, order] = orders[std::size_t(in(0, int(orders.size()) - 1))];
        order = world.later(order, order.state);
        order.lines[0].quantity = in(0, 6);
        world.take(shop, order);
    }
    stockroom::Delivery delivery()
    {
        stockroom::Delivery out{.number = codes[0] + QStringLiteral("/%1").arg(deliveries.size()),
            .fromWarehouseId = {},
            .warehouseId = place(),
            .expectedAt = world.clock.now() + in(0, 5) * World::kDay,
            .lines = {{skus[std::size_t(in(0, 1))], in(1, 5)}}};
        deliveries.push_back(0);
        return out;
    }
    void send()
    {
        auto transfer = delivery();
        transfer.fromWarehouseId = place();
        attempt([&](Transaction &tx) -> Result<> {
            TRY(deliveries.back(), stockroom::send(tx, transfer, world.who));
            return {};
        });
    }
    void buy()
    {
        const auto purchase = delivery();
        attempt([&](Transaction &tx) -> Result<> {
            TRY(deliveries.back(), stockroom::expect(tx, purchase, world.who));
            return {};
        });
    }
    void arrive()
    {
        if (deliveries.empty())
            return;
        const qint64 id = deliveries[std::size_t(in(0, int(deliveries.size()) - 1))];
        const int what = in(0, 4);
        const qint64 later = in(0, 5) * World::kDay;
        attempt([&](Transaction &tx) -> Result<> {
            if (what == 0)
                return stockroom::close(tx, id, QString(), world.who);
            if (what == 1)
                return stockroom::cancel(tx, id, QString(), world.who);
            if (what == 4)
                return stockroom::expectBy(tx, id, world.clock.now() + later, world.who);
            TRY(const auto delivery, stockroom::find(tx, id));
            if (!delivery)
                return {};
            return stockroom::receive(tx, id, {{delivery->lines[0].skuId, what}}, world.who);
        });
    }
    void count()
    {
        const qint64 sku = skus[std::size_t(in(0, 1))], where = place();
        const int pieces = in(0, 8);
        attempt([&](Transaction &tx) -> Result<> {
            TRY(const qint64 id, stockroom::beginCount(tx, where, QStringLiteral("count"), true, world.who));
            CHECK(stockroom::countAs(tx, id, sku, pieces, world.who));
            CHECK(stockroom::post(tx, id, false, world.who));
            return {};
        });
    }
    void rule()
    {
        const auto effect = *rc::gen::element<allocation::Effect>(allocation::AtMost{3}, allocation::AtMostPercent{60},
            allocation::SplitBySales{30}, allocation::KeepFor{shops()[0], 2}, allocation::CountIncoming{3},
            allocation::Buffer{2}, allocation::StopBelow{2}, allocation::OnlyWarehouses{{place()}});
        attempt([&](Transaction &tx) -> Result<> {
            CHECK(inventory::addRule(tx,
                {.rule = {.id = 0, .scope = {}, .effect = effect},
                    .name = QStringLiteral("rule"),
                    .startsAt = {},
                    .endsAt = {}},
                world.who));
            CHECK(inventory::turnRules(tx));
            CHECK(inventory::allotSome(tx, 10'000));
            return {};
        });
    }

    void setSplit(qint64 shop, bool split)
    {
        world.write([&](Transaction &tx) -> Result<> {
            CHECK(shops::setRoute(tx, shop, {.prefer = {}, .choices = {}, .split = split}, world.who));
            CHECK(inventory::allotSome(tx, 10'000));
            return {};
        });
    }
    void route() { setSplit(shops()[std::size_t(in(0, 1))], in(0, 1) == 1); }
    /// One buyer takes all that a shop is told. Only what is expected may be sold before it is there.
    void sellAll()
    {
        const qint64 shop = shops()[std::size_t(in(0, 1))];
        const std::size_t of = std::size_t(in(0, 2));
        const auto listings
            = world.read([sku = skus[of]](Reader &reader) { return catalog::listingsOfSku(reader, sku); });
        const auto listing = std::find_if(
            listings.begin(), listings.end(), [&](const catalog::Listing &one) { return one.shopId == shop; });
        const qint64 told = listing->allotted.value_or(world.levels(skus[of]).available());
        const auto rules = world.read([](Reader &reader) { return inventory::rules(reader); });
        const bool incoming = std::any_of(rules.begin(), rules.end(), [](const inventory::StoredRule &rule) {
            return std::holds_alternative<allocation::CountIncoming>(rule.rule.effect);
        });
        if (told < 1)
            return;
        const auto order = world.order(codes[0] + QStringLiteral("-%1").arg(orders.size()), {{codes[of], int(told)}});
        orders.push_back({shop, order});
        const qint64 waiting = world.promised(world.takeNew(shop, order)).second;
        if (waiting > 0 && !incoming)
            m_wrong = QStringLiteral("a shop is told %1, and who buys them waits for %2").arg(told).arg(waiting);
    }

    World &world;
    QString m_wrong;
    std::vector<QString> codes;
    std::vector<qint64> skus, deliveries;
    std::vector<std::pair<qint64, channels::ChannelOrder>> orders;
};

/// A file is shared by some cases: making one costs more than a day in it.
class Files {
public:
    World &freshEnough()
    {
        if (!m_world || ++m_used % 25 == 0) {
            m_world = std::make_unique<World>();
            m_world->addWarehouse(QStringLiteral("B"));
            m_world->addShop(QStringLiteral("Satu"));
            m_world->addShop(QStringLiteral("Dua"));
        }
        return *m_world;
    }

private:
    std::unique_ptr<World> m_world;
    int m_used = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=200");
    Files files;
    int number = 0;
    const bool good = rc::check("whatever happens in the stockroom, every rule of the books holds", [&] {
        Day day(files.freshEnough(), ++number);
        const auto deeds = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, Day::kDeeds));
        for (const int deed : deeds) {
            day.happen(deed);
            const QString wrong = day.wrong();
            if (!wrong.isEmpty())
                RC_FAIL(wrong.toStdString());
        }
        day.end();
    });
    return good ? 0 : 1;
}
