#pragma once

#include "channels/ports.h"
#include "wire/rate_limit.h"
#include "wire/recording.h"
#include "wire/signing.h"

#include <memory>

namespace selaras::sync {

/// The links through which every call of one shop goes: rate limit, sign, record, send.
class Chain {
public:
    /// `access` is read at every call, so that a new token counts from the next one on. Everything given by reference
    /// outlives the chain.
    Chain(std::unique_ptr<wire::Wire> network, const channels::ChannelKind &kind, const channels::ShopAccess &access,
        Clock &clock, Random &random, wire::RecordingWire::Sink keep);

    /// The shop's ports for what cannot wait, for what can, and for one outbox job, whose id its calls carry.
    std::unique_ptr<channels::Connector> urgent();
    std::unique_ptr<channels::Connector> background();

    /// Ports whose calls name a job; keep it until they are done.
    class ForJob final : public wire::Wire {
    public:
        ForJob(wire::Wire &next, qint64 job)
            : m_next(next)
            , m_job(job)
        {
        }
        Task<wire::HttpReply> send(wire::HttpRequest request) override
        {
            request.job = m_job;
            return m_next.send(std::move(request));
        }

    private:
        wire::Wire &m_next;
        qint64 m_job;
    };
    ForJob forJob(qint64 job) { return ForJob(m_limit.urgent(), job); }
    std::unique_ptr<channels::Connector> connector(wire::Wire &wire) { return m_kind.connect(m_access, wire); }

    /// The platform's time, as far as we know it.
    qint64 platformNow() const { return m_clock.now() + m_signing.clockDifference(); }
    qint64 clockDifference() const { return m_signing.clockDifference(); }
    wire::RateLimitWire::Meter meter() const { return m_limit.meter(); }
    qint64 opensIn() const { return m_limit.opensIn(); }
    void slowDown(qint64 until) { m_limit.slowDown(until); }
    void abortAll();

private:
    const channels::ChannelKind &m_kind;
    const channels::ShopAccess &m_access;
    Clock &m_clock;
    std::unique_ptr<wire::Wire> m_network;
    wire::RecordingWire m_recording;
    wire::SigningWire m_signing;
    wire::RateLimitWire m_limit;
};

} // namespace selaras::sync
