#include "manual/recall.h"

#include "base/text.h"
#include "orders/order.h"
#include "orders/queue.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace selaras::manual {

namespace {

constexpr int kLookedAt = 60; ///< orders; each is read whole

/// A phone with signs in it is one word.
QString asked(const QString &text)
{
    const bool lettered = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const QString digits = lettered ? QString() : phoneDigits(text);
    return digits.isEmpty() ? text.simplified() : digits;
}

QString sameBuyer(const channels::ChannelAddress &address)
{
    const QString digits = phoneDigits(address.phone);
    return (digits.isEmpty() ? folded(address.name) : digits) + u'|' + folded(address.street) + u'|'
        + folded(address.city);
}

/// Whether the buyer is who is asked for, not only what was bought.
bool isAskedFor(const channels::ChannelAddress &address, const QString &text)
{
    const QString digits = phoneDigits(address.phone);
    if (digits.contains(text))
        return true;
    const QString name = folded(address.name);
    const QStringList words = searchWords(text);
    return !words.isEmpty()
        && std::all_of(words.begin(), words.end(), [&](const QString &word) { return name.contains(word); });
}

Recalled recalledFrom(const orders::Order &order)
{
    Recalled out{.address = order.sold.recipient,
        .lastNumber = order.sold.number,
        .lastAt = order.sold.placedAt,
        .bought = {},
        .courier = order.sold.courier};
    for (const orders::OrderLine &line : order.lines)
        if (line.sold.quantity > 0)
            out.bought.push_back({line.sold.sellerSku, line.sold.quantity, line.sold.unitMinor});
    return out;
}

} // namespace

Result<std::vector<Recalled>> recall(Reader &reader, const QString &text, int limit)
{
    constexpr qsizetype kLeast = 3;
    const QString question = asked(text);
    std::vector<Recalled> out;
    if (question.size() < kLeast)
        return out;
    TRY(const auto shops, places(reader));
    QSet<qint64> ours;
    for (const shops::Shop &shop : shops)
        ours.insert(shop.id);
    TRY(auto rows, orders::search(reader, question, kLookedAt));
    std::erase_if(rows, [&](const orders::Row &row) { return !ours.contains(row.shopId); });
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.placedAt > b.placedAt; });
    QHash<QString, std::size_t> seen;
    for (const orders::Row &row : rows) {
        TRY(const auto order, orders::find(reader, row.id));
        if (!order || !isAskedFor(order->sold.recipient, question))
            continue;
        const QString buyer = sameBuyer(order->sold.recipient);
        if (!seen.contains(buyer)) {
            if (out.size() >= std::size_t(limit))
                continue;
            seen.insert(buyer, out.size());
            out.push_back(recalledFrom(*order));
        }
        ++out[seen.value(buyer)].orders;
    }
    return out;
}

} // namespace selaras::manual
