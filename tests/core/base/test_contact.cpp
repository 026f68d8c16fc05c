#include "base/contact.h"

#include <QTest>

using namespace selaras;

class ContactTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySpellingOfAPhoneIsOneNumber_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"0812 3456 7890", "+62 812-3456-7890", "62812 3456 7890", "812 3456 7890",
                 "0062 812 3456 7890", "+62 0812 3456 7890", "(0812) 3456.7890"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void everySpellingOfAPhoneIsOneNumber()
    {
        QFETCH(const QString, typed);
        QCOMPARE(internationalPhone(typed), QStringLiteral("6281234567890"));
    }
    void aNumberOfAnotherCountryStaysOne()
    {
        QCOMPARE(internationalPhone(u"+65 9123 4567"), QStringLiteral("6591234567"));
    }
    void whatIsMaskedOrNoNumberIsNobody_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"0812****890", "", "0812", "ask at the door", "+0812345678901234567"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void whatIsMaskedOrNoNumberIsNobody()
    {
        QFETCH(const QString, typed);
        QCOMPARE(internationalPhone(typed), QString());
    }
    void anAddressIsOneNameAndOneDomain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("plain") << "budi@example.com" << true;
        QTest::newRow("tag") << "budi+toko@mail.example.co.id" << true;
        QTest::newRow("other letters in the domain") << QStringLiteral("budi@tokö.example") << true;
        QTest::newRow("no domain") << "budi@" << false;
        QTest::newRow("no dot") << "budi@localhost" << false;
        QTest::newRow("two") << "a@b.c@d.e" << false;
        QTest::newRow("masked") << "b***@example.com" << false;
        QTest::newRow("line end") << "budi@example.com\r\nBcc: x@y.z" << false;
        QTest::newRow("blank") << "budi san@example.com" << false;
        QTest::newRow("two of them") << "a@b.co,c@d.co" << false;
        QTest::newRow("brackets") << "<a@b.co>" << false;
    }
    void anAddressIsOneNameAndOneDomain()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isOne);
        QCOMPARE(isEmail(text), isOne);
    }
};

QTEST_GUILESS_MAIN(ContactTest)
#include "test_contact.moc"
