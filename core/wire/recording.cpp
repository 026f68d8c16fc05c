#include "wire/recording.h"

#include "wire/redaction.h"

namespace selaras::wire {

bool isMoreThanAPlainRead(const HttpRequest &request, const Result<HttpReply> &reply)
{
    const bool read = request.method == "GET" || request.method == "HEAD";
    return !read || !reply || reply->status < 200 || reply->status > 299;
}

RecordingWire::RecordingWire(Wire &next, const Clock &clock, Policy worthKeeping, Sink sink)
    : m_next(next)
    , m_clock(clock)
    , m_worthKeeping(std::move(worthKeeping))
    , m_sink(std::move(sink))
{
}

static QString hiddenIn(QString text, const QStringList &secrets)
{
    for (const QString &secret : secrets)
        text.replace(secret, kHidden);
    return text;
}

static ExchangeRecord recordOf(const HttpRequest &request, const Result<HttpReply> &reply)
{
    const QStringList secrets = secretsOf(request);
    ExchangeRecord record;
    record.job = request.job;
    record.request = redacted(request);
    record.status = reply ? reply->status : 0;
    record.reply = reply
        ? redacted(*reply, secrets)
        : errorKindName(reply.error().kind) + QLatin1String(": ") + hiddenIn(reply.error().detail, secrets);
    return record;
}

Task<HttpReply> RecordingWire::send(HttpRequest request)
{
    const qint64 at = m_clock.now();
    const qint64 started = m_clock.monotonic();
    HttpRequest copy = request;
    Result<HttpReply> reply = co_await m_next.send(std::move(copy));
    if (m_worthKeeping(request, reply)) {
        ExchangeRecord record = recordOf(request, reply);
        record.at = at;
        record.tookMs = m_clock.monotonic() - started;
        m_sink(std::move(record));
    }
    co_return reply;
}

} // namespace selaras::wire
