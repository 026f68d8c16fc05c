#include "orders/shortage.h"
#include "parcel_world.h"

#include <rapidcheck.h>

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;
using fulfilment::ShipmentState;

namespace {

int in(int from, int to) { return *rc::gen::inRange(from, to + 1); }

/// A shop's life in any order: what channels say, and what people do at the bench, legal or not.
struct Life {
    explicit Life(ParcelWorld &world, int number)
        : world(world)
        , name(QStringLiteral("%1-").arg(number))
    {
        for (int i = 0; i < 3; ++i) {
            codes.push_back(name + QString::number(i));
            world.addSku(codes.back(), in(0, 6));
            world.list(world.shop, codes.back(), in(0, 6));
        }
    }

    void happen(int deed)
    {
        world.clock.advance(1000);
        switch (deed) {
        case 0:
        case 1: return order();
        case 2: return follow(OrderState::Processed);
        case 3: return follow(OrderState::CancelRequested);
        case 4: return follow(OrderState::Cancelled);
        case 5: return follow(OrderState::Shipped);
        case 6: return amend();
        case 7: return begin();
        case 8:
        case 9: return scanSomething();
        case 10: return packOne();
        case 11: return handOverOne();
        case 12: return open();
        case 13: return drop();
        case 14: return wave();
        default: return receive();
        }
    }

    /// Empty when every rule of the house and of its parcels holds.
    QString wrong()
    {
        QString out = world.broken().join(u'\n');
        for (const auto &[id, sold] : orders) {
            for (const fulfilment::Shipment &parcel : world.parcels(id)) {
                if (parcel.state == ShipmentState::Packed && parcel.packed() != parcel.wanted())
                    out += QStringLiteral("\na packed parcel is not full");
                for (const fulfilment::Content &content : parcel.contents)
                    if (parcel.state == ShipmentState::HandedOver && parcel.packed() > 0
                        && content.packed != content.wanted && parcel.packedAt)
                        out += QStringLiteral("\na parcel left with something else than was scanned");
            }
        }
        return out;
    }

private:
    using Sold = std::pair<qint64, channels::ChannelOrder>;
    Sold *any() { return orders.empty() ? nullptr : &orders[std::size_t(in(0, int(orders.size()) - 1))]; }
    /// What cannot be done is refused, and changes nothing.
    template <class Work> void dare(Work work) { (void)world.store->write(work).takeResult(); }

    void order()
    {
        World::Lines lines;
        for (const QString &code : codes)
            if (const int pieces = in(0, 2); pieces > 0)
                lines.push_back({code, pieces});
        if (lines.empty())
            return;
        const auto sold = world.order(name + QString::number(orders.size()), lines,
            *rc::gen::element(OrderState::Unpaid, OrderState::Ready, OrderState::Ready));
        orders.push_back({world.takeNew(world.shop, sold), sold});
    }
    void follow(OrderState state)
    {
        if (Sold *one = any()) {
            auto later = world.later(one->second, state);
            if (world.take(world.shop, later) == intake::Outcome::Amended)
                one->second = later;
        }
    }
    void amend()
    {
        if (Sold *one = any()) {
            auto later = world.later(one->second, one->second.state);
            later.lines.front().quantity = in(0, 3);
            if (world.take(world.shop, later) == intake::Outcome::Amended)
                one->second = later;
        }
    }
    void begin()
    {
        if (const Sold *one = any())
            dare([&](Transaction &tx) { return fulfilment::beginWithWhatIsThere(tx, one->first, world.packer); });
    }
    std::optional<qint64> parcel()
    {
        const Sold *one = any();
        if (!one)
            return std::nullopt;
        const auto all = world.parcels(one->first);
        return all.empty() ? std::nullopt : std::optional(all[std::size_t(in(0, int(all.size()) - 1))].id);
    }
    void scanSomething()
    {
        if (const auto id = parcel())
            dare([&, code = codes[std::size_t(in(0, 2))]](
                     Transaction &tx) { return fulfilment::scan(tx, *id, code, world.packer); });
    }
    void packOne()
    {
        const auto id = parcel();
        if (!id)
            return;
        dare([&](Transaction &tx) { return fulfilment::take(tx, *id, world.packer); });
        for (const fulfilment::Content &content : world.parcel(*id).contents)
            for (qint64 i = content.packed; i < content.wanted; ++i)
                dare([&](Transaction &tx) { return fulfilment::scan(tx, *id, content.code, world.packer); });
        dare([&](Transaction &tx) { return fulfilment::pack(tx, *id, std::nullopt, world.packer); });
    }
    void handOverOne()
    {
        if (const auto id = parcel())
            dare([&](Transaction &tx) { return fulfilment::handOver(tx, {*id}, world.packer); });
    }
    void open()
    {
        if (const auto id = parcel())
            dare([&](Transaction &tx) { return fulfilment::unpack(tx, *id, world.packer); });
    }
    void drop()
    {
        if (const auto id = parcel())
            dare([&](Transaction &tx) { return fulfilment::drop(tx, *id, world.packer); });
    }
    void wave()
    {
        dare([&](Transaction &tx) {
            return fulfilment::startWave(tx, {.warehouseId = world.warehouse, .most = in(1, 3)}, world.packer);
        });
    }
    void receive()
    {
        const auto sku = world.read([&](Reader &r) { return catalog::skuByCode(r, codes[std::size_t(in(0, 2))]); });
        (void)world.tryMove(
            sku->id, in(-2, 4), *rc::gen::element(inventory::Reason::Damaged, inventory::Reason::Receipt));
    }

    ParcelWorld &world;
    const QString name;
    std::vector<QString> codes;
    std::vector<Sold> orders;
};

} // namespace

class TestAnyParcel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stockMoneyAndParcelsAgreeWhateverHappens()
    {
        ParcelWorld world; // one file for all cases: each has goods of its own
        int number = 0;
        QVERIFY(rc::check([&] {
            Life life(world, ++number);
            const int steps = in(4, 24);
            for (int i = 0; i < steps; ++i) {
                const int deed = in(0, 15);
                life.happen(deed);
                const QString wrong = life.wrong();
                if (!wrong.isEmpty())
                    RC_FAIL(qPrintable(QStringLiteral("after deed %1: %2").arg(deed).arg(wrong)));
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestAnyParcel)
#include "test_any_parcel.moc"
