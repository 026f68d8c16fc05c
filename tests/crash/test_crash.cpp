#include "audit/audit.h"
#include "catalog/listing.h"
#include "catalog/sku.h"
#include "channels/shopee/connector.h"
#include "channels/woocommerce/connector.h"
#include "inventory/stock.h"
#include "orders/order.h"
#include "platforms/shopee/shopee_platform.h"
#include "platforms/woocommerce/woocommerce_platform.h"
#include "shops/shop.h"
#include "support/temp_store.h"
#include "sync/engine.h"
#include "verify/rules.h"
#include "wire/listener.h"
#include "wire/network.h"

#include <QProcess>
#include <QTimer>

using namespace selaras;
using namespace selaras::test;

namespace {

const QStringList kGoods{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};

/// A shop on a simulated platform, on a port of this machine.
struct Served {
    Served(Clock &clock, std::unique_ptr<sandbox::Platform> given)
        : platform(std::move(given))
        , listener(clock,
              [this, &clock](const wire::HttpRequest &request) {
                  const sandbox::Answer answer = platform->handle(request, clock.now());
                  return wire::HttpListener::Answer{answer.reply, answer.delayMs, answer.cut};
              },
              {})
    {
        must(listener.listen(QHostAddress::LocalHost, 0));
    }
    std::unique_ptr<sandbox::Platform> platform;
    wire::HttpListener listener;
    qint64 id = 0;
};

const Query<qint64> countOrders{"SELECT count(*) FROM orders", [](const Columns &c) {
                                    return c.integer(0);
                                }};
const Query<qint64> newestOrder{"SELECT coalesce(max(id), 0) FROM orders", [](const Columns &c) {
                                    return c.integer(0);
                                }};
const Query<QString> troubleTexts{"SELECT kind || ' ' || subject || ' ' || detail FROM alert "
                                  "UNION ALL SELECT status || ' ' || reply FROM exchange WHERE status IN (401, 403)",
    [](const Columns &c) {
        return c.text(0);
    }};

} // namespace

/// The program is killed at any moment, again and again, while it works; what it has acknowledged stays, once.
class CrashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingAcknowledgedIsLostOrDoubledHoweverOftenWeAreKilled()
    {
        const int rounds = qEnvironmentVariableIsSet("SELARAS_CRASH_ROUNDS")
            ? qEnvironmentVariableIntValue("SELARAS_CRASH_ROUNDS")
            : 50;
        const quint64 seed = qEnvironmentVariableIsSet("SELARAS_CRASH_SEED")
            ? qEnvironmentVariable("SELARAS_CRASH_SEED").toULongLong()
            : quint64(clock.now());
        qInfo("SELARAS_CRASH_SEED=%llu", seed);
        random = SeededRandom(seed);
        open();
        QTimer buyers;
        connect(&buyers, &QTimer::timeout, this, &CrashTest::buy);
        buyers.start(25);
        for (int round = 0; round < rounds; ++round) {
            runAndKill();
            if (QTest::currentTestFailed())
                return;
            examine();
            if (QTest::currentTestFailed())
                return;
        }
        buyers.stop();
        QVERIFY(!acknowledged.isEmpty());
        finish();
        qInfo("%d rounds, %lld orders, %lld acknowledged by a program that was killed", rounds, placed(),
            qint64(acknowledged.size()));
    }

private:
    template <class Work> static auto read(Store &store, Work work)
    {
        auto future = store.read(std::move(work));
        return must(future.takeResult());
    }

    void open()
    {
        auto store = must(Store::create({path(), key, 0, Threads::None, 2}, clock));
        sandbox::shopee::Names other;
        other.shopId = 220045512;
        shops.push_back(std::make_unique<Served>(clock, std::make_unique<sandbox::ShopeePlatform>(random.next())));
        shops.push_back(
            std::make_unique<Served>(clock, std::make_unique<sandbox::ShopeePlatform>(random.next(), other)));
        shops.push_back(std::make_unique<Served>(clock, std::make_unique<sandbox::WooCommercePlatform>(random.next())));
        auto future = store->write([&](Transaction &tx) -> Result<> {
            TRY(const qint64 warehouse, inventory::addWarehouse(tx, QStringLiteral("U"), QStringLiteral("Utama"), who));
            for (const QString &code : kGoods) {
                TRY(const qint64 sku, catalog::addSku(tx, {.code = code, .name = code, .barcode = {}}, who));
                CHECK(inventory::move(tx,
                    {.skuId = sku,
                        .warehouseId = warehouse,
                        .delta = kPieces,
                        .reason = inventory::Reason::Opening,
                        .actor = who}));
                skus.push_back(sku);
            }
            for (const auto &shop : shops)
                CHECK(connectShop(tx, *shop));
            return {};
        });
        must(future.takeResult());
        for (const auto &shop : shops) {
            shop->platform->faults
                = {.serverError = 30, .truncated = 20, .lostReply = 30, .lostRequest = 20, .stall = 50, .stallMs = 120};
            for (const QString &code : kGoods)
                shop->platform->addListing(code, code, {}, 50'000, kPieces);
        }
    }
    Result<> connectShop(Transaction &tx, Served &served)
    {
        shops::Shop shop{.channel = served.platform->name(),
            .name = QStringLiteral("T%1").arg(served.listener.port()),
            .account = QStringLiteral("toko"),
            .baseUrl = QStringLiteral("http://127.0.0.1:%1").arg(served.listener.port())};
        shop.writesStock = true;
        shop.dailyWriteLimit = 1'000'000;
        auto *shopee = dynamic_cast<sandbox::ShopeePlatform *>(served.platform.get());
        if (shopee)
            shop.account = shopee->account();
        QHash<QString, QString> credentials;
        for (const auto &[field, value] : served.platform->credentials()) {
            if (field == u"base_path")
                shop.baseUrl += value;
            else
                credentials.insert(field, value);
        }
        TRY(served.id, shops::connect(tx, shop, credentials, who));
        if (!shopee)
            return {};
        const auto pass = shopee->door().letIn(clock.now());
        return shops::setTokens(
            tx, served.id, {pass.access, pass.refresh, pass.accessExpiresAt, pass.refreshExpiresAt}, who);
    }

    /// Somebody buys, pays, cancels, or a parcel leaves.
    void buy()
    {
        sandbox::Platform &shop = *shops[random.below(shops.size())]->platform;
        const qint64 now = clock.now();
        const auto ids = shop.orderIds();
        switch (random.below(8)) {
        case 0:
            if (!ids.empty())
                shop.cancelByBuyer(ids[random.below(ids.size())], now);
            return;
        case 1:
            if (!ids.empty())
                shop.pay(ids[random.below(ids.size())], now);
            return;
        case 2:
            if (!ids.empty())
                shop.shipBySeller(ids[random.below(ids.size())], now);
            return;
        default: shop.order({{kGoods[qsizetype(random.below(3))], 1 + int(random.below(2))}}, random.below(4) > 0, now);
        }
    }

    void runAndKill()
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(SELARAS_BIN "/crash_child"),
            {path(), QString::fromLatin1(key.view().toByteArray().toHex()), QString::number(newest)});
        QByteArray said;
        connect(&child, &QProcess::readyReadStandardOutput, this, [&] { said += child.readAllStandardOutput(); });
        if (random.below(5) == 0) // also while it is still opening
            QTest::qWait(int(random.below(120)));
        else if (QTest::qWaitFor(
                     [&] { return said.startsWith("ready") || child.state() == QProcess::NotRunning; }, 20'000))
            QTest::qWait(int(random.below(900)));
        QVERIFY2(child.state() != QProcess::NotRunning, "the program ended by itself");
        child.kill();
        QVERIFY(child.waitForFinished(10'000));
        said += child.readAllStandardOutput();
        const auto lines = said.left(said.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray &line : lines)
            if (!line.isEmpty() && line != "ready")
                acknowledged.insert(QString::fromUtf8(line));
    }
    /// What a person would find who starts the program again.
    void examine()
    {
        auto opened = Store::open({path(), key, 0, Threads::None, 2}, clock);
        QVERIFY2(opened.has_value(), why(opened));
        Store &store = **opened;
        const auto integrity = store.checkIntegrity();
        QVERIFY2(integrity.has_value(), why(integrity));
        for (const verify::Finding &finding : read(store, [](Reader &reader) { return verify::verifyRules(reader); }))
            for (const QString &offence : finding.offences)
                QFAIL(qPrintable(QLatin1String(finding.check->name) + QStringLiteral(": ") + offence));
        const auto chain = read(store, [](Reader &reader) { return audit::verifyChain(reader); });
        QVERIFY(!chain.brokenAt);
        for (const QString &order : acknowledged) {
            const auto known = read(store, [&](Reader &reader) {
                return orders::known(reader, order.section(u' ', 0, 0).toLongLong(), order.section(u' ', 1));
            });
            QVERIFY2(known.has_value(), qPrintable(QStringLiteral("lost: ") + order));
        }
        QVERIFY(read(store, [](Reader &reader) { return reader.only(countOrders); }) <= placed());
        newest = read(store, [](Reader &reader) { return reader.only(newestOrder); });
    }
    /// Trouble and buyers end; the engine runs until books and shops agree.
    void finish()
    {
        for (const auto &shop : shops)
            shop->platform->faults = {};
        auto store = must(Store::open({path(), key, 0, Threads::Own, 2}, clock));
        SystemRandom chance;
        sync::Engine engine(
            {*store, clock, chance, {channels::shopee::kind(), channels::woocommerce::kind()}, [](const shops::Shop &) {
                 return std::make_unique<wire::NetworkWire>();
             }});
        engine.start();
        QTimer hurry;
        connect(&hurry, &QTimer::timeout, &engine, [&] { engine.pullNow(0); });
        hurry.start(1000);
        const bool agreed = QTest::qWaitFor([&] { return agree(*store); }, 90'000);
        hurry.stop();
        bool ended = false;
        connect(&engine, &sync::Engine::stopped, this, [&] { ended = true; });
        engine.stop();
        QVERIFY(QTest::qWaitFor([&] { return ended; }, 10'000));
        QString state; // of the engine, for whoever must find out why
        for (const sync::ShopHealth &shop : engine.health())
            state += QStringLiteral(
                "; %1 state %2, %3 %4, retried at %5 of %8, pulled %6 ms ago, complete up to %7 ms ago")
                         .arg(shop.name)
                         .arg(int(shop.state))
                         .arg(shop.error ? errorKindName(shop.error->kind) : QString())
                         .arg(shop.error ? shop.error->detail : QString())
                         .arg(shop.retryAt)
                         .arg(clock.now() - shop.lastPullAt)
                         .arg(clock.now() - shop.completeUpTo)
                         .arg(clock.now());
        for (const QString &trouble : read(*store, [](Reader &reader) { return reader.all(troubleTexts); }))
            state += QStringLiteral("; ") + trouble;
        QVERIFY2(agreed, qPrintable(differences(*store) + state));
    }
    bool agree(Store &store) { return differences(store).isEmpty(); }
    QString differences(Store &store)
    {
        const qint64 known = read(store, [](Reader &reader) { return reader.only(countOrders); });
        if (known != placed())
            return QStringLiteral("%1 orders known of %2").arg(known).arg(placed());
        for (qsizetype i = 0; i < kGoods.size(); ++i) {
            const qint64 have = read(store, [&](Reader &reader) {
                return inventory::levels(reader, skus[std::size_t(i)]);
            }).available();
            for (const auto &shop : shops)
                if (shop->platform->shownStock(kGoods[i]) != have)
                    return QStringLiteral("%1 of %2 shown, %3 there")
                        .arg(shop->platform->shownStock(kGoods[i]).value_or(-1))
                        .arg(kGoods[i])
                        .arg(have);
        }
        return {};
    }

    qint64 placed() const
    {
        qint64 sum = 0;
        for (const auto &shop : shops)
            sum += qint64(shop->platform->orderIds().size());
        return sum;
    }
    QString path() const { return folder.filePath(QStringLiteral("shop.selaras")); }

    static constexpr int kPieces = 500;
    SystemClock clock;
    SeededRandom random{1};
    QTemporaryDir folder;
    Secret key = Secret::random(32);
    QString who = QStringLiteral("Rini");
    std::vector<std::unique_ptr<Served>> shops;
    std::vector<qint64> skus;
    QSet<QString> acknowledged;
    qint64 newest = 0;
};

QTEST_GUILESS_MAIN(CrashTest)
#include "test_crash.moc"
