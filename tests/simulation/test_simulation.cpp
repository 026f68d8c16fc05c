#include "simulation/world.h"

#include <QtTest>

using namespace selaras::simulation;

class SimulationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSeedReplaysToTheSameTrace()
    {
        const Case what{.seed = 7, .days = 0.1, .without = {}, .thin = 1};
        QCOMPARE(simulate(what).hash, simulate(what).hash);
    }
};

QTEST_GUILESS_MAIN(SimulationTest)
#include "test_simulation.moc"
