#include "simulation/rivals.h"
#include "simulation/shrink.h"
#include "simulation/world.h"

#include <QHashFunctions>
#include <QtTest>

using namespace selaras::simulation;

class SimulationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); }

    void aSeedReplaysToTheSameTrace_data()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {3, 11, 12})
            QTest::addRow("seed %d", int(seed)) << seed;
    }
    void aSeedReplaysToTheSameTrace()
    {
        QFETCH(quint64, seed);
        const Case what = shortDays(seed);
        const Verdict once = simulate(what), again = simulate(what);
        QVERIFY(once.calls > 100);
        QCOMPARE(again.hash, once.hash);
    }
    void anotherSeedIsAnotherTrace() { QVERIFY(simulate(shortDays(3)).hash != simulate(shortDays(4)).hash); }

    void theCasesThatFailedOnceHold_data()
    {
        QTest::addColumn<Case>("what");
        for (const KnownCase &known : knownCases())
            QTest::addRow("%llu %s", known.what.seed, qPrintable(known.why.left(60))) << known.what;
    }
    void theCasesThatFailedOnceHold()
    {
        QFETCH(Case, what);
        QVERIFY2(holds(what), qPrintable(m_why));
    }
    void noRuleBreaksInWhateverHappens_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 100; seed < 130; ++seed)
            QTest::addRow("seed %d", int(seed)) << seed;
    }
    void noRuleBreaksInWhateverHappens()
    {
        QFETCH(quint64, seed);
        QVERIFY2(holds(shortDays(seed)), qPrintable(m_why));
    }

    void everyKindOfTroubleIsSomewhereAmongTheSeeds()
    {
        std::map<Deed, int> deeds;
        int calm = 0;
        for (quint64 seed = 100; seed < 130; ++seed) {
            const Script script = scriptOf(shortDays(seed));
            calm += script.calm ? 1 : 0;
            for (const Act &act : script.acts)
                ++deeds[act.deed];
        }
        QVERIFY(calm > 0);
        for (int deed = 0; deed <= int(Deed::Close); ++deed)
            QVERIFY2(deeds[Deed(deed)] > 0, qPrintable(deedName(Deed(deed))));
    }
    void leavingOneKindOfDeedOutChangesNoOther()
    {
        Case without = shortDays(105);
        const Script all = scriptOf(without);
        without.without = QStringList{QStringLiteral("ship")};
        const Script fewer = scriptOf(without);
        const auto others = [](const Script &script) {
            std::vector<std::pair<qint64, quint64>> out;
            for (const Act &act : script.acts)
                if (act.deed != Deed::Ship)
                    out.emplace_back(act.at, act.luck);
            return out;
        };
        QVERIFY(fewer.acts.size() < all.acts.size());
        QCOMPARE(others(fewer), others(all));
    }
    void shrinkingGivesUpWhereNothingFails()
    {
        const Case healthy = shortDays(100);
        QCOMPARE(optionsOf(shrunk(healthy, QStringLiteral("cursor"), 3)), optionsOf(healthy));
    }

    void plainPollingOversellsTheLastPiece()
    {
        QCOMPARE(polled(5).oversold, 1);
        QCOMPARE(polled(5).pieces, 2);
    }
    void plainPollingSellsNothingTwiceAfterAPoll() { QCOMPARE(polled(1).oversold, 0); }

private:
    static Case shortDays(quint64 seed) { return {.seed = seed, .days = 0.05, .without = {}, .thin = 1}; }
    /// One piece of one good, wanted in two shops three minutes apart.
    static Polled polled(qint64 minutes)
    {
        Script script;
        script.length = 600'000;
        script.opening = {1};
        // Chance 256: paid at once, one line.
        script.acts = {{.at = 60'001, .deed = Deed::Order, .shop = 0, .good = 0, .pieces = 1, .luck = 256},
            {.at = 240'001, .deed = Deed::Order, .shop = 1, .good = 0, .pieces = 1, .luck = 256}};
        return underPolling(script, minutes * 60'000);
    }
    bool holds(const Case &what)
    {
        const Verdict verdict = simulate(what);
        if (!verdict.breach)
            return true;
        m_why = QStringLiteral("selaras-simulate %1\nstep %2 breaks %3: %4")
                    .arg(optionsOf(what))
                    .arg(verdict.step)
                    .arg(verdict.breach->rule, verdict.breach->what);
        for (const QByteArray &line : verdict.lastLines)
            m_why += u'\n' + QString::fromUtf8(line);
        return false;
    }

    QString m_why;
};

QTEST_GUILESS_MAIN(SimulationTest)
#include "test_simulation.moc"
