#pragma once

#include "base/task.h"
#include "wire/http.h"

#include <concepts>

namespace selaras::wire {

/// One link of the chain through which every outside call of a shop goes: rate limit, record, sign, send. The last
/// link is the network, or in tests and simulation a platform in the same process.
class Wire {
public:
    virtual ~Wire() = default;
    /// The reply, whatever its status. Errors: Transient (not sent, or repeatable and lost), Unconfirmed (not
    /// repeatable, sent, answer lost), Malformed (longer than kLargestBody), Throttled (our own limit), Cancelled.
    virtual Task<HttpReply> send(HttpRequest request) = 0;
    /// Shutting down: every open call ends as Cancelled, and so does every later one. Links in the middle have none.
    virtual void abortAll() { }
};

/// One call of an outside API as a pair of pure functions.
template <class Op>
concept Exchange = requires(const typename Op::Input &in, const HttpReply &reply) {
    {
        Op::encode(in)
    } -> std::same_as<HttpRequest>;
    {
        Op::decode(in, reply)
    } -> std::same_as<Result<typename Op::Output>>;
};

template <Exchange Op> Task<typename Op::Output> perform(Wire &wire, typename Op::Input in)
{
    HttpRequest request = Op::encode(in);
    CO_TRY(HttpReply reply, co_await wire.send(std::move(request)));
    co_return Op::decode(in, reply);
}

} // namespace selaras::wire
