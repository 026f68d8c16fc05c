#include "manual/number.h"

#include <QTest>

using namespace selaras::manual;

class TestNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsReadAsItWasWritten_data()
    {
        QTest::addColumn<QString>("said");
        const QString number = numberText({261122, 7});
        QTest::newRow("as written") << number;
        QTest::newRow("small letters") << number.toLower();
        QTest::newRow("spaces for dashes") << QString(number).replace(u'-', u' ');
        QTest::newRow("in one") << QString(number).remove(u'-');
    }
    void aNumberIsReadAsItWasWritten()
    {
        QFETCH(QString, said);
        QCOMPARE(numberFromText(said), std::optional(Counted{261122, 7}));
    }
    void itIsShort() { QCOMPARE(numberText({261122, 7}).size(), qsizetype(13)); }
    void oneWrongDigitIsNoticed()
    {
        const QString number = numberText({261122, 74});
        for (qsizetype at = 0; at < number.size(); ++at) {
            for (char16_t c = u'0'; number[at].isDigit() && c <= u'9'; ++c) {
                QString misheard = number;
                misheard[at] = c;
                QCOMPARE(numberFromText(misheard).has_value(), misheard == number);
            }
        }
    }
    void neighboursChangedAboutAreNoticed()
    {
        const QString digits = numberText({261122, 74}).remove(u'-').mid(1);
        for (qsizetype at = 0; at + 1 < digits.size(); ++at) {
            QString misheard = digits;
            std::swap(misheard[at], misheard[at + 1]);
            QCOMPARE(numberFromText(u'M' + misheard).has_value(), misheard == digits);
        }
    }
    void theThousandthOrderOfADayHasANumberToo()
    {
        QCOMPARE(numberFromText(numberText({261122, 12345})), std::optional(Counted{261122, 12345}));
    }
    void whatIsNoNumberOfOursDoesNotLookLikeOne()
    {
        QVERIFY(!looksLikeNumber(QStringLiteral("261121ABC5HV0C")));
        QVERIFY(!looksLikeNumber(QStringLiteral("MUG-261122")));
        QVERIFY(looksLikeNumber(QStringLiteral("M-261122-0075")));
    }
};

QTEST_GUILESS_MAIN(TestNumber)
#include "test_number.moc"
