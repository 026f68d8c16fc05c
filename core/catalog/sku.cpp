#include "catalog/sku.h"

#include "audit/audit.h"
#include "base/text.h"
#include "catalog/barcode.h"
#include "catalog/queries.h"
#include "inventory/stock.h"

namespace selaras::catalog {

namespace {

/// A product as it is kept.
Result<QString> productFrom(const QString &typed)
{
    const QString product = typed.simplified();
    if (product.size() > kLongestProduct || !isPlainText(product))
        return failAs(QStringLiteral("sku.product"), Error::Kind::Rejected, plainText(product, kLongestProduct));
    return product;
}

} // namespace

Result<qint64> addSku(Transaction &tx, const Sku &sku, const QString &actor)
{
    TRY(const auto taken, skuByCode(tx, sku.code));
    if (taken)
        return failAs(QStringLiteral("sku.exists"), Error::Kind::Conflict, sku.code);
    const qint64 id = tx.newId();
    CHECK(tx.run(insertSku, id, sku.code.trimmed(), folded(sku.code), sku.name, folded(sku.name), QString(), sku.buffer,
        sku.priceMinor, sku.currency, tx.now()));
    if (!sku.barcode.isEmpty()) {
        Sku made = sku;
        made.id = id;
        TRY(const QString card, fileBarcodes(tx, made));
        CHECK(tx.run(updateSku, sku.name, folded(sku.name), card, sku.priceMinor, sku.active, id));
    }
    if (!sku.product.isEmpty()) {
        TRY(const QString product, productFrom(sku.product));
        CHECK(tx.run(updateProduct, product, folded(product), id));
    }
    CHECK(audit::append(tx,
        {.actor = actor, .action = QStringLiteral("sku.added"), .skuId = id, .subject = sku.code, .detail = sku.name}));
    tx.touch(Topic::Catalog);
    return id;
}

Result<> changeSku(Transaction &tx, const Sku &sku, const QString &actor)
{
    TRY(const auto before, skuById(tx, sku.id));
    TRY(const QString card, fileBarcodes(tx, sku));
    CHECK(tx.run(updateSku, sku.name, folded(sku.name), card, sku.priceMinor, sku.active, sku.id));
    CHECK(audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("sku.changed"),
            .skuId = sku.id,
            .subject = sku.code,
            .detail = sku.name}));
    tx.touch(Topic::Catalog);
    if (before && before->priceMinor != sku.priceMinor)
        return inventory::tellShops(tx, sku.id, {}); // what it leaves in a shop may be what decides who is told of it
    return {};
}

Result<std::optional<qint64>> costOf(Reader &reader, qint64 skuId)
{
    TRY(const auto cost, reader.one(findCost, skuId));
    return cost.value_or(std::nullopt);
}

Result<> setCost(Transaction &tx, qint64 skuId, std::optional<qint64> minor, const QString &actor)
{
    if (minor && (*minor < 0 || *minor > kMostCostMinor))
        return failAs(QStringLiteral("sku.cost"), Error::Kind::Rejected, QString::number(*minor));
    TRY(const auto sku, skuById(tx, skuId));
    if (!sku)
        return fail(Error::Kind::Conflict, QStringLiteral("no SKU %1").arg(skuId));
    TRY(const auto before, costOf(tx, skuId));
    if (before == minor)
        return {};
    CHECK(tx.run(updateCost, minor, skuId));
    CHECK(audit::append(tx,
        {.actor = actor, .action = QStringLiteral("sku.cost"), .skuId = skuId, .subject = sku->code, .detail = {}}));
    tx.touch(Topic::Catalog);
    return inventory::tellShops(tx, skuId, {});
}

Result<> setProduct(Transaction &tx, qint64 skuId, const QString &product, const QString &actor)
{
    TRY(const QString wanted, productFrom(product));
    TRY(const auto sku, skuById(tx, skuId));
    if (!sku)
        return fail(Error::Kind::Conflict, QStringLiteral("no SKU %1").arg(skuId));
    if (sku->product == wanted)
        return {};
    CHECK(tx.run(updateProduct, wanted, folded(wanted), skuId));
    CHECK(audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("sku.product"),
            .skuId = skuId,
            .subject = sku->code,
            .detail = wanted}));
    tx.touch(Topic::Catalog);
    return {};
}

Result<std::vector<QString>> products(Reader &reader, int limit) { return reader.all(productNames, limit); }

Result<std::optional<Sku>> skuById(Reader &reader, qint64 id) { return reader.one(findSku, id); }

Result<std::optional<Sku>> skuByCode(Reader &reader, const QString &code)
{
    return reader.one(findSkuByCode, folded(code));
}

} // namespace selaras::catalog
