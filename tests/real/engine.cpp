// The whole engine between a real WooCommerce shop and a simulated Shopee shop, over real HTTP, on one stock: what is
// ordered in one must be known in the other. SELARAS_WOO_URL, SELARAS_WOO_KEY and SELARAS_WOO_SECRET name a shop that
// may be played with; afterwards it has its stock back and no order of ours.

#include "storefront.h"

#include "catalog/comparison.h"
#include "catalog/drift.h"
#include "catalog/sku.h"
#include "connect/trial.h"
#include "connectors.h"
#include "engine/engine_thread.h"
#include "inventory/stock.h"
#include "orders/order.h"
#include "platforms/shopee/shopee_platform.h"
#include "server.h"
#include "verify/rules.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

using namespace selaras;
using namespace selaras::real;

namespace {

constexpr int kPatience = 60'000;
const QString kWho = QStringLiteral("Rini");

/// Lets everybody work until `done`; how long it took, ms, or nothing after kPatience.
template <class Done> std::optional<qint64> until(Done done)
{
    QElapsedTimer watch;
    watch.start();
    while (!done()) {
        if (watch.elapsed() > kPatience)
            return std::nullopt;
        QEventLoop loop;
        QTimer::singleShot(100, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return watch.elapsed();
}

void sayTook(const QString &what, std::optional<qint64> took)
{
    say(took.has_value(), what, took ? QStringLiteral("after %1 ms").arg(*took) : QStringLiteral("never"));
}

/// One thing both shops sell.
struct Good {
    channels::PulledListing listing;
    qint64 skuId = 0;
    qint64 product() const
    {
        return (listing.ref.variationId.isEmpty() ? listing.ref.itemId : listing.ref.variationId).toLongLong();
    }
};

class Stage {
public:
    explicit Stage(channels::ShopAccess real)
        : m_access(std::move(real))
        , chain(m_access)
        , storefront(chain, m_access.baseUrl)
        , market(simulated(), {}, 0)
        , server(market, 0, m_clock)
    {
    }
    void endEngine() { m_engine.reset(); }

    Result<> build()
    {
        TRY(store, Store::create({m_folder.filePath(QStringLiteral("real.selaras")), Secret::random(32)}, m_clock));
        TRY(const auto page, chain.wait(chain.connector->listings()->pullListings({})));
        for (const channels::PulledListing &listing : page.listings)
            if (listing.live && !listing.sellerSku.isEmpty() && listing.quantity.value_or(0) >= 3)
                goods.push_back({listing});
        if (goods.size() < 2)
            return fail(Error::Kind::Rejected, QStringLiteral("the real shop needs two goods with a SKU and stock"));
        CHECK(server.listen(0));
        CHECK(stock());
        CHECK(connectReal());
        CHECK(connectSimulated());
        m_engine = std::make_unique<EngineThread>(*store, connectors());
        return {};
    }

    template <class Work> auto read(Work work)
    {
        auto future = store->read(std::move(work));
        return future.takeResult();
    }

    sandbox::Platform &shopee() { return market.platform(0); }
    qint64 available(const Good &good)
    {
        const auto levels = read([&](Reader &reader) { return inventory::levels(reader, good.skuId); });
        return levels ? levels->available() : -1;
    }
    bool knows(qint64 shop, const QString &order)
    {
        const auto known = read([&](Reader &reader) { return orders::known(reader, shop, order); });
        return known && *known;
    }
    qint64 shownReally(const Good &good) { return storefront.seenByBuyers(good.listing.sellerSku).value_or(-1); }
    bool allReadBack()
    {
        return read([this](Reader &reader) { return catalog::unconfirmedListings(reader, realShop); }).value_or(-1)
            == 0;
    }
    void askNow() { m_engine->engine()->pullNow(0); }
    /// What the last comparison that found this good otherwise says the real shop showed; -1: none did.
    qint64 found(const Good &good)
    {
        const auto rows = read(
            [&, now = m_clock.now()](Reader &reader) { return catalog::differences(reader, realShop, 0, now, 10); });
        for (const catalog::Difference &one : rows.value_or(std::vector<catalog::Difference>()))
            if (one.skuId == good.skuId)
                return one.shown.value_or(-1);
        return -1;
    }
    /// Every shop's buyers see what we have.
    bool inTune()
    {
        return std::all_of(goods.begin(), goods.end(), [this](const Good &good) {
            const qint64 ours = available(good);
            return shopee().shownStock(good.listing.sellerSku) == ours && shownReally(good) == ours;
        });
    }

private:
    static std::vector<sandbox::Shop> simulated()
    {
        sandbox::Shop shop{QStringLiteral("shopee-1"), std::make_unique<sandbox::ShopeePlatform>(1), {}, {}};
        shop.isCancelled = [](const QString &) {
            return false;
        };
        std::vector<sandbox::Shop> out;
        out.push_back(std::move(shop));
        return out;
    }
    template <class Work> auto write(Work work)
    {
        auto future = store->write(std::move(work));
        return future.takeResult();
    }
    Result<> stock()
    {
        return write([this](Transaction &tx) -> Result<> {
            TRY(const qint64 warehouse,
                inventory::addWarehouse(tx, QStringLiteral("U"), QStringLiteral("Utama"), kWho));
            for (Good &good : goods) {
                const QString &code = good.listing.sellerSku;
                const qint64 pieces = *good.listing.quantity;
                market.platform(0).addListing(code, good.listing.title, {}, 100'000, int(pieces));
                TRY(good.skuId, catalog::addSku(tx, {.code = code, .name = good.listing.title, .barcode = {}}, kWho));
                CHECK(inventory::move(tx,
                    {.skuId = good.skuId,
                        .warehouseId = warehouse,
                        .delta = pieces,
                        .reason = inventory::Reason::Opening,
                        .actor = kWho}));
            }
            return {};
        });
    }
    Result<> connectReal()
    {
        const auto kind = channels::woocommerce::kind();
        auto trial = connecting::tryShop(
            kind, m_access, {}, std::make_shared<wire::NetworkWire>(), &m_clock, std::make_shared<SystemRandom>());
        TRY(const auto tried, QCoro::waitFor(std::move(trial)));
        const access::Actor owner{.name = kWho, .role = access::Role::Owner};
        TRY(realShop, write([&](Transaction &tx) -> Result<qint64> {
            TRY(const qint64 id, connecting::keep(tx, kind, tried, owner));
            CHECK(shops::setWritesStock(tx, id, true, kWho));
            return id;
        }));
        return {};
    }
    Result<> connectSimulated()
    {
        auto &platform = dynamic_cast<sandbox::ShopeePlatform &>(shopee());
        shops::Shop shop{.channel = platform.name(),
            .name = QStringLiteral("Simulated"),
            .account = platform.account(),
            .baseUrl = server.url()};
        shop.writesStock = true;
        QHash<QString, QString> credentials;
        for (const auto &[field, value] : platform.credentials())
            if (field != u"base_path")
                credentials.insert(field, value);
        const auto pass = platform.door().letIn(m_clock.now());
        const channels::Tokens tokens{pass.access, pass.refresh, pass.accessExpiresAt, pass.refreshExpiresAt};
        return write([&](Transaction &tx) -> Result<> {
            TRY(simulatedShop, shops::connect(tx, shop, credentials, kWho));
            return shops::setTokens(tx, simulatedShop, tokens, kWho);
        });
    }

    const channels::ShopAccess m_access;
    SystemClock m_clock;
    QTemporaryDir m_folder;

public:
    std::vector<Good> goods;
    Signed chain;
    Storefront storefront;
    sandbox::Market market;
    sandbox::ShopServer server;
    std::unique_ptr<Store> store;
    qint64 realShop = 0, simulatedShop = 0;

private:
    std::unique_ptr<EngineThread> m_engine;
};

/// An order at the real shop comes in, and the simulated one shows less; its cancel gives the pieces back.
void sellReally(Stage &stage)
{
    const Good &good = stage.goods[0];
    const qint64 before = stage.available(good);
    const auto order = stage.storefront.buy({{good.product(), 2}});
    say(order.has_value(), QStringLiteral("a buyer orders 2 at the real shop"), order ? *order : said(order));
    if (!order)
        return;
    sayTook(QStringLiteral("the order has arrived"), until([&] { return stage.knows(stage.realShop, *order); }));
    sayTook(QStringLiteral("Shopee's buyers see 2 less"),
        until([&] { return stage.shopee().shownStock(good.listing.sellerSku) == before - 2; }));
    say(stage.available(good) == before - 2, QStringLiteral("we have 2 less"), QString::number(stage.available(good)));
    const auto cancelled
        = stage.storefront.asSeller("PUT", QStringLiteral("orders/") + *order, {{"status", "cancelled"}});
    say(cancelled.has_value(), QStringLiteral("the seller cancels it at the real shop"), said(cancelled));
    sayTook(QStringLiteral("Shopee's buyers see them again"),
        until([&] { return stage.shopee().shownStock(good.listing.sellerSku) == before; }));
    (void)stage.storefront.asSeller(
        "DELETE", QStringLiteral("orders/") + *order, {}, {{QStringLiteral("force"), QStringLiteral("true")}});
}

/// A sale at the simulated shop lowers what the real shop's buyers see, down to nothing.
void sellElsewhere(Stage &stage)
{
    const Good &good = stage.goods[1];
    const QString &code = good.listing.sellerSku;
    const qint64 before = stage.available(good);
    const auto sell = [&](qint64 pieces) {
        return stage.market.order(0, {{code, int(pieces)}}, true, SystemClock().now());
    };
    say(!sell(1).isEmpty(), QStringLiteral("a buyer orders 1 at Shopee"), code);
    sayTook(QStringLiteral("the real shop's buyers see 1 less"),
        until([&] { return stage.shownReally(good) == before - 1; }));
    say(!sell(before - 1).isEmpty(), QStringLiteral("another orders all the rest at Shopee"),
        QString::number(before - 1));
    sayTook(QStringLiteral("the real shop's buyers see none"), until([&] { return stage.shownReally(good) == 0; }));
    const auto refused = stage.storefront.buy({{good.product(), 1}});
    say(!refused, QStringLiteral("the real shop refuses a buyer"), refused ? *refused : said(refused));
}

Result<> setByHand(Stage &stage, const Good &good, qint64 pieces)
{
    const auto &ref = good.listing.ref;
    const QString path = ref.variationId.isEmpty()
        ? QStringLiteral("products/") + ref.itemId
        : QStringLiteral("products/%1/variations/%2").arg(ref.itemId, ref.variationId);
    CHECK(stage.storefront.asSeller("PUT", path, {{"stock_quantity", pieces}}));
    return {};
}

/// What somebody changes in the shop's own admin pages is found, listed and put right.
void changeByHand(Stage &stage)
{
    const Good &good = stage.goods[0];
    const qint64 ours = stage.available(good);
    sayTook(QStringLiteral("every figure told was read back"), until([&] { return stage.allReadBack(); }));
    const auto changed = setByHand(stage, good, ours + 40);
    say(changed.has_value(), QStringLiteral("somebody raises a figure at the real shop by 40"), said(changed));
    stage.askNow();
    sayTook(
        QStringLiteral("the comparison lists what it showed"), until([&] { return stage.found(good) == ours + 40; }));
    sayTook(QStringLiteral("the real shop's buyers see ours again"),
        until([&] { return stage.shownReally(good) == ours; }));
}

void restore(Stage &stage)
{
    for (const Good &good : stage.goods) {
        const auto put = setByHand(stage, good, *good.listing.quantity);
        if (!put)
            say(false, QStringLiteral("the stock is put back"), said(put));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto named = namedShop();
    if (!named)
        return 2;
    {
        Stage stage(*named);
        const auto built = stage.build();
        say(built.has_value(), QStringLiteral("both shops are connected"), said(built));
        if (!built)
            return 1;
        sayTook(QStringLiteral("both shops are in tune"), until([&] { return stage.inTune(); }));
        sellReally(stage);
        changeByHand(stage);
        sellElsewhere(stage);
        sayTook(QStringLiteral("both shops are in tune again"), until([&] { return stage.inTune(); }));
        const auto findings = stage.read([](Reader &reader) { return verify::verifyRules(reader); });
        say(findings
                && std::all_of(findings->begin(), findings->end(), [](const auto &f) { return f.offences.empty(); }),
            QStringLiteral("every rule of the house holds"), said(findings));
        stage.endEngine();
        restore(stage);
    }
    std::printf("%d failed\n", failures);
    return failures == 0 ? 0 : 1;
}
