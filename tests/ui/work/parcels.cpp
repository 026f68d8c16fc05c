// Renders the workspaces Picking and Returns with the data of the look's pictures.
#include "fulfilment/bench.h"
#include "fulfilment/hand_over.h"
#include "pages/when.h"
#include "picking/picking.h"
#include "returns/returns_workspace.h"
#include "support/sample_shop.h"
#include "words/speech.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace selaras;

namespace {

channels::ChannelReturn wish(const test::SampleShop &shop, const char *number, const char *order, const char *sku,
    int pieces, channels::ReturnState state, int answerIn)
{
    channels::ChannelReturn told;
    told.externalId = QString::fromLatin1(number);
    told.orderExternalId = QString::fromLatin1(order);
    told.state = state;
    told.version = told.requestedAt = shop.minutes(-60);
    if (answerIn > 0)
        told.answerBy = shop.minutes(answerIn);
    told.reason = QStringLiteral("DAMAGED_ITEM");
    told.text = QStringLiteral("Gagangnya retak waktu sampai");
    told.refundMinor = 18'900'000;
    told.trackingNumber = QStringLiteral("JP29381") + told.externalId.right(4);
    const QString code = QString::fromLatin1(sku);
    told.lines = {{{QStringLiteral("item-") + code, {}}, code, shop.names.value(code), pieces, told.refundMinor}};
    return told;
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
    const QTemporaryDir folder;
    picking.setChooser([&](const QString &name, const std::function<void(const QString &)> &chosen) {
        chosen(folder.filePath(name));
    });
    press(Qt::Key_L);
    picking.grab().save(file("picking-papers"));
    press(Qt::Key_1);
    press(Qt::Key_Return);
    QTest::qWait(1500);
    picking.grab().save(file("picking-papers-done"));
    press(Qt::Key_Escape);
    shop.write([&](Transaction &tx) -> Result<> {
        TRY(const auto waves, fulfilment::openWaves(tx, shop.cakung));
        TRY(const auto orders, fulfilment::ordersOfWave(tx, waves.front().id));
        for (const qint64 order : orders) {
            TRY(const auto parcels, fulfilment::shipmentsOf(tx, order));
            TRY(const auto parcel, fulfilment::take(tx, parcels.front().id, "Dedi"));
            for (const fulfilment::Content &content : parcel.contents)
                for (qint64 i = 0; i < content.wanted; ++i)
                    CHECK(fulfilment::scan(tx, parcel.id, content.code, "Dedi"));
            CHECK(fulfilment::pack(tx, parcel.id, {}, "Dedi"));
            CHECK(fulfilment::handOverOrder(tx, order, "Dedi"));
        }
        return {};
    });
    press(Qt::Key_3);
    picking.grab().save(file("picking-taken"));
    picking.hide();

    qint64 back = 0;
    shop.write([&](Transaction &tx) -> Result<> {
        TRY(const auto seller, shops::find(tx, shop.shopIds.value("shopee")));
        using enum channels::ReturnState;
        for (const auto &told : {wish(shop, "2611210001R4471", "261121RNT8KPA", "TLA-600-HTM", 1, Requested, 20),
                 wish(shop, "2611210001R4502", "261121RNQ7M2X", "TLN-JTI-35", 2, Requested, 2000),
                 wish(shop, "2611190001R4120", "261121RN5HV0C", "V60-02-KRM", 3, Approved, 0)})
            CHECK(returns::take(tx, *seller, told));
        TRY(const auto id, returns::named(tx, "2611190001R4120"));
        back = *id;
        return {};
    });
    ui::Returns given(shop.services);
    given.resize(size.value(0).toInt(), size.value(1).toInt());
    given.show();
    given.setFocus();
    QTest::qWait(600);
    given.grab().save(file("returns"));
    press(Qt::Key_D);
    given.grab().save(file("returns-dispute"));
    press(Qt::Key_Escape);
    given.grab().save(file("returns-pane"));
    press(Qt::Key_Escape);
    given.openReturn(back);
    QTest::qWait(400);
    press(Qt::Key_I);
    given.findChild<QLineEdit *>("found-sellable")->setText(QStringLiteral("2"));
    given.grab().save(file("returns-inspect"));
    return 0;
}
