#include "catalog/sku.h"
#include "ctl/house.h"
#include "inventory/stock.h"

using namespace selaras;
using namespace selaras::test;

namespace {

/// Ani's inventory with ten pots at Rp50.000.
struct TenPots : House {
    TenPots()
    {
        const SystemClock clock;
        auto store = must(Store::open({path, key, 0, Threads::None, 1}, clock));
        auto done = store->write([](Transaction &tx) -> Result<> {
            const QString who = QStringLiteral("Ani");
            TRY(const qint64 place, inventory::addWarehouse(tx, QStringLiteral("CKG"), QStringLiteral("Cakung"), who));
            TRY(const qint64 sku,
                catalog::addSku(tx,
                    {.code = QStringLiteral("POT"),
                        .name = QStringLiteral("Panci"),
                        .barcode = {},
                        .priceMinor = 50'000'00},
                    who));
            CHECK(inventory::move(tx,
                {.skuId = sku, .warehouseId = place, .delta = 10, .reason = inventory::Reason::Opening, .actor = who}));
            return {};
        });
        must(done.takeResult());
    }
    Run orders(const QStringList &arguments) const
    {
        return ctl(QStringList{QStringLiteral("orders"), arguments.first(), path} + arguments.mid(1));
    }
    Run add(const QStringList &more = {}) const
    {
        return orders(QStringList{"add", "--place", "WhatsApp", "--name", "Dewi", "--line", "POT=2"} + more);
    }
    void write(const QByteArray &text) const
    {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            qFatal("no file");
    }
    /// A source "Reseller" as the headers of `file` say.
    Run saveSource() const
    {
        return orders({"source", "Reseller", "--place", "Reseller", "--like", file, "--column", "payment==paid"});
    }
};

QString numberIn(const Run &run) { return run.out.section(u'\t', 0, 0); }

} // namespace

class ManualOrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOrderIsTypedInAndTellsWhatToPay()
    {
        const TenPots house;
        const Run added = house.add({"--shipping", "9.000", "--hours", "2"});
        QCOMPARE(added.code, 0);
        const QStringList line = added.out.section(u'\n', 0, 0).split(u'\t');
        QVERIFY2(line.at(0).startsWith("M-"), qPrintable(added.out));
        QCOMPARE(line.at(1), "unpaid");
        QVERIFY(line.at(2).toInt() > 109'000 && line.at(2).toInt() < 110'000);
        QVERIFY(added.out.contains("To be paid by "));
    }
    void aPriceMayBeSaid()
    {
        const TenPots house;
        const Run added = house.orders({"add", "--place", "Toko", "--line", "POT=3@1.000", "--payment", "walk-in"});
        QVERIFY2(added.out.contains("\tcompleted\t3000\n"), qPrintable(added.out + added.err));
    }
    void aNumberIsTakenAsItIsSaid()
    {
        const TenPots house;
        const QString number = numberIn(house.add());
        QCOMPARE(house.orders({"paid", QString(number).remove(u'-').toLower()}).code, 0);
        const Run again = house.orders({"paid", number});
        QCOMPARE(again.code, 5);
        QVERIFY2(again.err.contains("is paid already"), qPrintable(again.err));
    }
    void aMisheardNumberIsToldFromAnUnknownOne()
    {
        const TenPots house;
        QString number = numberIn(house.add());
        number.back() = number.back() == u'0' ? u'1' : u'0';
        QVERIFY(house.orders({"paid", number}).err.contains("misheard"));
        QVERIFY(house.orders({"paid", "INV-9"}).err.contains("There is no order INV-9."));
    }
    void aPaidOrderIsDeliveredAndACancelledOneIsNot()
    {
        const TenPots house;
        const QString one = numberIn(house.add({"--payment", "paid"})), two = numberIn(house.add({"--payment", "cod"}));
        QCOMPARE(house.orders({"delivered", one}).code, 0);
        QCOMPARE(house.orders({"cancel", two, "--reason", "batal"}).code, 0);
        QCOMPARE(house.orders({"delivered", two}).code, 5);
        QCOMPARE(house.ctl({"verify", house.path}).code, 0);
    }
    void whatIsWrongIsSaidInWords()
    {
        const TenPots house;
        QVERIFY(house.orders({"add", "--place", "WA", "--name", "D", "--line", "CUP=1"}).err.contains("no SKU CUP"));
        QVERIFY(house.add({"--phone", "rumah"}).err.contains("rumah is no phone number."));
        QVERIFY(house.add({"--discount", "1000000"}).err.contains("more than the order"));
        QVERIFY(
            house.orders({"add", "--place", "WA", "--name", "D", "--line", "POT=x"}).err.contains("100,000 pieces"));
    }
    void aFileIsReadOnceHoweverOftenItIsGiven()
    {
        const TenPots house;
        house.write("No Pesanan,Nama,SKU,Jumlah\nR1,Dewi,POT,2\nR2,Budi,POT,1\n");
        QCOMPARE(house.saveSource().code, 0);
        const Run told = house.orders({"import", house.file, "--source", "reseller", "--dry-run"});
        QCOMPARE(told.out.trimmed(), "Nothing was written. new 2, changed 0, paid 0, unchanged 0, rows left out 0");
        const Run first = house.orders({"import", house.file, "--source", "reseller"});
        QCOMPARE(first.out.trimmed(), "new 2, changed 0, paid 0, unchanged 0, rows left out 0");
        const Run second = house.orders({"import", house.file, "--source", "reseller"});
        QCOMPARE(second.out.trimmed(), "new 0, changed 0, paid 0, unchanged 2, rows left out 0");
        QCOMPARE(second.code, 0);
    }
    void aRowThatIsLeftOutSaysWhy()
    {
        const TenPots house;
        house.write("No Pesanan,Nama,SKU,Jumlah\nR1,Dewi,POT,2\nR2,Budi,CUP,1\n");
        house.saveSource();
        const Run run = house.orders({"import", house.file, "--source", "Reseller"});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("row 3\tR2\tThere is no SKU CUP"), qPrintable(run.err));
    }
    void whatIsNotSaidOfASourceStaysAsItWas()
    {
        const TenPots house;
        house.write("No Pesanan,Nama,SKU,Jumlah\nR1,Dewi,POT,2\n");
        QCOMPARE(house.orders({"source", "Reseller", "--place", "Reseller"}).code, 5); // it could read no file
        house.saveSource();
        QCOMPARE(house.orders({"source", "Reseller", "--place", "Reseller", "--every", "10"}).code, 0);
        const Run read = house.orders({"import", house.file, "--source", "Reseller"});
        QVERIFY2(read.out.startsWith("new 1"), qPrintable(read.out + read.err));
    }
    void aSourceIsRenamedAndKnowsWhatItHasRead()
    {
        const TenPots house;
        house.write("No Pesanan,Nama,SKU,Jumlah\nR1,Dewi,POT,2\n");
        house.saveSource();
        house.orders({"import", house.file, "--source", "Reseller"});
        QCOMPARE(house.orders({"rename-source", "reseller", "Reseller Bandung"}).code, 0);
        QVERIFY(house.orders({"files"}).out.contains("\tReseller Bandung\t"));
        QCOMPARE(house.orders({"sources"}).out.trimmed(), "Reseller Bandung\tread by hand");
        QVERIFY(house.orders({"rename-source", "Reseller", "X"}).err.contains("no source of orders Reseller"));
    }
    void aSourceMayLieOnAServer()
    {
        const TenPots house;
        house.write("No Pesanan,Nama,SKU,Jumlah\n");
        const QString secret = house.file + QStringLiteral(".secret");
        QFile out(secret);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write("rahasia\n") > 0);
        out.close();
        const QStringList source{"source", "Reseller", "--place", "Reseller", "--like", house.file, "--server",
            "sftp.toko.id", "--port", "2222", "--server-user", "selaras", "--folder", "masuk"};
        QVERIFY(house.orders(source).err.contains("no password and no key"));
        const Run saved = house.orders(source
            + QStringList{
                "--server-password-file", secret, "--host-key", "SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU"});
        QVERIFY2(saved.code == 0, qPrintable(saved.err));
        const QString listed = "Reseller\tsftp selaras@sftp.toko.id:2222 masuk, "
                               "SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU";
        QCOMPARE(house.orders({"sources"}).out.trimmed(), listed);
        QCOMPARE(house.orders(source + QStringList{"--every", "10"}).code, 0); // neither password nor key is forgotten
        QCOMPARE(house.orders({"sources"}).out.trimmed(), listed);
        QVERIFY(house.orders({"source", "R", "--place", "R", "--like", house.file, "--port", "22"}).code != 0);
        QVERIFY(house.orders(source + QStringList{"--private-key", house.file}).err.contains("cannot be read"));
    }
    void anUnknownSourceIsRefused()
    {
        const TenPots house;
        house.write("a\n");
        QVERIFY(house.orders({"import", house.file, "--source", "X"}).err.contains("no source of orders X"));
    }
};

QTEST_GUILESS_MAIN(ManualOrdersTest)
#include "test_manual_orders.moc"
