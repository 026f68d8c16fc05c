#include "channels/woocommerce/dispatches.h"

#include "channels/woocommerce/codec_dispatch.h"
#include "channels/woocommerce/codec_orders.h"
#include "channels/woocommerce/codec_text.h"

#include <algorithm>

namespace selaras::channels::woocommerce {

namespace {

/// Ready for sending or sent, in the shop's eyes.
bool mayLeave(OrderState state)
{
    switch (state) {
    case OrderState::Ready:
    case OrderState::Processed:
    case OrderState::Shipped:
    case OrderState::Delivered:
    case OrderState::Completed: return true;
    default: return false;
    }
}

} // namespace

Task<> Dispatches::dispatched(QString externalId, QString courier, QString trackingNumber)
{
    if (!isId(externalId))
        co_return failAs(QStringLiteral("order.not-to-send"), Error::Kind::Rejected, QStringLiteral("no id"));
    QString id = externalId;
    CO_TRY(OrderRow row, co_await wire::perform<FetchOrder>(m_wire, std::move(id)));
    CO_TRY(const ChannelOrder order, std::move(row.order.order));
    if (!mayLeave(order.state))
        co_return failAs(QStringLiteral("order.not-to-send"), Error::Kind::Rejected,
            QStringLiteral("the shop says %1").arg(order.channelState));
    CO_CHECK(co_await tellBuyer(externalId, std::move(courier), std::move(trackingNumber)));
    if (order.channelState == u"completed")
        co_return Result<>();
    CO_TRY(const QString status, co_await wire::perform<CompleteOrder>(m_wire, std::move(externalId)));
    if (status != u"completed")
        co_return fail(Error::Kind::Unconfirmed, QStringLiteral("completed, and the shop says %1").arg(status));
    co_return Result<>();
}

Task<> Dispatches::tellBuyer(QString externalId, QString courier, QString trackingNumber)
{
    AddCustomerNote::Input note;
    note.id = externalId;
    note.text = dispatchNote(courier, trackingNumber);
    if (note.text.isEmpty())
        co_return Result<>();
    CO_TRY(const auto sent, co_await wire::perform<CustomerNotes>(m_wire, std::move(externalId)));
    // Whoever told it, in whatever words: the number is what the buyer needs, once.
    const QString told = trackingNumber.isEmpty() ? note.text : trackingNumber;
    if (std::any_of(sent.begin(), sent.end(), [&](const QString &text) { return text.contains(told); }))
        co_return Result<>();
    CO_CHECK(co_await wire::perform<AddCustomerNote>(m_wire, std::move(note)));
    co_return Result<>();
}

} // namespace selaras::channels::woocommerce
