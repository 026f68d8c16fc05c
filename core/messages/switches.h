#pragma once

#include "access/actor.h"
#include "messages/event.h"
#include "messages/text.h"
#include "store/transaction.h"

/// What buyers of a shop are written, and in which words. Nothing, until a person switches it on.
namespace selaras::messages {

struct Switch {
    qint64 shopId = 0;
    Event event = Event::Received;
    Way way = Way::Email;
    qint64 senderId = 0;
    Language language = Language::Indonesian;
    qint64 since = 0; ///< UTC ms when it went on; nobody is written to about an order placed before
};

/// On from now; when it is on already, only the sender and the language change, if they do. Rejected access.denied
/// (Right::ManageChannels), messages.sender (there is none of that messenger by that id); Conflict messages.no-shop.
Result<> switchOn(Transaction &tx, const Switch &wanted, const access::Actor &by);
/// Off at once: what is waiting is not sent any more.
Result<> switchOff(Transaction &tx, qint64 shopId, Event event, Way way, const access::Actor &by);
Result<std::vector<Switch>> switches(Reader &reader);
/// Those of a shop for an event.
Result<std::vector<Switch>> switchesFor(Reader &reader, qint64 shopId, Event event);

/// The text that is used: ours, else the one that comes with the program.
Result<Text> textFor(Reader &reader, Event event, Way way, Language language);
/// Which text it is.
struct TextKey {
    Event event = Event::Received;
    Way way = Way::Email;
    Language language = Language::Indonesian;
    friend bool operator==(const TextKey &, const TextKey &) = default;
};
/// Those that are ours; the others are the program's.
Result<std::vector<TextKey>> ownTexts(Reader &reader);
/// Ours from now on; the text of the program makes it that again. Rejected access.denied, and as checkText().
Result<> setText(Transaction &tx, Event event, Way way, Language language, const Text &text, const access::Actor &by);

} // namespace selaras::messages
