#include "channels/woocommerce/codec_products.h"

#include "channels/woocommerce/codec_errors.h"
#include "channels/woocommerce/codec_text.h"

namespace selaras::channels::woocommerce {

namespace {

using json::Fields;

const QString kProducts = QStringLiteral("/wp-json/wc/v3/products");

/// Whole pieces. A shop that sells by weight has fractions: what can be bought is the whole part.
std::optional<qint64> stockOf(const Fields &product, QString &fault)
{
    const json::Value &value = product.value();
    // true, false, or for a variation "parent": then the figure belongs to the parent.
    if (!value.contains("manage_stock") || value["manage_stock"] != true || !product.has("stock_quantity"))
        return std::nullopt;
    // Faults of its own: a figure that a plug-in has spoilt leaves the product what it is.
    Fields alone(value, QStringLiteral("product"));
    bool ok = false;
    const qint64 pieces = alone.textOr("stock_quantity").section(u'.', 0, 0).toLongLong(&ok);
    if (ok && alone.verdict())
        return pieces;
    fault = QStringLiteral("stock_quantity is not a number");
    return std::nullopt;
}

ProductRow rowOf(Fields &product, const QString &parent)
{
    ProductRow row;
    row.id = idOf(product, "id");
    row.name = withoutEntities(product.textOr("name"));
    row.sku = product.textOr("sku");
    const QString type = product.textOr("type");
    row.variable = type == u"variable";
    const qint64 above = product.integerOr("parent_id", 0);
    // Before WooCommerce 9 a variation does not name its parent; it stands under it in the address.
    row.parentId = !parent.isEmpty() ? parent : type == u"variation" && above > 0 ? QString::number(above) : QString();
    row.published = product.textOr("status", QStringLiteral("publish")) == u"publish";
    row.stock = stockOf(product, row.fault);
    return row;
}

Result<ProductRows> rowsOf(const wire::HttpReply &reply, const QString &parent, int page)
{
    TRY(const json::Value document, documentOf(reply));
    if (!document.is_array()) {
        Error error(Error::Kind::Malformed, QStringLiteral("expected a list of products"));
        error.raw = reply.body.left(64 * 1024);
        return fail(std::move(error));
    }
    ProductRows out;
    for (const json::Value &element : document) {
        Fields product(element, QStringLiteral("product"));
        ProductRow row = rowOf(product, parent);
        if (product.verdict())
            out.rows.push_back(std::move(row));
        else
            out.unreadable.push_back(json::toBytes(element));
    }
    out.more = reply.header("X-WP-TotalPages").toInt() > page;
    return out;
}

wire::HttpRequest listOf(const QString &path, int page, int perPage, const std::vector<QString> &include)
{
    wire::HttpRequest request{.path = path};
    request.query = {{QStringLiteral("per_page"), QString::number(perPage)},
        {QStringLiteral("page"), QString::number(page)}, {QStringLiteral("orderby"), QStringLiteral("id")},
        {QStringLiteral("order"), QStringLiteral("asc")},
        {QStringLiteral("_fields"), QStringLiteral("id,name,type,status,sku,parent_id,manage_stock,stock_quantity")}};
    if (!include.empty())
        request.query.append({QStringLiteral("include"), QStringList(include.begin(), include.end()).join(u',')});
    return request;
}

} // namespace

ListingRef ProductRow::ref() const { return parentId.isEmpty() ? ListingRef{id, {}} : ListingRef{parentId, id}; }

wire::HttpRequest ListProducts::encode(const Input &input)
{
    wire::HttpRequest request = listOf(kProducts, input.page, input.perPage, input.include);
    if (input.variableOnly)
        request.query.append({QStringLiteral("type"), QStringLiteral("variable")});
    return request;
}

Result<ProductRows> ListProducts::decode(const Input &input, const wire::HttpReply &reply)
{
    return rowsOf(reply, {}, input.page);
}

wire::HttpRequest ListVariations::encode(const Input &input)
{
    const QString path = input.parent.isEmpty() ? QStringLiteral("/wp-json/wc/v3/variations")
                                                : QStringLiteral("%1/%2/variations").arg(kProducts, input.parent);
    return listOf(path, input.page, 100, input.include);
}

Result<ProductRows> ListVariations::decode(const Input &input, const wire::HttpReply &reply)
{
    return rowsOf(reply, input.parent, input.page);
}

} // namespace selaras::channels::woocommerce
