#pragma once

#include "base/clock.h"
#include "wire/wire.h"

#include <functional>

namespace selaras::wire {

/// One call as it is kept for a person to look at; secrets are already hidden.
struct ExchangeRecord {
    qint64 at = 0; ///< when it left, UTC ms
    qint64 tookMs = 0;
    QString request; ///< method and URL, headers, body
    qint64 job = 0; ///< HttpRequest::job
    int status = 0; ///< 0: there was no answer, `reply` then says why
    QString reply; ///< headers and body
};

/// Whether a call is worth keeping: anything but a read (GET, HEAD) that was answered with 2xx.
bool isMoreThanAPlainRead(const HttpRequest &request, const Result<HttpReply> &reply);

/// Tells a sink about the calls that a policy picks. Stands behind signing, so that what is kept is what was sent.
class RecordingWire final : public Wire {
public:
    using Policy = std::function<bool(const HttpRequest &request, const Result<HttpReply> &reply)>;
    using Sink = std::function<void(ExchangeRecord record)>;

    /// `next` and `clock` outlive the link.
    RecordingWire(Wire &next, const Clock &clock, Policy worthKeeping, Sink sink);
    Task<HttpReply> send(HttpRequest request) override;

private:
    Wire &m_next;
    const Clock &m_clock;
    const Policy m_worthKeeping;
    const Sink m_sink;
};

} // namespace selaras::wire
