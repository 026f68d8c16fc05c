#include "shops/shop.h"

#include "audit/audit.h"
#include "base/text.h"
#include "inventory/rules.h"
#include "inventory/stock.h"
#include "shops/queries.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace selaras::shops {

namespace {

const QString kAccess = QStringLiteral("access_token");
const QString kRefresh = QStringLiteral("refresh_token");
const QString kAccessExpires = QStringLiteral("access_expires_at");
const QString kRefreshExpires = QStringLiteral("refresh_expires_at");
const QString kRefreshing = QStringLiteral("refresh_begun_at");

Result<> note(Transaction &tx, const char *action, qint64 shopId, const QString &detail, const QString &actor)
{
    tx.touch(Topic::Shops);
    return audit::append(tx,
        {.actor = actor,
            .action = QString::fromLatin1(action),
            .subject = QStringLiteral("shop %1").arg(shopId),
            .detail = detail});
}

Result<> checkName(const QString &name)
{
    if (name.isEmpty())
        return failAs(QStringLiteral("shop.name-empty"), Error::Kind::Rejected, QString());
    if (name.size() > kLongestName)
        return failAs(QStringLiteral("shop.name-long"), Error::Kind::Rejected, QString::number(name.size()));
    if (!isPlainText(name))
        return failAs(QStringLiteral("shop.name-odd"), Error::Kind::Rejected, QString());
    return {};
}

} // namespace

Result<qint64> connect(
    Transaction &tx, const Shop &shop, const QHash<QString, QString> &credentials, const QString &actor)
{
    TRY(const auto existing, tx.one(shopOfAccount, shop.channel, shop.account));
    if (existing)
        return failAs(QStringLiteral("shop.connected-already"), Error::Kind::Conflict,
            QStringLiteral("%1 %2").arg(shop.channel, shop.account));
    CHECK(checkName(shop.name));
    const qint64 id = tx.newId();
    CHECK(tx.run(insertShop, id, shop.channel, shop.name, shop.account, shop.baseUrl, shop.currency, shop.taxInclusive,
        shop.timeZone, shop.unpaidHoldMs, shop.writesStock, shop.dailyWriteLimit, tx.now()));
    for (auto it = credentials.begin(); it != credentials.end(); ++it)
        CHECK(setCredential(tx, id, it.key(), it.value()));
    CHECK(note(tx, "shop.connected", id, shop.channel + u' ' + shop.name, actor));
    return id;
}

Result<std::vector<Shop>> all(Reader &reader) { return reader.all(allShops); }
Result<std::optional<Shop>> find(Reader &reader, qint64 id) { return reader.one(shopById, id); }

Result<> setPaused(Transaction &tx, qint64 id, bool paused, const QString &actor)
{
    CHECK(tx.run(updatePaused, paused, id));
    return note(tx, paused ? "shop.paused" : "shop.resumed", id, {}, actor);
}

Result<> setWritesStock(Transaction &tx, qint64 id, bool writes, const QString &actor)
{
    TRY(const auto shop, find(tx, id));
    if (shop && isManual(shop->channel))
        return failAs(QStringLiteral("shop.no-channel"), Error::Kind::Conflict, shop->name);
    CHECK(tx.run(updateWritesStock, writes, id));
    CHECK(note(tx, writes ? "shop.writes-stock" : "shop.shadow", id, {}, actor));
    if (!writes)
        return {};
    TRY(const auto skus, tx.all(skusOfShop, id));
    for (const qint64 sku : skus)
        CHECK(inventory::tellShops(tx, sku, {}));
    return {};
}

namespace {

/// A change of one setting of a shop: written and audited with what it was; nothing when it is that already.
Result<> change(Transaction &tx, const Statement<QString, qint64> &write, const char *action, qint64 id,
    QString Shop::*setting, const QString &to, const QString &actor)
{
    TRY(const auto shop, find(tx, id));
    if (!shop)
        return fail(Error::Kind::Conflict, QStringLiteral("no shop %1").arg(id));
    const QString was = (*shop).*setting;
    if (was == to)
        return {};
    CHECK(tx.run(write, to, id));
    return note(tx, action, id, QStringLiteral("%1 -> %2").arg(was, to), actor);
}

} // namespace

Result<> rename(Transaction &tx, qint64 id, const QString &name, const QString &actor)
{
    const QString plain = name.trimmed();
    CHECK(checkName(plain));
    return change(tx, updateName, "shop.renamed", id, &Shop::name, plain, actor);
}

Result<> setTimeZone(Transaction &tx, qint64 id, const QString &zone, const QString &actor)
{
    if (!QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
        return failAs(QStringLiteral("shop.zone-unknown"), Error::Kind::Rejected, zone);
    return change(tx, updateTimeZone, "shop.time-zone", id, &Shop::timeZone, zone, actor);
}

Result<> setRoute(Transaction &tx, qint64 id, const routing::Rule &rule, const QString &actor)
{
    TRY(const auto before, find(tx, id));
    CHECK(tx.run(updateRoute, routing::ruleText(rule), id));
    if (before && before->route.split != rule.split)
        CHECK(inventory::allotAllAnew(tx)); // whose orders are not split is told what one warehouse has
    return note(tx, "shop.route", id, routing::ruleText(rule), actor);
}

std::optional<qint64> feeFromText(const QString &text)
{
    static const QRegularExpression kFee(QStringLiteral("^(\\d{1,3})(?:[.,](\\d{1,2}))?\\s*%?$"));
    const auto match = kFee.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 fee = match.captured(1).toLongLong() * 100 + match.captured(2).leftJustified(2, u'0').toLongLong();
    return fee <= 10'000 ? std::optional(fee) : std::nullopt;
}

Result<> setFee(Transaction &tx, qint64 id, qint64 basisPoints, const QString &actor)
{
    if (basisPoints < 0 || basisPoints > 10'000)
        return failAs(QStringLiteral("shop.fee"), Error::Kind::Rejected, QString::number(basisPoints));
    TRY(const auto shop, find(tx, id));
    if (!shop)
        return fail(Error::Kind::Conflict, QStringLiteral("no shop %1").arg(id));
    if (shop->feeBasisPoints == basisPoints)
        return {};
    CHECK(tx.run(updateFee, basisPoints, id));
    CHECK(note(tx, "shop.fee", id, QStringLiteral("%1 -> %2").arg(shop->feeBasisPoints).arg(basisPoints), actor));
    return inventory::allotAllAnew(tx);
}

Result<> needSignIn(Transaction &tx, qint64 id, const QString &why)
{
    TRY(const auto shop, find(tx, id));
    if (!shop || shop->needsSignIn)
        return {};
    CHECK(tx.run(updateNeedsSignIn, true, id));
    return note(tx, "shop.refused", id, why, QStringLiteral("worker/") + shop->name);
}

Result<QHash<QString, QString>> credentials(Reader &reader, qint64 id)
{
    TRY(const auto pairs, reader.all(credentialsOf, id));
    QHash<QString, QString> out;
    for (const auto &[name, value] : pairs)
        out.insert(name, value);
    return out;
}

Result<> setCredential(Transaction &tx, qint64 id, const QString &name, const QString &value)
{
    TRY(const int updated, tx.run(updateCredential, value, id, name));
    if (updated == 0)
        CHECK(tx.run(insertCredential, id, name, value));
    tx.touch(Topic::Shops);
    return {};
}

Result<channels::Tokens> tokens(Reader &reader, qint64 id)
{
    TRY(const auto stored, credentials(reader, id));
    return channels::Tokens{.access = stored.value(kAccess),
        .refresh = stored.value(kRefresh),
        .accessExpiresAt = stored.value(kAccessExpires).toLongLong(),
        .refreshExpiresAt = stored.value(kRefreshExpires).toLongLong()};
}

Result<> setTokens(Transaction &tx, qint64 id, const channels::Tokens &fresh, const QString &actor)
{
    CHECK(setCredential(tx, id, kAccess, fresh.access));
    CHECK(setCredential(tx, id, kRefresh, fresh.refresh));
    CHECK(setCredential(tx, id, kAccessExpires, QString::number(fresh.accessExpiresAt)));
    CHECK(setCredential(tx, id, kRefreshExpires, QString::number(fresh.refreshExpiresAt)));
    CHECK(setCredential(tx, id, kRefreshing, QString()));
    CHECK(tx.run(updateNeedsSignIn, false, id));
    return note(tx, "shop.tokens", id, {}, actor);
}

Result<> beginRefresh(Transaction &tx, qint64 id)
{
    return setCredential(tx, id, kRefreshing, QString::number(tx.now()));
}

Result<bool> refreshInDoubt(Reader &reader, qint64 id)
{
    TRY(const auto stored, credentials(reader, id));
    return !stored.value(kRefreshing).isEmpty();
}

Result<std::optional<Cursor>> cursor(Reader &reader, qint64 shopId, const QString &feed)
{
    return reader.one(cursorOf, shopId, feed);
}

Result<> setCursor(Transaction &tx, qint64 shopId, const QString &feed, const Cursor &cursor)
{
    TRY(const int updated, tx.run(updateCursor, cursor.position, cursor.completeUpTo, cursor.askedAt, shopId, feed));
    if (updated == 0)
        CHECK(tx.run(insertCursor, shopId, feed, cursor.position, cursor.completeUpTo, cursor.askedAt));
    return {};
}

Result<qint64> writesSince(Reader &reader, qint64 shopId, qint64 since)
{
    return reader.only(pushesSince, shopId, IdMaker::firstAt(since));
}

} // namespace selaras::shops
