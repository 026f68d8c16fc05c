#include "sync/chain.h"

namespace selaras::sync {

Chain::Chain(std::unique_ptr<wire::Wire> network, const channels::ChannelKind &kind, const channels::ShopAccess &access,
    Clock &clock, Random &random, wire::RecordingWire::Sink keep)
    : m_kind(kind)
    , m_access(access)
    , m_clock(clock)
    , m_network(std::move(network))
    , m_recording(*m_network, clock, wire::isMoreThanAPlainRead, std::move(keep))
    , m_signing(
          m_recording,
          [this](wire::HttpRequest request, qint64 now, QByteArray nonce) {
              return m_kind.sign(std::move(request), m_access, now, nonce);
          },
          clock, random)
    , m_limit(m_signing, {.callsPerMinute = kind.limits.callsPerMinute, .atOnce = kind.limits.atOnce}, clock)
{
}

std::unique_ptr<channels::Connector> Chain::urgent() { return connector(m_limit.urgent()); }
std::unique_ptr<channels::Connector> Chain::background() { return connector(m_limit.background()); }

void Chain::abortAll()
{
    m_limit.abortAll();
    m_network->abortAll();
}

} // namespace selaras::sync
