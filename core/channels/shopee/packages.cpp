#include "channels/shopee/packages.h"

#include <algorithm>
#include <array>

namespace selaras::channels::shopee {

namespace {

struct Status {
    const char *name;
    bool arranged;
};

/// A courier who came in vain (PICKUP_RETRY) has to be sent for again. One who failed at the buyer's door comes again
/// by himself, and goods that got lost were fetched: both stay arranged.
constexpr std::array kStatuses{Status{"LOGISTICS_NOT_START", false}, Status{"LOGISTICS_PENDING_ARRANGE", false},
    Status{"LOGISTICS_COD_REJECTED", false}, Status{"LOGISTICS_READY", false},
    Status{"LOGISTICS_REQUEST_CREATED", true}, Status{"LOGISTICS_PICKUP_RETRY", false},
    Status{"LOGISTICS_PICKUP_DONE", true}, Status{"LOGISTICS_PICKUP_FAILED", true},
    Status{"LOGISTICS_DELIVERY_DONE", true}, Status{"LOGISTICS_DELIVERY_FAILED", true}, Status{"LOGISTICS_LOST", true}};

bool isArranged(const QString &status, bool underway)
{
    for (const Status &known : kStatuses)
        if (status == QLatin1String(known.name))
            return known.arranged;
    return underway;
}

/// Takes up to `pieces` off the lines that `fits`, in their order.
template <class Fits>
int take(int pieces, std::vector<LineGoods> &lines, std::vector<ChannelPackage::Content> &into, Fits fits)
{
    for (LineGoods &line : lines) {
        const int taken = fits(line) ? std::min(pieces, line.quantity) : 0;
        if (taken == 0)
            continue;
        line.quantity -= taken;
        pieces -= taken;
        const auto same = std::find_if(into.begin(), into.end(),
            [&](const ChannelPackage::Content &content) { return content.externalLineId == line.externalLineId; });
        if (same == into.end())
            into.push_back({line.externalLineId, taken});
        else
            same->quantity += taken;
    }
    return pieces;
}

/// False: goods that no line has.
bool unpack(json::Fields &item, std::vector<LineGoods> &lines, std::vector<ChannelPackage::Content> &into)
{
    LineGoods goods;
    goods.itemId = item.integerOr("item_id", 0);
    goods.modelId = item.integerOr("model_id", 0);
    goods.orderItemId = item.integerOr("order_item_id", 0);
    goods.promotionGroupId = item.integerOr("promotion_group_id", 0);
    const auto sameGoods = [&](const LineGoods &line) {
        return line.itemId == goods.itemId && line.modelId == goods.modelId;
    };
    const auto sameLine = [&](const LineGoods &line) {
        return sameGoods(line) && line.orderItemId == goods.orderItemId
            && line.promotionGroupId == goods.promotionGroupId;
    };
    const int rest = take(item.quantityOr("model_quantity", 0), lines, into, sameLine);
    take(rest, lines, into, sameGoods);
    return std::any_of(lines.begin(), lines.end(), sameGoods);
}

} // namespace

bool isCalledOff(const QString &logisticsStatus)
{
    return logisticsStatus == u"LOGISTICS_INVALID" || logisticsStatus == u"LOGISTICS_REQUEST_CANCELED";
}

std::vector<ChannelPackage> decodePackages(
    std::vector<json::Fields> packages, std::vector<LineGoods> lines, bool underway)
{
    std::erase_if(packages, [](json::Fields &package) { return isCalledOff(package.textOr("logistics_status")); });
    const bool split = packages.size() > 1;
    std::vector<ChannelPackage> out;
    for (json::Fields &package : packages) {
        ChannelPackage parcel;
        parcel.packageId = package.textOr("package_number");
        parcel.courier = package.textOr("shipping_carrier");
        parcel.trackingNumber = package.textOr("tracking_number");
        parcel.arranged = isArranged(package.textOr("logistics_status"), underway);
        std::vector<json::Fields> items = package.listOr("item_list");
        bool known = true;
        for (json::Fields &item : items)
            known = unpack(item, lines, parcel.contents) && known;
        if (split && parcel.packageId.isEmpty())
            package.fault("package_number", QStringLiteral("missing"));
        if (split && (items.empty() || !known))
            package.fault("item_list", QStringLiteral("not of the order's lines"));
        if (!known)
            parcel.contents.clear(); // the one parcel of the order: everything
        if (parcel.contents.empty() && known && !items.empty())
            continue;
        out.push_back(std::move(parcel));
    }
    return out;
}

} // namespace selaras::channels::shopee
