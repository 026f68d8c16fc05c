#include "counter.h"
#include "inbox/inbox.h"
#include "manual/file_log.h"
#include "manual/source.h"
#include "tables/table_file.h"

#include <QElapsedTimer>

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;
using manual::Verdict;

namespace {

const QByteArray kHeader = "Order No,Name,Phone,Address,SKU,Qty,Price,Shipping,Payment\n";

QByteArray row(const char *number, const char *sku = "A", const char *pieces = "1", const char *payment = "paid",
    const char *price = "5000")
{
    return QByteArray(number) + ",Dewi,081234567890,\"Jl. Kenanga 7, Bandung\"," + sku + ',' + pieces + ',' + price
        + ",9000," + payment + '\n';
}

manual::Mapping mapping()
{
    return manual::guessed({"Order No", "Name", "Phone", "Address", "SKU", "Qty", "Price", "Shipping", "Payment"});
}

} // namespace

class TestOrderFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<Counter>();
        world->write([&](Transaction &tx) {
            return manual::saveSource(
                tx, {.name = QStringLiteral("Reseller"), .shopId = world->chat, .mapping = mapping()}, world->who);
        });
    }

    void rowsOfOneNumberAreOneOrder()
    {
        const auto report = read(kHeader + row("R1", "A", "2") + row("R2") + row("R1", "B", "3"));
        QCOMPARE(report.added, 2);
        QCOMPARE(order("R1").pieces, 5);
        QCOMPARE(order("R1").sold.totalMinor, 5 * 5'000'00 + 9'000'00);
        BOOKS_HOLD(*world);
    }
    void theSameFileTwiceChangesNothingAndSaysSo()
    {
        const QByteArray file = kHeader + row("R1") + row("R2", "B");
        read(file);
        const auto again = read(file);
        QCOMPARE(again.unchanged, 2);
        QCOMPARE(again.added + again.changed + again.paid, 0);
        QCOMPARE(levels("A").reserved, 1);
    }
    void theSameOrdersInAnotherFileAreTheSame()
    {
        read(kHeader + row("R1"));
        QCOMPARE(read(kHeader + row("R2") + row("R1")).unchanged, 1);
    }
    void aChangedRowAmendsItsOrder()
    {
        read(kHeader + row("R1", "A", "2"));
        const auto report = read(kHeader + row("R1", "A", "4"));
        QCOMPARE(report.changed, 1);
        QCOMPARE(levels("A").reserved, 4);
        BOOKS_HOLD(*world);
    }
    void whatPeopleChangedByHandIsNotPutBack()
    {
        const QByteArray file = kHeader + row("R1", "A", "2");
        read(file);
        must(world->amend(order("R1").id, world->wanted({{"B", 1}})));
        QCOMPARE(read(file).unchanged, 1);
        QCOMPARE(levels("B").reserved, 1);
    }
    void moneyThatHasComeIsConfirmed()
    {
        read(kHeader + row("R1", "A", "2", "unpaid"));
        QCOMPARE(order("R1").sold.state, OrderState::Unpaid);
        QCOMPARE(read(kHeader + row("R1", "A", "2", "lunas")).paid, 1);
        QCOMPARE(order("R1").sold.state, OrderState::Ready);
    }
    void moneyOnceConfirmedIsNotTakenBack()
    {
        const QByteArray file = kHeader + row("R1", "A", "2", "belum");
        read(file);
        must(world->pay(order("R1").id));
        QCOMPARE(read(file).unchanged, 1);
        QCOMPARE(order("R1").sold.state, OrderState::Ready);
    }
    void moneyThatComesLateTakesTheOrderUpAgain()
    {
        read(kHeader + row("R1", "A", "2", "unpaid"));
        world->clock.advance(World::kDay);
        world->lapse();
        QCOMPARE(read(kHeader + row("R1", "A", "3", "paid")).changed, 1);
        QCOMPARE(levels("A").reserved, 3);
        BOOKS_HOLD(*world);
    }
    void aDryRunTellsTheSameAndChangesNothing()
    {
        read(kHeader + row("R1") + row("R2", "A", "1", "unpaid"));
        const QByteArray file = kHeader + row("R1", "A", "2") + row("R2") + row("R3") + row("R4", "Z");
        const auto told = read(file, true);
        QCOMPARE(levels("A").reserved, 2);
        const auto done = read(file);
        QCOMPARE(verdicts(told), verdicts(done));
        QCOMPARE(verdicts(done), (QList{Verdict::Changed, Verdict::Paid, Verdict::New, Verdict::Refused}));
    }
    void aDryRunTellsWhatEachOrderCostsAndWouldMiss()
    {
        const qint64 free = levels("A").onHand;
        const QByteArray most = QByteArray::number(free - 1);
        const auto told = read(kHeader + row("R1", "A", most.constData()) + row("R2", "A", "3") + row("R3", "Z"), true);
        QCOMPARE(told.orders[0].totalMinor, (free - 1) * 5'000'00 + 9'000'00);
        QCOMPARE(told.orders[0].missing, 0);
        QCOMPARE(told.orders[1].missing, 2); // the first has taken all but one
        QCOMPARE(told.orders[2].totalMinor, 0);
    }
    void anOrderIsTakenWholeOrNotAtAll()
    {
        const auto report = read(kHeader + row("R1", "A") + row("R1", "B", "x") + row("R2"));
        QCOMPARE(report.added, 1);
        QCOMPARE(report.refused.size(), std::size_t(2));
        QCOMPARE(report.refused[0].code, "manual.row-beside");
        QCOMPARE(report.refused[0].detail, "3");
        QCOMPARE(report.refused[1].row, 3);
        QCOMPARE(levels("B").reserved, 0);
    }
    void aPackedOrderIsNotAmended()
    {
        read(kHeader + row("R1", "A", "2"));
        world->pack(order("R1").id);
        QCOMPARE(read(kHeader + row("R1", "A", "3")).refused.at(0).code, "manual.packed");
    }
    void aPackedOrderThatTheFileWantsOtherwiseIsHeldWithTheDifference()
    {
        read(kHeader + row("R1", "A", "2"));
        world->pack(order("R1").id);
        read(kHeader + row("R1", "A", "3") + row("R1", "B", "1"));
        QCOMPARE(order("R1").holds.size(), std::size_t(1));
        QCOMPARE(order("R1").holds.front().kind, orders::HoldKind::Changed);
        QCOMPARE(order("R1").holds.front().detail, QStringLiteral("A: 2 → 3, B: 0 → 1"));
        QCOMPARE(levels("B").reserved, 0);
    }
    void thatIsSaidOnce()
    {
        read(kHeader + row("R1", "A", "2"));
        world->pack(order("R1").id);
        read(kHeader + row("R1", "A", "3"));
        world->write([&](Transaction &tx) {
            return orders::release(tx, order("R1").id, orders::HoldKind::Changed, world->who);
        });
        QCOMPARE(read(kHeader + row("R1", "A", "3")).unchanged, 1);
        QVERIFY(order("R1").holds.empty());
    }
    void whatIsTheOrdersMayStandInItsFirstRowAlone()
    {
        const auto report = read(kHeader + row("R1") + "R1,,,,B,1,,,\n");
        QCOMPARE(report.added, 1);
        QCOMPARE(order("R1").lines.size(), std::size_t(2));
        QCOMPARE(order("R1").sold.recipient.name, QStringLiteral("Dewi"));
    }
    void eachRowSaysWhatIsWrongWithIt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("no number") << row("") << "manual.row-no-number";
        QTest::newRow("unknown SKU") << row("R1", "Z") << "manual.sku";
        QTest::newRow("no SKU") << row("R1", "") << "manual.sku";
        QTest::newRow("no pieces") << row("R1", "A", "0") << "manual.pieces";
        QTest::newRow("negative pieces") << row("R1", "A", "-2") << "manual.pieces";
        QTest::newRow("part of a piece") << row("R1", "A", "1.5") << "manual.pieces";
        QTest::newRow("words for pieces") << row("R1", "A", "dua") << "manual.row-figure";
        QTest::newRow("negative price") << row("R1", "A", "1", "paid", "-5") << "manual.price";
        QTest::newRow("words for a price") << row("R1", "A", "1", "paid", "murah") << "manual.row-figure";
        QTest::newRow("odd payment") << row("R1", "A", "1", "besok") << "manual.row-payment";
        QTest::newRow("odd phone") << row("R1").replace("081234567890", "rumah") << "manual.phone";
        QTest::newRow("no name") << row("R1").replace("Dewi", "") << "manual.name";
        QTest::newRow("bytes that are no letters")
            << row("R1").replace("Dewi", "D\xc3\xa9wi\xff") << "manual.row-unreadable";
    }
    void eachRowSaysWhatIsWrongWithIt()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const auto report = read(kHeader + text + row("OK"));
        QCOMPARE(report.refused.size(), std::size_t(1));
        QCOMPARE(report.refused[0].row, 2);
        QCOMPARE(report.refused[0].code, code);
        QCOMPARE(report.added, 1);
    }
    void eachRowOfAnOrderHasItsOwnFault()
    {
        const auto report = read(kHeader + row("R1", "Z") + row("R1", "A", "0") + row("R1", "A"));
        QCOMPARE(report.refused.size(), std::size_t(3));
        QCOMPARE(report.refused[0].code, "manual.sku");
        QCOMPARE(report.refused[1].code, "manual.pieces");
        QCOMPARE(report.refused[2].code, "manual.row-beside");
        QCOMPARE(report.refused[2].detail, "2");
    }
    void rowsOfAnOrderThatDifferAreRefused()
    {
        const auto report = read(kHeader + row("R1") + row("R1", "B").replace("Dewi", "Budi"));
        QCOMPARE(report.refused.size(), std::size_t(2));
        QCOMPARE(report.refused[1].code, "manual.rows-differ");
    }
    void aFileWithoutANeededColumnIsRefusedWhole()
    {
        REFUSED("manual.file-columns", manual::readOrders("Name,SKU\nDewi,A\n", manual::guessed({"Name", "SKU"})));
        REFUSED("manual.file-columns", manual::readOrders("Order No,SKU\nR1,A\n", mapping()));
        REFUSED("import.empty", manual::readOrders("", mapping()));
    }
    void aColumnMaySayTheSameInEveryRow()
    {
        auto columns = manual::guessed({"Order No", "Name", "SKU", "Qty"});
        columns[std::size_t(manual::Column::Payment)] = "=cod";
        const auto file = manual::readOrders("Order No,Name,SKU,Qty\nR1,Dewi,A,1\n", columns);
        QCOMPARE(must(file).orders.at(0).order.payment, manual::Payment::Cod);
    }
    void whatIsNotSaidToBePaidIsNot()
    {
        read(kHeader + row("R1", "A", "1", ""));
        QCOMPARE(order("R1").sold.state, OrderState::Unpaid);
    }
    void anAddressOfTheBuyersIsTakenFromItsColumn()
    {
        const auto columns = manual::guessed({"Order No", "Name", "SKU", "Qty", "Alamat Email"});
        QCOMPARE(columns[std::size_t(manual::Column::Email)], "Alamat Email");
        const auto file
            = must(manual::readOrders("Order No,Name,SKU,Qty,Alamat Email\nR1,Dewi,A,1,dewi@example.com\n", columns));
        QCOMPARE(file.orders.at(0).order.buyer.email, "dewi@example.com");
    }
    void anEmptyAddressLeavesARowWhatItWas()
    {
        const auto digest = [](const QByteArray &bytes, const QStringList &headers) {
            return must(manual::readOrders(bytes, manual::guessed(headers))).orders.at(0).order.rowsDigest;
        };
        const auto without = digest("Order No,Name,SKU,Qty\nR1,Dewi,A,1\n", {"Order No", "Name", "SKU", "Qty"});
        const QStringList more{"Order No", "Name", "SKU", "Qty", "Email"};
        QCOMPARE(digest("Order No,Name,SKU,Qty,Email\nR1,Dewi,A,1,\n", more), without);
        QVERIFY(digest("Order No,Name,SKU,Qty,Email\nR1,Dewi,A,1,dewi@example.com\n", more) != without);
    }
    void aMappingIsKeptAsItWasSaved()
    {
        const auto kept
            = world->read([](Reader &reader) { return manual::sourceNamed(reader, QStringLiteral("reseller")); });
        QCOMPARE(kept.mapping, mapping());
        QCOMPARE(kept.shopId, world->chat);
    }
    void aSourceIsSavedOverItself()
    {
        world->write([&](Transaction &tx) {
            return manual::saveSource(
                tx, {.name = QStringLiteral("RESELLER"), .shopId = world->chat, .mapping = mapping()}, world->who);
        });
        QCOMPARE(world->read([](Reader &reader) { return manual::sources(reader); }).size(), std::size_t(1));
    }
    void aSourceThatCouldReadNoFileIsRefused()
    {
        manual::Mapping without = mapping();
        without[std::size_t(manual::Column::Pieces)].clear();
        const auto saved
            = world->store
                  ->write([&](Transaction &tx) {
                      return manual::saveSource(
                          tx, {.name = QStringLiteral("Kedai"), .shopId = world->chat, .mapping = without}, world->who);
                  })
                  .takeResult();
        REFUSED("manual.file-columns", saved);
    }
    void aSourceOfAChannelsShopIsRefused()
    {
        const auto saved
            = world->store
                  ->write([&](Transaction &tx) {
                      return manual::saveSource(tx, {.name = QStringLiteral("X"), .shopId = world->shop}, world->who);
                  })
                  .takeResult();
        REFUSED("manual.no-shop", saved);
    }
    void anIndonesianHeaderIsUnderstood()
    {
        const auto columns
            = manual::guessed({"No. Pesanan", "Nama Penerima", "No HP", "Kode Barang", "Jumlah", "Ongkir"});
        QCOMPARE(columns[std::size_t(manual::Column::Number)], "No. Pesanan");
        QCOMPARE(columns[std::size_t(manual::Column::Phone)], "No HP");
        QCOMPARE(columns[std::size_t(manual::Column::Sku)], "Kode Barang");
        QCOMPARE(columns[std::size_t(manual::Column::Shipping)], "Ongkir");
    }
    void aWorkbookIsReadLikeAText()
    {
        const QString path = world->folder.filePath(QStringLiteral("orders.xlsx"));
        auto table = must(tables::createTable(
            path, {"Order No", "Name", "Phone", "Address", "SKU", "Qty", "Price", "Shipping", "Payment"}));
        must(table->add({QStringLiteral("R1"), QStringLiteral("Dewi"), QStringLiteral("081234567890"), QString(),
            QStringLiteral("A"), tables::count(2), tables::Number{QStringLiteral("5000")}, tables::count(0),
            QStringLiteral("paid")}));
        must(table->commit());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(read(file.readAll()).added, 1);
        QCOMPARE(order("R1").sold.totalMinor, 10'000'00);
    }
    void tenThousandRowsAreReadAndTheBadOnesNamed()
    {
        const std::array<QByteArray, 3> bad{row("", "A"), row("B", "NONE"), row("C", "A", "0")};
        QByteArray text = kHeader;
        QList<int> wrong;
        for (int i = 0; i < 10'000; ++i) {
            const QByteArray number = "R" + QByteArray::number(i);
            if (i % 10 < 3) {
                wrong << i + 2;
                QByteArray culprit = bad[std::size_t(i % 10)];
                text += culprit.startsWith(',') ? culprit : number + culprit.mid(1);
            } else {
                text += row(number.constData(), i % 2 ? "A" : "B");
            }
        }
        QElapsedTimer timer;
        timer.start();
        const auto report = read(text);
        QCOMPARE(report.added, 7'000);
        QList<int> refused;
        for (const auto &row : report.refused)
            refused << row.row;
        QCOMPARE(refused, wrong);
        qInfo("10,000 rows in %lld ms", timer.elapsed());
        BOOKS_HOLD(*world);
    }

private:
    manual::Report read(const QByteArray &text, bool dryRun = false)
    {
        const auto source
            = world->read([](Reader &reader) { return manual::sourceNamed(reader, QStringLiteral("Reseller")); });
        const auto file = must(manual::readOrders(text, source.mapping));
        world->clock.advance(1000);
        return must(manual::readFile(*world->store, source, file,
            {QStringLiteral("orders.csv"), inbox::digestOf(text), manual::Way::Hand}, world->who, dryRun));
    }
    orders::Order order(const char *number)
    {
        const auto known = world->read(
            [&](Reader &reader) { return orders::known(reader, world->chat, QString::fromLatin1(number)); });
        return world->found(known->id);
    }
    inventory::Levels levels(const char *code) { return world->levels(world->skus[QString::fromLatin1(code)]); }
    static QList<Verdict> verdicts(const manual::Report &report)
    {
        QList<Verdict> out;
        for (const manual::Taken &taken : report.orders)
            out << taken.verdict;
        return out;
    }
    std::unique_ptr<Counter> world;
};

QTEST_GUILESS_MAIN(TestOrderFile)
#include "test_order_file.moc"
