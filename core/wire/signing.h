#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "wire/wire.h"

#include <functional>

namespace selaras::wire {

/// Completes each request with base address, credentials and signature just before it leaves. Signatures carry the
/// time, and a PC's clock may be wrong: the platform's own time is learned from the Date header of its replies, and a
/// call refused (4xx) by a platform whose time we did not know yet is signed again and sent once more.
class SigningWire final : public Wire {
public:
    /// `now` is the platform's time in UTC ms as far as we know it, `nonce` 16 fresh random bytes.
    using Sign = std::function<HttpRequest(HttpRequest request, qint64 now, QByteArray nonce)>;

    /// Everything given must outlive the link.
    SigningWire(Wire &next, Sign sign, const Clock &clock, Random &random);

    Task<HttpReply> send(HttpRequest request) override;

    /// How far the platform's clock is ahead of ours, in ms; negative: ours is ahead. 0 while it is not known or too
    /// small to matter (2 s). A large one is worth an alert: the PC's clock is wrong.
    qint64 clockDifference() const { return m_difference; }

private:
    HttpRequest completed(HttpRequest request);
    void learn(const HttpReply &reply, qint64 leftAt, qint64 cameAt);

    Wire &m_next;
    const Sign m_sign;
    const Clock &m_clock;
    Random &m_random;
    qint64 m_difference = 0;
};

} // namespace selaras::wire
