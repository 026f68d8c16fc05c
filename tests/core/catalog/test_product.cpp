#include "audit/audit.h"
#include "support/world.h"

#include <QTest>

using namespace selaras;
using namespace selaras::test;

namespace {

struct Goods : World {
    qint64 shirt = addSku(QStringLiteral("KP-M"), 1);

    QString codeOfSetting(const QString &product)
    {
        auto set = store->write([&](Transaction &tx) { return catalog::setProduct(tx, shirt, product, who); });
        const auto result = set.takeResult();
        return result ? QString() : result.error().code;
    }
    QString product()
    {
        return read([this](Reader &reader) { return catalog::skuById(reader, shirt); })->product;
    }
    std::vector<audit::AuditRow> entries()
    {
        return read([](Reader &reader) { return audit::page(reader, {}, {}, 100); });
    }
};

} // namespace

class ProductTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSkuStandsByItselfUntilItIsSaid()
    {
        Goods goods;
        QCOMPARE(goods.product(), QString());
        QCOMPARE(goods.codeOfSetting("  Kaos   Polos "), QString());
        QCOMPARE(goods.product(), "Kaos Polos");
        QCOMPARE(goods.codeOfSetting({}), QString());
        QCOMPARE(goods.product(), QString());
    }
    void theAuditTellsWhichAndTheSameAgainIsNoChange()
    {
        Goods goods;
        goods.codeOfSetting("Kaos Polos");
        const auto entries = goods.entries();
        QCOMPARE(entries.front().entry.action, "sku.product");
        QCOMPARE(entries.front().entry.detail, "Kaos Polos");
        goods.codeOfSetting("Kaos Polos");
        QCOMPARE(goods.entries().size(), entries.size());
    }
    void aNameThatCannotBeShownIsRefused()
    {
        Goods goods;
        QCOMPARE(goods.codeOfSetting(QString(201, u'x')), "sku.product");
        QCOMPARE(goods.codeOfSetting(QString(QChar(0x202e)) + "x"), "sku.product");
        QCOMPARE(goods.product(), QString());
    }
    void eachProductIsListedOnce()
    {
        Goods goods;
        goods.codeOfSetting("Kaos Polos");
        goods.write([&](Transaction &tx) {
            return catalog::addSku(tx, {.code = "KP-L", .name = "L", .barcode = {}, .product = "KAOS POLOS"}, "Rini");
        });
        QCOMPARE(goods.read([](Reader &reader) { return catalog::products(reader, 9); }).size(), 1u);
    }
};

QTEST_GUILESS_MAIN(ProductTest)
#include "test_product.moc"
