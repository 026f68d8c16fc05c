#pragma once

#include "access/actor.h"
#include "messages/message.h"
#include "messages/senders.h"

/// Looking at a text before buyers see it: filled in as if it were sent, and sent to one of our own people.
namespace selaras::messages {

/// What a text is filled in with while somebody writes it.
struct Sample {
    Values values;
    QString orderNumber; ///< of the order it is taken from; empty: nobody has placed it, the example of the program
};
/// From one of the newest orders, one of which the event is true if there is any. Who may not see buyers' data
/// (Right::SeeBuyerData) gets the example.
Result<Sample> sampleFor(Reader &reader, Event event, Language language, const access::Actor &by);

/// One message by which a person tries a sender out. It is about no order and goes past the outbox.
struct Trial {
    Sender sender;
    messengers::SenderAccess access; ///< with the secrets
    messengers::Message message; ///< with the example of the program
};
struct TrialWanted {
    qint64 senderId = 0;
    Event event = Event::Received;
    Language language = Language::Indonesian;
    QString to; ///< a mail address or phone number, as a person types it
};
/// Rejected access.denied (Right::ManageChannels), messages.recipient (nobody can be written to there); Conflict
/// messages.no-sender.
Result<Trial> trialOf(Reader &reader, const TrialWanted &wanted, const access::Actor &by);

} // namespace selaras::messages
