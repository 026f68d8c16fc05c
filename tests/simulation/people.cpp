#include "catalog/listing.h"
#include "fulfilment/bench.h"
#include "intake/intake.h"
#include "inventory/reservation.h"
#include "inventory/stock.h"
#include "inventory/substitution.h"
#include "orders/cancel.h"
#include "orders/order.h"
#include "orders/shortage.h"
#include "outbox/outbox.h"
#include "simulation/world.h"

#include <algorithm>

namespace selaras::simulation {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr quint64 kRecent = 30; ///< people mostly deal with the latest orders
const std::array<QString, 2> kStaff{QStringLiteral("Rini"), QStringLiteral("Agus")};

using sandbox::shopee::Status;

} // namespace

template <class Work> bool World::atTheDesk(Work work)
{
    if (!up())
        return false;
    const ProcessClock::Disarmed guard(m_program->clock());
    auto done = m_program->store().write(std::move(work)).takeResult();
    if (done)
        return true;
    // Refused by the rules is fine; refused by the database is not.
    if (done.error().kind != Error::Kind::Conflict || done.error().code == u"store.constraint")
        m_auditor->broken(QStringLiteral("desk"), done.error().detail);
    return false;
}

void World::happen(const Act &act)
{
    Shop &shop = m_shops[std::size_t(act.shop)];
    bool done = false;
    if (act.deed == Deed::Open) {
        m_session = true;
        openProgram();
    } else if (act.deed == Deed::Close) {
        if (act.luck % 4 == 0 && m_program && !m_script.calm)
            armKill(0);
        closeProgram();
    } else if (act.deed <= Deed::Return) {
        done = buyerDoes(act, shop);
    } else if (act.deed <= Deed::TakeDown) {
        done = sellerDoes(act, shop);
    } else if (act.deed <= Deed::DiscardDead) {
        done = staffDo(act, shop);
    } else {
        done = mishap(act, shop);
    }
    if (!done)
        return;
    note(QStringLiteral("%1: %2 %3 of good %4").arg(shop.name, deedName(act.deed)).arg(act.pieces).arg(act.good));
    ++m_verdict.happened[deedName(act.deed)];
}

QString World::someOrder(const Shop &shop, quint64 luck) const
{
    if (shop.orders.empty())
        return {};
    const quint64 back = luck % qMin<quint64>(kRecent, shop.orders.size());
    return shop.orders[shop.orders.size() - 1 - back];
}

/// One of the latest orders that stand so at their shop; empty: none.
QString World::orderIn(const Shop &shop, quint64 luck, const char *state) const
{
    std::vector<QString> found;
    for (auto id = shop.orders.rbegin(); id != shop.orders.rend() && found.size() < kRecent; ++id)
        if (shop.standing(*id).state == QLatin1String(state))
            found.push_back(*id);
    return found.empty() ? QString() : found[luck % found.size()];
}

// ---- buyers --------------------------------------------------------------------------------------------------------

bool World::placeOrder(Shop &shop, const Act &act)
{
    const auto codeOf = [&](int good) {
        return shop.skuOf[std::size_t(good)];
    };
    std::map<int, qint64> pieces{{act.good, act.pieces}};
    std::vector<sandbox::Purchase> wanted{{codeOf(act.good), act.pieces}};
    if (act.luck % 5 == 0) { // something with it, at times the same again
        const int other = int(act.luck / 5 % m_goods.size());
        wanted.push_back({codeOf(other), 1});
        pieces[other] += 1;
    }
    const qint64 at = platformNow(shop);
    QString id;
    switch (act.luck / 64 % 8) {
    case 0: id = shop.platform().order(wanted, false, at); break;
    case 1:
        id = shop.shopee ? shop.shopee->orderCashOnDelivery(wanted, at) : shop.woo->orderCashOnDelivery(wanted, at);
        break;
    case 2: id = shop.woo ? shop.woo->orderByBankTransfer(wanted, at) : shop.platform().order(wanted, false, at); break;
    default: id = shop.platform().order(wanted, true, at);
    }
    if (id.isEmpty())
        return false;
    shop.orders.push_back(id);
    m_auditor->sold(shop.index, id, std::move(pieces), now(), at, up());
    return true;
}

bool World::buyerDoes(const Act &act, Shop &shop)
{
    const qint64 at = platformNow(shop);
    switch (act.deed) {
    case Deed::Order: return placeOrder(shop, act);
    case Deed::Flash:
        for (const Act &one : flashOrders(act, int(m_goods.size())))
            m_clock.after(one.at - act.at, [this, one] { happen(one); });
        return true;
    case Deed::Pay: {
        const QString id = orderIn(shop, act.luck, "unpaid");
        return !id.isEmpty() && shop.platform().pay(id, at);
    }
    case Deed::BuyerCancels: {
        const QString id = someOrder(shop, act.luck);
        return !id.isEmpty() && shop.platform().cancelByBuyer(id, at);
    }
    case Deed::NewAddress:
        return shop.shopee && shop.shopee->orders().change(someOrder(shop, act.luck), at, [&](auto &order) {
            order.buyer = quint32(act.luck);
        });
    default: { // Return
        const QString id = orderIn(shop, act.luck, "completed");
        if (id.isEmpty())
            return false;
        if (shop.shopee)
            return shop.shopee->orders().change(id, at, [](auto &order) { order.status = Status::ToReturn; });
        return shop.woo->orders().setStatus(id.toLongLong(), QStringLiteral("refunded"), at);
    }
    }
}

// ---- the seller, at the seller centre ------------------------------------------------------------------------------

bool World::sellerDoes(const Act &act, Shop &shop)
{
    const qint64 at = platformNow(shop);
    auto *shopee = shop.shopee ? &shop.shopee->orders() : nullptr;
    const auto with = [&](const char *state, auto &&what) {
        const QString id = orderIn(shop, act.luck, state);
        return !id.isEmpty() && what(id);
    };
    switch (act.deed) {
    case Deed::Arrange: return shopee && with("ready", [&](const QString &id) { return shopee->arrange(id, at); });
    case Deed::Ship:
        return with(act.luck % 3 && shopee ? "processed" : "ready", [&](const QString &id) {
            const bool done = shop.platform().shipBySeller(id, at);
            if (done)
                m_auditor->left(shop.index, id);
            return done;
        });
    case Deed::Deliver: return shopee && with("shipped", [&](const QString &id) { return shopee->deliver(id, at); });
    case Deed::Complete:
        return shopee && with("delivered", [&](const QString &id) { return shopee->complete(id, at); });
    case Deed::Hold: return shopee && with("ready", [&](const QString &id) { return shopee->hold(id, at); });
    case Deed::Release: return shopee && with("ready", [&](const QString &id) { return shopee->release(id, at); });
    case Deed::PickUpFails:
        return shopee && with("processed", [&](const QString &id) { return shopee->pickUpFails(id, at); });
    case Deed::SellerCancels: {
        const QString id = someOrder(shop, act.luck);
        if (id.isEmpty() || shop.standing(id).cancelled)
            return false;
        if (!shopee)
            return !shop.standing(id).left
                && shop.woo->orders().setStatus(id.toLongLong(), QStringLiteral("cancelled"), at);
        const sandbox::shopee::Json body{{"order_sn", id.toStdString()}, {"cancel_reason", "CUSTOMER_REQUEST"}};
        (void)shopee->cancelBySeller(body, at);
        return shop.standing(id).cancelled;
    }
    case Deed::SellerStock: {
        const QString code = shop.skuOf[std::size_t(act.good)];
        const qint64 figure = qint64(act.luck % 12);
        if (shop.shopee)
            shop.shopee->catalogue().choice(*shop.shopee->catalogue().find(code)).stock = figure;
        else
            shop.woo->catalogue().bySku(code)->stock = figure;
        return true;
    }
    case Deed::Reopen:
        return shop.woo && with("completed", [&](const QString &id) {
            return shop.woo->orders().setStatus(id.toLongLong(), QStringLiteral("processing"), at);
        });
    default: // TakeDown
        m_clock.after(qint64(1 + act.luck % 15) * kMinute, [this, &shop, good = act.good] {
            if (shop.down[std::size_t(good)])
                showListing(shop, good, true);
        });
        return showListing(shop, act.good, false);
    }
}

bool World::showListing(Shop &shop, int good, bool shown)
{
    const QString code = shop.skuOf[std::size_t(good)];
    shop.down[std::size_t(good)] = !shown;
    if (shop.shopee)
        shop.shopee->catalogue().setStatus(code, shown ? QStringLiteral("NORMAL") : QStringLiteral("UNLIST"));
    else
        shop.woo->catalogue().bySku(code)->status = shown ? QStringLiteral("publish") : QStringLiteral("draft");
    return true;
}

// ---- staff, at the program -----------------------------------------------------------------------------------------

bool World::staffDo(const Act &act, Shop &shop)
{
    const QString who = kStaff[act.luck % 2];
    const int times = act.luck % 7 == 0 ? 2 : 1; // two of them at once
    const auto moves = [&](inventory::Reason reason, qint64 pieces) {
        bool any = false;
        for (int i = 0; i < times; ++i) {
            const inventory::Move move{.skuId = m_goods[std::size_t(act.good)].sku,
                .warehouseId = m_warehouse,
                .delta = pieces,
                .reason = reason,
                .actor = kStaff[(act.luck + quint64(i)) % 2]};
            if (!atTheDesk([move](Transaction &tx) { return inventory::move(tx, move); }))
                continue;
            m_auditor->movedByStaff(act.good, pieces);
            any = true;
        }
        return any;
    };
    switch (act.deed) {
    case Deed::Receive: return moves(inventory::Reason::Receipt, qint64(1 + act.luck % 12));
    case Deed::Damage: return moves(inventory::Reason::Damaged, -act.pieces);
    case Deed::Count: {
        qint64 delta = 0;
        const bool done = atTheDesk([&, sku = m_goods[std::size_t(act.good)].sku](Transaction &tx) -> Result<> {
            TRY(const auto levels, inventory::levels(tx, sku));
            const inventory::Move move{
                .skuId = sku, .warehouseId = m_warehouse, .reason = inventory::Reason::Count, .actor = who};
            TRY(const auto made, inventory::count(tx, move, qMax<qint64>(0, levels.onHand + qint64(act.luck % 5) - 2)));
            delta = made ? made->delta : 0;
            return {};
        });
        if (done)
            m_auditor->movedByStaff(act.good, delta);
        return done;
    }
    case Deed::Repack: {
        const int from = int((quint64(act.good) + 1 + act.luck % (m_goods.size() - 1)) % m_goods.size());
        const qint64 pieces = qint64(1 + act.luck % 15);
        const auto move = [&](int good, qint64 delta) {
            return inventory::Move{.skuId = m_goods[std::size_t(good)].sku,
                .warehouseId = m_warehouse,
                .delta = delta,
                .reason = delta > 0 ? inventory::Reason::Found : inventory::Reason::Lost,
                .actor = who};
        };
        const bool done
            = atTheDesk([into = move(act.good, pieces), out = move(from, -pieces)](Transaction &tx) -> Result<> {
                  CHECK(inventory::move(tx, into));
                  CHECK(inventory::move(tx, out));
                  return {};
              });
        if (done) {
            m_auditor->movedByStaff(act.good, pieces);
            m_auditor->movedByStaff(from, -pieces);
        }
        return done;
    }
    case Deed::Substitute: return substitute(act, shop);
    case Deed::Pack: return pack(act, shop);
    case Deed::AskCancel: {
        const QString id = someOrder(shop, act.luck);
        const auto reason = channels::CancelReason(act.luck % 3);
        bool any = false;
        for (int i = 0; i < times && !id.isEmpty(); ++i)
            any |= atTheDesk([&](Transaction &tx) -> Result<> {
                TRY(const auto known, orders::known(tx, shop.id, id));
                if (!known)
                    return fail(Error::Kind::Conflict);
                return orders::requestCancel(tx, known->id, reason, who);
            });
        return any;
    }
    case Deed::Map: return !shop.mapped[std::size_t(act.good)] && mapListing(shop, act.good);
    case Deed::Pause:
        m_clock.after(qint64(1 + act.luck % 6) * kMinute, [this, &shop] { setPaused(shop, false); });
        return setPaused(shop, true);
    case Deed::RetryDead: return retryDead();
    default: return discardDead();
    }
}

/// One of the latest orders that waits is sent the next good instead, or what it bought after all.
bool World::substitute(const Act &act, Shop &shop)
{
    const auto goodOf = [this](qint64 sku) {
        return int(std::find_if(m_goods.begin(), m_goods.end(), [&](const Good &good) { return good.sku == sku; })
            - m_goods.begin());
    };
    const QString who = kStaff[act.luck % 2];
    for (auto id = shop.orders.rbegin(); id != shop.orders.rend() && id - shop.orders.rbegin() < int(kRecent); ++id) {
        int from = 0, to = 0;
        qint64 pieces = 0;
        const bool done = atTheDesk([&](Transaction &tx) -> Result<> {
            TRY(const auto known, orders::known(tx, shop.id, *id));
            if (!known)
                return fail(Error::Kind::Conflict);
            TRY(const auto instead, inventory::substitutionsOf(tx, known->id));
            if (!instead.empty()) {
                from = goodOf(instead.front().insteadOf);
                to = goodOf(instead.front().skuId);
                pieces = -instead.front().pieces;
                return orders::takeBackSubstitute(tx, instead.front().lineId, instead.front().insteadOf, who);
            }
            TRY(const auto open, inventory::openOf(tx, known->id));
            for (const inventory::Reservation &promise : open) {
                from = goodOf(promise.skuId);
                to = (from + 1) % int(m_goods.size());
                pieces = promise.waiting;
                if (pieces > 0 && shop.mapped[std::size_t(to)])
                    return orders::substitute(
                        tx, {promise.lineId, promise.skuId, m_goods[std::size_t(to)].sku, pieces}, who);
            }
            return fail(Error::Kind::Conflict);
        });
        if (!done)
            continue;
        m_auditor->substituted(shop.index, *id, from, to, pieces);
        return true;
    }
    return false;
}

/// Puts one of the latest orders into its box, piece by piece; at times it stays open, or a closed one is opened again.
bool World::pack(const Act &act, Shop &shop)
{
    const QString id = someOrder(shop, act.luck);
    const QString who = kStaff[act.luck % 2];
    return !id.isEmpty() && atTheDesk([&](Transaction &tx) -> Result<> {
        TRY(const auto known, orders::known(tx, shop.id, id));
        if (!known)
            return fail(Error::Kind::Conflict);
        if (act.luck % 5 == 0) {
            TRY(const auto parcels, fulfilment::shipmentsOf(tx, known->id));
            return parcels.empty() ? fail(Error::Kind::Conflict) : fulfilment::unpack(tx, parcels.back().id, who);
        }
        TRY(const auto parcels, fulfilment::beginWithWhatIsThere(tx, known->id, who));
        TRY(const auto parcel, fulfilment::take(tx, parcels.back(), who));
        for (const fulfilment::Content &content : parcel.contents)
            for (qint64 i = content.packed; i < content.wanted; ++i)
                CHECK(fulfilment::scan(tx, parcel.id, content.code, who));
        if (act.luck % 3 == 0)
            return fulfilment::putAside(tx, parcel.id, who);
        return fulfilment::pack(tx, parcel.id, 400, who);
    });
}

/// Says what a listing is, once the program has seen it.
bool World::mapListing(Shop &shop, int good)
{
    const bool done = atTheDesk([&](Transaction &tx) -> Result<> {
        TRY(const auto listings, catalog::listingsOfShop(tx, shop.id, 0, 1000));
        for (const catalog::Listing &listing : listings) {
            if (listing.sellerSku != shop.skuOf[std::size_t(good)])
                continue;
            CHECK(intake::settleMapping(tx, listing.id, m_goods[std::size_t(good)].sku, kStaff[0]));
            return {};
        }
        return fail(Error::Kind::Conflict);
    });
    if (done)
        shop.mapped[std::size_t(good)] = true;
    return done;
}

bool World::setPaused(Shop &shop, bool paused)
{
    return atTheDesk([&](Transaction &tx) -> Result<> {
        TRY(const auto row, shops::find(tx, shop.id));
        if (row->paused == paused)
            return {};
        return shops::setPaused(tx, shop.id, paused, kStaff[1]);
    });
}

bool World::retryDead()
{
    return atTheDesk([](Transaction &tx) -> Result<> {
        TRY(const auto dead, outbox::page(tx, outbox::JobState::Dead, {}, 100));
        for (const outbox::Job &job : dead)
            CHECK(outbox::retryDead(tx, job.id, kStaff[0]));
        return {};
    });
}

/// Nobody discards what a shop must be told; a cancel that was refused has had its answer.
bool World::discardDead()
{
    return atTheDesk([](Transaction &tx) -> Result<> {
        TRY(const auto dead, outbox::page(tx, outbox::JobState::Dead, {}, 100));
        for (const outbox::Job &job : dead)
            if (job.kind == outbox::JobKind::CancelOrder)
                CHECK(outbox::discardDead(tx, job.id, kStaff[1], QStringLiteral("the buyer changed their mind")));
        return {};
    });
}

/// Signs in again at every shop that asks for it.
bool World::signIn()
{
    bool any = false;
    for (Shop &shop : m_shops) {
        if (!shop.shopee || !up())
            continue;
        any |= atTheDesk([&](Transaction &tx) -> Result<> {
            TRY(const auto row, shops::find(tx, shop.id));
            if (!row->needsSignIn)
                return fail(Error::Kind::Conflict);
            const auto pass = shop.shopee->door().letIn(platformNow(shop));
            const channels::Tokens tokens{.access = pass.access,
                .refresh = pass.refresh,
                .accessExpiresAt = m_clock.now() + (pass.accessExpiresAt - platformNow(shop)),
                .refreshExpiresAt = m_clock.now() + (pass.refreshExpiresAt - platformNow(shop))};
            return shops::setTokens(tx, shop.id, tokens, kStaff[0]);
        });
    }
    return any;
}

// ---- mishaps -------------------------------------------------------------------------------------------------------

void World::setFaults(Shop &shop, const sandbox::Faults &faults) { shop.platform().faults = faults; }

bool World::mishap(const Act &act, Shop &shop)
{
    switch (act.deed) {
    case Deed::Kill:
        if (!up())
            return false;
        armKill(act.luck);
        return true;
    case Deed::ClockJump: {
        const qint64 to = act.luck % 2 ? 0 : qint64(act.luck / 2 % (4 * 60)) * kMinute - 120 * kMinute;
        m_clock.setWallClock(to - std::exchange(m_wallClockOff, to));
        return true;
    }
    case Deed::Revoke:
        if (!shop.shopee)
            return false;
        shop.shopee->door().revoke();
        m_clock.after(qint64(1 + act.luck % 5) * kMinute, [this] { signIn(); });
        return true;
    default: { // Storm
        sandbox::Faults worse = m_script.faults[std::size_t(shop.index)];
        for (const auto &[name, kind] : faultKinds())
            worse.*kind = qMin(900, worse.*kind * 20);
        setFaults(shop, worse);
        m_clock.after(qint64(1 + act.luck % 12) * kMinute, [this, &shop] {
            if (!m_quiet)
                setFaults(shop, m_script.faults[std::size_t(shop.index)]);
        });
        return true;
    }
    }
}

} // namespace selaras::simulation
