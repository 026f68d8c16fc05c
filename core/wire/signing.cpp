#include "wire/signing.h"

#include "wire/http_date.h"

namespace selaras::wire {

constexpr qint64 kTooSmallToMatter = 2000;
constexpr qsizetype kNonceBytes = 16;

SigningWire::SigningWire(Wire &next, Sign sign, const Clock &clock, Random &random)
    : m_next(next)
    , m_sign(std::move(sign))
    , m_clock(clock)
    , m_random(random)
{
}

HttpRequest SigningWire::completed(HttpRequest request)
{
    return m_sign(std::move(request), m_clock.now() + m_difference, m_random.bytes(kNonceBytes));
}

void SigningWire::learn(const HttpReply &reply, qint64 leftAt, qint64 cameAt)
{
    const std::optional<qint64> date = httpDate(reply.header("Date"));
    // A cache on the way tells the time at which it stored the reply.
    if (!date || !reply.header("Age").isEmpty() || cameAt < leftAt)
        return;
    // The header has whole seconds, and was written at some moment between our two looks at the clock.
    const qint64 measured = *date + 500 - (leftAt + cameAt) / 2;
    const qint64 uncertain = kTooSmallToMatter + (cameAt - leftAt) / 2;
    if (qAbs(measured - m_difference) >= uncertain)
        m_difference = qAbs(measured) < uncertain ? 0 : measured;
}

Task<HttpReply> SigningWire::send(HttpRequest request)
{
    const qint64 signedWith = m_difference;
    HttpRequest first = completed(request);
    const qint64 leftAt = m_clock.now();
    CO_TRY(HttpReply reply, co_await m_next.send(std::move(first)));
    learn(reply, leftAt, m_clock.now());
    const bool news = m_difference != signedWith; // learned from this reply, or meanwhile from another call's
    const bool refused = reply.status >= 400 && reply.status < 500 && reply.status != 429;
    if (!news || !refused)
        co_return reply;
    HttpRequest second = completed(std::move(request));
    co_return co_await m_next.send(std::move(second));
}

} // namespace selaras::wire
