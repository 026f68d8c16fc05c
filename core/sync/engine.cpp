#include "sync/engine.h"

#include "base/task_scope.h"
#include "catalog/comparison.h"
#include "catalog/listing.h"
#include "inventory/reservation.h"
#include "inventory/rules.h"
#include "inventory/sales.h"
#include "manual/manual_order.h"
#include "outbox/outbox.h"
#include "returns/returns.h"
#include "shops/shop.h"
#include "sync/sender_worker.h"
#include "sync/shop_worker.h"

#include <QCoroFuture>
#include <QPointer>
#include <algorithm>
#include <limits>
#include <map>
#include <mutex>

namespace selaras::sync {

struct Engine::Private {
    Private(Engine &engine, EngineParts given)
        : q(engine)
        , parts(std::move(given))
        , shopsAlarm(parts.clock)
        , houseAlarm(parts.clock)
        , files(parts.store, parts.clock, parts.files)
    {
        scope.onStop([this] {
            shopsAlarm.ring();
            houseAlarm.ring();
        });
    }

    Task<> followShops();
    Task<> readShops();
    Task<> keepHouse();
    Task<> measure();
    void join(const shops::Shop &shop, const QHash<QString, QString> &credentials);
    Task<> readSenders();
    void join(const messages::Sender &sender, const messengers::SenderAccess &access);
    void announce();
    void publishHealth();
    void finishIfDone();

    Engine &q;
    EngineParts parts;
    TaskScope scope;
    Alarm shopsAlarm; ///< a shop was connected or changed
    Alarm houseAlarm; ///< promises lapse, old jobs are forgotten
    OrderFiles files;
    std::map<qint64, std::unique_ptr<ShopWorker>> workers;
    std::map<qint64, std::unique_ptr<SenderWorker>> senders;
    Clock::TimerId healthTimer = 0;
    int stillRunning = 0;
    bool ended = false;

    mutable std::mutex healthMutex;
    std::vector<ShopHealth> health;
};

Engine::Engine(EngineParts parts)
    : d(std::make_unique<Private>(*this, std::move(parts)))
{
    // From the writer's thread: queued, so that it arrives in ours.
    connect(&d->parts.store, &Store::committed, this, [this](Topics topics) {
        if (topics & (Topic::Jobs | Topic::Catalog))
            for (auto &[id, worker] : d->workers)
                worker->look();
        if (topics & Topic::Parcels)
            for (auto &[id, worker] : d->workers)
                worker->lookAtParcels();
        if (topics & Topic::Rules)
            d->houseAlarm.ring();
        if (topics & Topic::Jobs)
            for (auto &[id, sender] : d->senders)
                sender->look();
        if (topics & Topic::Shops)
            d->shopsAlarm.ring();
        if (topics & Topic::Files)
            d->files.look();
    });
}

Engine::~Engine()
{
    if (d->healthTimer)
        d->parts.clock.cancel(d->healthTimer);
}

void Engine::start()
{
    d->scope.start(d->followShops());
    d->scope.start(d->keepHouse());
    d->files.start();
}

void Engine::stop()
{
    d->scope.stop();
    d->files.stop();
    d->stillRunning = int(d->workers.size() + d->senders.size()) + 2;
    for (auto &[id, sender] : d->senders) {
        sender->stop();
        sender->whenFinished([this] { d->finishIfDone(); });
    }
    for (auto &[id, worker] : d->workers) {
        worker->stop();
        worker->whenFinished([this] { d->finishIfDone(); });
    }
    d->files.whenFinished([this] { d->finishIfDone(); });
    d->scope.whenFinished([this] { d->finishIfDone(); });
}

void Engine::Private::finishIfDone()
{
    if (--stillRunning > 0)
        return;
    // Not from inside the last coroutine: whoever hears of it may delete us.
    parts.clock.after(0, [engine = QPointer(&q)] {
        if (engine && !std::exchange(engine->d->ended, true))
            Q_EMIT engine->stopped();
    });
}

void Engine::pullNow(qint64 shopId)
{
    QMetaObject::invokeMethod(this, [this, shopId] {
        for (auto &[id, worker] : d->workers)
            if (shopId == 0 || id == shopId)
                worker->pullNow();
        if (shopId == 0)
            d->files.lookNow();
    });
}

wire::HttpReply Engine::takePush(qint64 shopId, const wire::HttpRequest &request, const QString &url)
{
    const auto found = d->workers.find(shopId);
    if (found != d->workers.end() && !d->scope.stopping())
        return found->second->takePush(request, url);
    wire::HttpReply reply;
    reply.status = 404;
    return reply;
}

std::vector<ShopHealth> Engine::health() const
{
    const std::lock_guard guard(d->healthMutex);
    return d->health;
}

Task<> Engine::Private::followShops()
{
    // Jobs that were running when the program ended are queued again before anybody takes one. Nor need the clock of
    // then, by which the others wait, have been right.
    auto recover = [](Transaction &tx) -> Result<int> {
        CHECK(outbox::planAnew(tx));
        CHECK(catalog::doubtWhatIsYetToCome(tx));
        return outbox::recover(tx);
    };
    bool recovered = false;
    while (!scope.stopping()) {
        constexpr qint64 kAgain = 5'000;
        if (!recovered) {
            const Result<int> done = co_await parts.store.write(recover);
            recovered = done.has_value();
            if (!recovered) {
                co_await shopsAlarm.wait(kAgain);
                continue;
            }
        }
        Result<> read = co_await readShops();
        if (read && !scope.stopping())
            read = co_await readSenders();
        co_await shopsAlarm.wait(read ? -1 : kAgain);
    }
    co_return Result<>();
}

Task<> Engine::Private::readShops()
{
    using Found = std::vector<std::pair<shops::Shop, QHash<QString, QString>>>;
    auto look = [](Reader &reader) -> Result<Found> {
        Found out;
        TRY(const auto all, shops::all(reader));
        for (const shops::Shop &shop : all) {
            TRY(const auto credentials, shops::credentials(reader, shop.id));
            out.emplace_back(shop, credentials);
        }
        return out;
    };
    CO_TRY(const Found found, co_await parts.store.read(std::move(look)));
    if (scope.stopping())
        co_return Result<>();
    for (const auto &[shop, credentials] : found) {
        const auto known = workers.find(shop.id);
        if (known != workers.end())
            known->second->follow(shop, credentials);
        else
            join(shop, credentials);
    }
    announce();
    co_return Result<>();
}

void Engine::Private::join(const shops::Shop &shop, const QHash<QString, QString> &credentials)
{
    const auto kind = std::find_if(
        parts.kinds.begin(), parts.kinds.end(), [&](const channels::ChannelKind &k) { return k.id == shop.channel; });
    if (kind == parts.kinds.end())
        return; // made by a program that knows more channels: left alone
    auto worker = std::make_unique<ShopWorker>(
        ShopWorker::Parts{parts.store, parts.clock, parts.random, *kind, parts.network(shop),
            [this] {
                announce();
            }},
        shop, credentials);
    worker->start();
    workers.emplace(shop.id, std::move(worker));
}

Task<> Engine::Private::readSenders()
{
    using Found = std::vector<std::pair<messages::Sender, messengers::SenderAccess>>;
    auto look = [](Reader &reader) -> Result<Found> {
        Found out;
        TRY(const auto all, messages::senders(reader));
        for (const messages::Sender &sender : all) {
            TRY(const auto access, messages::accessOf(reader, sender));
            out.emplace_back(sender, access);
        }
        return out;
    };
    CO_TRY(const Found found, co_await parts.store.read(std::move(look)));
    if (scope.stopping())
        co_return Result<>();
    for (const auto &[sender, access] : found) {
        const auto known = senders.find(sender.id);
        if (known != senders.end())
            known->second->follow(sender, access);
        else
            join(sender, access);
    }
    for (const auto &[id, worker] : senders) {
        const bool removed
            = std::none_of(found.begin(), found.end(), [gone = id](const auto &one) { return one.first.id == gone; });
        if (!removed)
            continue;
        messages::Sender nobody;
        nobody.id = id;
        nobody.refused = messages::kStopped;
        worker->follow(nobody, {}); // forgets its secrets; nothing of it waits
    }
    co_return Result<>();
}

void Engine::Private::join(const messages::Sender &sender, const messengers::SenderAccess &access)
{
    const auto kind = std::find_if(parts.messengers.begin(), parts.messengers.end(),
        [&](const messengers::MessengerKind &k) { return k.id == messages::wayName(sender.way); });
    if (kind == parts.messengers.end())
        return;
    auto worker = std::make_unique<SenderWorker>(
        SenderWorker::Parts{parts.store, parts.clock, parts.random, *kind, parts.messengerNetwork()}, sender, access);
    worker->start();
    senders.emplace(sender.id, std::move(worker));
}

/// How fast things sell and shops are told. In steps, so that nobody waits for it.
Task<> Engine::Private::measure()
{
    const qint64 now = parts.clock.now();
    auto count = [now](Reader &reader) {
        return inventory::countSales(reader, now);
    };
    CO_TRY(const auto sales, co_await parts.store.read(std::move(count)));
    constexpr std::size_t kRows = 500;
    qint64 firstSku = 0;
    bool different = false;
    for (std::size_t from = 0; firstSku >= 0 && !scope.stopping();) {
        std::size_t to = std::min(from + kRows, sales.size());
        while (to < sales.size() && sales[to].skuId == sales[to - 1].skuId)
            ++to; // a SKU is written whole
        const qint64 lastSku = to < sales.size() ? sales[to - 1].skuId : std::numeric_limits<qint64>::max();
        std::vector<inventory::Sales> some(sales.begin() + qsizetype(from), sales.begin() + qsizetype(to));
        auto keep = [firstSku, lastSku, some = std::move(some)](Transaction &tx) {
            return inventory::keepSales(tx, firstSku, lastSku, some);
        };
        CO_TRY(const bool changed, co_await parts.store.write(std::move(keep)));
        different |= changed;
        firstSku = to < sales.size() ? lastSku + 1 : -1;
        from = to;
    }
    auto finish = [now, different](Transaction &tx) -> Result<> {
        TRY(const auto all, shops::all(tx));
        bool other = different;
        for (const shops::Shop &shop : all) {
            TRY(const qint64 ms, inventory::toldWithin(tx, shop.id, now));
            TRY(const bool changed, inventory::keepToldWithin(tx, shop.id, ms));
            other |= changed;
        }
        return inventory::salesAreKept(tx, other);
    };
    co_return co_await parts.store.write(std::move(finish));
}

Task<> Engine::Private::keepHouse()
{
    constexpr qint64 kEvery = 15'000;
    constexpr qint64 kSoon = 20; // others write between two steps
    constexpr int kAllotAtOnce = 200; // SKUs
    constexpr qint64 kTolerated = 2'000;
    qint64 offset = parts.clock.now() - parts.clock.monotonic();
    qint64 measureAt = 0;
    while (!scope.stopping()) {
        const qint64 jump = parts.clock.now() - parts.clock.monotonic() - offset;
        auto work = [wasSetBack = jump < -kTolerated](Transaction &tx) -> Result<bool> {
            if (wasSetBack) {
                CHECK(outbox::planAnew(tx));
                CHECK(catalog::doubtWhatIsYetToCome(tx));
            }
            CHECK(inventory::lapse(tx, 200));
            CHECK(manual::lapse(tx, 200));
            CHECK(returns::warnOfDeadlines(tx, 50));
            CHECK(outbox::forgetDone(tx, tx.now() - outbox::kKeepDone, 500));
            CHECK(catalog::forgetComparisons(tx, tx.now() - outbox::kKeepDone, 20));
            CHECK(inventory::turnRules(tx));
            return inventory::allotSome(tx, kAllotAtOnce);
        };
        // What fails here is tried again in a moment, and the disk's trouble is told by everybody else.
        const Result<bool> kept = co_await parts.store.write(std::move(work));
        if (kept)
            offset += jump;
        const bool moreToAllot = kept && *kept;
        if (parts.clock.now() >= measureAt && !scope.stopping() && co_await measure())
            measureAt = parts.clock.now() + inventory::kCountSalesEvery;
        co_await houseAlarm.wait(moreToAllot ? kSoon : kEvery);
    }
    co_return Result<>();
}

void Engine::Private::announce()
{
    if (healthTimer)
        return;
    constexpr qint64 kEvery = 250;
    healthTimer = parts.clock.after(kEvery, [this] {
        healthTimer = 0;
        publishHealth();
    });
}

void Engine::Private::publishHealth()
{
    std::vector<ShopHealth> fresh;
    for (const auto &[id, worker] : workers)
        fresh.push_back(worker->health());
    {
        const std::lock_guard guard(healthMutex);
        health = std::move(fresh);
    }
    Q_EMIT q.healthChanged();
}

} // namespace selaras::sync
