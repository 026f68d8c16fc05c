#include "catalog/find.h"

#include "base/text.h"
#include "catalog/barcode.h"

#include <QSet>

namespace selaras::catalog {

namespace {

#define SKU_COLUMNS "id, code, name, barcode, buffer, price_minor, currency, active"

Sku readSku(const Columns &c)
{
    return {c.integer(0), c.text(1), c.text(2), c.text(3), c.integer(4), c.integer(5), c.text(6), c.flag(7)};
}

const Query<Sku, QString, QString, int> skusOfCodePrefix{
    "SELECT " SKU_COLUMNS " FROM sku WHERE code_folded >= ? AND code_folded < ? ORDER BY code_folded LIMIT ?", readSku};
const Query<Sku, QString, QString, int> skusOfNamePrefix{
    "SELECT " SKU_COLUMNS " FROM sku WHERE name_folded >= ? AND name_folded < ? ORDER BY name_folded LIMIT ?", readSku};

} // namespace

Result<std::vector<Sku>> findSkus(Reader &reader, const QString &text, int limit)
{
    std::vector<Sku> found;
    const QString typed = text.trimmed(), from = folded(typed);
    if (from.isEmpty())
        return found;
    const QString below = from + QChar(0xFFFF);
    QSet<qint64> seen;
    const auto add = [&](std::vector<Sku> more) {
        for (Sku &sku : more) {
            if (int(found.size()) < limit && !seen.contains(sku.id)) {
                seen.insert(sku.id);
                found.push_back(std::move(sku));
            }
        }
    };
    TRY(auto scanned, scannedSku(reader, typed));
    if (scanned)
        add({*scanned});
    TRY(auto byCode, reader.all(skusOfCodePrefix, from, below, limit));
    add(std::move(byCode));
    TRY(auto byName, reader.all(skusOfNamePrefix, from, below, limit));
    add(std::move(byName));
    return found;
}

} // namespace selaras::catalog
