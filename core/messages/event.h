#pragma once

#include "channels/order.h"

#include <optional>
#include <vector>

/// What a buyer can be written about, by which messenger, in which language: words and pure rules.
namespace selaras::messages {

enum class Event {
    AwaitingPayment, ///< the goods are kept for a while
    Received, ///< paid, or to be paid on delivery: it will be packed
    OnItsWay,
    Cancelled,
    Refunded,
};
constexpr int kEvents = 5;
QString eventName(Event event); ///< "awaiting-payment", "received", "on-its-way", "cancelled", "refunded"
std::optional<Event> eventFromName(const QString &name);

enum class Way { Email, WhatsApp };
constexpr int kWays = 2;
QString wayName(Way way); ///< "email", "whatsapp": MessengerKind::id
std::optional<Way> wayFromName(const QString &name);

enum class Language { Indonesian, English };
constexpr int kLanguages = 2;
QString languageName(Language language); ///< "id", "en"
std::optional<Language> languageFromName(const QString &name);

/// How an order stands, as far as a buyer is told.
struct Standing {
    channels::OrderState state = channels::OrderState::Unpaid;
    channels::MoneyState money = channels::MoneyState::Pending;
};
/// What there is to tell when an order becomes `now`; `was` none: it is new to us. One that was over before we ever
/// knew of it is not told of.
std::vector<Event> eventsOf(const std::optional<Standing> &was, const Standing &now);
/// Whether the event still tells how things are: nobody is reminded to pay what was paid since. What we handed over is
/// on its way while its channel has not heard of it yet, and where it calls that completed (WooCommerce).
bool isStillTrue(Event event, const Standing &now);

} // namespace selaras::messages
