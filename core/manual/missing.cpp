#include "manual/missing.h"

#include "catalog/sku.h"
#include "inventory/bundle.h"
#include "inventory/reservation.h"
#include "inventory/stock.h"

#include <QHash>

#include <algorithm>

namespace selaras::manual {

namespace {

/// What is free of each SKU, less what the lines before have taken.
class Shelf {
public:
    Result<> giveBack(Reader &reader, qint64 orderId)
    {
        TRY(const auto open, inventory::openOf(reader, orderId));
        for (const inventory::Reservation &promise : open)
            m_own[promise.skuId] += promise.held;
        return {};
    }
    /// Takes so many pieces; how many are not there.
    Result<qint64> take(Reader &reader, qint64 skuId, qint64 pieces)
    {
        auto free = m_free.find(skuId);
        if (free == m_free.end()) {
            // The buffer is kept off the shops, not off the orders.
            TRY(const auto levels, inventory::levels(reader, skuId));
            free = m_free.insert(skuId, levels.onHand - levels.reserved + m_own.value(skuId));
        }
        const qint64 given = std::clamp<qint64>(*free, 0, pieces);
        *free -= given;
        return pieces - given;
    }

private:
    QHash<qint64, qint64> m_free, m_own;
};

} // namespace

Result<std::vector<qint64>> missingOf(Reader &reader, const std::vector<Line> &lines, qint64 changing)
{
    Shelf shelf;
    if (changing != 0)
        CHECK(shelf.giveBack(reader, changing));
    std::vector<qint64> out;
    for (const Line &line : lines) {
        qint64 missing = 0;
        TRY(const auto sku, catalog::skuByCode(reader, line.code.trimmed()));
        if (sku && line.pieces > 0) {
            TRY(const auto parts, inventory::piecesOf(reader, sku->id, line.pieces));
            for (const inventory::Ingredient &part : parts) {
                TRY(const qint64 lacks, shelf.take(reader, part.skuId, part.pieces));
                const qint64 ofOne = std::max<qint64>(1, part.pieces / line.pieces);
                missing = std::max(missing, (lacks + ofOne - 1) / ofOne);
            }
        }
        out.push_back(missing);
    }
    return out;
}

} // namespace selaras::manual
