#include "lines/day_text.h"

#include <QTest>

using namespace selaras::ui;

class DayTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDayIsReadAsHandsWriteIt_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::newRow("24/11") << QDate(2026, 11, 24);
        QTest::newRow("24.11.2026") << QDate(2026, 11, 24);
        QTest::newRow(" 24 11 26 ") << QDate(2026, 11, 24);
        QTest::newRow("2026-12-01") << QDate(2026, 12, 1);
        QTest::newRow("21/11") << QDate(2026, 11, 21);
        QTest::newRow("3/1") << QDate(2027, 1, 3); // it has passed this year
        QTest::newRow("+3") << QDate(2026, 11, 24);
        QTest::newRow("+0") << QDate(2026, 11, 21);
        QTest::newRow("20/11/2026") << QDate(2026, 11, 20); // said with its year: late already
    }
    void aDayIsReadAsHandsWriteIt()
    {
        QFETCH(QDate, day);
        QCOMPARE(dayFrom(QString::fromLatin1(QTest::currentDataTag()), QDate(2026, 11, 21)), day);
    }
    void whatIsNoDayIsNotGuessed_data()
    {
        QTest::addColumn<bool>("guessed");
        for (const char *text :
            {"", "24", "31/11", "29/2", "soon", "+99999", "24/11/1999", "2026-13-01", "1/2/3/4", "-3"})
            QTest::newRow(text) << false;
    }
    void whatIsNoDayIsNotGuessed()
    {
        QTEST(dayFrom(QString::fromLatin1(QTest::currentDataTag()), QDate(2026, 11, 21)).has_value(), "guessed");
    }
};

QTEST_GUILESS_MAIN(DayTextTest)
#include "test_day_text.moc"
