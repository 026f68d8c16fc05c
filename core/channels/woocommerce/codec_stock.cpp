#include "channels/woocommerce/codec_stock.h"

#include "channels/woocommerce/codec_errors.h"

namespace selaras::channels::woocommerce {

namespace {

const QString &idOf(const ListingRef &ref) { return ref.variationId.isEmpty() ? ref.itemId : ref.variationId; }

Result<> outcomeOf(const json::Value &element, qint64 told)
{
    if (element.contains("error"))
        return fail(elementError(element["error"]));
    if (!element.contains("manage_stock") || element["manage_stock"] != true)
        return failAs(QStringLiteral("stock.not-managed"), Error::Kind::Rejected,
            QStringLiteral("the product does not manage its stock"));
    json::Fields product(element, QStringLiteral("product"));
    const qint64 now = product.integer("stock_quantity");
    CHECK(product.verdict());
    if (now != told)
        return failAs(QStringLiteral("stock.differs"), Error::Kind::Rejected,
            QStringLiteral("told %1, the shop has %2").arg(told).arg(now));
    return {};
}

} // namespace

wire::HttpRequest SetStock::encode(const Input &updates)
{
    json::Value elements = json::Value::array();
    for (const StockUpdate &update : updates) {
        json::Value element = json::Value::object();
        element["id"] = idOf(update.ref).toLongLong();
        element["stock_quantity"] = update.quantity;
        elements.push_back(std::move(element));
    }
    json::Value body = json::Value::object();
    body["update"] = std::move(elements);
    const ListingRef &first = updates.front().ref;
    const QString path = first.variationId.isEmpty()
        ? QStringLiteral("/wp-json/wc/v3/products/batch")
        : QStringLiteral("/wp-json/wc/v3/products/%1/variations/batch").arg(first.itemId);
    return {
        .method = "POST", .path = path, .headers = {{"Content-Type", "application/json"}}, .body = json::toBytes(body)};
}

Result<std::vector<StockOutcome>> SetStock::decode(const Input &updates, const wire::HttpReply &reply)
{
    TRY(const json::Value document, documentOf(reply));
    json::Fields answer(document, QStringLiteral("batch"));
    QHash<QString, const json::Value *> byId;
    for (json::Fields &element : answer.list("update"))
        byId.insert(element.text("id"), &element.value());
    if (auto verdict = answer.verdict(); !verdict) {
        Error error = std::move(verdict).error();
        error.raw = reply.body.left(64 * 1024);
        return fail(std::move(error));
    }
    std::vector<StockOutcome> outcomes;
    outcomes.reserve(updates.size());
    for (const StockUpdate &update : updates) {
        const json::Value *element = byId.value(idOf(update.ref));
        if (element)
            outcomes.push_back({update.ref, outcomeOf(*element, update.quantity)});
        else
            outcomes.push_back({update.ref, fail(Error::Kind::Unconfirmed, QStringLiteral("not in the answer"))});
    }
    return outcomes;
}

} // namespace selaras::channels::woocommerce
