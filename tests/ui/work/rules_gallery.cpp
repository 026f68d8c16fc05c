// Renders Rules, and Stock with rules and bundles, with the data of the look's pictures, to be laid beside them.
#include "inventory/rules.h"
#include "inventory/sales.h"
#include "kit/style.h"
#include "kit/table_view.h"
#include "rules/rules_workspace.h"
#include "stock/stock_workspace.h"
#include "support/sample_shop.h"
#include "words/speech.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QtTest>

using namespace selaras;
using namespace selaras::allocation;

namespace {

void settle(int ms = 400) { QTest::qWait(ms); }

void press(QWidget *widget, int key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QTest::keyClick(widget, Qt::Key(key), with);
    settle(200);
}

/// The rules of picture 06 and one of every state; sales, tags, a bundle.
void addRules(test::SampleShop &shop)
{
    const QString who = QStringLiteral("Rini");
    const auto stored = [](const char *name, Effect effect, Scope scope) {
        return inventory::StoredRule{.rule = {.id = 0, .scope = std::move(scope), .effect = std::move(effect)},
            .name = QString::fromUtf8(name),
            .startsAt = {},
            .endsAt = {}};
    };
    const qint64 shopee = shop.shopIds.value("shopee"), lazada = shop.shopIds.value("lazada");
    shop.write([&](Transaction &tx) -> Result<> {
        CHECK(inventory::setTags(tx, shop.skuIds.value("STP-KCA-1L"), {"pecah belah"}, who));
        CHECK(inventory::setTags(tx, shop.skuIds.value("GTK-500"), {"pecah belah"}, who));
        auto campaign = stored("Kampanye Shopee 11.22", KeepFor{shopee, 3}, {});
        campaign.startsAt = shop.minutes(-14 * 60);
        campaign.endsAt = shop.minutes(60 * 58);
        CHECK(inventory::addRule(tx, campaign, who));
        CHECK(inventory::addRule(
            tx, stored("Batas Lazada 80 %", AtMostPercent{80}, {.shopId = lazada, .skuId = {}, .tag = {}}), who));
        CHECK(inventory::addRule(tx, stored("Penyangga cerdas", BufferBySpeed{2, 20}, {}), who));
        auto fragile = stored("Barang pecah belah hanya dari Cakung", OnlyWarehouses{{shop.cakung}},
            {.shopId = {}, .skuId = {}, .tag = "pecah belah"});
        fragile.startsAt = shop.minutes(60 * 24 * 9);
        CHECK(inventory::addRule(tx, fragile, who));
        auto past = stored("Sisa untuk margin terbaik", BestMarginFirst{5}, {});
        past.switchedOn = false;
        CHECK(inventory::addRule(tx, past, who));
        std::vector<inventory::Sales> sales;
        qint64 n = 3;
        QList<qint64> ids = shop.skuIds.values();
        std::sort(ids.begin(), ids.end());
        for (const qint64 id : ids)
            for (const qint64 of : {shopee, lazada}) {
                n = n * 7 % 61;
                sales.push_back({id, of, {n, 2 * n, 4 * n, 9 * n}});
            }
        CHECK(inventory::keepSales(tx, ids.front(), ids.back(), sales));
        TRY(const qint64 set,
            catalog::addSku(tx, {.code = "BDL-SEDUH-1", .name = "Set Seduh Pemula", .barcode = {}}, who));
        CHECK(inventory::setRecipe(
            tx, set, {{shop.skuIds.value("TLA-600-HTM"), 1}, {shop.skuIds.value("V60-02-KRM"), 2}}, who));
        for (const qint64 one : {shopee, lazada})
            CHECK(catalog::adoptListing(tx, one,
                {.ref = {"item-BDL-SEDUH-1", ""}, .sellerSku = "BDL-SEDUH-1", .title = "Set", .quantity = 6}, who));
        return {};
    });
    while (shop.write([](Transaction &tx) { return inventory::allotSome(tx, 1000); })) { }
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
    const QString prefix
        = QDir(parser.value("save"))
              .filePath(parser.value("language") + '-' + parser.value("scheme") + '-' + parser.value("size") + '-');
    const auto shown = [&](QWidget &workspace) {
        workspace.resize(size.value(0).toInt(), size.value(1).toInt());
        workspace.show();
        workspace.setFocus();
        settle();
    };
    test::SampleShop shop;
    {
        ui::RulesWorkspace empty(shop.services);
        shown(empty);
        empty.grab().save(prefix + "rules-empty.png");
    }
    addRules(shop);
    ui::RulesWorkspace rules(shop.services);
    shown(rules);
    auto *list = rules.findChild<kit::TableView *>();
    rules.grab().save(prefix + "rules.png");
    press(list, Qt::Key_N);
    settle();
    rules.grab().save(prefix + "rules-new.png");
    press(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    press(list, Qt::Key_Down);
    press(list, Qt::Key_Return);
    settle(800);
    for (auto *edit : rules.findChildren<QLineEdit *>())
        if (edit->text() == "80")
            edit->setText("50");
    settle(800);
    rules.grab().save(prefix + "rules-change.png");
    auto *preview = rules.findChildren<kit::TableView *>().last();
    preview->setFocus();
    for (int i = 0; i < 4; ++i)
        press(preview, Qt::Key_Down);
    for (int i = 0; i < 5; ++i)
        press(preview, Qt::Key_Right);
    press(preview, Qt::Key_Space);
    settle();
    rules.grab().save(prefix + "rules-why.png");
    press(preview, Qt::Key_Escape);
    auto *effect = rules.findChild<QComboBox *>("effect");
    effect->setCurrentIndex(3);
    settle();
    const auto shares = rules.findChildren<QLineEdit *>("share");
    for (int i = 0; i < 3 && i < shares.size(); ++i)
        shares[i]->setText(i == 2 ? "40" : "50");
    shares[2]->setFocus();
    shares[0]->setFocus();
    settle();
    rules.grab().save(prefix + "rules-shares.png");
    press(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    press(list, Qt::Key_F);
    settle();
    rules.grab().save(prefix + "rules-fees.png");
    rules.hide();

    ui::StockWorkspace stock(shop.services);
    shown(stock);
    auto *table = stock.findChild<kit::TableView *>();
    table->setCurrentId(shop.skuIds.value("TLA-600-HTM"));
    for (int i = 0; i < 9; ++i)
        press(table, Qt::Key_Right);
    press(table, Qt::Key_W);
    settle();
    stock.grab().save(prefix + "why-rules.png");
    table->setCurrentIndex(table->model()->index(0, table->currentIndex().column()));
    settle();
    stock.grab().save(prefix + "why-bundle.png");
    table->setCurrentIndex(table->model()->index(0, 4));
    settle();
    stock.grab().save(prefix + "available-bundle.png");
    press(table, Qt::Key_P);
    settle();
    stock.grab().save(prefix + "stock-bundle.png");
    press(QApplication::focusWidget(), Qt::Key_Escape);
    press(table, Qt::Key_Escape);
    settle();
    stock.grab().save(prefix + "stock-places.png");
    press(table, Qt::Key_Down, Qt::ShiftModifier);
    press(table, Qt::Key_Down, Qt::ShiftModifier);
    press(table, Qt::Key_L);
    settle();
    QTest::keyClicks(QApplication::focusWidget(), "dapur, pecah belah");
    settle();
    stock.grab().save(prefix + "stock-tags.png");
    press(QApplication::focusWidget(), Qt::Key_Escape);
    press(table, Qt::Key_Escape);
    press(table, Qt::Key_Escape);
    press(table, Qt::Key_C);
    settle();
    stock.grab().save(prefix + "stock-cost.png");
    press(QApplication::focusWidget(), Qt::Key_Escape);
    press(table, Qt::Key_R);
    settle();
    stock.grab().save(prefix + "reorder.png");
    return 0;
}
