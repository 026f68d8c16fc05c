#include "orders/export.h"

#include "audit/audit.h"
#include "intake/intake.h"
#include "shops/shop.h"
#include "support/temp_store.h"

#include <QtTest>

using namespace selaras;
using selaras::test::codeOf;
using selaras::test::must;
using selaras::test::TempStore;

namespace {

struct House : TempStore {
    House()
    {
        write([this](Transaction &tx) -> Result<> {
            TRY(const qint64 id,
                shops::connect(
                    tx, {.channel = "shopee", .name = "Teko", .account = "1", .baseUrl = "http://x"}, {}, "Rini"));
            TRY(const auto shop, shops::find(tx, id));
            for (int i = 0; i < 1203; ++i) {
                const QString number = QString::number(i);
                channels::ChannelOrder sold{.externalId = number,
                    .number = number,
                    .state = channels::OrderState::Ready,
                    .totalMinor = 12'345'600};
                sold.placedAt = tx.now();
                sold.shipBy = tx.now() + i;
                sold.buyerName = QStringLiteral("=HYPERLINK(\"x\")");
                sold.lines.push_back({.externalLineId = "1", .itemId = "i", .title = "Teko, hitam", .quantity = 1});
                TRY(const auto taken, intake::take(tx, *shop, sold, number.toUtf8()));
                ids << taken.orderId;
            }
            return {};
        });
    }
    QString path() const { return folder.filePath("orders.csv"); }
    QString text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QList<qint64> ids;
};

} // namespace

class ExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWholeFilterGoesIntoTheFileButForTheExceptions()
    {
        House house;
        const auto out = must(orders::exportOrders(*house.store,
            {.everything = true, .filter = {}, .except = {house.ids[5]}, .path = house.path(), .actor = "Sari"}));
        QCOMPARE(out.rows, 1202);
        QCOMPARE(house.text().count('\n'), 1203);
    }
    void namedOrdersAloneGoIntoTheFile()
    {
        House house;
        const auto out = must(orders::exportOrders(
            *house.store, {.ids = {house.ids[1], house.ids[700]}, .path = house.path(), .actor = "Sari"}));
        QCOMPARE(out.rows, 2);
        QVERIFY(house.text().contains("\r\n700,700,ready"));
        QVERIFY(house.text().contains(",\"Teko, hitam\",1,,123456,IDR\r\n"));
    }
    void buyersAreOnlyInItForWhoMaySeeThemAndNeverAsFormulas()
    {
        House house;
        must(orders::exportOrders(*house.store, {.ids = {house.ids[1]}, .path = house.path(), .actor = "Sari"}));
        QVERIFY(!house.text().contains("HYPERLINK"));
        QVERIFY(!house.text().contains("buyer"));
        must(orders::exportOrders(
            *house.store, {.ids = {house.ids[1]}, .withBuyers = true, .path = house.path(), .actor = "Sari"}));
        QVERIFY(house.text().contains("\"'=HYPERLINK(\"\"x\"\")\""));
    }
    void everyExportIsAudited()
    {
        House house;
        must(orders::exportOrders(
            *house.store, {.ids = {house.ids[1]}, .withBuyers = true, .path = house.path(), .actor = "Sari"}));
        const auto newest = house.read([](Reader &reader) { return audit::page(reader, {}, {}, 1); })[0].entry;
        QCOMPARE(newest.action, "orders.exported");
        QCOMPARE(newest.detail, "1 orders, with buyers");
    }
    void aStoppedExportLeavesNoFile()
    {
        House house;
        std::atomic_bool cancel = false;
        const auto out = must(orders::exportOrders(
            *house.store, {.everything = true, .path = house.path(), .actor = "Sari"}, [&](int) { cancel = true; },
            &cancel));
        QVERIFY(out.cancelled);
        QVERIFY(!QFile::exists(house.path()));
    }
    void aPlaceThatCannotBeWrittenSaysSo()
    {
        House house;
        QCOMPARE(codeOf(orders::exportOrders(
                     *house.store, {.everything = true, .path = "/nowhere/orders.csv", .actor = "Sari"})),
            "file.cannot-write");
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "test_export.moc"
