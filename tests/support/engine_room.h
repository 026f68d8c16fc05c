#pragma once

#include "alerts/alert.h"
#include "audit/audit.h"
#include "catalog/listing.h"
#include "catalog/sku.h"
#include "channels/shopee/connector.h"
#include "channels/woocommerce/connector.h"
#include "inventory/stock.h"
#include "orders/order.h"
#include "outbox/outbox.h"
#include "platforms/shopee/shopee_platform.h"
#include "platforms/woocommerce/woocommerce_platform.h"
#include "support/bent_wire.h"
#include "support/platform_wire.h"
#include "support/temp_store.h"
#include "support/virtual_clock.h"
#include "sync/engine.h"
#include "verify/rules.h"

namespace selaras::test {

/// The real engine over three shops in virtual time: two on Shopee, one on WooCommerce, that sell the same goods.
struct EngineRoom {
    static constexpr qint64 kSecond = 1000, kMinute = 60'000;

    template <class Work> auto write(Work work)
    {
        auto future = store->write(std::move(work));
        return must(future.takeResult());
    }
    template <class Work> auto read(Work work)
    {
        auto future = store->read(std::move(work));
        return must(future.takeResult());
    }

    explicit EngineRoom(
        std::vector<QString> goods = {QStringLiteral("A"), QStringLiteral("B")}, qint64 pieces = 20, quint64 seed = 1)
        : random(seed)
        , shopee1(seed + 10, named(220045511))
        , shopee2(seed + 20, named(220045512))
        , woo(seed + 30)
        , codes(std::move(goods))
    {
        key = Secret::random(32);
        store = must(Store::create({path(), key, 0, Threads::None, 2}, clock));
        warehouse = write([&](Transaction &tx) {
            return inventory::addWarehouse(tx, QStringLiteral("U"), QStringLiteral("Utama"), who);
        });
        for (const QString &code : codes)
            addGood(code, pieces);
        connect(shopee1, QStringLiteral("Satu"), shopee1.account());
        connect(shopee2, QStringLiteral("Dua"), shopee2.account());
        connect(woo, QStringLiteral("Tiga"), QStringLiteral("toko.test"));
    }
    ~EngineRoom() { stop(); }

    static sandbox::shopee::Names named(qint64 shopId)
    {
        sandbox::shopee::Names names;
        names.shopId = shopId;
        return names;
    }
    QString path() const { return folder.filePath(QStringLiteral("shop.selaras")); }

    void addGood(const QString &code, qint64 pieces)
    {
        for (sandbox::Platform *platform : platforms())
            platform->addListing(code, code, {}, 100'000, int(pieces));
        skus.insert(code, write([&](Transaction &tx) -> Result<qint64> {
            TRY(const qint64 id, catalog::addSku(tx, {.code = code, .name = code, .barcode = {}}, who));
            CHECK(inventory::move(tx,
                {.skuId = id,
                    .warehouseId = warehouse,
                    .delta = pieces,
                    .reason = inventory::Reason::Opening,
                    .actor = who}));
            return id;
        }));
    }
    void connect(sandbox::Platform &platform, const QString &name, const QString &account)
    {
        shops::Shop shop{.channel = platform.name(),
            .name = name,
            .account = account,
            .baseUrl = QStringLiteral("http://platform.test")};
        shop.writesStock = true;
        shop.dailyWriteLimit = 1'000'000;
        QHash<QString, QString> credentials;
        for (const auto &[field, value] : platform.credentials()) {
            if (field == u"base_path")
                shop.baseUrl += value;
            else
                credentials.insert(field, value);
        }
        const qint64 id = write([&](Transaction &tx) { return shops::connect(tx, shop, credentials, who); });
        shopIds.push_back(id);
        if (auto *shopee = dynamic_cast<sandbox::ShopeePlatform *>(&platform))
            signIn(id, *shopee);
    }
    void signIn(qint64 id, sandbox::ShopeePlatform &shopee, qint64 accessFor = 0)
    {
        const auto pass = shopee.door().letIn(clock.now());
        const channels::Tokens tokens{.access = pass.access,
            .refresh = pass.refresh,
            .accessExpiresAt = accessFor ? clock.now() + accessFor : pass.accessExpiresAt,
            .refreshExpiresAt = pass.refreshExpiresAt};
        write([&](Transaction &tx) { return shops::setTokens(tx, id, tokens, who); });
    }

    void start()
    {
        engine = std::make_unique<sync::Engine>(
            sync::EngineParts{*store, clock, random, {channels::shopee::kind(), channels::woocommerce::kind()},
                [this](const shops::Shop &shop) {
                    return std::make_unique<testing::BentWire>(
                        std::make_unique<testing::PlatformWire>(clock, random, platformOf(shop.id)),
                        [this, index = indexOf(shop.id)](
                            const wire::HttpRequest &request) { return bend ? bend(index, request) : std::nullopt; });
                },
                messengers, [this] { return std::make_unique<testing::PlatformWire>(clock, random, woo); }, files});
        engine->start();
    }
    /// A room whose engine has been at work for a minute after everything was read and told.
    static std::unique_ptr<EngineRoom> inTune(
        std::vector<QString> goods = {QStringLiteral("A"), QStringLiteral("B")}, qint64 pieces = 20)
    {
        auto room = std::make_unique<EngineRoom>(std::move(goods), pieces);
        room->start();
        if (!room->settle())
            qFatal("the engine does not get going");
        room->run(kMinute);
        return room;
    }
    /// Until everything has been read and the shops show what we have.
    bool settle(qint64 within = 2 * kMinute)
    {
        return clock.runUntil([&] { return calm(); }, within);
    }
    /// Whether stop() ended with stopped().
    bool stop()
    {
        if (!engine)
            return true;
        bool ended = false;
        QObject::connect(engine.get(), &sync::Engine::stopped, [&ended] { ended = true; });
        engine->stop();
        clock.runUntil([&] { return ended; }, kMinute);
        if (!ended)
            qFatal("the engine does not end");
        engine.reset();
        return ended;
    }
    qint64 platformNow() const { return testing::PlatformWire::platformNow(clock); }
    void run(qint64 ms) { clock.advance(ms); }

    std::vector<sandbox::Platform *> platforms() { return {&shopee1, &shopee2, &woo}; }
    sandbox::Platform &platform(int shop) { return *platforms()[std::size_t(shop)]; }
    int indexOf(qint64 shopId) const
    {
        return int(std::find(shopIds.begin(), shopIds.end(), shopId) - shopIds.begin());
    }
    sandbox::Platform &platformOf(qint64 shopId) { return platform(indexOf(shopId)); }
    QString sell(int shop, const QString &code, int pieces = 1, bool paid = true)
    {
        return platform(shop).order({{code, pieces}}, paid, platformNow());
    }
    qint64 shown(int shop, const QString &code) { return platform(shop).shownStock(code).value_or(-1); }
    bool allShow(const QString &code, qint64 pieces)
    {
        return shown(0, code) == pieces && shown(1, code) == pieces && shown(2, code) == pieces;
    }
    qint64 available(const QString &code) { return levels(code).available(); }
    inventory::Levels levels(const QString &code)
    {
        return read([id = skus.value(code)](Reader &reader) { return inventory::levels(reader, id); });
    }
    void lose(const QString &code, qint64 pieces) { move(code, -pieces, inventory::Reason::Lost); }
    void receive(const QString &code, qint64 pieces) { move(code, pieces, inventory::Reason::Receipt); }
    void move(const QString &code, qint64 delta, inventory::Reason reason)
    {
        write([&](Transaction &tx) {
            return inventory::move(tx,
                {.skuId = skus.value(code), .warehouseId = warehouse, .delta = delta, .reason = reason, .actor = who});
        });
    }
    qint64 ordersKnown()
    {
        static const Query<qint64> count{"SELECT count(*) FROM orders", [](const Columns &c) {
                                             return c.integer(0);
                                         }};
        return read([](Reader &reader) { return reader.only(count); });
    }
    qint64 ordersPlaced()
    {
        qint64 sum = 0;
        for (sandbox::Platform *platform : platforms())
            sum += qint64(platform->orderIds().size());
        return sum;
    }
    bool knows(int shop, const QString &externalId)
    {
        return read([&](Reader &reader) {
            return orders::known(reader, shopIds[std::size_t(shop)], externalId);
        }).has_value();
    }
    qint64 orderId(int shop, const QString &externalId)
    {
        return read([&](Reader &reader) { return orders::known(reader, shopIds[std::size_t(shop)], externalId); })->id;
    }
    channels::OrderState stateOf(qint64 orderId)
    {
        return read([orderId](Reader &reader) { return orders::find(reader, orderId); })->sold.state;
    }
    /// An order of the first shop for three pieces whose buyer asks to cancel; its id.
    qint64 askedToCancel(const QString &code)
    {
        const QString number = sell(0, code, 3);
        clock.runUntil([&] { return knows(0, number) && calm(); }, kMinute);
        if (!shopee1.cancelByBuyer(number, platformNow()))
            qFatal("this buyer cannot ask");
        const qint64 id = orderId(0, number);
        clock.runUntil([&] { return stateOf(id) == channels::OrderState::CancelRequested; }, kMinute);
        return id;
    }
    /// Every order is here and every shop shows what we have.
    bool calm()
    {
        if (ordersKnown() != ordersPlaced())
            return false;
        for (const QString &code : codes)
            if (!allShow(code, available(code)))
                return false;
        return true;
    }
    outbox::Counts jobs()
    {
        return read([](Reader &reader) { return outbox::counts(reader, 0); });
    }
    QStringList alerts()
    {
        QStringList out;
        for (const auto &alert : read([](Reader &reader) { return alerts::open(reader); }))
            out << alert.kind;
        out.sort();
        return out;
    }
    shops::Shop shop(int index)
    {
        return *read([id = shopIds[std::size_t(index)]](Reader &reader) { return shops::find(reader, id); });
    }
    void change(int index, const std::function<Result<>(Transaction &, qint64)> &how)
    {
        write([&](Transaction &tx) { return how(tx, shopIds[std::size_t(index)]); });
    }
    QStringList broken()
    {
        QStringList out;
        for (const verify::Finding &finding : read([](Reader &reader) { return verify::verifyRules(reader); }))
            for (const QString &offence : finding.offences)
                out << QString::fromLatin1(finding.check->name) + QStringLiteral(": ") + offence;
        const auto chain = read([](Reader &reader) { return audit::verifyChain(reader, {}); });
        if (chain.brokenAt)
            out << QStringLiteral("the audit chain is broken");
        return out;
    }
    sync::ShopHealth health(int index)
    {
        clock.advance(300);
        for (const sync::ShopHealth &health : engine->health())
            if (health.shopId == shopIds[std::size_t(index)])
                return health;
        return {};
    }

    testing::VirtualClock clock;
    SeededRandom random;
    sandbox::ShopeePlatform shopee1, shopee2;
    sandbox::WooCommercePlatform woo;
    QTemporaryDir folder{quickFolder()};
    Secret key;
    std::unique_ptr<Store> store;
    std::unique_ptr<sync::Engine> engine;
    /// Ways of writing to buyers, before start(); their wire leads nowhere that would answer them.
    std::vector<messengers::MessengerKind> messengers;
    QString who = QStringLiteral("Rini");
    qint64 warehouse = 0;
    std::vector<QString> codes;
    QHash<QString, qint64> skus;
    std::vector<qint64> shopIds;
    sync::OrderFileParts files{}; ///< for start(); by itself no source is looked into
    /// What answers a call of a shop (by its index) instead of its platform; nothing: the platform does.
    std::function<std::optional<Result<wire::HttpReply>>(int shop, const wire::HttpRequest &request)> bend;
};

} // namespace selaras::test
