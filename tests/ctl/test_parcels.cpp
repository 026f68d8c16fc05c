#include "ctl/one_pot.h"
#include "fulfilment/bench.h"

using namespace selaras;
using namespace selaras::test;

namespace {

/// The pot of N-1 lies in a closed box; its label was never printed.
struct PackedPot : OnePot {
    PackedPot()
    {
        ctl({"parcels", "part", path, "N-1"});
        const SystemClock clock;
        auto store = must(Store::open({path, key, 0, Threads::None, 1}, clock));
        auto done = store->write([](Transaction &tx) -> Result<> {
            const QString who = QStringLiteral("Ani");
            TRY(const auto target, fulfilment::whatToPack(tx, QStringLiteral("N-1")));
            TRY(const auto parcels, fulfilment::shipmentsOf(tx, *target.orderId));
            const qint64 parcel = parcels.front().id;
            CHECK(fulfilment::take(tx, parcel, who));
            CHECK(fulfilment::scan(tx, parcel, QStringLiteral("POT"), who));
            return fulfilment::pack(tx, parcel, 450, who);
        });
        must(done.takeResult());
    }
    QString shown() const { return ctl({"parcels", "show", path, "N-1"}).out; }
};

} // namespace

/// Parcels by the command line.
class ParcelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aParcelIsShownInWords()
    {
        const OnePot house;
        QCOMPARE(house.ctl({"parcels", "part", house.path, "N-1"}).code, 0);
        const QString out = house.ctl({"parcels", "show", house.path, "N-1"}).out;
        QVERIFY2(out.contains(QStringLiteral("to be picked  no courier yet, no number yet  0 of 1 pieces")),
            qPrintable(out));
    }
    void whatKeepsAnOrderBackIsShownInWords()
    {
        const OnePot house;
        QCOMPARE(house.ctl({"parcels", "hold", house.path, "N-1", "fraud", "three at once"}).code, 0);
        const QString out = house.ctl({"parcels", "show", house.path, "N-1"}).out;
        QVERIFY2(out.contains(QStringLiteral("Held by Ani: it may be fraud (three at once)")), qPrintable(out));
    }
    void aParcelWhoseLabelWasNeverPrintedStaysHere()
    {
        const PackedPot house;
        QVERIFY2(house.shown().contains(QStringLiteral("The label of a packed parcel was never printed here.")),
            qPrintable(house.shown()));
        const Run run = house.ctl({"parcels", "hand-over", house.path, "N-1"});
        QCOMPARE(run.code, 5);
        QVERIFY2(run.err.contains(QStringLiteral("Its label was never printed.")), qPrintable(run.err));
        QVERIFY2(house.shown().contains(QStringLiteral("  packed  ")), qPrintable(house.shown()));
    }
    void itGoesWhenSomebodySaysThatItsLabelWasMadeElsewhere()
    {
        const PackedPot house;
        const Run run = house.ctl({"parcels", "hand-over", house.path, "N-1", "--unprinted"});
        QVERIFY2(
            run.code == 0 && run.out.contains(QStringLiteral("was never printed here")), qPrintable(run.out + run.err));
        QVERIFY2(house.shown().contains(QStringLiteral("handed over")), qPrintable(house.shown()));
    }
};

QTEST_GUILESS_MAIN(ParcelsTest)
#include "test_parcels.moc"
