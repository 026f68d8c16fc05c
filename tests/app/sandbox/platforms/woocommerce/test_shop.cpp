#include "app/sandbox/platforms/woocommerce/shop_bench.h"

#include <QElapsedTimer>
#include <QTest>

using namespace selaras;
using namespace selaras::testing;
using Query = QList<QPair<QString, QString>>;

/// How the simulated shop sells, moves stock and answers.
class TestShop : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ShopBench> m_shop;

    sandbox::WooCommercePlatform &shop() { return m_shop->platform; }
    QString sell(int quantity = 1, bool paid = true)
    {
        return shop().order({{QStringLiteral("A"), quantity}}, paid, m_shop->now);
    }
    qint64 stock() { return *shop().shownStock(QStringLiteral("A")); }
    int rows(const Query &query, const QString &path = QStringLiteral("orders"))
    {
        const auto body = json::parse(m_shop->get(path, query).body);
        return body && body->is_array() ? int(body->size()) : -1;
    }
    Query after(const QString &text, bool gmt) const
    {
        return {{QStringLiteral("modified_after"), text},
            {QStringLiteral("dates_are_gmt"), gmt ? QStringLiteral("true") : QStringLiteral("false")}};
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<ShopBench>();
        shop().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'500'000, 10);
    }

    void stockMovesAsTheShopMovesIt_data()
    {
        QTest::addColumn<QStringList>("way");
        QTest::addColumn<int>("left");
        const auto row = [](const char *way, int left) {
            QTest::newRow(way) << QString::fromLatin1(way).split(u' ') << left;
        };
        row("pending", 10);
        row("pending processing", 7);
        row("pending on-hold processing completed", 7);
        row("processing cancelled", 10);
        row("processing pending", 10);
        row("processing refunded", 7);
        row("processing failed", 7);
        row("processing failed cancelled", 10);
        row("processing cancelled processing", 7);
    }
    void stockMovesAsTheShopMovesIt()
    {
        QFETCH(const QStringList, way);
        QFETCH(const int, left);
        const QString id = sell(3, false);
        for (const QString &status : way)
            QVERIFY(shop().orders().setStatus(id.toLongLong(), status, m_shop->now));
        QCOMPARE(stock(), left);
    }
    void trashGivesNothingBack()
    {
        const QString id = sell(3);
        QVERIFY(shop().orders().trash(id.toLongLong(), m_shop->now));
        QCOMPARE(stock(), 7);
    }
    void anUnpaidOrderKeepsOthersFromTheLastPieces()
    {
        QVERIFY(!sell(8, false).isEmpty());
        QCOMPARE(stock(), 10);
        QVERIFY(sell(3).isEmpty());
        QVERIFY(!sell(2).isEmpty());
    }
    void anUnpaidOrderIsCancelledAfterAnHour()
    {
        const QString id = sell(8, false);
        m_shop->now += 61 * 60'000;
        QVERIFY(!shop().pay(id, m_shop->now));
        QCOMPARE(shop().orders().find(id.toLongLong())->status, QStringLiteral("cancelled"));
        QVERIFY(!sell(10).isEmpty());
    }
    void buyersCannotTakeBackWhatTheyPaid()
    {
        QVERIFY(!shop().cancelByBuyer(sell(), m_shop->now));
        QVERIFY(shop().cancelByBuyer(sell(1, false), m_shop->now));
    }
    void refundsReachingTheTotalMakeItRefunded()
    {
        const qint64 id = sell(2).toLongLong();
        const qint64 line = shop().orders().find(id)->lines.front().id;
        QVERIFY(shop().orders().refund(id, line, 1, 85'000, true, m_shop->now));
        QCOMPARE(stock(), 9);
        QVERIFY(!shop().orders().refund(id, 0, 0, 200'000, false, m_shop->now));
        QVERIFY(shop().orders().refund(id, 0, 0, 103'000, false, m_shop->now));
        QCOMPARE(shop().orders().find(id)->status, QStringLiteral("refunded"));
    }
    void aCheckoutLineIsNetToSixDigitsAndTaxToTheRupiah()
    {
        const QString id = sell(2);
        const auto order = json::parse(
            m_shop->get(QStringLiteral("orders/") + id, {{QStringLiteral("dp"), QStringLiteral("6")}}).body);
        QCOMPARE((*order)["line_items"][0]["total"].get<std::string>(), std::string("153153.153153"));
        QCOMPARE((*order)["line_items"][0]["total_tax"].get<std::string>(), std::string("16847.000000"));
        QCOMPARE((*order)["total"].get<std::string>(), std::string("188000.000000"));
    }

    void changedAfterIsExclusiveToTheSecond()
    {
        sell();
        QCOMPARE(rows(after(QStringLiteral("2027-01-15T08:00:00"), true)), 0); // the very second
        QCOMPARE(rows(after(QStringLiteral("2027-01-15T07:59:59"), true)), 1);
    }
    void withoutASuffixTheTimeIsTheShops()
    {
        sell();
        QCOMPARE(rows(after(QStringLiteral("2027-01-15T14:59:59"), false)), 1);
        QCOMPARE(rows(after(QStringLiteral("2027-01-15T15:00:00"), false)), 0);
    }
    void aSuffixWithGmtIsShiftedTwiceAndLosesRows()
    {
        sell();
        QCOMPARE(rows(after(QStringLiteral("2027-01-15T07:00:00Z"), false)), 1);
        QCOMPARE(rows(after(QStringLiteral("2027-01-15T07:00:00Z"), true)), 0);
    }
    void aDateAloneIsNoTime()
    {
        QCOMPARE(m_shop->get(QStringLiteral("orders"), after(QStringLiteral("2027-01-15"), true)).status, 400);
    }
    void pagesAreOneToAHundredLong()
    {
        for (const char *wrong : {"0", "101", "x"}) {
            const auto reply
                = m_shop->get(QStringLiteral("orders"), {{QStringLiteral("per_page"), QString::fromLatin1(wrong)}});
            QCOMPARE(reply.status, 400);
            QCOMPARE(codeOf(reply), QStringLiteral("rest_invalid_param"));
        }
    }
    void anyStatusLeavesOutTheTrash()
    {
        sell();
        shop().orders().trash(sell().toLongLong(), m_shop->now);
        QCOMPARE(rows({}), 1);
        QCOMPARE(rows({{QStringLiteral("status"), QStringLiteral("trash")}}), 1);
        QCOMPARE(rows({{QStringLiteral("status"), QStringLiteral("any,trash")}}), 1);
    }
    void aListTellsItsTotals()
    {
        for (int i = 0; i < 7; ++i)
            sell();
        const auto reply = m_shop->get(QStringLiteral("orders"), {{QStringLiteral("per_page"), QStringLiteral("3")}});
        QCOMPARE(reply.header("X-WP-Total"), QByteArray("7"));
        QCOMPARE(reply.header("X-WP-TotalPages"), QByteArray("3"));
    }

    void stockIsPassedOverInSilenceWhereItIsNotManaged()
    {
        shop().catalogue().bySku(QStringLiteral("A"))->managesStock = false;
        const QString id = QString::number(shop().catalogue().bySku(QStringLiteral("A"))->id);
        const auto reply = m_shop->call("PUT", QStringLiteral("products/") + id, {}, R"({"stock_quantity":3})");
        QCOMPARE(reply.status, 200);
        QCOMPARE(stock(), 10);
    }
    void halfAPieceIsRefused()
    {
        const QString id = QString::number(shop().catalogue().bySku(QStringLiteral("A"))->id);
        QCOMPARE(m_shop->call("PUT", QStringLiteral("products/") + id, {}, R"({"stock_quantity":1.5})").status, 400);
    }
    void aBatchHoldsAHundred()
    {
        QByteArray body = R"({"update":[)";
        for (int i = 0; i < 101; ++i)
            body += QByteArray(i ? "," : "") + R"({"id":1,"stock_quantity":1})";
        const auto reply = m_shop->call("POST", QStringLiteral("products/batch"), {}, body + "]}");
        QCOMPARE(reply.status, 413);
    }
    void aVariationIsNoProductInABatch()
    {
        shop().addListing(QStringLiteral("K-M"), QStringLiteral("Kaos"), QStringLiteral("M"), 1'000'000, 5);
        const QByteArray id = QByteArray::number(shop().catalogue().bySku(QStringLiteral("K-M"))->id);
        const auto reply = m_shop->call(
            "POST", QStringLiteral("products/batch"), {}, R"({"update":[{"stock_quantity":9,"id":)" + id + "}]}");
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.contains("woocommerce_rest_product_invalid_id"));
        QCOMPARE(shop().shownStock(QStringLiteral("K-M")), std::optional<qint64>(5));
    }
    void anyStatusMayFollowAnyOtherButOnlyAKnownOne()
    {
        const QString path = QStringLiteral("orders/") + sell();
        QCOMPARE(m_shop->call("PUT", path, {}, R"({"status":"completed"})").status, 200);
        QCOMPARE(m_shop->call("POST", path, {}, R"({"status":"pending"})").status, 200);
        QCOMPARE(m_shop->call("PUT", path, {}, R"({"status":"lepas"})").status, 400);
    }
    void aDeliveryCarriesTheOrderAsItIsThen()
    {
        shop().setPushUrl(QStringLiteral("https://hook.test/"));
        const QString id = sell(1, false);
        QVERIFY(shop().takePushes(m_shop->now).empty());
        QVERIFY(shop().pay(id, m_shop->now));
        const auto pushes = shop().takePushes(m_shop->now + 60'000);
        QCOMPARE(pushes.size(), std::size_t(2));
        for (const sandbox::Push &push : pushes)
            QVERIFY(push.body.contains("\"status\":\"processing\""));
    }

    void theSameSeedGivesTheSameShop()
    {
        const auto run = [] {
            ShopBench bench;
            bench.platform.addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'500'000, 1000);
            bench.platform.faults.serverError = 200;
            bench.platform.faults.truncated = 200;
            QByteArray all;
            for (int i = 0; i < 50; ++i) {
                bench.platform.order({{QStringLiteral("A"), 1}}, true, bench.now);
                all += bench.get(QStringLiteral("orders")).body;
            }
            return all;
        };
        QCOMPARE(run(), run());
    }
    void aHundredThousandOrdersAreListedQuickly()
    {
        QElapsedTimer timer;
        timer.start();
        shop().addListing(QStringLiteral("B"), QStringLiteral("Panci"), {}, 1'000'000, 1'000'000);
        for (int i = 0; i < 100'000; ++i)
            shop().order({{QStringLiteral("B"), 1}}, true, m_shop->now += 100);
        const qint64 made = timer.restart();
        const Query query{{QStringLiteral("modified_after"), QStringLiteral("2027-01-15T10:40:00")},
            {QStringLiteral("dates_are_gmt"), QStringLiteral("true")},
            {QStringLiteral("per_page"), QStringLiteral("100")},
            {QStringLiteral("orderby"), QStringLiteral("modified")}, {QStringLiteral("order"), QStringLiteral("asc")}};
        for (int i = 0; i < 10; ++i)
            QCOMPARE(rows(query), 100);
        const qint64 listed = timer.elapsed(); // measured by the making, which a slow machine slows down too
        QVERIFY2(listed < 10 * made, qPrintable(QStringLiteral("%1 ms, made in %2 ms").arg(listed).arg(made)));
    }
};

QTEST_APPLESS_MAIN(TestShop)
#include "test_shop.moc"
