#include "platforms/woocommerce/catalogue.h"

#include "base/money.h"

#include <QSet>
#include <algorithm>

namespace selaras::sandbox::woocommerce {

namespace {

constexpr int kMostInBatch = 100;

QString typeName(Product::Type type)
{
    switch (type) {
    case Product::Type::Simple: return QStringLiteral("simple");
    case Product::Type::Variable: return QStringLiteral("variable");
    case Product::Type::Variation: return QStringLiteral("variation");
    }
    return {};
}

wire::HttpReply noProduct(bool variation)
{
    return refused(404,
        variation ? QStringLiteral("woocommerce_rest_product_variation_invalid_id")
                  : QStringLiteral("woocommerce_rest_product_invalid_id"),
        QStringLiteral("Invalid ID."));
}

/// Only the fields that `_fields` names.
Json trimmed(const Json &object, const QStringList &fields)
{
    if (fields.isEmpty())
        return object;
    Json out = Json::object();
    for (const auto &[key, value] : object.items())
        if (fields.contains(QString::fromStdString(key)))
            out[key] = value;
    return out;
}

} // namespace

Product &Catalogue::insert(Product product)
{
    product.id = m_nextId();
    if (!product.sku.isEmpty())
        m_idBySku.insert(product.sku, product.id);
    m_products.push_back(std::move(product));
    return m_products.back();
}

void Catalogue::add(const QString &sku, const QString &title, const QString &option, qint64 priceMinor, qint64 stock)
{
    Product product;
    product.name = title;
    product.sku = sku;
    product.priceMinor = priceMinor;
    product.stock = stock;
    if (option.isEmpty()) {
        insert(std::move(product));
        return;
    }
    if (!m_parentByTitle.contains(title)) {
        Product parent;
        parent.type = Product::Type::Variable;
        parent.name = title;
        parent.managesStock = false;
        m_parentByTitle.insert(title, insert(std::move(parent)).id);
    }
    product.type = Product::Type::Variation;
    product.name = option;
    product.parent = m_parentByTitle.value(title);
    const qint64 id = insert(std::move(product)).id;
    byId(m_parentByTitle.value(title))->variations.push_back(id);
}

Product *Catalogue::byId(qint64 id)
{
    const auto found = std::lower_bound(
        m_products.begin(), m_products.end(), id, [](const Product &product, qint64 key) { return product.id < key; });
    return found != m_products.end() && found->id == id ? &*found : nullptr;
}

Product *Catalogue::bySku(const QString &sku) { return m_idBySku.contains(sku) ? byId(m_idBySku.value(sku)) : nullptr; }

const Product *Catalogue::bySku(const QString &sku) const { return const_cast<Catalogue *>(this)->bySku(sku); }

void Catalogue::erase(const QString &sku)
{
    const Product *product = bySku(sku);
    if (!product)
        return;
    const qint64 id = product->id;
    if (Product *parent = byId(product->parent))
        std::erase(parent->variations, id);
    std::erase_if(m_products, [&](const Product &one) { return one.id == id; });
    m_idBySku.remove(sku);
}

void Catalogue::changeStock(Product &product, qint64 by, qint64 now)
{
    product.stock += by;
    product.modified = now / 1000;
    if (Product *parent = byId(product.parent))
        parent->modified = product.modified;
}

Json Catalogue::shown(const Product &product) const
{
    const std::string price
        = product.type == Product::Type::Variable ? "" : utf8(decimalFromMinor(product.priceMinor, u"IDR"));
    Json out;
    out["id"] = product.id;
    out["name"] = utf8(product.name);
    out["date_modified"] = utf8(shopTime(product.modified));
    out["date_modified_gmt"] = utf8(gmtTime(product.modified));
    out["type"] = utf8(typeName(product.type));
    out["status"] = utf8(product.status);
    out["sku"] = utf8(product.sku);
    out["price"] = price;
    out["regular_price"] = price;
    out["sale_price"] = "";
    out["manage_stock"] = product.managesStock;
    out["stock_quantity"] = product.managesStock ? Json(product.stock) : Json(nullptr);
    out["stock_status"] = product.managesStock && product.stock <= 0 ? "outofstock" : "instock";
    out["backorders"] = "no";
    out["weight"] = "";
    if (product.type == Product::Type::Variable)
        out["variations"] = product.variations;
    out["parent_id"] = product.parent;
    return out;
}

wire::HttpReply Catalogue::page(const std::vector<const Product *> &found, Params &params) const
{
    const int perPage = params.number(QStringLiteral("per_page"), 10, 1, 100);
    const int page = params.number(QStringLiteral("page"), 1, 1, 1'000'000);
    const QString orderBy = params.oneOf(QStringLiteral("orderby"),
        {QStringLiteral("date"), QStringLiteral("id"), QStringLiteral("include"), QStringLiteral("title"),
            QStringLiteral("slug"), QStringLiteral("modified")});
    const bool ascending
        = params.oneOf(QStringLiteral("order"), {QStringLiteral("desc"), QStringLiteral("asc")}) == u"asc";
    if (params.refusal())
        return *params.refusal();
    std::vector<const Product *> rows = found;
    if (orderBy == u"modified")
        std::stable_sort(
            rows.begin(), rows.end(), [](const Product *a, const Product *b) { return a->modified < b->modified; });
    if (!ascending)
        std::reverse(rows.begin(), rows.end());
    const QStringList fields = params.list(QStringLiteral("_fields"));
    Json out = Json::array();
    const std::size_t begin = std::size_t(page - 1) * std::size_t(perPage);
    for (std::size_t i = begin; i < std::min(rows.size(), begin + std::size_t(perPage)); ++i)
        out.push_back(trimmed(shown(*rows[i]), fields));
    const qint64 total = begin > rows.size() ? 0 : qint64(rows.size());
    return pageReply(std::move(out), total, perPage);
}

wire::HttpReply Catalogue::list(const wire::HttpRequest &request)
{
    Params params(request);
    const QString type = params.oneOf(QStringLiteral("type"),
        {QString(), QStringLiteral("simple"), QStringLiteral("grouped"), QStringLiteral("external"),
            QStringLiteral("variable")});
    const QStringList skus = params.list(QStringLiteral("sku"));
    const std::vector<qint64> include = params.ids(QStringLiteral("include"));
    std::vector<const Product *> found;
    for (const Product &product : m_products) {
        const bool listed = skus.isEmpty() ? product.type != Product::Type::Variation : skus.contains(product.sku);
        const bool asked = include.empty() || std::find(include.begin(), include.end(), product.id) != include.end();
        if (listed && asked && product.status != u"trash" && (type.isEmpty() || typeName(product.type) == type))
            found.push_back(&product);
    }
    return page(found, params);
}

wire::HttpReply Catalogue::listVariations(const wire::HttpRequest &request, std::optional<qint64> parent)
{
    if (!parent && !listsAllVariations)
        return noRoute();
    Params params(request);
    const std::vector<qint64> include = params.ids(QStringLiteral("include"));
    std::vector<const Product *> found;
    for (const Product &product : m_products) {
        const bool asked = include.empty() || std::find(include.begin(), include.end(), product.id) != include.end();
        if (product.type == Product::Type::Variation && asked && (!parent || product.parent == *parent))
            found.push_back(&product);
    }
    return page(found, params);
}

wire::HttpReply Catalogue::read(qint64 id, std::optional<qint64> parent)
{
    const Product *product = byId(id);
    if (!product || product->parent != parent.value_or(0))
        return noProduct(parent.has_value());
    return jsonReply(200, shown(*product));
}

std::optional<Json> Catalogue::changed(Product &product, const Json &change, qint64 now)
{
    if (change.contains("manage_stock") && change["manage_stock"].is_boolean())
        product.managesStock = change["manage_stock"].get<bool>();
    for (const char *price : {"regular_price", "sale_price"})
        if (change.contains(price) && !change[price].is_string())
            return errorBody(400, QStringLiteral("rest_invalid_type"),
                QStringLiteral("%1 is not of type string.").arg(QLatin1String(price)));
    if (change.contains("stock_quantity")) {
        const Json &figure = change["stock_quantity"];
        bool ok = figure.is_number_integer();
        const qint64 quantity = ok ? figure.get<qint64>()
            : figure.is_string()   ? QString::fromStdString(figure.get<std::string>()).toLongLong(&ok)
                                   : 0;
        if (!ok)
            return errorBody(
                400, QStringLiteral("rest_invalid_param"), QStringLiteral("Invalid parameter(s): stock_quantity"));
        // Without its own stock management the figure is passed over in silence.
        if (product.managesStock) {
            changeStock(product, quantity - product.stock, now);
            product.toldAt = now;
        }
    }
    return std::nullopt;
}

wire::HttpReply Catalogue::update(qint64 id, std::optional<qint64> parent, const Json &change, qint64 now)
{
    Product *product = byId(id);
    if (!product || product->parent != parent.value_or(0))
        return noProduct(parent.has_value());
    if (const auto error = changed(*product, change, now))
        return jsonReply(400, *error);
    return jsonReply(200, shown(*product));
}

wire::HttpReply Catalogue::batch(
    std::optional<qint64> parent, const Json &body, qint64 now, const std::function<int(int)> &refuseOne)
{
    const Json updates = body.contains("update") ? body["update"] : Json::array();
    if (updates.size() > kMostInBatch)
        return refused(413, QStringLiteral("woocommerce_rest_request_entity_too_large"),
            QStringLiteral("Unable to accept more than %1 items for this request.").arg(kMostInBatch));
    const int unlucky = updates.empty() ? -1 : refuseOne(int(updates.size()));
    Json answers = Json::array();
    for (std::size_t i = 0; i < updates.size(); ++i) {
        const Json &element = updates[i];
        const qint64 id = element.contains("id") && element["id"].is_number_integer() ? element["id"].get<qint64>() : 0;
        Product *product = byId(id);
        std::optional<Json> error;
        if (!product || product->parent != parent.value_or(0))
            // 404 for variations, 400 for products: so it is.
            error = errorBody(parent ? 404 : 400,
                parent ? QStringLiteral("woocommerce_rest_product_variation_invalid_id")
                       : QStringLiteral("woocommerce_rest_product_invalid_id"),
                QStringLiteral("Invalid ID."));
        else if (int(i) == unlucky)
            error = errorBody(
                400, QStringLiteral("rest_invalid_param"), QStringLiteral("Invalid parameter(s): stock_quantity"));
        else
            error = changed(*product, element, now);
        answers.push_back(error ? Json{{"id", id}, {"error", *error}} : shown(*product));
    }
    return jsonReply(200, Json{{"update", std::move(answers)}});
}

} // namespace selaras::sandbox::woocommerce
