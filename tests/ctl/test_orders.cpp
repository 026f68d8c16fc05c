#include "ctl/one_pot.h"

using namespace selaras;
using namespace selaras::test;

class OrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whyShortNamesTheKindAndThePieces()
    {
        OnePot house;
        const Run why = house.orders("why-short");
        QCOMPARE(why.code, 0);
        QVERIFY2(why.out.startsWith("POT: 1 of 2 wait;"), qPrintable(why.out));
        QVERIFY2(why.out.contains("\t1\tnever-there\t"), qPrintable(why.out));
    }
    void aSubstituteIsMadeAndTakenBack()
    {
        OnePot house;
        QCOMPARE(house.orders("substitute", {"POT", "LID", "1"}).code, 0);
        QCOMPARE(house.orders("why-short").out.trimmed(), "Nothing of it waits.");
        QCOMPARE(house.orders("take-back", {"POT"}).code, 0);
        QVERIFY(house.orders("why-short").out.startsWith("POT: 1 of 2 wait;"));
    }
    void whatIsRefusedIsRefusedInWords()
    {
        OnePot house;
        const Run few = house.orders("substitute", {"POT", "LID", "9"});
        QCOMPARE(few.code, 5);
        QVERIFY2(few.err.contains("The line wants 1 to 2 of it."), qPrintable(few.err));
        const Run none = house.orders("send-from", {"POT", "CKG"});
        QCOMPARE(none.code, 5);
        QVERIFY2(none.err.contains("none of it free"), qPrintable(none.err));
    }
    void sentFromNamesTheWarehouseAndTheReason()
    {
        OnePot house;
        const Run from = house.orders("sent-from");
        QCOMPARE(from.code, 0);
        QCOMPARE(from.out.trimmed(), "1 x POT  Cakung (only warehouse), 1 wait");
    }
    void anUnknownOrderIsRefusedInWords()
    {
        OnePot house;
        const Run unknown = house.orders("why-short", {}, "N-9");
        QCOMPARE(unknown.code, 5);
        QVERIFY2(unknown.err.contains("There is no order N-9."), qPrintable(unknown.err));
    }
};

QTEST_GUILESS_MAIN(OrdersTest)
#include "test_orders.moc"
