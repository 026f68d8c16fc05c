#include "inventory/sales.h"

#include "base/ids.h"
#include "base/require.h"
#include "inventory/bundle.h"
#include "inventory/rule_queries.h"
#include "inventory/rules.h"
#include "store/setting.h"

#include <algorithm>
#include <map>

namespace selaras::inventory {

namespace {

constexpr qint64 kDay = 86'400'000;
const QString kCountedAt = QStringLiteral("sales.counted-at");

/// What was sold of a bundle was sold of its parts, too.
Result<> addParts(Reader &reader, std::map<std::pair<qint64, qint64>, Sales> &sales)
{
    TRY(const auto rows, reader.all(allParts));
    for (const BundlePart &part : rows) {
        for (auto sold = sales.lower_bound({part.bundleId, 0});
             sold != sales.end() && sold->first.first == part.bundleId; ++sold) {
            Sales &ofPart = sales[{part.skuId, sold->first.second}];
            ofPart.skuId = part.skuId;
            ofPart.shopId = sold->first.second;
            for (std::size_t i = 0; i < ofPart.pieces.size(); ++i)
                ofPart.pieces[i] += sold->second.pieces[i] * part.pieces;
        }
    }
    return {};
}

bool isBefore(const Sales &row, const Sales &other)
{
    return std::pair(row.skuId, row.shopId) < std::pair(other.skuId, other.shopId);
}

bool goBySales(const allocation::Rule &rule)
{
    return std::holds_alternative<allocation::SplitBySales>(rule.effect)
        || std::holds_alternative<allocation::BufferBySpeed>(rule.effect);
}

} // namespace

Result<std::vector<Sales>> countSales(Reader &reader, qint64 now)
{
    static_assert(std::size(allocation::kSpans) == 4);
    const auto since = [now](std::size_t i) {
        return now - allocation::kSpans[i] * kDay;
    };
    TRY(const auto rows, reader.all(salesSince, since(0), since(1), since(2), since(3), IdMaker::firstAt(since(3))));
    std::map<std::pair<qint64, qint64>, Sales> sales;
    for (const Sales &row : rows)
        sales[{row.skuId, row.shopId}] = row;
    CHECK(addParts(reader, sales));
    std::vector<Sales> out;
    for (const auto &[of, row] : sales)
        out.push_back(row);
    return out;
}

Result<bool> keepSales(Transaction &tx, qint64 firstSku, qint64 lastSku, std::span<const Sales> sales)
{
    require(std::is_sorted(sales.begin(), sales.end(), isBefore));
    TRY(const auto kept, tx.all(keptSalesBetween, firstSku, lastSku));
    const auto isIn = [](std::span<const Sales> all, const Sales &row) {
        const auto at = std::lower_bound(all.begin(), all.end(), row, isBefore);
        return at != all.end() && *at == row;
    };
    bool different = false;
    for (const Sales &row : kept)
        if (!isIn(sales, row)) {
            CHECK(tx.run(deleteSales, row.skuId, row.shopId));
            different = true;
        }
    for (const Sales &row : sales)
        if (!isIn(kept, row)) {
            CHECK(
                tx.run(insertSales, row.skuId, row.shopId, row.pieces[0], row.pieces[1], row.pieces[2], row.pieces[3]));
            different = true;
        }
    return different;
}

Result<std::vector<Sales>> salesOf(Reader &reader, qint64 skuId) { return reader.all(keptSales, skuId); }

Result<> salesAreKept(Transaction &tx, bool different)
{
    CHECK(setSetting(tx, kCountedAt, QString::number(tx.now())));
    if (!different)
        return {};
    TRY(const Allotment allotment, allotmentInForce(tx));
    return std::any_of(allotment.rules.begin(), allotment.rules.end(), goBySales) ? allotAllAnew(tx) : Result<>();
}

Result<std::optional<qint64>> salesCountedAt(Reader &reader)
{
    TRY(const auto at, setting(reader, kCountedAt));
    return at ? std::optional(at->toLongLong()) : std::nullopt;
}

Result<qint64> toldWithin(Reader &reader, qint64 shopId, qint64 now)
{
    TRY(auto took, reader.all(tellingTimes, shopId, IdMaker::firstAt(now - 7 * kDay)));
    if (took.empty())
        return 0;
    const auto nearlyAll = took.begin() + qsizetype((took.size() - 1) * 95 / 100);
    std::nth_element(took.begin(), nearlyAll, took.end());
    return *nearlyAll;
}

Result<bool> keepToldWithin(Transaction &tx, qint64 shopId, qint64 ms)
{
    TRY(const qint64 changed, tx.run(updateToldWithin, ms, shopId, ms));
    return changed > 0;
}

} // namespace selaras::inventory
