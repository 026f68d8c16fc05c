// Renders every state of the packing station: bench_shots DIR
#include "bench_desk.h"

#include <QApplication>
#include <QDir>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString folder = app.arguments().value(1, QStringLiteral("."));
    const QString order = QStringLiteral("261121RN7QE4S");
    for (const QString &language : {QStringLiteral("id"), QStringLiteral("en")}) {
        for (const bool dark : {false, true}) {
            forgetSettings();
            BenchDesk desk(true, access::Role::Owner);
            desk.appearance.useLanguage(language);
            desk.appearance.useScheme(dark ? kit::Scheme::Dark : kit::Scheme::Light);
            for (const auto &[code, shelf] : {std::pair("TLA-600-HTM", "C-04-1"), std::pair("TLA-600-PTH", "C-04-2"),
                     std::pair("V60-02-KRM", "A-01-2"), std::pair("KGA-200", "B-02-1"),
                     std::pair("KSV-02-100", "D-03-2")})
                desk.setShelf(code, shelf);
            const auto shoot = [&](const char *name) {
                for (const QSize size : {QSize(1440, 900), QSize(1024, 768)}) {
                    desk.shell.resize(size);
                    QCoreApplication::processEvents();
                    desk.shell.grab().save(QDir(folder).filePath(
                        QStringLiteral("%1-%2-%3-%4.png")
                            .arg(QLatin1String(name), language, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                            .arg(size.width())));
                }
            };
            shoot("nothing");
            desk.scan("#10482");
            shoot("obstacle");
            auto sold = desk.shop.order(order, QStringLiteral("dian_permata"), QStringLiteral("Sukoharjo"),
                {"TLA-600-HTM", "V60-02-KRM", "KGA-200", "KSV-02-100"}, 7, QStringLiteral("AnterAja"),
                channels::MoneyState::Paid, 889'000, 69);
            sold.buyerNote = QStringLiteral("Tolong tanpa nota harga, untuk kado.");
            desk.shop.take(QStringLiteral("shopee"), sold);
            desk.scan(order);
            desk.scan("V60-02-KRM");
            desk.scan("KGA-200");
            desk.clock.advance(1000);
            shoot("ready");
            desk.scan("TLA-600-PTH");
            desk.scanOnly("KGA-200");
            desk.scanOnly("KSV-02-100");
            shoot("wrong");
            desk.press(Qt::Key_F12);
            desk.press(Qt::Key_F12);
            desk.scan("4006381333931");
            shoot("unknown");
            desk.press(Qt::Key_F12);
            desk.press(Qt::Key_F1);
            shoot("help");
            desk.press(Qt::Key_F1);
            sold.state = channels::OrderState::CancelRequested;
            sold.version = 8;
            desk.shop.take(QStringLiteral("shopee"), sold);
            (void)QTest::qWaitFor([&] { return desk.state().alarm.has_value(); });
            desk.scanOnly("KGA-200");
            desk.scanOnly("KGA-200");
            QCoreApplication::processEvents();
            shoot("stop-asked");
            desk.press(Qt::Key_F12);
            shoot("dropped");
            sync::ShopHealth down;
            down.shopId = desk.shop.shopIds.value("shopee");
            down.name = QStringLiteral("Dapur Nusa");
            down.error = Error(Error::Kind::Transient);
            down.lastPullAt = desk.shop.minutes(-30);
            desk.bench->setHealth({down});
            shoot("silent");
            const qint64 large = desk.sell("shopee", "261121RNLARGE", {"TLA-600-HTM"}, 50'000);
            desk.shop.write([&](Transaction &tx) { return fulfilment::beginWithWhatIsThere(tx, large, "Rini"); });
            desk.scan("261121RNLARGE");
            desk.press(Qt::Key_F2);
            shoot("part");
            desk.press(Qt::Key_F4);
            desk.bench->setHealth({});
            sold.state = channels::OrderState::Ready;
            sold.version = 9;
            desk.shop.take(QStringLiteral("shopee"), sold);
            desk.scan(order);
            sold.state = channels::OrderState::Cancelled;
            sold.version = 10;
            desk.shop.take(QStringLiteral("shopee"), sold);
            (void)QTest::qWaitFor([&] { return desk.state().alarm.has_value(); });
            shoot("stop");
            desk.press(Qt::Key_F12);
            desk.sell("woocommerce", "WEB-1001", {"GTK-500"}, 1);
            desk.scan("WEB-1001");
            desk.scanAll();
            shoot("complete");
            desk.clock.advance(1000);
            shoot("weight");
            desk.type("350000");
            desk.enter();
            shoot("heavy");
            desk.enter();
            (void)QTest::qWaitFor([&] { return desk.state().typing == BenchState::Typing::Folder; });
            shoot("folder");
        }
    }
    return 0;
}
