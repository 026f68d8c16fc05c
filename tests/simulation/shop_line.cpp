#include "simulation/shop_line.h"

namespace selaras::simulation {

namespace {

/// What the platform reads off the network.
wire::HttpRequest overTheNetwork(wire::HttpRequest request)
{
    const QByteArray url = wire::encodedUrl(request);
    const QByteArray base = request.base.toUtf8();
    require(url.startsWith(base));
    const QByteArray target = url.sliced(base.size());
    const qsizetype mark = target.indexOf('?');
    request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(mark < 0 ? target : target.left(mark)));
    request.query = mark < 0 ? QList<QPair<QString, QString>>() : wire::decodedQuery(target.sliced(mark + 1));
    return request;
}

} // namespace

Task<wire::HttpReply> ShopLine::send(wire::HttpRequest request)
{
    if (m_closed)
        co_return fail(Error::Kind::Cancelled);
    const bool repeatable = request.repeatable;
    Alarm alarm(m_clock);
    const auto call = std::make_shared<Call>();
    call->shop = m_shop;
    call->request = overTheNetwork(std::move(request));
    call->waiting = &alarm;
    const auto place = m_open.insert(m_open.end(), call);
    m_network.leave(call);
    co_await alarm.wait(-1);
    call->waiting = nullptr;
    m_open.erase(place);
    if (m_closed)
        co_return fail(Error::Kind::Cancelled);
    if (call->lost)
        co_return fail(repeatable ? Error::Kind::Transient : Error::Kind::Unconfirmed, QStringLiteral("answer lost"));
    m_network.delivered(*call);
    co_return std::move(call->answer.reply);
}

void ShopLine::abortAll()
{
    m_closed = true;
    for (const std::shared_ptr<Call> &call : m_open)
        if (call->waiting)
            call->waiting->ring();
}

std::vector<std::shared_ptr<Call>> ShopLine::cut()
{
    m_closed = true;
    return {m_open.begin(), m_open.end()};
}

} // namespace selaras::simulation
