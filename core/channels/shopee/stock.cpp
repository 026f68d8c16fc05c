#include "channels/shopee/stock.h"

#include "channels/shopee/envelope.h"
#include "channels/shopee/products.h"

#include <algorithm>

namespace selaras::channels::shopee {

namespace {

qint64 number(const QString &id) { return id.toLongLong(); }

/// What Shopee answered about one model: taken, or refused with a reason.
struct Told {
    bool taken = false;
    bool refused = false;
    QString reason;
};

} // namespace

wire::HttpRequest UpdateStock::encode(const Input &in)
{
    json::Value list = json::Value::array();
    for (const StockUpdate &update : in) {
        json::Value places = json::Value::array();
        places.push_back(json::Value{{"stock", update.quantity}});
        // model_id 0 stands for an item without variations.
        list.push_back(json::Value{{"model_id", number(update.ref.variationId)}, {"seller_stock", places}});
    }
    const qint64 item = in.empty() ? 0 : number(in.front().ref.itemId);
    return post(QStringLiteral("/api/v2/product/update_stock"),
        json::Value{{"item_id", item}, {"stock_list", std::move(list)}}, true);
}

Result<UpdateStock::Output> UpdateStock::decode(const Input &in, const wire::HttpReply &reply)
{
    auto body = json::parse(reply.body);
    const bool partial = body && body->is_object() && body->contains("error") && (*body)["error"].is_string()
        && bareCode(QString::fromStdString((*body)["error"].get<std::string>())) == u"error_busi_update_stock_failed";
    if (!partial)
        CHECK(opened(reply));
    json::Fields fields(*body, QStringLiteral("stock"));
    json::Fields response = partial ? fields.objectOr("response") : fields.object("response");
    QHash<qint64, Told> told;
    for (json::Fields &row : response.listOr("success_list"))
        told[row.integerOr("model_id", 0)].taken = true;
    for (json::Fields &row : response.listOr("failure_list")) {
        Told &model = told[row.integerOr("model_id", 0)];
        model.refused = true;
        model.reason = row.textOr("failed_reason");
    }
    CHECK(judged(fields, reply));
    Output out;
    out.reserve(in.size());
    for (const StockUpdate &update : in) {
        const Told about = told.value(number(update.ref.variationId));
        StockOutcome one{update.ref, {}};
        if (about.refused) // of a model with several locations one may be taken and another refused
            one.outcome = fail(Error::Kind::Rejected,
                about.reason.isEmpty() ? QStringLiteral("refused without a reason") : about.reason.left(200));
        else if (!about.taken)
            one.outcome = fail(Error::Kind::Unconfirmed, QStringLiteral("in neither list of the answer"));
        out.push_back(std::move(one));
    }
    return out;
}

std::vector<std::vector<StockUpdate>> stockBatches(std::vector<StockUpdate> updates)
{
    std::vector<std::vector<StockUpdate>> out;
    QHash<QString, std::size_t> open; // by item: the batch that still takes updates
    for (StockUpdate &update : updates) {
        const auto found = open.constFind(update.ref.itemId);
        if (found != open.constEnd()) {
            auto &batch = out[*found];
            const bool named = std::any_of(
                batch.begin(), batch.end(), [&](const StockUpdate &other) { return other.ref == update.ref; });
            if (batch.size() < kModelsAnUpdate && !named) {
                batch.push_back(std::move(update));
                continue;
            }
        }
        open[update.ref.itemId] = out.size();
        out.push_back({});
        out.back().push_back(std::move(update));
    }
    return out;
}

std::vector<std::vector<ListingRef>> readingBatches(std::vector<ListingRef> refs)
{
    std::vector<std::vector<ListingRef>> out;
    QHash<QString, std::size_t> open; // by item; "" for the items without variations
    for (ListingRef &ref : refs) {
        const bool plain = ref.variationId.isEmpty();
        const QString key = plain ? QStringLiteral("") : ref.itemId;
        const auto found = open.constFind(key);
        // get_model_list tells all models of its item; only base_info has a limit.
        if (found != open.constEnd() && (!plain || out[*found].size() < kItemsAPage)) {
            out[*found].push_back(std::move(ref));
            continue;
        }
        open[key] = out.size();
        out.push_back({});
        out.back().push_back(std::move(ref));
    }
    return out;
}

} // namespace selaras::channels::shopee
