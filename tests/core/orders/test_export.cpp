#include "orders/export.h"

#include "audit/audit.h"
#include "intake/intake.h"
#include "shops/shop.h"
#include "support/temp_store.h"
#include "tables/any_table.h"

#include <QtTest>

using namespace selaras;
using selaras::test::codeOf;
using selaras::test::must;
using selaras::test::TempStore;

namespace {

/// Words that name what they were asked for.
orders::ExportWords spoken()
{
    orders::ExportWords out;
    out.header
        = QStringLiteral("number id shop state money ship_by placed contents skus pieces courier awb packing held_by "
                         "why total currency")
              .split(u' ');
    out.buyers = {"buyer", "city", "phone", "address", "note"};
    out.state = [](const orders::Row &row) {
        return channels::stateName(row.state);
    };
    out.money = channels::moneyName;
    out.packing = [](const orders::Row &row) {
        return orders::progressName(row.progress);
    };
    out.why = [](const orders::Hold &hold) {
        return orders::holdKindName(hold.kind) + u'!' + hold.detail;
    };
    out.whyOfChannel = [](const QString &hold) {
        return QStringLiteral("channel says ") + hold;
    };
    out.channel = QStringLiteral("channel");
    out.zone = QTimeZone::utc();
    return out;
}

struct House : TempStore {
    explicit House(int orders = 1203)
    {
        write([this, orders](Transaction &tx) -> Result<> {
            TRY(const qint64 id,
                shops::connect(
                    tx, {.channel = "shopee", .name = "Teko", .account = "1", .baseUrl = "http://x"}, {}, "Rini"));
            TRY(const auto shop, shops::find(tx, id));
            for (int i = 0; i < orders; ++i) {
                const QString number = QString::number(i);
                channels::ChannelOrder sold{.externalId = number,
                    .number = number,
                    .state = channels::OrderState::Ready,
                    .totalMinor = 12'345'600};
                sold.placedAt = tx.now();
                sold.shipBy = tx.now() + i;
                sold.buyerName = QStringLiteral("=HYPERLINK(\"x\")");
                sold.recipient.phone = QStringLiteral("0812-3456-7890");
                sold.lines.push_back({.externalLineId = "1",
                    .itemId = "i",
                    .sellerSku = "=TEKO",
                    .title = "Teko, hitam",
                    .quantity = 1});
                TRY(const auto taken, intake::take(tx, *shop, sold, number.toUtf8()));
                ids << taken.orderId;
            }
            return {};
        });
    }
    QString path() const { return folder.filePath("orders.csv"); }
    QString text() const { return written(path()); }
    static QString written(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// The cells of the only order of an export, by their column.
    QHash<QString, QString> cells(qint64 id, bool withBuyers, const QString &ending = QStringLiteral("csv"))
    {
        const QString to = folder.filePath(QStringLiteral("one.") + ending);
        must(orders::exportOrders(
            *store, {.ids = {id}, .withBuyers = withBuyers, .words = spoken(), .path = to, .actor = "Sari"}));
        QFile file(to);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QStringList> rows;
        must(tables::readTable(file.readAll(), [&](const tables::Row &row) {
            rows << row.cells;
            return true;
        }));
        QHash<QString, QString> out;
        for (qsizetype at = 0; at < rows.value(0).size(); ++at)
            out.insert(rows[0][at], rows.value(1).value(at));
        return out;
    }
    /// A parcel of an order as the books have it.
    void parcel(qint64 order, const char *state, const char *courier, const char *awb)
    {
        tamper(QStringLiteral(
            "INSERT INTO shipment (id, order_id, warehouse_id, state, courier, tracking_number, created_at) "
            "VALUES (%1, %2, 1, '%3', '%4', '%5', 1)")
                   .arg(++parcels)
                   .arg(order)
                   .arg(QString::fromLatin1(state), QString::fromLatin1(courier), QString::fromLatin1(awb)));
    }
    QList<qint64> ids;
    int parcels = 0;
};

} // namespace

class ExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWholeFilterGoesIntoTheFileButForTheExceptions()
    {
        House house;
        const auto out = must(orders::exportOrders(*house.store,
            {.everything = true,
                .filter = {},
                .except = {house.ids[5]},
                .words = spoken(),
                .path = house.path(),
                .actor = "Sari"}));
        QCOMPARE(out.rows, 1202);
        QCOMPARE(house.text().count('\n'), 1203);
    }
    void namedOrdersAloneGoIntoTheFile()
    {
        House house;
        const auto out = must(orders::exportOrders(*house.store,
            {.ids = {house.ids[1], house.ids[700]}, .words = spoken(), .path = house.path(), .actor = "Sari"}));
        QCOMPARE(out.rows, 2);
        QVERIFY(house.text().contains("\r\n700,700,Teko,ready"));
        QVERIFY(house.text().contains(",\"Teko, hitam\",1 x =TEKO,1,,,,,,123456,IDR\r\n"));
    }
    void buyersAreOnlyInItForWhoMaySeeThemAndNeverAsFormulas()
    {
        House house;
        must(orders::exportOrders(
            *house.store, {.ids = {house.ids[1]}, .words = spoken(), .path = house.path(), .actor = "Sari"}));
        QVERIFY(!house.text().contains("HYPERLINK"));
        QVERIFY(!house.text().contains("buyer"));
        must(orders::exportOrders(*house.store,
            {.ids = {house.ids[1]}, .withBuyers = true, .words = spoken(), .path = house.path(), .actor = "Sari"}));
        QVERIFY(house.text().contains("\"'=HYPERLINK(\"\"x\"\")\""));
    }
    void thePhoneIsOnlyInItForWhoMaySeeBuyers()
    {
        House house(1);
        QVERIFY(!house.cells(house.ids[0], false).contains("phone"));
        QCOMPARE(house.cells(house.ids[0], true).value("phone"), "0812-3456-7890");
        QVERIFY(!house.cells(house.ids[0], false).contains("address"));
        QCOMPARE(house.cells(house.ids[0], false).value("shop"), "Teko");
    }
    void couriersAndNumbersAreThoseOfTheParcelsThatAreSent()
    {
        House house(1);
        house.parcel(house.ids[0], "packed", "JNE", "CGK1");
        house.parcel(house.ids[0], "dropped", "SiCepat", "SC9");
        house.parcel(house.ids[0], "handed_over", "JNE", "CGK2");
        const auto cells = house.cells(house.ids[0], false);
        QCOMPARE(cells.value("courier"), "JNE");
        QCOMPARE(cells.value("awb"), "CGK1, CGK2");
    }
    void withoutParcelsTheOrdersOwnNumberIsTold()
    {
        House house(1);
        house.tamper(QStringLiteral("UPDATE orders SET courier = 'J&T', tracking_number = 'JT1'"));
        const auto cells = house.cells(house.ids[0], false);
        QCOMPARE(cells.value("courier"), "J&T");
        QCOMPARE(cells.value("awb"), "JT1");
    }
    void whatKeepsItBackIsToldWithWhoDoes()
    {
        House house(1);
        house.write([&](Transaction &tx) -> Result<> {
            CHECK(orders::hold(tx, house.ids[0], orders::HoldKind::Fraud, "three at once", "Rini"));
            return orders::hold(tx, house.ids[0], orders::HoldKind::Staff, {}, "Sari");
        });
        house.tamper(QStringLiteral("UPDATE orders SET hold = 'pending'"));
        const auto cells = house.cells(house.ids[0], false);
        QCOMPARE(cells.value("held_by"), "Rini, Sari, channel");
        QCOMPARE(cells.value("why"), "fraud!three at once; staff!; channel says pending");
    }
    void howFarItIsPackedIsTold()
    {
        House house(1);
        house.tamper(QStringLiteral("UPDATE orders SET progress = 'picking'"));
        QCOMPARE(house.cells(house.ids[0], false).value("packing"), "picking");
    }
    void theSameStandsInAWorkbook()
    {
        House house(1);
        house.parcel(house.ids[0], "packed", "=JNE", "-1+2");
        auto text = house.cells(house.ids[0], true), book = house.cells(house.ids[0], true, "xlsx");
        QVERIFY(House::written(house.folder.filePath("one.csv")).contains(",'=JNE,'-1+2,")); // reading takes it off
        QCOMPARE(book.value("courier"), "=JNE"); // a text cell is a text
        QCOMPARE(book.value("awb"), "-1+2");
        for (const char *same : {"courier", "awb", "skus", "packing", "held_by", "phone", "pieces"})
            QCOMPARE(text.value(same), book.value(same));
    }
    void everyExportIsAudited()
    {
        House house;
        must(orders::exportOrders(*house.store,
            {.ids = {house.ids[1]}, .withBuyers = true, .words = spoken(), .path = house.path(), .actor = "Sari"}));
        const auto newest = house.read([](Reader &reader) { return audit::page(reader, {}, {}, 1); })[0].entry;
        QCOMPARE(newest.action, "orders.exported");
        QCOMPARE(newest.detail, "1 orders, with buyers");
    }
    void aStoppedExportLeavesNoFile()
    {
        House house;
        std::atomic_bool cancel = false;
        const auto out = must(orders::exportOrders(
            *house.store, {.everything = true, .words = spoken(), .path = house.path(), .actor = "Sari"},
            [&](int) { cancel = true; }, &cancel));
        QVERIFY(out.cancelled);
        QVERIFY(!QFile::exists(house.path()));
    }
    void aPlaceThatCannotBeWrittenSaysSo()
    {
        House house;
        QCOMPARE(codeOf(orders::exportOrders(*house.store,
                     {.everything = true, .words = spoken(), .path = "/nowhere/orders.csv", .actor = "Sari"})),
            "file.cannot-write");
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "test_export.moc"
