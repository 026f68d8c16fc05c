#include "messages/event.h"

#include "orders/states.h"

#include <array>

namespace selaras::messages {

namespace {

using enum channels::OrderState;
using channels::MoneyState;

constexpr std::array kEventNames{"awaiting-payment", "received", "on-its-way", "cancelled", "refunded"};
static_assert(kEventNames.size() == kEvents);
constexpr std::array kWayNames{"email", "whatsapp"};
static_assert(kWayNames.size() == kWays);
constexpr std::array kLanguageNames{"id", "en"};
static_assert(kLanguageNames.size() == kLanguages);

template <class Word, std::size_t n>
std::optional<Word> named(const std::array<const char *, n> &names, const QString &name)
{
    for (std::size_t i = 0; i < n; ++i)
        if (name == QLatin1String(names[i]))
            return Word(i);
    return std::nullopt;
}

bool isToBePacked(channels::OrderState state) { return state == Ready || state == Processed; }

/// An order that waits for its money, or whose time to be paid was over.
bool isBeforePayment(channels::OrderState state) { return state == Unpaid || state == channels::OrderState::Cancelled; }

} // namespace

QString eventName(Event event) { return QString::fromLatin1(kEventNames[std::size_t(event)]); }
std::optional<Event> eventFromName(const QString &name) { return named<Event>(kEventNames, name); }
QString wayName(Way way) { return QString::fromLatin1(kWayNames[std::size_t(way)]); }
std::optional<Way> wayFromName(const QString &name) { return named<Way>(kWayNames, name); }
QString languageName(Language language) { return QString::fromLatin1(kLanguageNames[std::size_t(language)]); }
std::optional<Language> languageFromName(const QString &name) { return named<Language>(kLanguageNames, name); }

std::vector<Event> eventsOf(const std::optional<Standing> &was, const Standing &now)
{
    std::vector<Event> out;
    if (now.state == Unpaid && (!was || was->state != Unpaid))
        out.push_back(Event::AwaitingPayment);
    if (isToBePacked(now.state) && (!was || isBeforePayment(was->state)))
        out.push_back(Event::Received);
    if (now.state == Shipped && (!was || !orders::hasLeft(was->state)))
        out.push_back(Event::OnItsWay);
    if (was && was->state != channels::OrderState::Cancelled && now.state == channels::OrderState::Cancelled)
        out.push_back(Event::Cancelled);
    if (was && was->money != MoneyState::Refunded && now.money == MoneyState::Refunded)
        out.push_back(Event::Refunded);
    return out;
}

bool isStillTrue(Event event, const Standing &now)
{
    switch (event) {
    case Event::AwaitingPayment: return now.state == Unpaid;
    case Event::Received: return isToBePacked(now.state);
    case Event::OnItsWay: return isToBePacked(now.state) || now.state == Shipped || now.state == Completed;
    case Event::Cancelled: return now.state == channels::OrderState::Cancelled;
    case Event::Refunded: break;
    }
    return now.money == MoneyState::Refunded;
}

} // namespace selaras::messages
