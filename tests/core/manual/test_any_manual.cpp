#include "counter.h"
#include "fulfilment/hand_over.h"

#include <rapidcheck.h>

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;
using manual::Payment;

namespace {

int in(int from, int to) { return *rc::gen::inRange(from, to + 1); }

/// Everything people do at the counter and in chats, in any order, allowed or not.
struct Life {
    Counter &world;
    std::vector<qint64> orders;

    manual::ManualOrder any() const
    {
        std::vector<manual::Line> lines;
        for (int i = in(1, 3); i > 0; --i)
            lines.push_back({*rc::gen::element(QStringLiteral("A"), QStringLiteral("B")), in(0, 4)});
        auto order = world.wanted(
            lines, *rc::gen::element(Payment::Unpaid, Payment::Unpaid, Payment::Paid, Payment::Cod, Payment::WalkIn));
        order.shippingMinor = in(-1, 3) * 1'000'00;
        order.discountMinor = in(0, 3) * 500'00;
        return order;
    }
    std::optional<qint64> one() const
    {
        return orders.empty() ? std::nullopt : std::optional(orders[std::size_t(in(0, int(orders.size()) - 1))]);
    }
    void happen(int deed)
    {
        world.clock.advance(1000);
        const auto id = one();
        if (deed < 3) {
            if (const auto entered = world.tryEnter(any()))
                orders.push_back(entered->orderId);
        } else if (deed == 3) {
            world.clock.advance(in(0, 30) * 3'600'000);
            world.lapse();
        } else if (deed == 4) {
            (void)world.tryMove(world.skus[QStringLiteral("A")], in(-3, 5), inventory::Reason::Correction);
        } else if (id) {
            onOne(deed, *id);
        }
    }
    void onOne(int deed, qint64 id)
    {
        switch (deed) {
        case 5:
        case 6: (void)world.pay(id); return;
        case 7: (void)world.cancel(id); return;
        case 8:
        case 9: (void)world.amend(id, any()); return;
        case 10: (void)world.complete(id); return;
        default: handOver(id);
        }
    }
    void handOver(qint64 id)
    {
        const QString packer = QStringLiteral("Dedi");
        (void)world.store
            ->write([&](Transaction &tx) -> Result<> {
                TRY(const auto parcels, fulfilment::begin(tx, id, packer));
                CHECK(fulfilment::take(tx, parcels.front(), packer));
                TRY(const auto parcel, fulfilment::find(tx, parcels.front()));
                for (const fulfilment::Content &content : parcel->contents)
                    for (qint64 i = content.packed; i < content.wanted; ++i)
                        CHECK(fulfilment::scan(tx, parcel->id, content.code, packer));
                CHECK(fulfilment::pack(tx, parcel->id, std::nullopt, packer));
                CHECK(fulfilment::handOver(tx, parcels, packer));
                return {};
            })
            .takeResult();
    }
    /// What an order waits for money with, and what it keeps, agree with how it stands.
    QString wrong()
    {
        QString out = world.broken().join(u'\n');
        for (const qint64 id : orders) {
            const OrderState state = world.found(id).sold.state;
            if (world.facts(id).paysUntil.has_value() != (state == OrderState::Unpaid))
                out += QStringLiteral("\nonly what is unpaid waits to be paid");
            const auto [held, waiting] = world.promised(id);
            if (held + waiting > 0 && state != OrderState::Unpaid && state != OrderState::Ready)
                out += QStringLiteral("\nstock is kept for an order that is over");
        }
        return out;
    }
};

} // namespace

class TestAnyManual : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stockAndMoneyAgreeWhateverPeopleDo()
    {
        Counter world;
        QVERIFY(rc::check([&] {
            Life life{world, {}};
            for (int i = in(4, 20); i > 0; --i) {
                const int deed = in(0, 11);
                life.happen(deed);
                if (const QString wrong = life.wrong(); !wrong.isEmpty())
                    RC_FAIL(qPrintable(QStringLiteral("after deed %1: %2").arg(deed).arg(wrong)));
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestAnyManual)
#include "test_any_manual.moc"
