#pragma once

#include "messengers/messenger.h"

/// Trying a sender of messages out: one message, now, and what came of it.
namespace selaras::connecting {

/// Sends one message past the outbox. Nothing is written. Errors as messengers::Messenger::send().
Task<messengers::Accepted> trySender(messengers::MessengerKind kind, messengers::SenderAccess access,
    messengers::Message message, std::shared_ptr<wire::Wire> network);

/// Runs a trial in this thread's event loop and tells its end once; the task keeps alive what it needs.
void runTrial(Task<messengers::Accepted> task, std::function<void(Result<messengers::Accepted>)> then);

} // namespace selaras::connecting
