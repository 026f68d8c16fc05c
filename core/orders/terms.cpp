#include "orders/terms.h"

#include "base/text.h"

#include <algorithm>

namespace selaras::orders {

using channels::ChannelLine;
using channels::ChannelOrder;

QStringList termsOfId(const QString &id)
{
    const QString term = folded(id);
    return term.isEmpty() ? QStringList() : QStringList{term, u'~' + reversed(term)};
}

QSet<QString> termsOf(const ChannelOrder &order)
{
    QSet<QString> terms;
    QStringList ids{order.externalId, order.number, order.trackingNumber};
    for (const channels::ChannelPackage &package : order.packages)
        ids.append(package.trackingNumber);
    for (const QString &id : ids)
        for (const QString &term : termsOfId(id))
            terms.insert(term);
    for (const QString &name : {order.buyerName, order.recipient.name, order.buyerNote})
        for (const QString &word : searchWords(name))
            terms.insert(word);
    if (const QString email = folded(order.recipient.email); !email.isEmpty() && !email.contains(u'*'))
        terms.insert(email);
    if (const QString digits = phoneDigits(order.recipient.phone); !digits.isEmpty()) {
        terms.insert(digits);
        terms.insert(u'~' + reversed(digits));
    }
    for (const ChannelLine &line : order.lines)
        if (!line.sellerSku.isEmpty())
            terms.insert(folded(line.sellerSku));
    return terms;
}

QStringList beginningsFor(const QString &word)
{
    constexpr int kShortestEnd = 4; // shorter ends fit too much to be of use
    const QString term = folded(word);
    QStringList out;
    if (term.isEmpty())
        return out;
    out.append(term);
    if (term.size() >= kShortestEnd)
        out.append(u'~' + reversed(term));
    // Not the digits among the letters of a number: another order may begin with them.
    const bool isPhone = std::all_of(
        word.begin(), word.end(), [](QChar c) { return c.isDigit() || QStringView(u"+-().").contains(c); });
    if (const QString digits = phoneDigits(word); isPhone && !digits.isEmpty() && digits != term)
        out.append(digits);
    return out;
}

} // namespace selaras::orders
