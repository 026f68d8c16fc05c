#include "channels/address.h"

#include <QTest>

using namespace selaras;
using channels::addressProblems;
using channels::ChannelAddress;

namespace {

ChannelAddress whole()
{
    ChannelAddress to;
    to.name = QStringLiteral("Dewi");
    to.phone = QStringLiteral("0812-3456-7890");
    to.street = QStringLiteral("Jl. Kenanga 7");
    to.city = QStringLiteral("Bandung");
    to.postcode = QStringLiteral("40115");
    return to;
}

} // namespace

class TestAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeAddressHasNoProblem() { QCOMPARE(addressProblems(whole()), QStringList()); }
    void whatIsMissingIsNamed()
    {
        ChannelAddress to = whole();
        to.street.clear();
        QCOMPARE(addressProblems(to), QStringList({"street"}));
        to.city = QStringLiteral(" - ");
        QCOMPARE(addressProblems(to), QStringList({"street", "city"}));
    }
    void aStreetThatHoldsTheWholeAddressNeedsNoCity()
    {
        ChannelAddress to = whole();
        to.street = QStringLiteral("Jl. Kenanga 7, Bandung");
        to.city.clear();
        QCOMPARE(addressProblems(to), QStringList());
    }
    void postcodesHaveTheShapeOfTheirCountry_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("postcode");
        QTest::addColumn<bool>("good");
        QTest::newRow("Indonesia") << "ID"
                                   << "40115" << true;
        QTest::newRow("Indonesia by itself") << ""
                                             << "4011" << false;
        QTest::newRow("letters") << "ID"
                                 << "4O115" << false;
        QTest::newRow("Indonesia, none") << "ID"
                                         << "" << true;
        QTest::newRow("Singapore, none") << "SG"
                                         << "" << false;
        QTest::newRow("Singapore") << "sg"
                                   << "238 859" << true;
        QTest::newRow("Japan") << "JP"
                               << "100-0001" << true;
        QTest::newRow("Netherlands") << "NL"
                                     << "1012 AB" << true;
        QTest::newRow("Netherlands, short") << "NL"
                                            << "1012" << false;
        QTest::newRow("United States, long") << "US"
                                             << "94105-1234" << true;
        QTest::newRow("nobody has said how") << "XY"
                                             << "whatever" << true;
    }
    void postcodesHaveTheShapeOfTheirCountry()
    {
        QFETCH(QString, country);
        QFETCH(QString, postcode);
        QFETCH(bool, good);
        ChannelAddress to = whole();
        to.country = country;
        to.postcode = postcode;
        QCOMPARE(addressProblems(to), good ? QStringList() : QStringList({"postcode"}));
    }
    void aPhoneThatNeverRingsIsAProblem_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << "" << true;
        QTest::newRow("with a country") << "+62 812 9876 5432" << true;
        QTest::newRow("short") << "0812" << false;
        QTest::newRow("typed to get past a form") << "0000000000" << false;
        QTest::newRow("all nines") << "9999999999" << false;
        QTest::newRow("words") << "rumah" << false;
    }
    void aPhoneThatNeverRingsIsAProblem()
    {
        QFETCH(QString, phone);
        QFETCH(bool, good);
        ChannelAddress to = whole();
        to.phone = phone;
        QCOMPARE(addressProblems(to), good ? QStringList() : QStringList({"phone"}));
    }
    void whatIsMaskedIsNoProblem()
    {
        ChannelAddress to = whole();
        to.phone = QStringLiteral("******90");
        to.street = QStringLiteral("****");
        to.postcode = QStringLiteral("4****");
        QCOMPARE(addressProblems(to), QStringList());
    }
    void goodsThatAreFetchedNeedNoAddress()
    {
        ChannelAddress to;
        to.name = QStringLiteral("Dewi");
        to.phone = QStringLiteral("0");
        QCOMPARE(addressProblems(to), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "test_address.moc"
