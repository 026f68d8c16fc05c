#include "stockroom/board.h"

#include "inventory/bundle.h"
#include "inventory/stock.h"
#include "stockroom/by_code.h"
#include "stockroom/queries.h"

#include <limits>

namespace selaras::stockroom {

namespace {

Result<std::optional<LineFault>> faultOf(Reader &reader, const Delivery &delivery, const DeliveryLine &line)
{
    using What = LineFault::What;
    TRY(const auto parts, inventory::recipeOf(reader, line.skuId));
    if (!parts.empty())
        return std::optional(LineFault{line.skuId, What::Bundle, 0});
    if (line.pieces < 1 || line.pieces > kMostPieces)
        return std::optional(LineFault{line.skuId, What::Pieces, 0});
    if (!delivery.fromWarehouseId)
        return std::optional<LineFault>();
    TRY(const inventory::Levels there, inventory::levelsIn(reader, line.skuId, *delivery.fromWarehouseId));
    const qint64 free = there.onHand - there.reserved;
    return free < line.pieces ? std::optional(LineFault{line.skuId, What::NotFree, free}) : std::nullopt;
}

} // namespace

Result<std::vector<DeliveryRow>> expectedRows(Reader &reader, const ExpectedCursor &behind, int limit)
{
    std::vector<DeliveryRow> out;
    const bool dated = behind.id == 0 || behind.expectedAt;
    if (dated) {
        const qint64 at = behind.expectedAt.value_or(std::numeric_limits<qint64>::min());
        TRY(out, reader.all(datedDeliveryRows, at, at, behind.id, limit));
    }
    if (int(out.size()) < limit) {
        TRY(const auto undated, reader.all(undatedDeliveryRows, dated ? 0 : behind.id, limit - int(out.size())));
        out.insert(out.end(), undated.begin(), undated.end());
    }
    return out;
}

Result<ExpectedSums> expectedSums(Reader &reader) { return reader.only(sumsExpected); }

Result<std::vector<DeliveryRow>> closedRows(Reader &reader, std::optional<qint64> before, int limit)
{
    return reader.all(closedDeliveryRows, before.value_or(std::numeric_limits<qint64>::max()), limit);
}

Result<std::optional<DeliveryRow>> deliveryRow(Reader &reader, qint64 deliveryId)
{
    return reader.one(deliveryRowById, deliveryId);
}

Result<std::vector<DeliveryRow>> findDeliveries(Reader &reader, const QString &text, int limit)
{
    const QString typed = text.trimmed().toLower();
    if (typed.isEmpty())
        return std::vector<DeliveryRow>();
    return reader.all(deliveryRowsLike, typed, typed, typed, typed, limit);
}

Result<qint64> lateCount(Reader &reader) { return reader.only(lateDeliveries, reader.now()); }

Result<std::vector<DeliveryLineRow>> lineRows(Reader &reader, qint64 deliveryId)
{
    TRY(auto rows, reader.all(lineRowsOfDelivery, deliveryId));
    sortByCode(rows);
    return rows;
}

Result<std::vector<qint64>> deliveriesWith(Reader &reader, qint64 skuId)
{
    return reader.all(openDeliveriesOfSku, skuId);
}

Result<QString> freeNumber(Reader &reader, const QString &prefix)
{
    for (int number = 1;; ++number) {
        const QString candidate = QStringLiteral("%1-%2").arg(prefix).arg(number);
        TRY(const auto taken, reader.one(deliveryOfNumber, candidate));
        if (!taken)
            return candidate;
    }
}

Result<std::vector<LineFault>> faultsOf(Reader &reader, const Delivery &delivery)
{
    std::vector<LineFault> out;
    for (const DeliveryLine &line : delivery.lines) {
        TRY(const auto fault, faultOf(reader, delivery, line));
        if (fault)
            out.push_back(*fault);
    }
    return out;
}

} // namespace selaras::stockroom
