#include "channels/shopee/products.h"

#include "channels/shopee/envelope.h"

#include <QStringList>
#include <limits>

namespace selaras::channels::shopee {

namespace {

constexpr qint64 kMostStock = 1'000'000'000;

QString idText(json::Fields &fields, const char *key)
{
    const qint64 id = fields.integer(key);
    if (id <= 0)
        fields.fault(key, QStringLiteral("not an id"));
    return QString::number(id);
}

/// What the seller has put up for sale. The total also counts goods in Shopee's warehouses and is lowered by
/// promotions, so it is never what update_stock was told.
/// An unreadable one leaves the rest of what is sold as it is: `fault` says why there is no figure.
std::optional<qint64> sellerStock(const json::Fields &of, QString &fault)
{
    json::Fields alone(of.value(), QStringLiteral("item"));
    json::Fields info = alone.objectOr("stock_info_v2");
    if (!info.has("seller_stock"))
        return std::nullopt;
    qint64 sum = 0;
    for (json::Fields &place : info.listOr("seller_stock")) {
        const qint64 stock = place.integerOr("stock", 0);
        if (stock < 0 || stock > kMostStock)
            place.fault("stock", QStringLiteral("a stock of %1").arg(stock));
        else
            sum += stock;
    }
    if (const auto verdict = alone.verdict(); !verdict) {
        fault = verdict.error().detail;
        return std::nullopt;
    }
    return sum;
}

/// The names of a model's options, from the item's list of tiers.
QString optionNames(json::Fields &model, const std::vector<std::vector<QString>> &tiers)
{
    const auto found = model.value().find("tier_index");
    if (found == model.value().end() || !found->is_array())
        return {};
    QStringList names;
    for (std::size_t tier = 0; tier < found->size() && tier < tiers.size(); ++tier) {
        const json::Value &index = (*found)[tier];
        if (!index.is_number_integer())
            continue;
        const qint64 option = index.get<qint64>();
        if (option >= 0 && option < qint64(tiers[tier].size()))
            names << tiers[tier][std::size_t(option)];
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

wire::HttpRequest GetItemList::encode(const Input &in)
{
    wire::HttpRequest request = get(QStringLiteral("/api/v2/product/get_item_list"),
        {{QStringLiteral("offset"), QString::number(in.offset)},
            {QStringLiteral("page_size"), QString::number(kItemsAPage)}});
    // The one list parameter that is repeated instead of joined with commas.
    for (const auto *status : {u"NORMAL", u"UNLIST", u"BANNED", u"REVIEWING"})
        request.query.append({QStringLiteral("item_status"), QStringView(status).toString()});
    return request;
}

Result<GetItemList::Output> GetItemList::decode(const Input &in, const wire::HttpReply &reply)
{
    TRY(const json::Value body, opened(reply));
    json::Fields fields(body, QStringLiteral("items"));
    json::Fields response = fields.object("response");
    Output out;
    for (json::Fields &item : response.listOr("item"))
        out.itemIds.push_back(idText(item, "item_id"));
    if (response.flagOr("has_next_page", false)) {
        const qint64 next = response.integer("next_offset");
        if (next <= in.offset || next > std::numeric_limits<int>::max())
            response.fault("next_offset", QStringLiteral("there is more, but the offset does not move on"));
        else
            out.nextOffset = int(next);
    }
    CHECK(judged(fields, reply));
    return out;
}

wire::HttpRequest GetItemBaseInfo::encode(const Input &in)
{
    QStringList ids;
    for (const QString &id : in)
        ids << id;
    return get(
        QStringLiteral("/api/v2/product/get_item_base_info"), {{QStringLiteral("item_id_list"), ids.join(u',')}});
}

Result<GetItemBaseInfo::Output> GetItemBaseInfo::decode(const Input &, const wire::HttpReply &reply)
{
    TRY(const json::Value body, opened(reply));
    json::Fields fields(body, QStringLiteral("items"));
    json::Fields response = fields.object("response");
    Output out;
    for (json::Fields &row : response.listOr("item_list")) {
        Item item;
        item.itemId = idText(row, "item_id");
        item.sku = row.textOr("item_sku");
        item.name = row.textOr("item_name");
        item.live = row.textOr("item_status") == u"NORMAL";
        item.hasModels = row.flagOr("has_model", false);
        item.sellerStock = sellerStock(row, item.fault);
        out.push_back(std::move(item));
    }
    CHECK(judged(fields, reply));
    return out;
}

wire::HttpRequest GetModelList::encode(const Input &itemId)
{
    return get(QStringLiteral("/api/v2/product/get_model_list"), {{QStringLiteral("item_id"), itemId}});
}

Result<GetModelList::Output> GetModelList::decode(const Input &, const wire::HttpReply &reply)
{
    TRY(const json::Value body, opened(reply));
    json::Fields fields(body, QStringLiteral("models"));
    json::Fields response = fields.object("response");
    std::vector<std::vector<QString>> tiers;
    for (json::Fields &tier : response.listOr("tier_variation")) {
        std::vector<QString> options;
        for (json::Fields &option : tier.listOr("option_list"))
            options.push_back(option.textOr("option"));
        tiers.push_back(std::move(options));
    }
    Output out;
    for (json::Fields &row : response.list("model")) {
        Model model;
        model.modelId = idText(row, "model_id");
        model.sku = row.textOr("model_sku");
        model.name = optionNames(row, tiers);
        model.live = row.textOr("model_status", QStringLiteral("MODEL_NORMAL")) == u"MODEL_NORMAL";
        model.sellerStock = sellerStock(row, model.fault);
        out.push_back(std::move(model));
    }
    CHECK(judged(fields, reply));
    return out;
}

} // namespace selaras::channels::shopee
