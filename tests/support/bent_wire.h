#pragma once

#include "wire/wire.h"

#include <functional>
#include <memory>

namespace selaras::testing {

/// A link before another one, on which a test answers some calls itself: what comes of one bad listing, of one address
/// that is out of order while the rest of the shop works.
class BentWire final : public wire::Wire {
public:
    /// The answer instead of the platform's, or nothing: the call goes on.
    using Bend = std::function<std::optional<Result<wire::HttpReply>>(const wire::HttpRequest &request)>;

    BentWire(std::unique_ptr<wire::Wire> next, Bend bend)
        : m_next(std::move(next))
        , m_bend(std::move(bend))
    {
    }
    Task<wire::HttpReply> send(wire::HttpRequest request) override
    {
        if (const auto answer = m_bend(request))
            co_return *answer;
        co_return co_await m_next->send(std::move(request));
    }
    void abortAll() override { m_next->abortAll(); }

private:
    std::unique_ptr<wire::Wire> m_next;
    const Bend m_bend;
};

} // namespace selaras::testing
