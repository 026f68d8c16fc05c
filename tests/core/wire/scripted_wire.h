#pragma once

#include "base/task.h"
#include "wire/wire.h"

#include <deque>
#include <functional>

namespace selaras::testing {

/// A last link that a test writes: notes every request and answers with the next reply of a script; when the script
/// is empty, with 200. An answer takes `tookMs`.
class ScriptedWire final : public wire::Wire {
public:
    explicit ScriptedWire(Clock &clock)
        : m_clock(clock)
    {
    }
    Task<wire::HttpReply> send(wire::HttpRequest request) override
    {
        sent.push_back(std::move(request));
        sentAt.push_back(m_clock.monotonic());
        Result<wire::HttpReply> reply = wire::HttpReply{200, {}, {}};
        if (!replies.empty()) {
            reply = std::move(replies.front());
            replies.pop_front();
        }
        ++atWork;
        mostAtWork = std::max(mostAtWork, atWork);
        Alarm slow(m_clock);
        co_await slow.wait(tookMs);
        --atWork;
        co_return reply;
    }

    std::deque<Result<wire::HttpReply>> replies;
    std::vector<wire::HttpRequest> sent;
    std::vector<qint64> sentAt;
    qint64 tookMs = 0;
    int atWork = 0, mostAtWork = 0;

private:
    Clock &m_clock;
};

} // namespace selaras::testing
