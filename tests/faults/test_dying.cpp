#include "faults/trial.h"

using namespace selaras;
using namespace selaras::test;

/// The program is killed, or the power cut, at the n-th change of the disk and after every acknowledgement.
class DyingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theProgramMayBeKilledAnywhere_data() { list(); }
    void theProgramMayBeKilledAnywhere()
    {
        QFETCH(int, scenario);
        const Trial trial(scenarios()[std::size_t(scenario)]);
        QByteArrayList troubles;
        int died = 0;
        const auto count = [&](const char *how, int n, const Trial::Verdict &verdict) {
            died += verdict.met;
            if (!verdict.trouble.isEmpty())
                troubles << how + QByteArray::number(n) + ": " + verdict.trouble;
        };
        for (const int n : sample(trial.changes(), 16)) {
            count("killed at change ", n, trial.die(n, DiskFate::Dead));
            count("killed within change ", n, trial.die(n, DiskFate::Torn));
        }
        for (const int n : sample(trial.acknowledgements(), 8))
            count("killed after acknowledgement ", n, trial.dieAcknowledging(n, DiskFate::Dead));
        QVERIFY2(troubles.isEmpty(), troubles.mid(0, 12).join('\n'));
        QVERIFY(died > 10);
    }
    void thePowerMayBeCutAnywhere_data() { list(); }
    void thePowerMayBeCutAnywhere()
    {
        QFETCH(int, scenario);
        const Trial trial(scenarios()[std::size_t(scenario)]);
        QByteArrayList troubles;
        int died = 0;
        const auto count = [&](const char *how, int n, int seed, const Trial::Verdict &verdict) {
            died += verdict.met;
            if (!verdict.trouble.isEmpty())
                troubles << how + QByteArray::number(n) + " seed " + QByteArray::number(seed) + ": " + verdict.trouble;
        };
        for (int seed = 1; seed <= seeds(3); ++seed) {
            for (const int n : sample(trial.changes(), 12))
                count("cut at change ", n, seed, trial.die(n, DiskFate::PowerCut, quint64(seed)));
            for (const int n : sample(trial.acknowledgements(), 4))
                count("cut after acknowledgement ", n, seed,
                    trial.dieAcknowledging(n, DiskFate::PowerCut, quint64(seed)));
        }
        QVERIFY2(troubles.isEmpty(), troubles.mid(0, 12).join('\n'));
        QVERIFY(died > 10);
    }

private:
    static void list()
    {
        QTest::addColumn<int>("scenario");
        for (int i = 0; i < int(scenarios().size()); ++i)
            QTest::newRow(scenarios()[std::size_t(i)].name) << i;
    }
};

QTEST_GUILESS_MAIN(DyingTest)
#include "test_dying.moc"
