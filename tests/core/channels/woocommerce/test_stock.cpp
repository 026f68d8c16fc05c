#include "base/json.h"
#include "channels/woocommerce/codec_products.h"
#include "channels/woocommerce/codec_stock.h"
#include "core/channels/woocommerce/recorded.h"
#include "support/expect.h"

using namespace selaras;
using namespace selaras::channels;
using namespace selaras::channels::woocommerce;

/// Products and their stock as the shop writes them.
class TestStock : public QObject {
    Q_OBJECT

private:
    static wire::HttpReply ok(const QByteArray &body)
    {
        wire::HttpReply reply;
        reply.status = 200;
        reply.body = body;
        return reply;
    }

private Q_SLOTS:
    void productsAreReadWithTheirManagedStock()
    {
        VALUE(const ProductRows products, ListProducts::decode({}, ok(recorded("products"))));
        QCOMPARE(products.rows.size(), std::size_t(5));
        const ProductRow &coffee = products.rows[0];
        QCOMPARE(coffee.ref(), (ListingRef{QStringLiteral("11"), {}}));
        QCOMPARE(coffee.sku, QStringLiteral("KOPI-GAYO-250"));
        QVERIFY(coffee.stock.has_value());
        QVERIFY(products.rows[4].variable);
        QVERIFY(!products.rows[4].stock.has_value());
        QVERIFY(!products.more);
    }
    void aVariationIsFoundUnderItsParent()
    {
        VALUE(const ProductRows variations, ListVariations::decode({}, ok(recorded("variations"))));
        QCOMPARE(variations.rows[0].ref(), (ListingRef{QStringLiteral("15"), QStringLiteral("16")}));
    }
    void stockThatBelongsToTheParentIsNone()
    {
        QByteArray body = recorded("variations");
        body.replace("\"manage_stock\":true", "\"manage_stock\":\"parent\"");
        VALUE(const ProductRows variations, ListVariations::decode({}, ok(body)));
        QVERIFY(!variations.rows[0].stock.has_value());
    }
    void anOversoldProductSaysSo()
    {
        const QByteArray body = R"([{"id":1,"name":"A","type":"simple","manage_stock":true,"stock_quantity":-4}])";
        VALUE(const ProductRows products, ListProducts::decode({}, ok(body)));
        QCOMPARE(products.rows[0].stock, std::optional<qint64>(-4));
    }
    void aStockThatIsNoNumberIsAFaultOfItsProductAlone()
    {
        const QByteArray body = R"([{"id":1,"name":"A","type":"simple","manage_stock":true,"stock_quantity":"many"},
            {"id":2,"name":"B","type":"simple","manage_stock":true,"stock_quantity":3}])";
        VALUE(const ProductRows products, ListProducts::decode({}, ok(body)));
        QCOMPARE(products.rows.size(), std::size_t(2));
        QVERIFY(!products.rows[0].stock && !products.rows[0].fault.isEmpty());
        QCOMPARE(products.rows[1].stock, std::optional<qint64>(3));
        QVERIFY(products.rows[1].fault.isEmpty());
    }
    void aProductThatCannotBeNamedIsKeptAndTheOthersAreRead()
    {
        const QByteArray body = R"([{"id":"x","name":"A"},{"id":2,"name":"B","type":"simple"}])";
        VALUE(const ProductRows products, ListProducts::decode({}, ok(body)));
        QCOMPARE(products.rows.size(), std::size_t(1));
        QCOMPARE(products.unreadable.size(), std::size_t(1));
        QVERIFY(products.unreadable[0].contains("\"x\""));
    }
    void furtherPagesAreTold()
    {
        wire::HttpReply reply = ok("[]");
        reply.headers = {{"x-wp-totalpages", "3"}};
        VALUE(const ProductRows products, ListProducts::decode({.page = 2}, reply));
        QVERIFY(products.more);
        VALUE(const ProductRows last, ListProducts::decode({.page = 3}, reply));
        QVERIFY(!last.more);
    }

    void simpleProductsGoToTheShopsBatch()
    {
        const wire::HttpRequest request = SetStock::encode({{{QStringLiteral("11"), {}}, 7}});
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, QStringLiteral("/wp-json/wc/v3/products/batch"));
        QCOMPARE(request.body, QByteArray(R"({"update":[{"id":11,"stock_quantity":7}]})"));
        QVERIFY(request.repeatable);
    }
    void variationsGoToTheirParentsBatch()
    {
        const wire::HttpRequest request = SetStock::encode({{{QStringLiteral("15"), QStringLiteral("16")}, 7}});
        QCOMPARE(request.path, QStringLiteral("/wp-json/wc/v3/products/15/variations/batch"));
        QCOMPARE(request.body, QByteArray(R"({"update":[{"id":16,"stock_quantity":7}]})"));
    }
    void eachElementOfABatchIsJudgedAlone()
    {
        const ListingRef good{QStringLiteral("15"), QStringLiteral("16")};
        const ListingRef gone{QStringLiteral("15"), QStringLiteral("999999")};
        const ListingRef missing{QStringLiteral("15"), QStringLiteral("5")};
        VALUE(const auto outcomes,
            SetStock::decode({{gone, 1}, {good, 9}, {missing, 2}}, ok(recorded("variations_batch"))));
        QCOMPARE(outcomes.size(), std::size_t(3));
        ENDS_AS("rejected", outcomes[0].outcome);
        QCOMPARE(outcomes[0].outcome.error().code, QStringLiteral("woocommerce.not-found"));
        ENDS_AS("ok", outcomes[1].outcome);
        ENDS_AS("unconfirmed", outcomes[2].outcome);
    }
    void aFigureThatIsNotOursIsRejected()
    {
        const ListingRef ref{QStringLiteral("15"), QStringLiteral("16")};
        VALUE(const auto outcomes, SetStock::decode({{ref, 8}}, ok(recorded("variations_batch"))));
        QCOMPARE(outcomes[0].outcome.error().code, QStringLiteral("stock.differs"));
    }
    void aProductThatDoesNotManageItsStockIsRejected()
    {
        const QByteArray body = R"({"update":[{"id":11,"manage_stock":false,"stock_quantity":null}]})";
        VALUE(const auto outcomes, SetStock::decode({{{QStringLiteral("11"), {}}, 8}}, ok(body)));
        QCOMPARE(outcomes[0].outcome.error().code, QStringLiteral("stock.not-managed"));
    }
};

QTEST_APPLESS_MAIN(TestStock)
#include "test_stock.moc"
