#include "shell/search.h"

#include "base/text.h"
#include "catalog/find.h"
#include "kit/format.h"

#include <algorithm>

namespace selaras::ui {

namespace {

constexpr int kOrders = 8, kSkus = 6, kDeliveries = 4, kCommands = 6;

QString joined(const QString &a, const QString &b) { return b.isEmpty() ? a : a + QStringLiteral(", ") + b; }

bool fits(const Command &command, const QString &text)
{
    const QString name = folded(command.name + u' ' + command.also);
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return name.contains(word); });
}

} // namespace

Result<Found> findInStore(Reader &reader, const QString &text)
{
    Found found;
    TRY(found.orders, orders::search(reader, text, kOrders));
    TRY(found.skus, catalog::findSkus(reader, text, kSkus));
    TRY(found.deliveries, stockroom::findDeliveries(reader, text, kDeliveries));
    return found;
}

std::vector<Hit> hitsOf(
    const Found &found, const QString &text, const std::vector<Command> &commands, const ShopTiles &tiles)
{
    std::vector<Hit> hits;
    for (const orders::Row &row : found.orders)
        hits.push_back({Hit::Kind::Order, row.id, {}, row.number, joined(row.buyerName, row.city),
            kit::format::money(row.totalMinor, row.currency, 2), tiles.value(row.shopId)});
    for (const catalog::Sku &sku : found.skus)
        hits.push_back({Hit::Kind::Sku, sku.id, {}, sku.code, sku.name, {}, {}});
    for (const stockroom::DeliveryRow &row : found.deliveries)
        hits.push_back(
            {Hit::Kind::Delivery, row.delivery.id, {}, row.delivery.number, joined(row.to, row.from), {}, {}});
    int shown = 0;
    for (const Command &command : commands) {
        if (!text.trimmed().isEmpty() && (shown == kCommands || !fits(command, text)))
            continue;
        ++shown;
        hits.push_back({Hit::Kind::Command, 0, command.id, command.name, {}, command.key, {}});
    }
    return hits;
}

bool putScannedFirst(std::vector<Hit> &hits, const QString &scanned)
{
    const auto isIt = [&](const Hit &hit) {
        return hit.title.compare(scanned.trimmed(), Qt::CaseInsensitive) == 0;
    };
    if (hits.size() == 1 || std::count_if(hits.begin(), hits.end(), isIt) != 1)
        return hits.size() == 1;
    std::stable_partition(hits.begin(), hits.end(), isIt);
    return true;
}

} // namespace selaras::ui
