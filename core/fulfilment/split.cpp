#include "fulfilment/split.h"

#include "base/text.h"
#include "catalog/sku.h"
#include "fulfilment/plan.h"
#include "fulfilment/queries.h"
#include "orders/order.h"

#include <algorithm>

namespace selaras::fulfilment {

namespace {

Result<std::vector<Split::Part>> named(Reader &reader, const Pieces &pieces)
{
    std::vector<Split::Part> out;
    for (auto one = pieces.begin(); one != pieces.end(); ++one) {
        if (one.value() <= 0)
            continue;
        TRY(const auto sku, catalog::skuById(reader, one.key()));
        out.push_back({one.key(), sku ? sku->code : QString(), sku ? sku->name : QString(), one.value()});
    }
    std::sort(out.begin(), out.end(),
        [](const Split::Part &a, const Split::Part &b) { return sortKey(a.code) < sortKey(b.code); });
    return out;
}

} // namespace

Result<Split> whatWouldGo(Reader &reader, qint64 orderId)
{
    TRY(const auto head, reader.one(orderHead, orderId));
    if (!head)
        return failAs(QStringLiteral("order.missing"), Error::Kind::Conflict, QString::number(orderId));
    TRY(const auto held, inventory::openOf(reader, orderId));
    TRY(const auto lines, orders::knownLines(reader, orderId));
    TRY(const auto packages, orders::packagesOf(reader, orderId));
    TRY(const auto parcels, shipmentsOf(reader, orderId));
    Pieces goes, stays;
    for (const auto &[box, pieces] : difference(planOf(held, lines, packages), parcels))
        for (auto piece = pieces.begin(); piece != pieces.end(); ++piece)
            goes[piece.key()] += piece.value();
    for (const inventory::Reservation &one : held)
        stays[one.skuId] += one.waiting;
    Split out;
    TRY(out.goes, named(reader, goes));
    TRY(out.stays, named(reader, stays));
    out.oneParcelThere = packages.size() < 2;
    return out;
}

} // namespace selaras::fulfilment
