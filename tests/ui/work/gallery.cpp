// Renders the workspaces Orders and Stock with the data of the look's pictures, to be laid beside them.
#include "kit/style.h"
#include "kit/table_view.h"
#include "orders/orders_workspace.h"
#include "stock/stock_workspace.h"
#include "support/sample_shop.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QtTest>

using namespace selaras;

namespace {

void settle(int ms = 400) { QTest::qWait(ms); }

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{"scheme", "light or dark", "scheme", "light"}, {"save", "folder", "folder", "."},
        {"size", "WxH", "size", "1244x828"}});
    parser.process(app);
    const bool dark = parser.value("scheme") == "dark";
    kit::Theme::set(dark ? kit::Scheme::Dark : kit::Scheme::Light);
    const QStringList size = parser.value("size").split('x');
    const QString prefix
        = QDir(parser.value("save")).filePath(parser.value("scheme") + '-' + parser.value("size") + '-');

    test::SampleShop shop;
    ui::OrdersWorkspace orders(shop.services);
    orders.resize(size.value(0).toInt(), size.value(1).toInt());
    orders.show();
    orders.setFocus();
    orders.setHealth({{.shopId = 1, .name = "Shopee", .completeUpTo = shop.minutes(-1)},
        {.shopId = 2, .name = "Lazada", .completeUpTo = shop.minutes(-13)}});
    settle();
    auto *table = orders.findChild<kit::TableView *>();
    const auto press = [](QWidget *widget, int key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(widget, Qt::Key(key), with);
        settle(200);
    };
    orders.grab().save(prefix + "orders.png");
    for (int i = 0; i < 8; ++i)
        press(table, Qt::Key_Down);
    press(table, Qt::Key_Right);
    orders.grab().save(prefix + "orders-peek.png");
    press(table, Qt::Key_B);
    orders.grab().save(prefix + "orders-cancel.png");
    press(&orders, Qt::Key_Escape);
    for (int i = 0; i < 5; ++i)
        press(table, Qt::Key_Down);
    press(table, Qt::Key_M);
    orders.grab().save(prefix + "orders-map.png");
    press(&orders, Qt::Key_Escape);
    for (int i = 0; i < 8; ++i)
        press(table, Qt::Key_Up);
    press(table, Qt::Key_Return);
    orders.grab().save(prefix + "orders-wide.png");
    press(&orders, Qt::Key_Escape);
    for (int i = 0; i < 5; ++i)
        press(table, Qt::Key_Down, Qt::ShiftModifier);
    orders.grab().save(prefix + "orders-bulk.png");
    press(table, Qt::Key_Escape);
    press(table, Qt::Key_9);
    orders.grab().save(prefix + "orders-empty.png");
    orders.hide();

    const auto listing = [&](Transaction &tx, const char *code, const char *channel) {
        for (const auto &one : test::must(catalog::listingsOfSku(tx, shop.skuIds.value(code))))
            if (one.shopId == shop.shopIds.value(channel))
                return one.id;
        return qint64(0);
    };
    shop.write([&](Transaction &tx) -> Result<> {
        for (auto sku = shop.skuIds.begin(); sku != shop.skuIds.end(); ++sku) {
            const qint64 available = test::must(inventory::levels(tx, sku.value())).available();
            for (const auto &one : test::must(catalog::listingsOfSku(tx, sku.value()))) {
                CHECK(catalog::pushed(tx, one.id, available));
                CHECK(catalog::confirmed(tx, one.id, available));
            }
        }
        CHECK(catalog::refused(tx, listing(tx, "GLK-MNL-38", "lazada"), "campaign"));
        CHECK(catalog::pushed(tx, listing(tx, "KGA-200", "shopee"), 109));
        CHECK(catalog::confirmed(tx, listing(tx, "RTG-SS-4", "lazada"), 40));
        CHECK(catalog::pushUnknown(tx, listing(tx, "TMB-D3K", "lazada"), "lost"));
        return {};
    });
    ui::StockWorkspace stock(shop.services);
    stock.resize(size.value(0).toInt(), size.value(1).toInt());
    stock.show();
    stock.setFocus();
    settle();
    stock.grab().save(prefix + "stock.png");
    table = stock.findChild<kit::TableView *>();
    for (int i = 0; i < 12; ++i)
        press(table, Qt::Key_Down);
    for (int i = 0; i < 9; ++i)
        press(table, Qt::Key_Right);
    press(table, Qt::Key_W);
    stock.grab().save(prefix + "stock-why.png");
    press(table, Qt::Key_G);
    stock.grab().save(prefix + "stock-movements.png");
    press(table, Qt::Key_A);
    QTest::keyClicks(QApplication::focusWidget(), "+24*2");
    settle(200);
    stock.grab().save(prefix + "stock-adjust.png");
    press(&stock, Qt::Key_Escape);
    QFile csv(shop.folder.filePath("stok-november.csv"));
    if (!csv.open(QIODevice::WriteOnly))
        return 1;
    csv.write(
        "SKU;Nama;Barcode;Stok;Penyangga;Harga\nTLA-600-HTM;Teko Leher Angsa 600 ml Hitam;;26;2;Rp195.000\nTLA-600-KNG;Teko Leher Angsa 600 ml Kuning;8991;12;2;Rp189.000\n"
        "ZST-PRT;;;47;;\n;Tanpa kode;;5;;\nWBT-26;;;banyak;;\nWBT-30;;;-2;;\nKGA-200;;8.99E+12;148;;\ntla-600-htm;;;3;;\n");
    csv.close();
    stock.importFile(csv.fileName());
    settle(600);
    stock.grab().save(prefix + "stock-import.png");
    press(QApplication::focusWidget(), Qt::Key_Return);
    settle(800);
    stock.grab().save(prefix + "stock-imported.png");
    return 0;
}
