#include "base/money.h"
#include "base/text.h"

#include <QTest>

#include <algorithm>

using namespace selaras;

class TextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreSortedAsPeopleLookForThem_data()
    {
        QTest::addColumn<QStringList>("sorted");
        QTest::newRow("numbers by their size") << QStringList{"Rak 2", "rak 15", "Rak 100"};
        QTest::newRow("in the middle of a code") << QStringList{"BOX-9-A", "BOX-10-A", "BOX-10-B"};
        QTest::newRow("whatever the case") << QStringList{"apel", "Beras", "cuka"};
        QTest::newRow("leading noughts say nothing") << QStringList{"A-007", "A-8"};
        QTest::newRow("nought is a number") << QStringList{"A-0", "A-1"};
        QTest::newRow("numbers before letters") << QStringList{"A 99999999999999999999", "A b"};
        QTest::newRow("a beginning before the whole") << QStringList{"TLA", "TLA-600"};
    }
    void namesAreSortedAsPeopleLookForThem()
    {
        QFETCH(QStringList, sorted);
        QStringList names(sorted.rbegin(), sorted.rend());
        std::sort(
            names.begin(), names.end(), [](const QString &a, const QString &b) { return sortKey(a) < sortKey(b); });
        QCOMPARE(names, sorted);
    }
    void rupiahAreWrittenAsPeopleHereWriteThem_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << "Rp0";
        QTest::newRow("hundreds") << qint64(50'000) << "Rp500";
        QTest::newRow("thousands") << qint64(1'250'000) << "Rp12.500";
        QTest::newRow("millions") << qint64(125'000'000) << "Rp1.250.000";
        QTest::newRow("with sen") << qint64(8'950'050) << "Rp89.500,50";
        QTest::newRow("below nothing") << qint64(-50'005) << "-Rp500,05";
        QTest::newRow("more than a double can hold") << qint64(9'007'199'254'740'993) << "Rp90.071.992.547.409,93";
    }
    void rupiahAreWrittenAsPeopleHereWriteThem()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, text);
        QCOMPARE(rupiahFromMinor(minor), text);
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "test_text.moc"
