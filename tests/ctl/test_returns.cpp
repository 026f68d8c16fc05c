#include "ctl/one_pot.h"
#include "orders/order.h"

using namespace selaras;
using namespace selaras::test;

namespace {

/// The pot of N-1 has left, and nobody told that it comes back.
struct SentPot : OnePot {
    SentPot()
    {
        const SystemClock clock;
        auto store = must(Store::open({path, key, 0, Threads::None, 1}, clock));
        auto done = store->write([](Transaction &tx) -> Result<> {
            TRY(const auto all, shops::all(tx));
            TRY(const auto known, orders::known(tx, all.front().id, QStringLiteral("N-1")));
            TRY(const auto order, orders::find(tx, known->id));
            channels::ChannelOrder sold = order->sold;
            for (const orders::OrderLine &line : order->lines)
                sold.lines.push_back(line.sold);
            sold.state = channels::OrderState::Shipped;
            sold.version += 1000;
            CHECK(intake::take(tx, all.front(), sold, "shipped"));
            return {};
        });
        must(done.takeResult());
    }
    QString shown() const { return ctl({"returns", "show", path, "R1-N-1"}).out; }
};

} // namespace

/// Returns by the command line.
class ReturnsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aParcelThatNobodyToldOfIsWrittenDown()
    {
        const SentPot house;
        const Run run = house.ctl({"returns", "enter", house.path, "N-1", "NOT_DELIVERED"});
        QVERIFY2(run.code == 0 && run.out.contains(QStringLiteral("R1-N-1 is written down; its goods are expected.")),
            qPrintable(run.out + run.err));
        QVERIFY2(house.shown().contains(QStringLiteral("approved")), qPrintable(house.shown()));
    }
    void whatABuyerAsksForIsAnsweredHere()
    {
        const SentPot house;
        QCOMPARE(house.ctl({"returns", "enter", house.path, "N-1", "WRONG_ITEM", "POT=1", "--said", "salah"}).code, 0);
        const Run run = house.ctl({"returns", "accept", house.path, "R1-N-1"});
        QVERIFY2(run.out.contains(QStringLiteral("R1-N-1 is accepted; its goods are expected.")), qPrintable(run.out));
    }
    void piecesThatAreNoneAreRefusedInWords()
    {
        const SentPot house;
        const Run run = house.ctl({"returns", "enter", house.path, "N-1", "WRONG_ITEM", "POT=many"});
        QCOMPARE(run.code, 5);
        QVERIFY2(run.err.contains(QStringLiteral("Write SKU=pieces")), qPrintable(run.err));
    }
    void aMistakeIsTakenBack()
    {
        const SentPot house;
        house.ctl({"returns", "enter", house.path, "N-1", "NOT_DELIVERED"});
        QCOMPARE(house.ctl({"returns", "withdraw", house.path, "R1-N-1"}).code, 0);
        QVERIFY2(house.shown().contains(QStringLiteral("withdrawn")), qPrintable(house.shown()));
    }
};

QTEST_GUILESS_MAIN(ReturnsTest)
#include "test_returns.moc"
