#include "faults/trial.h"

using namespace selaras;
using namespace selaras::test;

/// The disk fails or is full at the n-th change, for every n (or a sample, see sample()) and every scenario.
class FailingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDiskMayFailAnywhere_data()
    {
        QTest::addColumn<int>("scenario");
        for (int i = 0; i < int(scenarios().size()); ++i)
            QTest::newRow(scenarios()[std::size_t(i)].name) << i;
    }
    void theDiskMayFailAnywhere()
    {
        QFETCH(int, scenario);
        const Trial trial(scenarios()[std::size_t(scenario)]);
        int met = 0;
        QByteArrayList troubles;
        for (const auto fate : {DiskFate::Failed, DiskFate::Full})
            for (const bool forEver : {false, true})
                for (const int n : sample(trial.changes(), 10)) {
                    const auto verdict = trial.fail(n, fate, forEver, n % 2 == 0);
                    met += verdict.met;
                    if (!verdict.trouble.isEmpty())
                        troubles << "change " + QByteArray::number(n) + (fate == DiskFate::Full ? " full" : " failed")
                                + (forEver ? " from then on" : " once") + (n % 2 ? "" : ", same program") + ": "
                                + verdict.trouble;
                }
        QVERIFY2(troubles.isEmpty(), troubles.mid(0, 12).join('\n'));
        QVERIFY(met > 10);
    }
};

QTEST_GUILESS_MAIN(FailingTest)
#include "test_failing.moc"
