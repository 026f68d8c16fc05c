#include "fulfilment/plan.h"

#include <algorithm>
#include <map>

namespace selaras::fulfilment {

namespace {

using channels::ChannelPackage;

/// What a line still has to give, by SKU and warehouse.
struct Supply {
    qint64 skuId = 0, warehouseId = 0;
    qint64 whole = 0; ///< held in all, for what one piece of the line is made of
    qint64 left = 0;
};

std::vector<Supply> supplyOf(qint64 lineId, const std::vector<inventory::Reservation> &held)
{
    std::vector<Supply> out;
    for (const inventory::Reservation &one : held)
        if (one.lineId == lineId && one.held > 0)
            out.push_back({one.skuId, one.warehouseId, one.held, one.held});
    return out;
}

} // namespace

Plan planOf(const std::vector<inventory::Reservation> &held, const std::vector<orders::KnownLine> &lines,
    const std::vector<ChannelPackage> &packages)
{
    Plan plan;
    if (packages.size() < 2) {
        const QString package = packages.empty() ? QString() : packages.front().packageId;
        for (const inventory::Reservation &one : held)
            if (one.held > 0)
                plan[{package, one.warehouseId}][one.skuId] += one.held;
        return plan;
    }
    for (const orders::KnownLine &line : lines) {
        auto supply = supplyOf(line.id, held);
        for (const ChannelPackage &package : packages)
            for (const ChannelPackage::Content &content : package.contents) {
                if (content.externalLineId != line.externalLineId || line.quantity == 0)
                    continue;
                for (Supply &of : supply) {
                    const qint64 share = qMin(of.left, of.whole * content.quantity / line.quantity);
                    if (share > 0)
                        plan[{package.packageId, of.warehouseId}][of.skuId] += share;
                    of.left -= share;
                }
            }
        for (const Supply &of : supply)
            if (of.left > 0)
                plan[{packages.back().packageId, of.warehouseId}][of.skuId] += of.left;
    }
    return plan;
}

Plan difference(const Plan &plan, const std::vector<Shipment> &parcels)
{
    Plan out = plan;
    for (const Shipment &parcel : parcels) {
        if (parcel.state == ShipmentState::HandedOver || parcel.state == ShipmentState::Dropped)
            continue;
        Pieces &box = out[{parcel.packageId, parcel.warehouseId}];
        for (const Content &content : parcel.contents)
            box[content.skuId] -= content.wanted;
    }
    for (auto box = out.begin(); box != out.end();) {
        box->second.removeIf([](const Pieces::iterator &one) { return one.value() == 0; });
        box = box->second.isEmpty() ? out.erase(box) : std::next(box);
    }
    return out;
}

} // namespace selaras::fulfilment
