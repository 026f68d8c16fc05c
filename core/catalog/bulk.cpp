#include "catalog/bulk.h"

#include "catalog/sku.h"
#include "inventory/rules.h"
#include "inventory/stock_page.h"

#include <algorithm>

namespace selaras::catalog {

namespace {

template <class... Of> struct Either : Of... {
    using Of::operator()...;
};
template <class... Of> Either(Of...) -> Either<Of...>;

QString joined(const std::vector<QString> &tags)
{
    return QStringList(tags.begin(), tags.end()).join(QStringLiteral(", "));
}

/// What the change speaks of, as it is now.
Result<BulkValue> valueOf(Reader &reader, qint64 skuId, const BulkChange &change)
{
    return std::visit(Either{
                          [&](const NewBuffer &) -> Result<BulkValue> {
                              TRY(const auto levels, inventory::levels(reader, skuId));
                              return BulkValue(std::optional(levels.buffer));
                          },
                          [&](const NewProduct &) -> Result<BulkValue> {
                              TRY(const auto sku, skuById(reader, skuId));
                              return BulkValue(sku ? sku->product : QString());
                          },
                          [&](const NewCost &) -> Result<BulkValue> {
                              TRY(const auto cost, costOf(reader, skuId));
                              return BulkValue(cost);
                          },
                          [&](const NewTags &) -> Result<BulkValue> {
                              TRY(const auto tags, inventory::tagsOf(reader, skuId));
                              return BulkValue(joined(tags));
                          },
                          [&](const NewStock &stock) -> Result<BulkValue> {
                              TRY(const auto levels, inventory::levelsIn(reader, skuId, stock.warehouseId));
                              return BulkValue(std::optional(levels.onHand));
                          },
                      },
        change);
}

Result<std::optional<inventory::Movement>> moved(
    Transaction &tx, qint64 skuId, const NewStock &stock, const QString &actor)
{
    inventory::Move move{.skuId = skuId,
        .warehouseId = stock.warehouseId,
        .reason = stock.reason,
        .reference = {},
        .note = stock.note,
        .actor = actor,
        .orderId = {}};
    if (!stock.isChange)
        return inventory::count(tx, move, stock.pieces);
    move.delta = stock.pieces;
    TRY(auto movement, inventory::move(tx, move));
    return std::optional(std::move(movement));
}

/// Makes the change for one SKU; what was moved.
Result<std::optional<inventory::Movement>> make(
    Transaction &tx, qint64 skuId, const BulkChange &change, const QString &actor)
{
    using Moved = std::optional<inventory::Movement>;
    const auto plain = [](const Result<> &done) -> Result<Moved> {
        if (!done)
            return fail(done.error());
        return Moved();
    };
    return std::visit(
        Either{
            [&](const NewBuffer &wanted) { return plain(inventory::setBuffer(tx, skuId, wanted.pieces, actor)); },
            [&](const NewProduct &wanted) { return plain(setProduct(tx, skuId, wanted.name, actor)); },
            [&](const NewCost &wanted) { return plain(setCost(tx, skuId, wanted.minor, actor)); },
            [&](const NewTags &wanted) -> Result<Moved> {
                TRY(auto tags, inventory::tagsOf(tx, skuId));
                tags.insert(tags.end(), wanted.add.begin(), wanted.add.end());
                std::erase_if(tags, [&](const QString &tag) {
                    return std::find(wanted.drop.begin(), wanted.drop.end(), tag) != wanted.drop.end();
                });
                return plain(inventory::setTags(tx, skuId, tags, actor));
            },
            [&](const NewStock &wanted) { return moved(tx, skuId, wanted, actor); },
        },
        change);
}

/// What each shop that is told anything ought to show, in `now`.
Result<std::vector<BulkRow::Told>> dueOf(Reader &reader, qint64 skuId)
{
    std::vector<BulkRow::Told> out;
    TRY(const auto row, inventory::stockRow(reader, skuId, {}));
    for (const inventory::ShopFigure &figure : row ? row->shops : std::vector<inventory::ShopFigure>())
        if (figure.writes && (out.empty() || out.back().shopId != figure.shopId))
            out.push_back({figure.shopId, figure.due, figure.due});
    return out;
}

Result<> changeOne(Transaction &tx, BulkRow &row, const BulkChange &change, const QString &actor)
{
    TRY(row.before, valueOf(tx, row.skuId, change));
    TRY(row.shops, dueOf(tx, row.skuId));
    row.after = row.before;
    const auto tried = tx.attempt([&]() -> Result<> {
        TRY(row.movement, make(tx, row.skuId, change, actor));
        TRY(row.after, valueOf(tx, row.skuId, change));
        TRY(const auto then, dueOf(tx, row.skuId));
        for (std::size_t i = 0; i < row.shops.size() && i < then.size(); ++i)
            row.shops[i].then = then[i].now;
        return {};
    });
    if (!tried && tried.error().kind == Error::Kind::Storage)
        return fail(tried.error());
    if (!tried)
        row.refused = tried.error();
    return {};
}

} // namespace

Result<std::vector<BulkRow>> applyBulk(
    Transaction &tx, const std::vector<qint64> &skus, const BulkChange &change, const QString &actor)
{
    if (skus.size() > kMostBulk)
        return failAs(QStringLiteral("bulk.too-many"), Error::Kind::Rejected, QString::number(kMostBulk));
    std::vector<BulkRow> out;
    for (const qint64 id : skus) {
        TRY(const auto sku, skuById(tx, id));
        if (!sku)
            continue;
        BulkRow &row = out.emplace_back();
        row.skuId = id;
        row.code = sku->code;
        row.name = sku->name;
        CHECK(changeOne(tx, row, change, actor));
    }
    return out;
}

Result<std::vector<BulkRow>> previewBulk(
    Transaction &tx, const std::vector<qint64> &skus, const BulkChange &change, const QString &actor)
{
    Result<std::vector<BulkRow>> out;
    const auto undone = tx.attempt([&]() -> Result<> {
        out = applyBulk(tx, skus, change, actor);
        return fail(Error::Kind::Cancelled); // undoes it all
    });
    if (undone.error().kind != Error::Kind::Cancelled)
        return fail(undone.error());
    return out;
}

Result<std::vector<BulkRow>> takeBackBulk(Transaction &tx, const std::vector<BulkRow> &rows, const QString &actor)
{
    std::vector<BulkRow> out;
    for (const BulkRow &was : rows) {
        if (!was.movement || was.refused)
            continue;
        BulkRow &row = out.emplace_back();
        row.skuId = was.skuId;
        row.code = was.code;
        row.name = was.name;
        CHECK(changeOne(tx, row,
            NewStock{.warehouseId = was.movement->warehouseId,
                .isChange = true,
                .pieces = -was.movement->delta,
                .reason = inventory::Reason::Undo,
                .note = {}},
            actor));
    }
    return out;
}

} // namespace selaras::catalog
