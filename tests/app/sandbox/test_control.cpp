#include "app/sandbox/tiny_platform.h"
#include "control.h"
#include "support/virtual_clock.h"

#include <QTest>

using namespace selaras;
using namespace selaras::sandbox;
using namespace selaras::testing;
using json::Value;

static QString textOf(const Value &value) { return QString::fromStdString(value.get<std::string>()); }
static int numberOf(const Value &value) { return value.get<int>(); }

struct Fixture {
    VirtualClock clock;
    Market market{tinyShops(2), demoGoods(3), 50};
    std::vector<std::unique_ptr<ShopServer>> servers;
    Buyers buyers{market, clock, 7};
    Control control{market, servers, buyers, clock};

    Fixture()
    {
        for (int shop : {0, 1})
            servers.push_back(std::make_unique<ShopServer>(market, shop, clock));
    }
    // `body` is JSON with single quotes.
    wire::HttpReply post(const char *path, const QByteArray &body)
    {
        wire::HttpRequest request;
        request.method = "POST";
        request.path = QString::fromLatin1(path);
        request.body = QByteArray(body).replace('\'', '"');
        return control.handle(request);
    }
    Value state()
    {
        wire::HttpRequest request;
        request.path = QStringLiteral("/state");
        return *json::parse(control.handle(request).body);
    }
    QByteArray placed()
    {
        const auto reply = post("/order", "{'shop':'tiny-1','lines':[{'sku':'KGA-200','quantity':2}],'paid':false}");
        return QByteArray::fromStdString((*json::parse(reply.body))["id"].get<std::string>());
    }
};

class TestControl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStateTellsHowToConnect()
    {
        Fixture f;
        const Value shop = f.state()["shops"].at(0);
        QCOMPARE(textOf(shop["name"]), QStringLiteral("tiny-1"));
        QCOMPARE(textOf(shop["channel"]), QStringLiteral("tiny"));
        QCOMPARE(textOf(shop["credentials"]["key"]), QStringLiteral("k"));
        QVERIFY(shop["url"].get<std::string>().ends_with("/tiny"));
    }
    void theStateTellsTheStockOfEveryShop()
    {
        Fixture f;
        f.placed();
        const Value sku = f.state()["skus"][1];
        QCOMPARE(textOf(sku["sku"]), QStringLiteral("KGA-200"));
        QCOMPARE(numberOf(sku["pieces"]), 50);
        QCOMPARE(numberOf(sku["ordered"]), 2);
        QCOMPARE(numberOf(sku["shown"]["tiny-1"]), 48);
        QCOMPARE(numberOf(sku["shown"]["tiny-2"]), 50);
    }
    void theStateMayLeaveTheGoodsOut()
    {
        Fixture f;
        wire::HttpRequest request;
        request.path = QStringLiteral("/state");
        request.query = {{QStringLiteral("skus"), QStringLiteral("0")}};
        QVERIFY(!json::parse(f.control.handle(request).body)->contains("skus"));
    }
    void anOrderIsPlaced()
    {
        Fixture f;
        QCOMPARE(f.placed(), QByteArray("T1"));
        const auto order = tiny(f.market, 0).orders[QStringLiteral("T1")];
        QCOMPARE(order.purchases[0].quantity, 2);
        QVERIFY(!order.paid);
    }
    void anOrderIsPaidCancelledAndShippedOnlyWhereItCan()
    {
        Fixture f;
        const QByteArray body = "{'shop':'tiny-1','id':'" + f.placed() + "'}";
        QCOMPARE(f.post("/pay", body).status, 200);
        QVERIFY(tiny(f.market, 0).orders[QStringLiteral("T1")].paid);
        QCOMPARE(f.post("/pay", body).status, 409);
        QCOMPARE(f.post("/miss-pick-up", body).status, 409); // no courier is expected
        QCOMPARE(f.post("/ship", body).status, 200);
        QCOMPARE(f.post("/cancel", body).status, 409);
    }
    void anOrderBeyondTheStockIsRefused()
    {
        Fixture f;
        QCOMPARE(f.post("/order", "{'shop':'tiny-1','lines':[{'sku':'KGA-200','quantity':51}]}").status, 409);
    }
    void faultsAreSetForOneShopOrAll()
    {
        Fixture f;
        QCOMPARE(f.post("/faults", "{'shop':'tiny-2','faults':{'lostReply':100,'stallMs':7}}").status, 200);
        QCOMPARE(f.market.platform(0).faults, Faults());
        QCOMPARE(f.market.platform(1).faults.lostReply, 100);
        QCOMPARE(f.market.platform(1).faults.stallMs, 7);
        QCOMPARE(f.post("/faults", "{'faults':{'pushLost':5}}").status, 200);
        QCOMPARE(f.market.platform(0).faults.pushLost, 5);
        QCOMPARE(f.market.platform(1).faults.lostReply, 0);
        QCOMPARE(numberOf(f.state()["shops"][0]["faults"]["pushLost"]), 5);
    }
    void buyersComeAndGo()
    {
        Fixture f;
        QCOMPARE(f.post("/buyers", "{'perMinute':60}").status, 200);
        f.clock.advance(60'000);
        QVERIFY(numberOf(f.state()["buyers"]["ordered"]) > 30);
        QCOMPARE(f.post("/stop-buyers", "").status, 200);
        const int before = numberOf(f.state()["buyers"]["ordered"]);
        f.clock.advance(600'000);
        QCOMPARE(numberOf(f.state()["buyers"]["ordered"]), before);
    }
    void aFlashSaleOversellsWhatNobodyTellsTheShops()
    {
        Fixture f;
        QCOMPARE(f.post("/flash", "{'sku':'KGA-200','perMinute':600,'seconds':60}").status, 200);
        f.clock.advance(120'000);
        QCOMPARE(numberOf(f.state()["oversold"]), 50);
    }
    void pushesGoWhereTheyAreSent()
    {
        Fixture f;
        QCOMPARE(f.post("/push-url", "{'shop':'tiny-2','url':'http://127.0.0.1:9/x'}").status, 200);
        QCOMPARE(tiny(f.market, 1).pushUrl, QStringLiteral("http://127.0.0.1:9/x"));
        QCOMPARE(textOf(f.state()["shops"][1]["pushUrl"]), QStringLiteral("http://127.0.0.1:9/x"));
    }
    void goodsComeIn()
    {
        Fixture f;
        QCOMPARE(f.post("/restock", "{'sku':'KGA-200','pieces':10}").status, 200);
        QCOMPARE(numberOf(f.state()["skus"][1]["pieces"]), 60);
    }
    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const auto row = [](const char *path, const char *body, int status) {
            QTest::addRow("%s %s", path, body) << QByteArray(path) << QByteArray(body) << status;
        };
        row("/order", "{", 400);
        row("/order", "[]", 400);
        row("/order", "{'shop':'tiny-1'}", 400);
        row("/order", "{'shop':'tiny-1','lines':[]}", 400);
        row("/order", "{'shop':'tiny-1','lines':[{'sku':'KGA-200','quantity':0}]}", 400);
        row("/order", "{'shop':'nobody','lines':[{'sku':'KGA-200'}]}", 404);
        row("/order", "{'shop':'tiny-1','lines':[{'sku':'no such'}]}", 409);
        row("/pay", "{'shop':'tiny-1'}", 400);
        row("/pay", "{'shop':'tiny-1','id':'T9'}", 409);
        row("/faults", "{'faults':{'bogus':1}}", 400);
        row("/faults", "{'faults':3}", 400);
        row("/faults", "{'shop':'nobody','faults':{}}", 404);
        row("/flash", "{'sku':'no such','perMinute':1,'seconds':1}", 404);
        row("/flash", "{'sku':'KGA-200'}", 400);
        row("/buyers", "{'perMinute':-1}", 400);
        row("/push-url", "{'shop':'nobody','url':''}", 404);
        row("/restock", "{'sku':'no such','pieces':1}", 404);
        row("/nowhere", "{}", 404);
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        Fixture f;
        const auto reply = f.post(path.constData(), body);
        QCOMPARE(reply.status, status);
        QVERIFY(json::parse(reply.body)->contains("error"));
    }
};

QTEST_GUILESS_MAIN(TestControl)
#include "test_control.moc"
