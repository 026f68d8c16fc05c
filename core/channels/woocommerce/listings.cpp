#include "channels/woocommerce/listings.h"

#include <QSet>

namespace selaras::channels::woocommerce {

namespace {

constexpr int kParentsAPage = 10;

const QString kProducts = QStringLiteral("products");
const QString kVariations = QStringLiteral("variations");
const QString kByParent = QStringLiteral("by-parent");

QString cursorOf(const QString &part, int page) { return QStringLiteral("%1/%2").arg(part).arg(page); }

PulledListing listingOf(const ProductRow &row, const QString &parentName)
{
    PulledListing listing;
    listing.ref = row.ref();
    listing.sellerSku = row.sku;
    listing.title = parentName.isEmpty() || row.name.isEmpty() || row.name.startsWith(parentName)
        ? (row.name.isEmpty() ? parentName : row.name)
        : QStringLiteral("%1 - %2").arg(parentName, row.name);
    listing.live = row.published;
    if (row.stock)
        listing.quantity = *row.stock;
    listing.fault = row.fault;
    return listing;
}

} // namespace

Task<ListingPage> Listings::pullListings(QString cursor)
{
    const QString part = cursor.isEmpty() ? kProducts : cursor.section(u'/', 0, 0);
    const int page = cursor.isEmpty() ? 1 : cursor.section(u'/', 1, 1).toInt();
    if (page >= 1 && part == kProducts)
        co_return co_await products(page);
    if (page >= 1 && part == kVariations)
        co_return co_await variations(page);
    if (page >= 1 && part == kByParent)
        co_return co_await variationsByParent(page);
    co_return fail(Error::Kind::Malformed, QStringLiteral("not a cursor of listings"));
}

Task<ListingPage> Listings::products(int page)
{
    ListProducts::Input ask;
    ask.page = page;
    CO_TRY(ProductRows rows, co_await wire::perform<ListProducts>(m_wire, std::move(ask)));
    ListingPage out;
    for (const ProductRow &row : rows.rows)
        if (!row.variable || row.stock)
            out.listings.push_back(listingOf(row, {}));
    out.unreadable = std::move(rows.unreadable);
    out.next = rows.more ? cursorOf(kProducts, page + 1) : cursorOf(kVariations, 1);
    co_return out;
}

Task<ListingPage> Listings::variations(int page)
{
    ListVariations::Input ask;
    ask.page = page;
    Result<ProductRows> answer = co_await wire::perform<ListVariations>(m_wire, std::move(ask));
    ListingPage out;
    if (!answer && answer.error().code == u"woocommerce.no-route") {
        out.next = cursorOf(kByParent, 1);
        co_return out;
    }
    CO_TRY(ProductRows rows, std::move(answer));
    QSet<QString> parents;
    for (const ProductRow &row : rows.rows)
        parents.insert(row.parentId);
    QHash<QString, QString> names;
    if (!parents.isEmpty()) {
        ListProducts::Input askParents;
        askParents.include = std::vector<QString>(parents.begin(), parents.end());
        CO_TRY(ProductRows named, co_await wire::perform<ListProducts>(m_wire, std::move(askParents)));
        for (const ProductRow &parent : named.rows)
            names.insert(parent.id, parent.name);
    }
    for (const ProductRow &row : rows.rows)
        out.listings.push_back(listingOf(row, names.value(row.parentId)));
    out.unreadable = std::move(rows.unreadable);
    if (rows.more)
        out.next = cursorOf(kVariations, page + 1);
    co_return out;
}

Task<ListingPage> Listings::variationsByParent(int page)
{
    ListProducts::Input ask;
    ask.variableOnly = true;
    ask.page = page;
    ask.perPage = kParentsAPage;
    CO_TRY(ProductRows parents, co_await wire::perform<ListProducts>(m_wire, std::move(ask)));
    ListingPage out;
    for (const ProductRow &parent : parents.rows) {
        CO_TRY(ProductRows rows, co_await variationsOf(parent.id));
        for (const ProductRow &row : rows.rows)
            out.listings.push_back(listingOf(row, parent.name));
        out.unreadable.insert(out.unreadable.end(), rows.unreadable.begin(), rows.unreadable.end());
    }
    if (parents.more)
        out.next = cursorOf(kByParent, page + 1);
    co_return out;
}

Task<ProductRows> Listings::variationsOf(QString parent)
{
    ProductRows out;
    bool more = true;
    for (int page = 1; more; ++page) {
        ListVariations::Input ask;
        ask.parent = parent;
        ask.page = page;
        CO_TRY(ProductRows rows, co_await wire::perform<ListVariations>(m_wire, std::move(ask)));
        more = rows.more;
        out.rows.insert(out.rows.end(), rows.rows.begin(), rows.rows.end());
        out.unreadable.insert(out.unreadable.end(), rows.unreadable.begin(), rows.unreadable.end());
    }
    co_return out;
}

} // namespace selaras::channels::woocommerce
