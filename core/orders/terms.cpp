#include "orders/terms.h"

#include "base/text.h"

namespace selaras::orders {

using channels::ChannelLine;
using channels::ChannelOrder;

QSet<QString> termsOf(const ChannelOrder &order)
{
    QSet<QString> terms;
    for (const QString &id : {order.externalId, order.number, order.trackingNumber}) {
        const QString term = folded(id);
        if (term.isEmpty())
            continue;
        terms.insert(term);
        terms.insert(u'~' + reversed(term));
    }
    for (const QString &name : {order.buyerName, order.recipient.name})
        for (const QString &word : searchWords(name))
            terms.insert(word);
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
    if (const QString digits = phoneDigits(word); !digits.isEmpty() && digits != term)
        out.append(digits);
    return out;
}

} // namespace selaras::orders
