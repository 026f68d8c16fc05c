#include "faults/trial.h"

using namespace selaras;
using namespace selaras::test;

namespace {

/// Five facts, each reported as done after its statement, by a program that syncs as `synchronous` says.
Scenario facts(const char *synchronous)
{
    return {"facts are written", [](World &) {},
        [=](Place &place) -> Result<> {
            TRY(const Secret key, place.key());
            TRY(auto connection, Connection::open(place.path(), key, Connection::Mode::ReadWrite));
            CHECK(connection->execute(QStringLiteral("PRAGMA synchronous = %1").arg(QLatin1String(synchronous))));
            for (int i = 0; i < 5; ++i) {
                CHECK(connection->execute(QStringLiteral("INSERT OR IGNORE INTO setting VALUES ('%1', 'x')").arg(i)));
                place.acknowledge();
            }
            return {};
        }};
}

/// Stock and its movement in one transaction, or without one.
Scenario movement(bool together)
{
    return {"goods come in", [](World &world) { world.addSku(QStringLiteral("A"), 5); },
        [=](Place &place) -> Result<> {
            TRY(const Secret key, place.key());
            TRY(auto connection, Connection::open(place.path(), key, Connection::Mode::ReadWrite));
            TRY(const QVariant done, connection->value(QStringLiteral("SELECT count(*) - 1 FROM movement")));
            if (done.toInt() > 0)
                return {};
            if (together)
                CHECK(connection->execute(QStringLiteral("BEGIN")));
            CHECK(connection->execute(QStringLiteral("UPDATE stock SET on_hand = on_hand + 3")));
            CHECK(connection->execute(QStringLiteral(
                "INSERT INTO movement SELECT id + 1, sku_id, warehouse_id, 3, on_hand_after + 3, reason, "
                "reference, note, actor, at FROM movement")));
            if (together)
                CHECK(connection->execute(QStringLiteral("COMMIT")));
            return {};
        }};
}

int cutTroubles(const Scenario &scenario)
{
    const Trial trial(scenario);
    int out = 0;
    for (quint64 seed = 1; seed <= 3; ++seed) {
        for (int n = 1; n <= trial.changes(); ++n)
            out += !trial.die(n, DiskFate::PowerCut, seed).trouble.isEmpty();
        for (int n = 1; n <= trial.acknowledgements(); ++n)
            out += !trial.dieAcknowledging(n, DiskFate::PowerCut, seed).trouble.isEmpty();
    }
    return out;
}

int killTroubles(const Scenario &scenario)
{
    const Trial trial(scenario);
    int out = 0;
    for (int n = 1; n <= trial.changes(); ++n)
        out += !trial.die(n, DiskFate::Dead).trouble.isEmpty();
    return out;
}

} // namespace

/// The trials would notice: bugs planted on purpose.
class NoticingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPowerCutLosesNothingThatWasSynced() { QCOMPARE(cutTroubles(facts("FULL")), 0); }
    void whatIsReportedBeforeItIsSyncedIsFoundLost() { QVERIFY(cutTroubles(facts("NORMAL")) > 5); }
    void whatIsNeverSyncedIsFoundLost() { QVERIFY(cutTroubles(facts("OFF")) > 5); }
    void aKillBetweenTwoStatementsOfOneTransactionIsHarmless() { QCOMPARE(killTroubles(movement(true)), 0); }
    void aKillBetweenTwoStatementsWithoutATransactionIsFound() { QVERIFY(killTroubles(movement(false)) > 0); }
    void aFaultThatIsPlannedIsMet()
    {
        const Trial trial(scenarios()[2]);
        QVERIFY(trial.changes() > 20);
        QVERIFY(trial.fail(5, DiskFate::Failed, false, false).met);
        QVERIFY(trial.die(5, DiskFate::Dead).met);
        QVERIFY(trial.die(5, DiskFate::PowerCut, 1).met);
        QVERIFY(!trial.die(trial.changes() + 1, DiskFate::Dead).met);
    }
};

QTEST_GUILESS_MAIN(NoticingTest)
#include "test_noticing.moc"
