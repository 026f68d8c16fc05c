#include "catalog/unmapped.h"

#include "base/text.h"

#include <algorithm>

namespace selaras::catalog {

namespace {

const Query<UnmappedListing, int> listingsWaitedFor{
    "SELECT l.id, l.shop_id, s.channel, s.name, l.item_id, l.variation_id, l.seller_sku, l.title, count(*), "
    "sum(n.quantity), min(o.ship_by) AS deadline FROM order_line n JOIN orders o ON o.id = n.order_id "
    "JOIN listing l ON l.shop_id = o.shop_id AND l.item_id = n.item_id AND l.variation_id = n.variation_id "
    "JOIN shop s ON s.id = l.shop_id WHERE n.sku_id IS NULL AND n.quantity > 0 "
    "AND o.state IN ('unpaid', 'ready', 'processed', 'cancel_requested') "
    "GROUP BY l.id, l.shop_id, s.channel, s.name, l.item_id, l.variation_id, l.seller_sku, l.title "
    "ORDER BY deadline, l.id LIMIT ?",
    [](const Columns &c) {
        return UnmappedListing{c.integer(0), c.integer(1), c.text(2), c.text(3), {c.text(4), c.text(5)}, c.text(6),
            c.text(7), c.integer(8), c.integer(9), c.integer(10)};
    }};

constexpr int kPage = 2000;
const Query<Sku, qint64, int> activeSkusAfter{
    "SELECT id, code, name, barcode, buffer, price_minor, currency, active FROM sku WHERE id > ? AND active = 1 "
    "ORDER BY id LIMIT ?",
    [](const Columns &c) {
        return Sku{c.integer(0), c.text(1), c.text(2), c.text(3), c.integer(4), c.integer(5), c.text(6), c.flag(7)};
    }};

constexpr double kAlike = 0.3; ///< below, a suggestion would only be noise

/// The letters and digits of a folded text, in pairs, sorted.
std::vector<QString> pairsOf(const QString &text)
{
    QString plain;
    for (const QChar c : folded(text))
        if (c.isLetterOrNumber())
            plain += c;
    std::vector<QString> out;
    for (qsizetype i = 0; i + 1 < plain.size(); ++i)
        out.push_back(plain.mid(i, 2));
    std::sort(out.begin(), out.end());
    return out;
}

double likenessOf(const std::vector<QString> &a, const std::vector<QString> &b)
{
    if (a.empty() || b.empty())
        return 0;
    std::vector<QString> shared;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
    return 2.0 * double(shared.size()) / double(a.size() + b.size());
}

} // namespace

double likeness(const QString &a, const QString &b) { return likenessOf(pairsOf(a), pairsOf(b)); }

Result<std::vector<UnmappedListing>> unmappedListings(Reader &reader, int limit)
{
    return reader.all(listingsWaitedFor, limit);
}

Result<std::vector<Suggestion>> similarSkus(Reader &reader, const QString &sellerSku, const QString &title, int limit)
{
    const auto code = pairsOf(sellerSku), name = pairsOf(title);
    const auto liker = [](const Suggestion &a, const Suggestion &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.sku.code < b.sku.code;
    };
    std::vector<Suggestion> best;
    for (qint64 after = 0;;) {
        TRY(auto skus, reader.all(activeSkusAfter, after, kPage));
        if (skus.empty())
            return best;
        after = skus.back().id;
        for (Sku &sku : skus) {
            const double fits = std::max(likenessOf(code, pairsOf(sku.code)), likenessOf(name, pairsOf(sku.name)));
            if (fits >= kAlike)
                best.push_back({std::move(sku), fits});
        }
        std::sort(best.begin(), best.end(), liker);
        if (best.size() > std::size_t(limit))
            best.resize(std::size_t(limit));
    }
}

} // namespace selaras::catalog
