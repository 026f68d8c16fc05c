#include "simulation/world.h"

#include "catalog/sku.h"
#include "inventory/stock.h"
#include "shops/shop.h"

#include <QDir>
#include <QFileInfo>

namespace selaras::simulation {

namespace {

constexpr qint64 kSecond = 1000, kMinute = 60 * kSecond;
/// When all is well again, this long after nothing may wait any more.
constexpr qint64 kRestWithin = 30 * kMinute;
const QString kWho = QStringLiteral("Rini");

QString folderInMemory()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/selaras-days-XXXXXX");
}

template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("the world cannot be made: %s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

World::World(const Case &what, const Watching &watching, Trace &trace)
    : m_script(scriptOf(what))
    , m_watching(watching)
    , m_trace(trace)
    , m_random(what.seed * 0xA24BAED4963EE407u + 7)
    , m_folder(folderInMemory())
{
    m_verdict.calm = m_script.calm;
    for (int i = 0; i < kShops; ++i) {
        Shop shop;
        shop.index = i;
        shop.name = QString::fromLatin1(std::array{"Satu", "Dua", "Tiga"}[std::size_t(i)]);
        shop.clockOff = m_script.clockOff[std::size_t(i)];
        if (i < 2) {
            sandbox::shopee::Names names;
            names.shopId = 220045511 + i;
            shop.shopee = std::make_unique<sandbox::ShopeePlatform>(what.seed * 10 + quint64(i), names);
            shop.account = shop.shopee->account();
        } else {
            shop.woo = std::make_unique<sandbox::WooCommercePlatform>(what.seed * 10 + quint64(i));
            shop.account = QStringLiteral("toko.test");
        }
        shop.pushUrl = QStringLiteral("https://pintu.test/push/%1").arg(i);
        if (m_script.pushes[std::size_t(i)])
            shop.platform().setPushUrl(shop.pushUrl);
        m_shops.push_back(std::move(shop));
    }
    furnish();
}

World::~World()
{
    if (m_program && !m_program->ended())
        (void)m_program->die();
}

/// Puts goods on the shelf and into the shops, and our books beside them.
void World::furnish()
{
    m_inventory = {m_folder.filePath(QStringLiteral("0")), Secret::random(32)};
    QDir().mkpath(m_inventory.folder);
    const auto store = must(Store::create({m_inventory.path(), m_inventory.key, 0, Threads::None, 0}, m_clock));
    const auto write = [&store](auto work) {
        return must(store->write(std::move(work)).takeResult());
    };
    m_warehouse = write([](Transaction &tx) {
        return inventory::addWarehouse(tx, QStringLiteral("U"), QStringLiteral("Utama"), kWho);
    });
    std::vector<qint64> skus;
    for (std::size_t i = 0; i < m_script.opening.size(); ++i) {
        const qint64 pieces = m_script.opening[i];
        Good good{QStringLiteral("G%1").arg(i), 0};
        good.sku = write([&](Transaction &tx) -> Result<qint64> {
            TRY(const qint64 id, catalog::addSku(tx, {.code = good.code, .name = good.code, .barcode = {}}, kWho));
            CHECK(inventory::move(tx,
                {.skuId = id,
                    .warehouseId = m_warehouse,
                    .delta = pieces,
                    .reason = inventory::Reason::Opening,
                    .actor = kWho}));
            return id;
        });
        for (Shop &shop : m_shops) {
            const bool known = m_random.below(10) != 0 || m_script.calm; // some listings nobody has mapped yet
            shop.skuOf.push_back(known ? good.code : QStringLiteral("LAIN-") + good.code);
            shop.mapped.push_back(known);
            shop.down.push_back(false);
            shop.platform().addListing(shop.skuOf.back(), QStringLiteral("Barang %1").arg(i), {}, 100'000, int(pieces));
        }
        skus.push_back(good.sku);
        m_goods.push_back(std::move(good));
    }
    for (Shop &shop : m_shops) {
        shops::Shop row{.channel = shop.platform().name(),
            .name = shop.name,
            .account = shop.account,
            .baseUrl = QStringLiteral("http://platform.test")};
        row.writesStock = true;
        row.dailyWriteLimit = 1'000'000;
        QHash<QString, QString> credentials;
        for (const auto &[field, value] : shop.platform().credentials())
            if (field != u"base_path")
                credentials.insert(field, value);
        shop.id = write([&](Transaction &tx) { return shops::connect(tx, row, credentials, kWho); });
        if (shop.shopee) {
            const auto pass = shop.shopee->door().letIn(platformNow(shop));
            const channels::Tokens tokens{.access = pass.access,
                .refresh = pass.refresh,
                .accessExpiresAt = pass.accessExpiresAt - qint64(m_random.below(220)) * kMinute,
                .refreshExpiresAt = pass.refreshExpiresAt};
            write([&](Transaction &tx) { return shops::setTokens(tx, shop.id, tokens, kWho); });
        }
        setFaults(shop, m_script.faults[std::size_t(shop.index)]);
    }
    m_auditor = std::make_unique<Auditor>(m_shops, m_script.opening, std::move(skus));
}

void World::scheduleNextAct()
{
    if (m_nextAct == m_script.acts.size())
        return;
    const Act act = m_script.acts[m_nextAct++];
    m_clock.after(act.at - now(), [this, act] {
        scheduleNextAct();
        if (!m_quiet)
            happen(act);
    });
}

void World::stepOnce()
{
    ++m_step;
    m_clock.step();
    afterStep();
}

void World::afterStep()
{
    if (m_killed)
        finishKill();
    if (m_program && m_program->ended()) {
        m_inventory = m_program->snapshot(m_folder.filePath(QString::number(++m_files)));
        m_program.reset();
        m_verdict.openMs += now() - m_openedAt;
        note(QStringLiteral("the program is closed"));
    }
    if (m_callNumber - m_checkedAtCall >= m_watching.callsBetweenChecks)
        checkNow(false);
}

void World::checkNow(bool withChain)
{
    m_checkedAtCall = m_callNumber;
    if (!m_program || m_program->ended() || over())
        return;
    ++m_verdict.checks;
    m_auditor->check(*m_program, withChain, now());
}

/// Everything outside is well again, and people mend what is theirs to mend.
void World::becomeQuiet()
{
    m_quiet = true;
    m_session = true;
    note(QStringLiteral("quiet"));
    m_dieAfterCalls = 0;
    if (m_program)
        m_program->clock().atReading(0, {});
    for (Shop &shop : m_shops) {
        setFaults(shop, {});
        for (int good = 0; good < int(m_goods.size()); ++good)
            if (shop.down[std::size_t(good)])
                showListing(shop, good, true);
    }
}

/// Whoever is at the program sees within minutes that a shop asks to sign in again.
void World::makeRounds()
{
    signIn();
    m_clock.after(3 * kMinute, [this] { makeRounds(); });
}

/// Lets quiet time pass until nothing waits; what still did, when it took too long.
QString World::settle()
{
    const qint64 began = now();
    qint64 nextRound = now(), nextLook = now() + 5 * kSecond;
    QString why = QStringLiteral("the program is not open");
    while (!over() && now() - began < kRestWithin) {
        if (!m_program)
            openProgram();
        if (up() && now() >= nextRound) {
            nextRound = now() + 2 * kMinute;
            signIn();
            discardDead();
            retryDead();
            for (Shop &shop : m_shops) {
                setPaused(shop, false);
                for (int good = 0; good < int(m_goods.size()); ++good)
                    if (!shop.mapped[std::size_t(good)])
                        mapListing(shop, good);
            }
        }
        stepOnce();
        if (up() && now() >= nextLook) {
            nextLook = now() + 5 * kSecond;
            why = m_auditor->restless(*m_program);
            if (why.isEmpty()) {
                m_verdict.quietMs = now() - began;
                return {};
            }
        }
    }
    return why;
}

Verdict World::run()
{
    scheduleNextAct();
    pollPushes();
    makeRounds();
    while (now() < m_script.length && !over())
        stepOnce();
    if (!over()) {
        becomeQuiet();
        const QString why = settle();
        if (!why.isEmpty())
            m_auditor->broken(QStringLiteral("rest"), why);
    }
    if (!over())
        m_auditor->checkAtRest(*m_program, now());
    for (const Shop &shop : m_shops)
        for (const auto &[name, kind] : faultKinds())
            m_verdict.happened[QString::fromLatin1(name)] += shop.platform().injected.*kind;
    m_verdict.breach = m_auditor->breach();
    m_verdict.step = m_step;
    m_verdict.orders = m_auditor->orders();
    m_verdict.pieces = m_auditor->pieces();
    m_verdict.oversold = m_auditor->oversold();
    m_verdict.oversoldWatched = m_auditor->oversoldWatched();
    m_verdict.lags = m_auditor->lags();
    m_verdict.calls = m_callNumber;
    m_verdict.hash = m_trace.hash();
    m_verdict.lastLines = m_trace.last();
    return std::move(m_verdict);
}

Verdict simulate(const Case &what, const Watching &watching)
{
    Trace trace(watching.aloud);
    return World(what, watching, trace).run();
}

} // namespace selaras::simulation
