#pragma once

#include "base/random.h"
#include "base/require.h"
#include "base/task.h"
#include "platforms/platform.h"
#include "support/virtual_clock.h"
#include "wire/wire.h"

#include <list>

namespace selaras::testing {

/// The last link of a shop's chain, with the shop's simulated platform at its other end: what NetworkWire is to the
/// real one. Calls take a random while in virtual time, connections are cut when the platform says so, and open calls
/// can be aborted.
class PlatformWire final : public wire::Wire {
public:
    static constexpr qint64 kTimeout = 30'000; ///< ms without an answer after which a call counts as lost

    /// All must outlive the wire.
    PlatformWire(Clock &clock, Random &random, sandbox::Platform &platform)
        : m_clock(clock)
        , m_random(random)
        , m_platform(platform)
    {
    }
    ~PlatformWire() override { require(m_open.empty()); }

    /// The platforms' time, which nobody sets.
    static qint64 platformNow(const Clock &clock) { return VirtualClock::kStart + clock.monotonic(); }

    Task<wire::HttpReply> send(wire::HttpRequest request) override
    {
        if (m_closed)
            co_return fail(Error::Kind::Cancelled);
        const bool repeatable = request.repeatable;
        const auto alarm = m_open.emplace(m_open.end(), m_clock);
        co_await alarm->wait(qint64(20 + m_random.below(120)));
        sandbox::Answer answer;
        if (!m_closed) {
            answer = m_platform.handle(overTheNetwork(std::move(request)), platformNow(m_clock));
            const qint64 back = answer.cut ? 0 : qMin<qint64>(answer.delayMs, kTimeout);
            co_await alarm->wait(back + qint64(20 + m_random.below(120)));
        }
        m_open.erase(alarm);
        if (m_closed)
            co_return fail(Error::Kind::Cancelled);
        if (answer.cut || answer.delayMs >= kTimeout)
            co_return fail(
                repeatable ? Error::Kind::Transient : Error::Kind::Unconfirmed, QStringLiteral("answer lost"));
        co_return std::move(answer.reply);
    }
    void abortAll() override
    {
        m_closed = true;
        for (Alarm &alarm : m_open)
            alarm.ring();
    }

private:
    /// What the platform would read off the network.
    static wire::HttpRequest overTheNetwork(wire::HttpRequest request)
    {
        const QByteArray url = wire::encodedUrl(request);
        require(url.startsWith(request.base.toUtf8()));
        const QByteArray target = url.sliced(request.base.toUtf8().size());
        const qsizetype mark = target.indexOf('?');
        request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(mark < 0 ? target : target.left(mark)));
        request.query = mark < 0 ? QList<QPair<QString, QString>>() : wire::decodedQuery(target.sliced(mark + 1));
        return request;
    }

    Clock &m_clock;
    Random &m_random;
    sandbox::Platform &m_platform;
    std::list<Alarm> m_open;
    bool m_closed = false;
};

} // namespace selaras::testing
