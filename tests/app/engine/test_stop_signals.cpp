#include "engine/stop_signals.h"

#include <QTest>

#include <csignal>

using namespace selaras;

class StopSignalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSignalIsToldToTheEventLoopAndEndsNothing_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("kill") << SIGTERM;
        QTest::newRow("the terminal closes") << SIGHUP;
    }
    void aSignalIsToldToTheEventLoopAndEndsNothing()
    {
        QFETCH(int, signal);
        int stopped = 0;
        const StopSignals stop([&] { ++stopped; });
        std::raise(signal);
        QCOMPARE(stopped, 0); // not in the midst of what was being done
        QTRY_COMPARE(stopped, 1);
    }
    void afterwardsSignalsDoWhatTheyDidBefore()
    {
        std::signal(SIGINT, SIG_IGN);
        {
            const StopSignals stop([] {});
        }
        QVERIFY(std::signal(SIGINT, SIG_DFL) == SIG_IGN);
    }
};

QTEST_GUILESS_MAIN(StopSignalsTest)
#include "test_stop_signals.moc"
