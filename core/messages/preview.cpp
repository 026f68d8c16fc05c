#include "messages/preview.h"

#include "messages/queries.h"
#include "messages/switches.h"

#include <limits>

namespace selaras::messages {

namespace {

/// The order a text is shown with; none: there is no order yet.
Result<std::optional<orders::Order>> shownWith(Reader &reader, Event event)
{
    constexpr int kLookedAt = 30;
    std::optional<orders::Order> newest;
    TRY(const auto ids, reader.all(ordersBefore, std::numeric_limits<qint64>::max(), kLookedAt));
    for (const qint64 id : ids) {
        TRY(auto order, orders::find(reader, id));
        if (!order)
            continue;
        if (isStillTrue(event, {order->sold.state, order->sold.money}))
            return order;
        if (!newest)
            newest = std::move(order);
    }
    return newest;
}

} // namespace

Result<Sample> sampleFor(Reader &reader, Event event, Language language, const access::Actor &by)
{
    Sample out{.values = exampleValues(language), .orderNumber = {}};
    if (!access::may(by.role, access::Right::SeeBuyerData))
        return out;
    TRY(const auto order, shownWith(reader, event));
    if (!order)
        return out;
    TRY(out.values, valuesOf(reader, *order, language));
    out.orderNumber = order->sold.number;
    return out;
}

Result<Trial> trialOf(Reader &reader, const TrialWanted &wanted, const access::Actor &by)
{
    CHECK(access::demand(by, access::Right::ManageChannels));
    TRY(const auto sender, findSender(reader, wanted.senderId));
    if (!sender)
        return failAs(QStringLiteral("messages.no-sender"), Error::Kind::Conflict, QString::number(wanted.senderId));
    channels::ChannelOrder asked;
    asked.recipient.email = asked.recipient.phone = wanted.to;
    const QString to = recipientOf(asked, sender->way);
    if (to.isEmpty())
        return failAs(QStringLiteral("messages.recipient"), Error::Kind::Rejected, wanted.to.left(80));
    TRY(const Text text, textFor(reader, wanted.event, sender->way, wanted.language));
    Trial out{.sender = *sender,
        .access = {},
        .message = composed(text, sender->way, wanted.language, exampleValues(wanted.language))};
    TRY(out.access, accessOf(reader, *sender));
    out.message.to = to;
    return out;
}

} // namespace selaras::messages
