#pragma once

#include "kit/notice.h"
#include "orders/order_facts.h"
#include "services.h"

namespace selaras::ui {

/// What keeps an order here, said once, and what to press.
struct OrderNotice {
    enum class Remedy { None, MapListing, WhyShort, Answer, Release, BookPickUp };
    QString title, body;
    Remedy remedy = Remedy::None;
};
/// Nullopt: nothing keeps it. The gravest alone.
std::optional<OrderNotice> noticeOf(const Services &services, const OrderFacts &facts);

/// Until when a buyer who asks to cancel is to be answered, and what else the channel does.
QString answerByWords(const Services &services, const OrderFacts &facts);
/// Why a channel keeps an order back (ChannelOrder::hold, not empty), what it means, and what to do.
QString channelHoldWords(const QString &hold);
/// The detail of a hold in words: "the street is missing", or what changed after it was packed; may be empty.
QString holdDetail(const orders::Hold &hold);

/// The notice as a widget; its button (if any) calls `press`, greyed for a role that may not.
kit::Notice *noticeWidget(const OrderNotice &notice, access::Role role, std::function<void()> press);

} // namespace selaras::ui
