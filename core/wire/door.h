#pragma once

#include "wire/listener.h"

namespace selaras::wire {

/// Where platforms knock: a small HTTP server on loopback (behind a tunnel) or in the local network. It believes
/// nothing and understands nothing; whoever opens it checks signatures over the raw body and answers at once, because
/// platforms wait only seconds.
class WebhookDoor {
public:
    /// Called with the decoded path and the request, its body byte for byte as received. Must not destroy the door.
    using Handler = std::function<HttpReply(const QString &path, const HttpRequest &request)>;

    /// `clock` outlives the door.
    WebhookDoor(Clock &clock, Handler handler);

    /// Port 0: any free one. Rejected with code "port.taken" when it cannot be had.
    Result<> open(const QHostAddress &where, quint16 port) { return m_listener.listen(where, port); }
    void close() { m_listener.close(); }
    quint16 port() const { return m_listener.port(); } ///< 0 while closed

private:
    HttpListener m_listener;
};

} // namespace selaras::wire
