// Renders the workspace Picking with the data of the look's pictures.
#include "pages/when.h"
#include "picking/picking.h"
#include "support/sample_shop.h"
#include "words/speech.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QtTest>

using namespace selaras;

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
    const auto file = [&](const char *name) {
        return QDir(parser.value("save"))
            .filePath(
                QStringList{QString::fromLatin1(name), parser.value("language"), parser.value("scheme"), size.value(0)}
                    .join('-')
                + ".png");
    };
    const auto press = [](int key) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
        QTest::qWait(400);
    };

    test::SampleShop shop;
    shop.write([&](Transaction &tx) -> Result<> {
        const QString who = QStringLiteral("Rini Lestari");
        CHECK(fulfilment::setCutoff(tx, "SiCepat REG", 15 * 60, who));
        CHECK(fulfilment::setCutoff(tx, "JNE REG", 14 * 60, who));
        CHECK(fulfilment::setCutoff(tx, "AnterAja", 17 * 60 + 30, who));
        for (const auto &[code, shelf] : {std::pair{"WBT-26", "A-2"}, std::pair{"KGA-200", "A-10"},
                 std::pair{"V60-02-KRM", "B-1"}, std::pair{"SDT-SNK", "C-7"}})
            CHECK(fulfilment::setShelf(tx, shop.skuIds.value(code), shop.cakung, shelf, who));
        return {};
    });
    ui::Picking picking(shop.services);
    picking.resize(size.value(0).toInt(), size.value(1).toInt());
    picking.show();
    picking.setFocus();
    QTest::qWait(600);
    picking.grab().save(file("picking"));
    press(Qt::Key_T);
    picking.grab().save(file("picking-hour"));
    press(Qt::Key_Escape);
    press(Qt::Key_Return);
    picking.grab().save(file("picking-start"));
    press(Qt::Key_Escape);
    shop.write([&](Transaction &tx) {
        return fulfilment::startWave(tx, {.warehouseId = shop.cakung, .courier = "SiCepat REG", .most = 2}, "Dedi");
    });
    press(Qt::Key_End);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTest::qWait(400);
    picking.grab().save(file("picking-wave"));
    press(Qt::Key_B);
    picking.grab().save(file("picking-break-off"));
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    picking.grab().save(file("picking-waves"));
    return 0;
}
