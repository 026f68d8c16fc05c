// Renders the workspaces Orders and Stock with the data of the look's pictures, to be laid beside them.
#include "kit/style.h"
#include "kit/table_view.h"
#include "orders/orders_workspace.h"
#include "support/sample_shop.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QtTest>

using namespace selaras;

namespace {

void settle(int ms = 400) { QTest::qWait(ms); }

}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{"scheme", "light or dark", "scheme", "light"}, {"save", "folder", "folder", "."}, {"size", "WxH", "size", "1244x828"}});
    parser.process(app);
    const bool dark = parser.value("scheme") == "dark";
    kit::Theme::set(dark ? kit::Scheme::Dark : kit::Scheme::Light);
    const QStringList size = parser.value("size").split('x');
    const QString prefix = QDir(parser.value("save")).filePath(parser.value("scheme") + '-' + parser.value("size") + '-');

    test::SampleShop shop;
    ui::OrdersWorkspace orders(shop.services);
    orders.resize(size.value(0).toInt(), size.value(1).toInt());
    orders.show();
    orders.setHealth({{.shopId = 1, .name = "Shopee", .completeUpTo = shop.minutes(-1)}, {.shopId = 2, .name = "Lazada", .completeUpTo = shop.minutes(-13)}});
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
    return 0;
}
