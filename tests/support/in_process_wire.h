#pragma once

#include "base/random.h"
#include "channels/ports.h"
#include "platforms/platform.h"

#include <functional>

namespace selaras::testing {

/// A wire whose other end is a simulated platform in this process: signs as the shop's chain would, and turns cut
/// connections and long silences into the errors of wire.h. Every request goes through the text of a URL and back, as
/// over a network.
class InProcessWire final : public wire::Wire {
public:
    static constexpr qint64 kTimeout = 30'000; ///< ms without an answer after which a call counts as lost

    /// All must outlive the wire. `access` is read at each call: a test that changes tokens changes the next call.
    InProcessWire(Clock &clock, channels::Signer sign, const channels::ShopAccess &access, sandbox::Platform &platform);
    Task<wire::HttpReply> send(wire::HttpRequest request) override;

    /// Changes an answer before the connector sees it; null: nothing is changed.
    std::function<void(const wire::HttpRequest &request, wire::HttpReply &reply)> onReply;
    /// Whether the connection is cut once a call has had its effect, before its answer comes back; null: never.
    std::function<bool(const wire::HttpRequest &request)> losesReply;
    /// The signed requests so far.
    const std::vector<wire::HttpRequest> &sent() const { return m_sent; }
    void forgetSent() { m_sent.clear(); }

private:
    Clock &m_clock;
    channels::Signer m_sign;
    const channels::ShopAccess &m_access;
    sandbox::Platform &m_platform;
    SeededRandom m_random{42};
    std::vector<wire::HttpRequest> m_sent;
};

} // namespace selaras::testing
