#include "support/in_process_wire.h"

#include "base/require.h"

namespace selaras::testing {

namespace {

/// What the platform would read off the network.
wire::HttpRequest overTheNetwork(wire::HttpRequest request)
{
    const QByteArray url = wire::encodedUrl(request);
    require(url.startsWith(request.base.toUtf8()));
    const QByteArray target = url.sliced(request.base.toUtf8().size());
    const qsizetype mark = target.indexOf('?');
    request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(mark < 0 ? target : target.left(mark)));
    request.query = mark < 0 ? QList<QPair<QString, QString>>() : wire::decodedQuery(target.sliced(mark + 1));
    return request;
}

} // namespace

InProcessWire::InProcessWire(
    Clock &clock, channels::Signer sign, const channels::ShopAccess &access, sandbox::Platform &platform)
    : m_clock(clock)
    , m_sign(std::move(sign))
    , m_access(access)
    , m_platform(platform)
{
}

Task<wire::HttpReply> InProcessWire::send(wire::HttpRequest request)
{
    const bool repeatable = request.repeatable;
    wire::HttpRequest signedRequest = m_sign(std::move(request), m_access, m_clock.now(), m_random.bytes(16));
    m_sent.push_back(signedRequest);
    const wire::HttpRequest arrived = overTheNetwork(std::move(signedRequest));
    sandbox::Answer answer = m_platform.handle(arrived, m_clock.now());
    if (losesReply && losesReply(arrived))
        answer.cut = true;
    const qint64 wait = answer.cut ? 0 : qMin<qint64>(answer.delayMs, kTimeout);
    if (wait > 0) {
        Alarm alarm(m_clock);
        co_await alarm.wait(wait);
    }
    if (answer.cut || answer.delayMs >= kTimeout)
        co_return fail(repeatable ? Error::Kind::Transient : Error::Kind::Unconfirmed, QStringLiteral("answer lost"));
    if (onReply)
        onReply(arrived, answer.reply);
    if (answer.reply.body.size() > wire::kLargestBody)
        co_return fail(Error::Kind::Malformed, QStringLiteral("answer too long"));
    co_return std::move(answer.reply);
}

} // namespace selaras::testing
