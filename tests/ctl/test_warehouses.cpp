#include "ctl/one_pot.h"

using namespace selaras;
using namespace selaras::test;

/// Where parcels come from, by the command line.
class WarehousesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAddressAndAPhoneAreGivenAndListed()
    {
        const OnePot house;
        const Run run = house.ctl({"warehouses", "change", house.path, "ckg", "--address",
            "Jl. Raya Cakung 12,  Jakarta Timur", "--phone", "0812-3456-7890"});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QCOMPARE(house.ctl({"warehouses", "list", house.path}).out,
            QStringLiteral("CKG\tCakung\t\tJl. Raya Cakung 12, Jakarta Timur\t0812-3456-7890\n"));
    }
    void whatIsNotGivenStaysAndEmptyTakesItAway()
    {
        const OnePot house;
        house.ctl({"warehouses", "change", house.path, "CKG", "--address", "Jl. Raya 12", "--phone", "0812-3456"});
        house.ctl({"warehouses", "change", house.path, "CKG", "--phone", ""});
        QCOMPARE(house.ctl({"warehouses", "list", house.path}).out, QStringLiteral("CKG\tCakung\t\tJl. Raya 12\t\n"));
    }
    void aPhoneNobodyCouldRingIsRefusedInWords()
    {
        const OnePot house;
        const Run run = house.ctl({"warehouses", "change", house.path, "CKG", "--phone", "tanya Budi"});
        QCOMPARE(run.code, 5);
        QVERIFY2(run.err.contains(QStringLiteral("tanya Budi is no phone number")), qPrintable(run.err));
    }
    void aCodeNobodyKnowsIsRefused()
    {
        const OnePot house;
        QCOMPARE(house.ctl({"warehouses", "change", house.path, "SBY", "--phone", "0812-3456"}).code, 5);
    }
};

QTEST_GUILESS_MAIN(WarehousesTest)
#include "test_warehouses.moc"
