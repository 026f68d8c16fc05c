#include "sandbox/live_shop.h"
#include "wire/door.h"

#include <QTest>

using namespace selaras;
using namespace selaras::channels;
using namespace selaras::sandbox;
using namespace selaras::testing;

static const QString kSku = QStringLiteral("TLA-600-HTM");

static void eachChannel()
{
    QTest::addColumn<QString>("channel");
    QTest::newRow("shopee") << QStringLiteral("shopee");
    QTest::newRow("woocommerce") << QStringLiteral("woocommerce");
}

class TestRealHttp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShopSaysWhoItIs_data() { eachChannel(); }
    void theShopSaysWhoItIs()
    {
        QFETCH(QString, channel);
        LiveShop shop(channel);
        const auto profile = settle(shop.connector->shop()->profile());
        QVERIFY(profile && *profile);
        QCOMPARE((*profile)->currency, QStringLiteral("IDR"));
    }

    void anOrderIsPulled_data() { eachChannel(); }
    void anOrderIsPulled()
    {
        QFETCH(QString, channel);
        LiveShop shop(channel);
        const QString id
            = shop.market.order(0, {{kSku, 2}, {QStringLiteral("KGA-200"), 1}}, true, shop.platformClock.now());
        QVERIFY(!id.isEmpty());
        const auto orders = shop.ordersOfTheLastHour();
        QCOMPARE(orders.size(), size_t(1));
        QCOMPARE(orders[0].externalId, id);
        QVERIFY(orders[0].order);
        QCOMPARE(orders[0].order->lines.size(), size_t(2));
        QCOMPARE(orders[0].order->lines[0].sellerSku, kSku);
        QCOMPARE(orders[0].order->lines[0].quantity, 2);
    }

    void aFigureThatIsPushedIsWhatBuyersSee_data() { eachChannel(); }
    void aFigureThatIsPushedIsWhatBuyersSee()
    {
        QFETCH(QString, channel);
        LiveShop shop(channel);
        StockUpdate update{shop.listingOf(kSku), 17};
        const auto outcomes = settle(shop.connector->stock()->pushStock({update}));
        QVERIFY(outcomes && *outcomes);
        QVERIFY((**outcomes)[0].outcome);
        QCOMPARE(shop.platform().shownStock(kSku), std::optional<qint64>(17));
        QVERIFY(shop.platform().stockToldAt(kSku) > 0);
    }

    void aLostAnswerToAFigureMayBeRepeated_data() { eachChannel(); }
    void aLostAnswerToAFigureMayBeRepeated()
    {
        QFETCH(QString, channel);
        LiveShop shop(channel);
        StockUpdate update{shop.listingOf(kSku), 17};
        shop.platform().faults.lostReply = 1000;
        const auto outcomes = settle(shop.connector->stock()->pushStock({update}));
        QVERIFY(outcomes);
        QVERIFY(!*outcomes);
        QCOMPARE(outcomes->error().kind, Error::Kind::Transient);
        QCOMPARE(shop.platform().shownStock(kSku), std::optional<qint64>(17));
    }

    void aPushMessageComesThroughTheDoor_data() { eachChannel(); }
    void aPushMessageComesThroughTheDoor()
    {
        QFETCH(QString, channel);
        LiveShop shop(channel);
        QString url;
        std::vector<QString> named;
        int refused = 0;
        wire::WebhookDoor door(shop.clock, [&](const QString &, const wire::HttpRequest &request) {
            const auto hint = shop.connector->push()->readPush(request, url);
            refused += hint ? 0 : 1;
            if (hint)
                named.insert(named.end(), hint->externalIds.begin(), hint->externalIds.end());
            return wire::HttpReply{hint ? 200 : 401, {}, {}};
        });
        QVERIFY(door.open(QHostAddress::LocalHost, 0));
        url = QStringLiteral("http://127.0.0.1:%1/push/7").arg(door.port());
        shop.server.setPushUrl(url);
        const QString id = shop.market.order(0, {{kSku, 1}}, true, shop.platformClock.now());
        const auto isNamed = [&] {
            return std::find(named.begin(), named.end(), id) != named.end();
        };
        QVERIFY(QTest::qWaitFor(isNamed, 15'000)); // WooCommerce takes up to six seconds
        QCOMPARE(refused, 0);
    }

    void aParcelIsArrangedAndItsLabelFetched()
    {
        LiveShop shop(QStringLiteral("shopee"));
        auto &orders = dynamic_cast<ShopeePlatform &>(shop.platform()).orders();
        orders.trackingAfterMs = 0;
        orders.labelAfterMs = 0;
        const QString id = shop.market.order(0, {{kSku, 1}}, true, shop.platformClock.now());
        const ParcelRef parcel{id, shop.ordersOfTheLastHour().front().order->packages.front().packageId};
        Shipper *shipper = shop.connector->shipper();
        const auto arranged = settle(shipper->arrange(parcel));
        QVERIFY(arranged && *arranged);
        const auto number = settle(shipper->trackingNumber(parcel));
        QVERIFY(number && *number && **number);
        const auto label = settle(shipper->label(parcel, ***number));
        QVERIFY(label && *label && **label);
        QVERIFY((**label)->bytes.startsWith("%PDF"));
        QVERIFY((**label)->bytes.contains((***number).toLatin1()));
    }

    void aPcWhoseClockIsWrongIsLetInAllTheSame_data() { eachChannel(); }
    void aPcWhoseClockIsWrongIsLetInAllTheSame()
    {
        QFETCH(QString, channel);
        LiveShop shop(channel);
        shop.clock.byMs = -40 * 60'000;
        const auto profile = settle(shop.connector->shop()->profile());
        QVERIFY(profile && *profile);
        QVERIFY(qAbs(shop.signing.clockDifference() - 40 * 60'000) < 3000);
    }

    void theRecordsHoldNoSecret_data() { eachChannel(); }
    void theRecordsHoldNoSecret()
    {
        QFETCH(QString, channel);
        LiveShop shop(channel); // signs in, so that tokens went both ways
        shop.ordersOfTheLastHour();
        StockUpdate update{shop.listingOf(kSku), 17};
        QVERIFY(settle(shop.connector->stock()->pushStock({update})));
        QVERIFY(shop.records.size() >= 3);
        for (const wire::ExchangeRecord &record : shop.records)
            for (auto it = shop.access.credentials.cbegin(); it != shop.access.credentials.cend(); ++it) {
                const bool open = it.key() == QLatin1String("partner_id") || it.value().isEmpty();
                const bool told = record.request.contains(it.value()) || record.reply.contains(it.value());
                QVERIFY2(open || !told, qPrintable(it.key() + record.request + record.reply));
            }
    }
};

QTEST_GUILESS_MAIN(TestRealHttp)
#include "test_real_http.moc"
