#include "platforms/shopee/catalogue.h"

#include <algorithm>

namespace selaras::sandbox::shopee {

namespace {

constexpr qint64 kFirstItem = 3400133011;
constexpr qint64 kMostStock = 999'999;
constexpr int kModelsAnUpdate = 50;
constexpr int kItemsABaseInfo = 50;

Json stockInfo(const Choice &choice)
{
    Json shopeeStock = Json::array();
    if (choice.shopeeStock > 0)
        shopeeStock.push_back(Json{{"location_id", "IDG"}, {"stock", std::to_string(choice.shopeeStock)}});
    return Json{{"summary_info",
                    Json{{"total_reserved_stock", choice.reserved},
                        {"total_available_stock", choice.stock - choice.reserved + choice.shopeeStock}}},
        {"seller_stock", Json::array({Json{{"location_id", "IDZ"}, {"stock", choice.stock}, {"if_saleable", true}}})},
        {"shopee_stock", std::move(shopeeStock)}};
}

Json priceInfo(const Choice &choice)
{
    const Json price = amount(choice.priceMinor);
    return Json::array({Json{{"currency", "IDR"}, {"original_price", price}, {"current_price", price},
        {"inflated_price_of_original_price", price}, {"inflated_price_of_current_price", price}}});
}

} // namespace

void Catalogue::add(const QString &sku, const QString &title, const QString &variation, qint64 priceMinor, qint64 stock)
{
    Choice choice;
    choice.sku = sku;
    choice.option = variation;
    choice.priceMinor = priceMinor;
    choice.stock = stock;
    const auto known = m_byTitle.constFind(title);
    int at = !variation.isEmpty() && known != m_byTitle.constEnd() ? *known : -1;
    if (at < 0) {
        at = int(m_items.size());
        Item item;
        item.itemId = kFirstItem + at * 7;
        item.name = title;
        item.sku = variation.isEmpty() ? sku : QString();
        item.createdAt = 1'700'000'000 + at;
        m_byId.insert(item.itemId, at);
        if (!variation.isEmpty())
            m_byTitle.insert(title, at);
        m_items.push_back(std::move(item));
    }
    if (!variation.isEmpty())
        choice.modelId = m_nextModel++;
    Item &item = m_items[std::size_t(at)];
    item.choices.push_back(std::move(choice));
    m_bySku.insert(sku, Place{at, int(item.choices.size()) - 1});
}

std::optional<Place> Catalogue::find(const QString &sku) const
{
    const auto found = m_bySku.constFind(sku);
    return found == m_bySku.constEnd() ? std::nullopt : std::optional(*found);
}

void Catalogue::setStatus(const QString &sku, const QString &status)
{
    if (const auto place = find(sku))
        m_items[std::size_t(place->item)].status = status;
}

const Item *Catalogue::byId(qint64 itemId) const
{
    const auto found = m_byId.constFind(itemId);
    if (found == m_byId.constEnd())
        return nullptr;
    const Item &item = m_items[std::size_t(*found)];
    return item.status == u"SELLER_DELETE" || item.status == u"SHOPEE_DELETE" ? nullptr : &item;
}

Outcome Catalogue::itemList(const wire::HttpRequest &request) const
{
    const auto offset = wholeNumber(request, u"offset");
    const auto size = wholeNumber(request, u"page_size");
    if (!offset || *offset < 0)
        return missing("offset");
    if (!size || *size < 1 || *size > 100)
        return missing("page_size");
    QStringList statuses;
    for (const auto &[key, value] : request.query)
        if (key == u"item_status")
            statuses << value; // the key is repeated; a comma is part of no status
    if (statuses.isEmpty())
        return missing("item_status");
    std::vector<const Item *> wanted;
    for (const Item &item : m_items)
        if (statuses.contains(item.status))
            wanted.push_back(&item);
    Json rows = Json::array();
    const qint64 end = qMin(qint64(wanted.size()), *offset + *size);
    for (qint64 at = *offset; at < end; ++at) {
        const Item &item = *wanted[std::size_t(at)];
        rows.push_back(Json{{"item_id", item.itemId}, {"item_status", text(item.status)},
            {"update_time", item.createdAt}, {"tag", Json{{"kit", false}}}});
    }
    Outcome out;
    const bool more = end < qint64(wanted.size());
    out.data = Json{{"item", std::move(rows)}, {"total_count", wanted.size()}, {"has_next_page", more},
        {"next_offset", more ? end : 0}};
    return out;
}

Outcome Catalogue::baseInfo(const wire::HttpRequest &request) const
{
    const QStringList ids = wire::queryValue(request.query, u"item_id_list").split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty() || ids.size() > kItemsABaseInfo)
        return missing("item_id_list");
    Json rows = Json::array();
    for (const QString &id : ids) {
        const Item *item = byId(id.toLongLong());
        if (!item)
            continue;
        Json row{{"item_id", item->itemId}, {"category_id", 100123}, {"item_name", text(item->name)},
            {"description", text(item->name)}, {"item_sku", text(item->sku)}, {"create_time", item->createdAt},
            {"update_time", item->createdAt}, {"weight", "0.6"}, {"condition", "NEW"},
            {"item_status", text(item->status)}, {"has_model", item->hasModels()},
            {"pre_order", Json{{"is_pre_order", false}, {"days_to_ship", 2}}},
            {"brand", Json{{"brand_id", 0}, {"original_brand_name", "NoBrand"}}}};
        if (!item->hasModels()) {
            row["price_info"] = priceInfo(item->choices.front());
            row["stock_info_v2"] = stockInfo(item->choices.front());
        }
        rows.push_back(std::move(row));
    }
    Outcome out;
    out.data = Json{{"item_list", std::move(rows)}};
    return out;
}

Outcome Catalogue::modelList(const wire::HttpRequest &request) const
{
    const auto id = wholeNumber(request, u"item_id");
    if (!id)
        return missing("item_id");
    const Item *item = byId(*id);
    if (!item)
        return refused(QStringLiteral("product.error_item_not_found"), QStringLiteral("Product not found."));
    Json options = Json::array();
    Json models = Json::array();
    for (std::size_t at = 0; item->hasModels() && at < item->choices.size(); ++at) {
        const Choice &choice = item->choices[at];
        options.push_back(Json{{"option", text(choice.option)}});
        models.push_back(
            Json{{"model_id", choice.modelId}, {"model_sku", text(choice.sku)}, {"tier_index", Json::array({at})},
                {"model_status", choice.available ? "MODEL_NORMAL" : "MODEL_UNAVAILABLE"}, {"promotion_id", 0},
                {"has_promotion", choice.reserved > 0}, {"price_info", priceInfo(choice)},
                {"stock_info_v2", stockInfo(choice)}});
    }
    Json tiers = Json::array();
    if (item->hasModels())
        tiers.push_back(Json{{"name", "Variasi"}, {"option_list", std::move(options)}});
    Outcome out;
    out.data = Json{{"tier_variation", std::move(tiers)}, {"model", std::move(models)}};
    return out;
}

Outcome Catalogue::updateStock(const Json &body, qint64 now, const std::function<int(int)> &refuseOne)
{
    const auto id = wholeNumber(body, "item_id");
    if (!id)
        return missing("item_id");
    const auto list = body.find("stock_list");
    if (list == body.end() || !list->is_array() || list->empty() || list->size() > kModelsAnUpdate)
        return missing("stock_list");
    const Item *known = byId(*id);
    if (!known)
        return refused(QStringLiteral("product.error_item_not_found"), QStringLiteral("Product not found."));
    Item &item = m_items[std::size_t(m_byId.value(*id))];
    const int unlucky = refuseOne(int(list->size()));
    Json failures = Json::array();
    Json successes = Json::array();
    for (std::size_t at = 0; at < list->size(); ++at) {
        const Json &row = (*list)[at];
        const qint64 model = row.is_object() ? wholeNumber(row, "model_id").value_or(0) : -1;
        const auto fails = [&](const char *why) {
            failures.push_back(Json{{"model_id", model}, {"failed_reason", why}});
        };
        const auto choice = std::find_if(
            item.choices.begin(), item.choices.end(), [&](const Choice &c) { return c.modelId == model; });
        const auto places = row.is_object() ? row.find("seller_stock") : row.end();
        if (choice == item.choices.end()) {
            fails("model is not found");
            continue;
        }
        const bool shaped = row.is_object() && places != row.end() && places->is_array() && places->size() == 1
            && (*places)[0].is_object();
        const auto stock = shaped ? wholeNumber((*places)[0], "stock") : std::nullopt;
        if (!stock || *stock < 0 || *stock > kMostStock)
            fails("stock is out of range");
        else if (*stock < choice->reserved)
            fails("stock is lower than reserved stock");
        else if (int(at) == unlucky)
            fails("update stock failed, please try again later");
        else {
            if (choice->stock != *stock)
                choice->toldAt = now;
            choice->stock = *stock;
            successes.push_back(Json{{"model_id", model}, {"location_id", ""}, {"stock", *stock}});
        }
    }
    Outcome out;
    // Both ways of saying "not all of them" occur; which one is taken depends on nothing a caller could know.
    const bool saysError = !failures.empty() && (successes.empty() || failures.size() > 1);
    if (saysError)
        out.refusal = Refusal{
            QStringLiteral("product.error_busi_update_stock_failed"), QStringLiteral("Update stock failed."), 200};
    out.data = Json{{"failure_list", std::move(failures)}, {"success_list", std::move(successes)}};
    out.warning = "";
    return out;
}

} // namespace selaras::sandbox::shopee
