#pragma once

#include "wire/wire.h"

#include <QNetworkAccessManager>
#include <chrono>
#include <vector>

namespace selaras::wire {

/// The last link: real HTTP/1.1 over Qt's network. Sends a request byte for byte as encodedUrl() writes it, follows
/// no redirect, keeps no cookie, cache or password. Lives in the thread that made it, which must run an event loop.
///
/// A call that is not repeatable goes out at most once: on a connection of its own, so that a kept one that the other
/// side has just closed cannot lose it, and with a body that Qt cannot rewind, because Qt otherwise repeats any
/// request, also a POST, when its connection breaks.
class NetworkWire final : public Wire {
public:
    /// A call ends when nothing has come for `timeout`, and in any case after ten times that.
    explicit NetworkWire(std::chrono::milliseconds timeout = std::chrono::seconds(30));
    ~NetworkWire() override; ///< require()s that every call has ended
    NetworkWire(const NetworkWire &) = delete;
    NetworkWire &operator=(const NetworkWire &) = delete;

    /// Besides the errors of Wire: Transient with code "tls" (no trusted encrypted connection could be made, nothing
    /// was sent); Rejected with code "wire.address" (the URL is not one, or would be changed on its way).
    Task<HttpReply> send(HttpRequest request) override;

    /// Shutting down: every open call ends as Cancelled, and so does every later one.
    void abortAll() override;
    /// No call is open.
    bool isIdle() const { return m_calls.empty(); }

private:
    struct Call;
    void start(Call &call, const HttpRequest &request, const QUrl &url);
    void resumeLater(Call &call);

    const std::chrono::milliseconds m_timeout;
    QNetworkAccessManager m_kept; // connections are used again
    QNetworkAccessManager m_fresh; // each call has its own
    QObject m_context; // what is still queued for us dies with it
    std::vector<Call *> m_calls;
    bool m_closed = false;
};

} // namespace selaras::wire
