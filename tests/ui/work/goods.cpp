// Renders the workspaces Receiving and Counts with the data of the look's pictures.
#include "counts/counts.h"
#include "deliveries/receiving.h"
#include "kit/table_view.h"
#include "pages/when.h"
#include "settings/warehouses_card.h"
#include "stock/stock_workspace.h"
#include "support/sample_shop.h"
#include "words/speech.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QtTest>

using namespace selaras;

namespace {

constexpr qint64 kDay = 86'400'000;

void settle(int ms = 500) { QTest::qWait(ms); }

stockroom::Delivery purchase(const test::SampleShop &shop, const char *number, const char *supplier, int days,
    std::vector<std::pair<const char *, qint64>> lines)
{
    stockroom::Delivery out{.number = QString::fromLatin1(number),
        .fromWarehouseId = {},
        .supplier = QString::fromLatin1(supplier),
        .warehouseId = shop.cakung,
        .expectedAt = shop.clock.now() + days * kDay};
    for (const auto &[code, pieces] : lines)
        out.lines.push_back({.skuId = shop.skuIds.value(QString::fromLatin1(code)), .pieces = pieces});
    return out;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{"scheme", "light or dark", "scheme", "light"}, {"save", "folder", "folder", "."},
        {"size", "WxH", "size", "1244x828"}, {"language", "id or en", "language", "en"}});
    parser.process(app);
    kit::Theme::set(parser.value("scheme") == "dark" ? kit::Scheme::Dark : kit::Scheme::Light);
    ui::Speech speech;
    speech.speak(parser.value("language"));
    const QStringList size = parser.value("size").split('x');
    const QSize room(size.value(0).toInt(), size.value(1).toInt());
    const auto file = [&](const char *name) {
        return QDir(parser.value("save"))
            .filePath(QStringList{QString::fromLatin1(name), parser.value("language"), parser.value("scheme"),
                          QString::number(room.width())}
                          .join('-')
                + ".png");
    };
    const auto press = [](int key) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
        settle(300);
    };
    const auto line = [&](QWidget *page, const char *code, const char *pieces) {
        page->findChild<QLineEdit *>("line-sku")->setText(QString::fromLatin1(code));
        auto *count = page->findChild<QLineEdit *>("line-pieces");
        count->setFocus();
        count->setText(QString::fromLatin1(pieces));
        QTest::keyClick(count, Qt::Key_Return);
        settle(200);
    };

    test::SampleShop shop;
    qint64 pots = 0, rack = 0;
    shop.write([&](Transaction &tx) -> Result<> {
        const QString who = QStringLiteral("Rini Lestari");
        CHECK(stockroom::expect(tx,
            purchase(shop, "PO-2611-031", "CV Mutiara Keramik", -2, {{"CBK-AND-20", 40}, {"STP-KCA-1L", 120}}), who));
        TRY(pots,
            stockroom::expect(tx,
                purchase(shop, "PO-2611-034", "PT Baja Dapur Sejahtera", 0,
                    {{"TLA-600-HTM", 24}, {"TLA-600-PTH", 12}, {"TRM-750-HJU", 30}, {"WBT-26", 10}}),
                who));
        CHECK(stockroom::expect(
            tx, purchase(shop, "PO-2611-036", "Kopi Gayo Mandiri", 3, {{"KGA-200", 200}, {"KSV-02-100", 50}}), who));
        stockroom::Delivery transfer = purchase(shop, "TR-261120-1", "", 1, {{"GTK-500", 60}, {"SDT-SNK", 20}});
        transfer.fromWarehouseId = shop.cakung;
        transfer.warehouseId = shop.bandung;
        CHECK(stockroom::send(tx, transfer, who));
        TRY(const qint64 old,
            stockroom::expect(tx, purchase(shop, "PO-2610-009", "CV Mutiara Keramik", -9, {{"WBT-30", 6}}), who));
        CHECK(stockroom::receive(tx, old, {{shop.skuIds.value("WBT-30"), 4}}, who));
        CHECK(stockroom::close(tx, old, "pecah di jalan", who));
        TRY(rack, stockroom::beginCount(tx, shop.cakung, "Rak A", true, who));
        TRY(const qint64 shelf, stockroom::beginCount(tx, shop.bandung, "Seluruh gudang", false, who));
        CHECK(stockroom::countAs(tx, shelf, shop.skuIds.value("GTK-500"), 4, who));
        CHECK(inventory::changeWarehouse(tx,
            {shop.cakung, "CKG", "Cakung", "DKI Jakarta",
                "Jl. Raya Cakung Cilincing Km 2,5 No. 17, Cakung Timur, Jakarta Timur 13910", "0812-3456-7890"},
            who));
        return {};
    });

    ui::Receiving receiving(shop.services);
    receiving.resize(room);
    receiving.show();
    receiving.setFocus();
    settle();
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    receiving.grab().save(file("receiving"));
    press(Qt::Key_S);
    receiving.grab().save(file("receiving-short"));
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    receiving.receive(pots);
    settle();
    for (const char *scan : {"899TLA-600-HTM", "899TLA-600-HTM", "899TRM-750-HJU", "4006381333931", "899KGA-200"})
        receiving.scan(QString::fromLatin1(scan));
    settle();
    receiving.grab().save(file("receive-trouble"));
    line(receiving.findChild<ui::ReceivePage *>(), "TLA-600-PTH", "12");
    line(receiving.findChild<ui::ReceivePage *>(), "WBT-26", "11");
    receiving.grab().save(file("receive"));
    press(Qt::Key_Escape);
    press(Qt::Key_M);
    line(receiving.findChild<ui::DeliveryForm *>(), "WBT-30", "30");
    line(receiving.findChild<ui::DeliveryForm *>(), "ZST-PRT", "12*2");
    receiving.grab().save(file("transfer"));
    press(Qt::Key_Escape);
    press(Qt::Key_N);
    receiving.grab().save(file("purchase"));
    receiving.hide();

    ui::Counts counts(shop.services);
    counts.resize(room);
    counts.show();
    counts.setFocus();
    settle();
    press(Qt::Key_N);
    counts.grab().save(file("counts"));
    press(Qt::Key_Escape);
    counts.countOn(rack);
    settle();
    auto *page = counts.findChild<ui::CountPage *>();
    line(page, "TLA-600-HTM", "21");
    line(page, "TRM-750-HJU", "33");
    line(page, "STP-KCA-1L", "12*15");
    for (int i = 0; i < 9; ++i)
        counts.scan("899WBT-26");
    settle();
    counts.grab().save(file("count"));
    counts.scan("4006381333931");
    settle();
    counts.grab().save(file("count-trouble"));
    page->setFocus();
    QTest::keyClick(page, Qt::Key_F8);
    settle();
    counts.grab().save(file("review"));
    counts.hide();

    ui::StockWorkspace stock(shop.services);
    stock.resize(room);
    stock.show();
    stock.setFocus();
    settle();
    press(Qt::Key_Down);
    press(Qt::Key_W);
    stock.grab().save(file("stock-why"));
    press(Qt::Key_E);
    stock.grab().save(file("stock-barcodes"));
    stock.hide();

    ui::WarehousesCard card(shop.services);
    card.resize(720, 360);
    card.show();
    settle();
    card.grab().save(file("warehouses"));
    return 0;
}
