#include "connect/sender_trial.h"

namespace selaras::connecting {

namespace {

QCoro::Task<> carry(Task<messengers::Accepted> task, std::function<void(Result<messengers::Accepted>)> then)
{
    auto outcome = co_await task;
    then(std::move(outcome));
}

} // namespace

Task<messengers::Accepted> trySender(messengers::MessengerKind kind, messengers::SenderAccess access,
    messengers::Message message, std::shared_ptr<wire::Wire> network)
{
    const std::unique_ptr<messengers::Messenger> messenger = kind.connect(access, *network);
    Result<messengers::Accepted> outcome = co_await messenger->send(std::move(message));
    co_return outcome;
}

void runTrial(Task<messengers::Accepted> task, std::function<void(Result<messengers::Accepted>)> then)
{
    // Dropping the outer task does not stop it: it ends by itself, with everything its frame owns.
    auto running = carry(std::move(task), std::move(then));
    Q_UNUSED(running)
}

} // namespace selaras::connecting
