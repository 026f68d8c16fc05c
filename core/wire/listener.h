#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "wire/http_parser.h"

#include <QHostAddress>
#include <QTcpServer>
#include <functional>

namespace selaras::wire {

/// A small HTTP/1.1 server: one thread, keep-alive, everything bounded. The webhook door and the sandbox stand on it.
class HttpListener {
public:
    struct Limits {
        RequestLimits request;
        qint64 requestMs = 10'000; ///< from a request's first byte to its last
        qint64 idleMs = 60'000; ///< how long a connection may say nothing, or not take an answer
        int connections = 256; ///< further ones are closed at once
    };
    struct Answer {
        HttpReply reply;
        qint64 delayMs = 0;
        bool cut = false; ///< close the connection without an answer, after the delay
    };
    using Handler = std::function<Answer(const HttpRequest &request)>;

    /// `clock` outlives the listener. `answer` is called in this thread and must not destroy the listener.
    HttpListener(Clock &clock, Handler answer, Limits limits);
    ~HttpListener();
    HttpListener(const HttpListener &) = delete;
    HttpListener &operator=(const HttpListener &) = delete;

    /// Port 0: any free one. Rejected with code "port.taken" when somebody else has it (or we may not).
    Result<> listen(const QHostAddress &where, quint16 port);
    /// Closes the port and every connection.
    void close();
    quint16 port() const { return m_server.serverPort(); } ///< 0 when not listening
    int connections() const { return int(m_open.size()); }

private:
    class Connection;
    void accept();
    void sweep();

    Clock &m_clock;
    const Handler m_answer;
    const Limits m_limits;
    QTcpServer m_server;
    std::vector<Connection *> m_open; // children of m_server
    Clock::TimerId m_sweep = 0;
};

} // namespace selaras::wire
