#include "kit/format.h"

#include <QTimeZone>
#include <QtTest>

#include <limits>

using namespace selaras::kit;

namespace {
const QLocale id(QLocale::Indonesian, QLocale::Indonesia);
const QLocale en(QLocale::English, QLocale::UnitedKingdom);
const QDateTime now(QDate(2026, 11, 21), QTime(14, 32)); // a Saturday
} // namespace

class TestFormat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAddressMayBreakAnywhereAndStaysWhole()
    {
        const QString address = QStringLiteral("https://partner.test/auth?sign=") + QString(64, u'a');
        const QString shown = format::breakable(address);
        QCOMPARE(QString(shown).remove(QChar(0x200b)), address);
        for (const QString &part : shown.split(QChar(0x200b)))
            QVERIFY(part.size() <= 8);
    }
    void anAmountShowsAsRupiahWithoutDecimals()
    {
        QCOMPARE(format::rupiah(125'000'000), QStringLiteral("Rp1.250.000"));
        QCOMPARE(format::rupiah(0), QStringLiteral("Rp0"));
        QCOMPARE(format::rupiah(99'900), QStringLiteral("Rp999"));
        QCOMPARE(format::rupiah(100'000), QStringLiteral("Rp1.000"));
    }
    void aNegativeAmountHasARealMinusBeforeRp()
    {
        QCOMPARE(format::rupiah(-1'000'000), QString(QChar(0x2212)) + QStringLiteral("Rp10.000"));
    }
    void senAreShownOnlyWhenThereAreAny()
    {
        QCOMPARE(format::rupiah(125'050), QStringLiteral("Rp1.250,50"));
        QCOMPARE(format::rupiah(105), QStringLiteral("Rp1,05"));
    }
    void theSmallestAmountDoesNotOverflow()
    {
        QCOMPARE(format::rupiah(std::numeric_limits<qint64>::min()),
            QString(QChar(0x2212)) + QStringLiteral("Rp92.233.720.368.547.758,08"));
        QCOMPARE(format::count(std::numeric_limits<qint64>::min(), en),
            QString(QChar(0x2212)) + QStringLiteral("9,223,372,036,854,775,808"));
    }
    void moneyDoesNotDependOnTheLanguage()
    {
        QLocale::setDefault(en);
        QCOMPARE(format::rupiah(125'000'000), QStringLiteral("Rp1.250.000"));
    }
    void chartsUseShortMoneyInEachLanguage()
    {
        QCOMPARE(format::rupiahShort(630'000'000, id), QStringLiteral("Rp6,3 jt"));
        QCOMPARE(format::rupiahShort(300'000'000, id), QStringLiteral("Rp3 jt"));
        QCOMPARE(format::rupiahShort(85'000'000, id), QStringLiteral("Rp850 rb"));
        QCOMPARE(format::rupiahShort(630'000'000, en), QStringLiteral("Rp6.3 m"));
        QCOMPARE(format::rupiahShort(0, id), QStringLiteral("Rp0"));
        QCOMPARE(format::rupiahShort(99'900, id), QStringLiteral("Rp999"));
        QCOMPARE(format::rupiahShort(99'999'900, id), QStringLiteral("Rp1 jt"));
        QCOMPARE(format::rupiahShort(-630'000'000, id), QString(QChar(0x2212)) + QStringLiteral("Rp6,3 jt"));
    }
    void anotherCurrencyStandsWithItsCode()
    {
        QCOMPARE(format::money(1250, "USD", 2, en), QStringLiteral("USD 12.50"));
        QCOMPARE(format::money(-125'000, "USD", 2, id), QString(QChar(0x2212)) + QStringLiteral("USD 1.250,00"));
        QCOMPARE(format::money(1250, "JPY", 0, en), QStringLiteral("JPY 1,250"));
        QCOMPARE(format::money(125'000'000, "IDR", 2, en), QStringLiteral("Rp1.250.000"));
    }
    void countsAreGroupedByLanguage()
    {
        QCOMPARE(format::count(1204, id), QStringLiteral("1.204"));
        QCOMPARE(format::count(1204, en), QStringLiteral("1,204"));
        QCOMPARE(format::count(0, id), QStringLiteral("0"));
        QCOMPARE(format::count(-1, id), QString(QChar(0x2212)) + u'1');
        QCOMPARE(format::count(1'234'567, id), QStringLiteral("1.234.567"));
    }
    void aChangeAlwaysHasItsSign()
    {
        QCOMPARE(format::delta(3, id), QStringLiteral("+3"));
        QCOMPARE(format::delta(-2, id), QString(QChar(0x2212)) + u'2');
        QCOMPARE(format::delta(0, id), QStringLiteral("0"));
    }
    void aTinyNegativeIsNotMinusZero() { QCOMPARE(format::decimal(-0.04, 1, id), QStringLiteral("0,0")); }
    void percentHasAtMostOneDecimal()
    {
        QCOMPARE(format::percent(0.085, id), QStringLiteral("8,5 %"));
        QCOMPARE(format::percent(0.085, en), QStringLiteral("8.5 %"));
        QCOMPARE(format::percent(0.42, id), QStringLiteral("42 %"));
        QCOMPARE(format::percent(1, id), QStringLiteral("100 %"));
        QCOMPARE(format::percent(0, id), QStringLiteral("0 %"));
    }
    void theClockHasADotInIndonesianAndAColonInEnglish()
    {
        QCOMPARE(format::clock({14, 32}, id), QStringLiteral("14.32"));
        QCOMPARE(format::clock({14, 32}, en), QStringLiteral("14:32"));
        QCOMPARE(format::clockSeconds({9, 5, 7}, id), QStringLiteral("09.05.07"));
        QCOMPARE(format::clock({}, id), format::nothing());
    }
    void durationsHaveTheirUnit()
    {
        QCOMPARE(format::duration(9, id), QStringLiteral("9 dtk"));
        QCOMPARE(format::duration(12 * 60, id), QStringLiteral("12 mnt"));
        QCOMPARE(format::duration(72 * 60, id), QStringLiteral("1 j 12 m"));
        QCOMPARE(format::duration(69 * 60, id), QStringLiteral("1 j 09 m"));
        QCOMPARE(format::duration(3 * 86400, id), QStringLiteral("3 hari"));
        QCOMPARE(format::duration(9, en), QStringLiteral("9 s"));
        QCOMPARE(format::duration(12 * 60, en), QStringLiteral("12 min"));
        QCOMPARE(format::duration(72 * 60, en), QStringLiteral("1 h 12 m"));
        QCOMPARE(format::duration(3 * 86400, en), QStringLiteral("3 days"));
        QCOMPARE(format::duration(-5, id), QStringLiteral("0 dtk"));
    }
    void aPassedDeadlineIsRedAndSaysHowLate()
    {
        const auto ship = format::shipBy(now.addSecs(-38 * 60), now, 30, 120, id);
        QCOMPARE(ship.left, QStringLiteral("Lewat 38 m"));
        QCOMPARE(ship.clock, QStringLiteral("13.54"));
        QVERIFY(ship.status == Role::Red);
        QCOMPARE(format::shipBy(now.addSecs(-38 * 60), now, 30, 120, en).left, QStringLiteral("Late 38 m"));
    }
    void aNearDeadlineIsRedThenYellowThenPlain()
    {
        QVERIFY(format::shipBy(now.addSecs(29 * 60), now, 30, 120, id).status == Role::Red);
        QVERIFY(format::shipBy(now.addSecs(30 * 60), now, 30, 120, id).status == Role::Yellow);
        QCOMPARE(format::shipBy(now.addSecs(72 * 60), now, 30, 120, id).left, QStringLiteral("1 j 12 m"));
        QVERIFY(!format::shipBy(now.addSecs(120 * 60), now, 30, 120, id).status);
        QCOMPARE(format::shipBy(now.addSecs(148 * 60), now, 30, 120, id).left, QStringLiteral("2 j 28 m"));
    }
    void theShopsOwnLimitsCount()
    {
        QVERIFY(format::shipBy(now.addSecs(50 * 60), now, 60, 240, id).status == Role::Red);
        QVERIFY(format::shipBy(now.addSecs(200 * 60), now, 60, 240, id).status == Role::Yellow);
    }
    void theDayOfADeadlineIsTheDayOfItsZone()
    {
        const QTimeZone jakarta("Asia/Jakarta"), jayapura("Asia/Jayapura");
        const QDateTime evening(QDate(2026, 11, 21), QTime(23, 0), jakarta); // in Jayapura the next day has begun
        const auto there = format::shipBy(QDateTime(QDate(2026, 11, 22), QTime(20, 0), jayapura), evening, 30, 120, id);
        QCOMPARE(there.left, QStringLiteral("19 j 00 m"));
        QCOMPARE(there.clock, QStringLiteral("20.00"));
        const auto here = format::shipBy(QDateTime(QDate(2026, 11, 22), QTime(20, 0), jakarta), evening, 30, 120, id);
        QCOMPARE(here.left, QStringLiteral("Besok"));
    }
    void aLaterDeadlineNamesItsDay()
    {
        const QDateTime besok(QDate(2026, 11, 22), QTime(12, 0)), senin(QDate(2026, 11, 23), QTime(9, 0)),
            jauh(QDate(2026, 12, 3), QTime(9, 0));
        QCOMPARE(format::shipBy(besok, now, 30, 120, id).left, QStringLiteral("Besok"));
        QCOMPARE(format::shipBy(besok, now, 30, 120, en).left, QStringLiteral("Tomorrow"));
        QCOMPARE(format::shipBy(senin, now, 30, 120, id).left, QStringLiteral("Sen 23"));
        QCOMPARE(format::shipBy(senin, now, 30, 120, en).left, QStringLiteral("Mon 23"));
        QCOMPARE(format::shipBy(jauh, now, 30, 120, id).left, QStringLiteral("3 Des"));
    }
    void aDeadlineJustPastMidnightIsStillCountedInMinutes()
    {
        const QDateTime late(QDate(2026, 11, 21), QTime(23, 50));
        const auto ship = format::shipBy(late.addSecs(20 * 60), late, 30, 120, id);
        QCOMPARE(ship.left, QStringLiteral("20 m"));
        QVERIFY(ship.status == Role::Red);
    }
    void noDeadlineShowsADash() { QCOMPARE(format::shipBy({}, now).left, format::nothing()); }
    void momentsAreAsShortAsTheyStayClear()
    {
        QCOMPARE(format::moment(now, now, id), QStringLiteral("14.32"));
        QCOMPARE(format::moment(QDateTime(QDate(2026, 11, 20), QTime(19, 40)), now, id), QStringLiteral("Jum 19.40"));
        QCOMPARE(format::moment(QDateTime(QDate(2026, 11, 3), QTime(19, 40)), now, id), QStringLiteral("3 Nov"));
        QCOMPARE(format::moment(QDateTime(QDate(2025, 10, 3), QTime(19, 40)), now, id), QStringLiteral("3 Okt 2025"));
        QCOMPARE(format::weekdayDay(QDate(2026, 11, 24), id), QStringLiteral("Sel 24 Nov"));
        QCOMPARE(format::weekdayDay(QDate(2026, 11, 24), QDate(2026, 1, 1), id), QStringLiteral("Sel 24 Nov"));
        QCOMPARE(format::weekdayDay(QDate(2027, 11, 20), QDate(2026, 11, 22), id), QStringLiteral("Sab 20 Nov 2027"));
    }
    void idsKeepTheirHeadAndEnd()
    {
        const QString dots(QChar(0x2026));
        QCOMPARE(format::cutId("261121RN5HV0C"), QStringLiteral("261121") + dots + QStringLiteral("5HV0C"));
        QCOMPARE(format::cutId("187264417455"), QStringLiteral("18726") + dots + QStringLiteral("7455"));
        QCOMPARE(format::cutId("#10482"), QStringLiteral("#10482"));
        QCOMPARE(format::cutId("CH-0317"), QStringLiteral("CH-0317"));
        QCOMPARE(format::cutId(""), QString());
    }
    void initialsAreOfTheFirstAndTheLastName()
    {
        QCOMPARE(format::initials("Sari Wijaya"), QStringLiteral("SW"));
        QCOMPARE(format::initials("Maria Goreti Lele"), QStringLiteral("ML"));
        QCOMPARE(format::initials("dedi"), QStringLiteral("D"));
        QCOMPARE(format::initials("  "), QString());
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "test_format.moc"
