#pragma once

#include "wire/wire.h"

#include <deque>

namespace selaras::testing {

/// Answers each call with the next of its replies.
class ScriptedWire final : public wire::Wire {
public:
    std::deque<wire::HttpReply> replies;
    std::vector<wire::HttpRequest> sent;

    Task<wire::HttpReply> send(wire::HttpRequest request) override
    {
        sent.push_back(std::move(request));
        if (replies.empty())
            co_return fail(Error::Kind::Transient, QStringLiteral("nothing more was expected"));
        wire::HttpReply reply = std::move(replies.front());
        replies.pop_front();
        co_return reply;
    }
};

} // namespace selaras::testing
