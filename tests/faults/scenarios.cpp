#include "faults/scenarios.h"

#include "access/session.h"
#include "catalog/import.h"
#include "outbox/outbox.h"
#include "publisher/publisher.h"
#include "store/backup.h"
#include "store/migrations.h"

namespace selaras::test {

namespace {

using channels::OrderState;

const QString kWho = QStringLiteral("Rini");

QString sku(int i) { return QStringLiteral("S%1").arg(i); }

/// A shop with three SKUs of ten pieces, listed and told.
void stocked(World &world)
{
    const qint64 shop = world.addShop(QStringLiteral("Satu"));
    for (int i = 1; i <= 3; ++i) {
        world.addSku(sku(i), 10);
        world.list(shop, sku(i), 10);
    }
}

channels::ChannelOrder orderOf(const QString &number, const QString &code, int pieces, OrderState state, int version)
{
    channels::ChannelOrder out{.externalId = number, .number = number, .state = state};
    out.money = state == OrderState::Unpaid ? channels::MoneyState::Pending : channels::MoneyState::Paid;
    out.channelState = channels::stateName(state);
    out.placedAt = 1'700'000'000'000;
    out.version = out.placedAt + version;
    out.channelHoldsStock = state != OrderState::Cancelled;
    out.lines.push_back({QStringLiteral("1"), code, {}, code, code, pieces, 1000, 1000 * pieces});
    return out;
}

Result<shops::Shop> theShop(Reader &reader)
{
    TRY(const auto all, shops::all(reader));
    return all.front();
}

Result<> take(Place &place, const channels::ChannelOrder &order)
{
    return place.write([&](Transaction &tx) -> Result<> {
        TRY(const auto shop, theShop(tx));
        CHECK(intake::take(tx, shop, order, inbox::digestOf(World::bytesOf(order))));
        return {};
    });
}

void prepareOrder(World &world, OrderState state)
{
    stocked(world);
    world.take(must(world.store->read(theShop).takeResult()).id, orderOf(QStringLiteral("N1"), sku(1), 2, state, 0));
}

Result<> makeInventory(Place &place)
{
    const access::Setting setting{place.clock, place.random, Effort::least(), Threads::None, 0};
    if (QFile::exists(place.path())) {
        CHECK(place.open());
        return {};
    }
    TRY(auto session, access::setUp(place.path(), kWho, passwordSecret(kPasswords[0]), setting));
    place.store = std::move(session.session.store);
    place.acknowledge();
    return {};
}

Result<> importFile(Place &place)
{
    QByteArray text = "sku,name,stock,price\n";
    for (int i = 1; i <= 20; ++i)
        text += QStringLiteral("S%1,Barang %1,%2,%3\n").arg(i).arg(i * 3).arg(i * 1000).toUtf8();
    TRY(auto file, catalog::readImport(text));
    TRY(const auto warehouses, place.read(inventory::warehouses));
    TRY(Store * store, place.open());
    TRY(const auto outcome,
        catalog::applyImport(*store, {std::move(file), QStringLiteral("stok.csv"), warehouses.front().id, kWho}));
    if (!outcome.refused.empty())
        return fail(outcome.refused.front().second);
    return {};
}

Result<> takePage(Place &place)
{
    std::vector<channels::PulledOrder> page;
    for (int i = 1; i <= 5; ++i)
        page.push_back(World::pulled(orderOf(
            QStringLiteral("P%1").arg(i), sku(i % 3 + 1), i, i == 4 ? OrderState::Unpaid : OrderState::Ready, 0)));
    return place.write([&](Transaction &tx) -> Result<> {
        TRY(const auto shop, theShop(tx));
        CHECK(intake::takePage(tx, shop, inbox::Source::Pull, page));
        return {};
    });
}

Result<> amend(Place &place) { return take(place, orderOf(QStringLiteral("N1"), sku(1), 5, OrderState::Ready, 1)); }

Result<> liveThrough(Place &place)
{
    int version = 0;
    for (const auto state : {OrderState::Ready, OrderState::Processed, OrderState::Shipped, OrderState::ReturnRequested,
             OrderState::Returned})
        CHECK(take(place, orderOf(QStringLiteral("L1"), sku(1), 4, state, ++version)));
    CHECK(take(place, orderOf(QStringLiteral("L2"), sku(2), 12, OrderState::Unpaid, 1)));
    return take(place, orderOf(QStringLiteral("L2"), sku(2), 12, OrderState::Cancelled, 2));
}

const channels::ListingRef kUnknown{QStringLiteral("X-9"), {}};

void prepareWaiting(World &world)
{
    stocked(world);
    const qint64 shop = must(world.store->read(theShop).takeResult()).id;
    for (const char *number : {"W1", "W2", "W3"})
        world.take(shop, orderOf(QString::fromLatin1(number), kUnknown.itemId, 2, OrderState::Ready, 0));
}

Result<> settle(Place &place)
{
    return place.write([&](Transaction &tx) -> Result<> {
        TRY(const auto shop, theShop(tx));
        TRY(const auto listing, catalog::listingByRef(tx, shop.id, kUnknown));
        TRY(const auto good, catalog::skuByCode(tx, sku(3)));
        if (!listing->skuId)
            CHECK(intake::settleMapping(tx, listing->id, good->id, kWho));
        return {};
    });
}

void prepareToTell(World &world)
{
    stocked(world);
    for (int i = 1; i <= 3; ++i)
        world.move(world.read([i](Reader &reader) { return catalog::skuByCode(reader, sku(i)); })->id, -i,
            inventory::Reason::Lost);
}

/// One figure is taken by the shop, one refused, one call fails.
Result<> tellShop(Place &place)
{
    CHECK(place.write(outbox::recover));
    std::vector<publisher::Telling> due;
    CHECK(place.write([&](Transaction &tx) -> Result<> {
        TRY(const auto shop, theShop(tx));
        TRY(due, publisher::takeDue(tx, shop, publisher::Increases::Allow, 10));
        return {};
    }));
    for (const publisher::Telling &telling : due)
        CHECK(place.write([&](Transaction &tx) -> Result<> {
            TRY(const auto shop, theShop(tx));
            if (telling.ref.itemId == sku(1))
                return publisher::told(tx, telling);
            if (telling.ref.itemId == sku(2))
                return publisher::refused(tx, shop, telling, Error(Error::Kind::Rejected, QStringLiteral("banned")));
            return publisher::failed(
                tx, shop, telling, Error(Error::Kind::Transient, QStringLiteral("gone")), tx.now() + 3'600'000, true);
        }));
    return {};
}

void prepareDead(World &world)
{
    prepareToTell(world);
    world.clock.advance(1000);
    world.write([&](Transaction &tx) -> Result<> {
        TRY(const auto shop, theShop(tx));
        TRY(const auto due, publisher::takeDue(tx, shop, publisher::Increases::Allow, 10));
        for (const publisher::Telling &telling : due)
            CHECK(publisher::refused(tx, shop, telling, Error(Error::Kind::Rejected, QStringLiteral("banned"))));
        return {};
    });
}

/// The dead letter of the first good is tried again, those of the others are thrown away.
Result<> mournDead(Place &place)
{
    TRY(const auto dead,
        place.read([](Reader &reader) { return outbox::page(reader, outbox::JobState::Dead, {}, 10); }));
    for (const outbox::Job &job : dead)
        CHECK(place.write([&](Transaction &tx) -> Result<> {
            TRY(const auto listing, catalog::listingById(tx, job.subjectId));
            return listing->ref.itemId == sku(1) ? outbox::retryDead(tx, job.id, kWho)
                                                 : outbox::discardDead(tx, job.id, kWho, QStringLiteral("no matter"));
        }));
    return {};
}

/// Beside the inventory, a keyring that opens with the first password. It is of another key: only its file matters.
void prepareKeyring(World &world)
{
    stocked(world);
    SeededRandom random(3);
    must(Keyring::create(
        keyringPath(world.path), kWho, passwordSecret(kPasswords[0]), world.clock, random, Effort::least()));
}

Result<> changePassword(Place &place)
{
    TRY(auto keyring, Keyring::open(keyringPath(place.path()), place.clock, place.random, Effort::least()));
    TRY(const auto people, keyring.users());
    const qint64 id = people.front().id;
    auto changed = keyring.changePassword(id, passwordSecret(kPasswords[0]), passwordSecret(kPasswords[1]));
    if (!changed && changed.error().kind == Error::Kind::Unauthorized) { // it was done already
        CHECK(keyring.unlock(id, passwordSecret(kPasswords[1])));
    } else {
        CHECK(changed);
    }
    place.acknowledge();
    return {};
}

/// A backup while somebody goes on receiving goods.
Result<> backUp(Place &place)
{
    const QString target = place.file(QStringLiteral("backup"));
    if (QFile::exists(target)) {
        CHECK(verifyBackup(target));
        return {};
    }
    TRY(Store * store, place.open());
    Result<> received;
    bool asked = false;
    const auto receive = [&](qint64, qint64) {
        if (!std::exchange(asked, true))
            received = take(place, orderOf(QStringLiteral("B1"), sku(1), 1, OrderState::Ready, 0));
        return true;
    };
    CHECK(backup(*store, keyringPath(place.path()), target, place.clock, receive));
    if (!received) {
        QFile::remove(target); // one thing after the other, so that doing it again does both
        return received;
    }
    place.acknowledge();
    return {};
}

void prepareBackup(World &world)
{
    prepareKeyring(world);
    must(backup(*world.store, keyringPath(world.path), world.folder.filePath(QStringLiteral("backup")), world.clock));
}

Result<> restoreElsewhere(Place &place)
{
    const QString target = place.file(QStringLiteral("restored.selaras"));
    if (QFile::exists(target))
        return {};
    CHECK(restore(place.file(QStringLiteral("backup")), target));
    place.acknowledge();
    return {};
}

/// An inventory as a program left it that knew the schema up to `version`.
template <int version> void prepareOld(World &world)
{
    stocked(world);
    world.store.reset();
    world.makeFirstVersion();
    for (const Migration &step : migrations()) {
        if (step.version < 2 || step.version > version)
            continue;
        for (const QString &statement : statementsOf(step))
            world.tamper(statement);
        world.tamper(
            QStringLiteral("INSERT INTO schema_history (version, name, hash, applied_at) VALUES (%1, '%2', x'%3', 1)")
                .arg(step.version)
                .arg(step.name, QString::fromLatin1(step.hash.toHex())));
    }
}

Result<> openOnly(Place &place)
{
    CHECK(place.open());
    return {};
}

} // namespace

const std::vector<Scenario> &scenarios()
{
    static const std::vector<Scenario> all{
        {"an inventory is made", [](World &) {}, makeInventory, {}, true},
        {"a file of 20 SKUs is imported", stocked, importFile,
            {QStringLiteral("audit"), QStringLiteral("import_run"), QStringLiteral("import_row")}},
        {"a page of orders is taken in", stocked, takePage},
        {"an order is amended", [](World &world) { prepareOrder(world, OrderState::Ready); }, amend},
        {"orders are shipped, returned and cancelled", stocked, liveThrough},
        {"a mapping settles waiting orders", prepareWaiting, settle},
        {"a shop is told", prepareToTell, tellShop, {QStringLiteral("job.attempts"), QStringLiteral("job.outcome")}},
        {"dead letters are tried again or thrown away", prepareDead, mournDead},
        {"a password is changed", prepareKeyring, changePassword},
        {"a backup is made while work goes on", prepareKeyring, backUp},
        {"a backup is restored", prepareBackup, restoreElsewhere},
        {"schema 1 is brought up to date", prepareOld<1>, openOnly},
        {"schema 2 is brought up to date", prepareOld<2>, openOnly},
        {"schema 3 is brought up to date", prepareOld<3>, openOnly},
        {"schema 4 is brought up to date", prepareOld<4>, openOnly},
    };
    return all;
}

} // namespace selaras::test
