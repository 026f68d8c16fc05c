#include "wire/listener.h"

#include <QPointer>
#include <QTcpSocket>

namespace selaras::wire {

constexpr qint64 kSweepMs = 1000;
constexpr qint64 kPiece = 64 * 1024; // read at a time
constexpr qint64 kMostUnsent = 1024 * 1024; // an answer is not made while so much waits to be taken

class HttpListener::Connection final : public QObject {
public:
    Connection(HttpListener &listener, QTcpSocket *socket)
        : QObject(&listener.m_server)
        , m_listener(listener)
        , m_socket(socket)
        , m_parser(listener.m_limits.request)
        , m_active(listener.m_clock.monotonic())
    {
        socket->setParent(this);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->setReadBufferSize(kPiece);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::go);
        connect(socket, &QTcpSocket::bytesWritten, this, &Connection::go);
        connect(socket, &QTcpSocket::disconnected, this, &Connection::leave);
    }

    bool isLate(qint64 now) const
    {
        if (m_answering)
            return false; // then we are the slow ones
        return now - m_active > m_listener.m_limits.idleMs
            || (m_parser.isInside() && now - m_begun > m_listener.m_limits.requestMs);
    }
    void cut()
    {
        m_closing = true;
        m_socket->abort();
    }

private:
    void go();
    bool takeNext();
    void answer(ParsedRequest request);
    void send(const HttpReply &reply, bool keepAlive, bool bodiless);
    void leave();

    HttpListener &m_listener;
    QTcpSocket *m_socket;
    RequestParser m_parser;
    qint64 m_active; // monotonic: when bytes last moved
    qint64 m_begun = 0; // monotonic: when the request that is coming in began
    bool m_answering = false; // one request at a time, so that answers keep their order
    bool m_closing = false;
    bool m_going = false;
};

void HttpListener::Connection::leave()
{
    std::erase(m_listener.m_open, this);
    deleteLater();
}

// Reads and answers as long as there is something to do; called whenever that may have changed.
void HttpListener::Connection::go()
{
    if (std::exchange(m_going, true))
        return;
    m_active = m_listener.m_clock.monotonic();
    while (takeNext()) { }
    m_going = false;
}

bool HttpListener::Connection::takeNext()
{
    if (m_answering || m_closing || m_socket->bytesToWrite() > kMostUnsent)
        return false;
    const bool wasInside = m_parser.isInside();
    const QByteArray piece = m_socket->read(kPiece);
    m_parser.feed(piece);
    if (!wasInside && m_parser.isInside())
        m_begun = m_active;
    auto request = m_parser.next();
    if (!request) {
        const int status = request.error().code.section(QLatin1Char('.'), 1).toInt();
        send(HttpReply{status, {{"Content-Type", "text/plain"}}, request.error().detail.toUtf8() + '\n'}, false, false);
        return false;
    }
    if (m_parser.takeExpectation())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    if (!*request)
        return !piece.isEmpty() && m_socket->bytesAvailable() > 0;
    m_begun = m_active; // what is left in the parser is the next one
    answer(**std::move(request));
    return true;
}

void HttpListener::Connection::answer(ParsedRequest request)
{
    m_answering = true;
    Answer answer = m_listener.m_answer(request.request);
    const auto finish
        = [this, keepAlive = request.keepAlive, bodiless = request.request.method == "HEAD"](const Answer &given) {
              m_answering = false;
              m_active = m_listener.m_clock.monotonic();
              if (given.cut)
                  cut();
              else
                  send(given.reply, keepAlive, bodiless);
          };
    if (answer.delayMs <= 0)
        return finish(answer);
    const QPointer<Connection> self(this);
    m_listener.m_clock.after(answer.delayMs, [self, finish, answer = std::move(answer)] {
        if (!self)
            return;
        finish(answer);
        self->go();
    });
}

void HttpListener::Connection::send(const HttpReply &reply, bool keepAlive, bool bodiless)
{
    m_socket->write(replyBytes(reply, keepAlive, m_listener.m_clock.now(), bodiless));
    if (keepAlive)
        return;
    m_closing = true;
    m_socket->disconnectFromHost();
}

HttpListener::HttpListener(Clock &clock, Handler answer, Limits limits)
    : m_clock(clock)
    , m_answer(std::move(answer))
    , m_limits(limits)
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
}

HttpListener::~HttpListener() { close(); }

Result<> HttpListener::listen(const QHostAddress &where, quint16 port)
{
    if (!m_server.listen(where, port))
        return failAs(QStringLiteral("port.taken"), Error::Kind::Rejected,
            QStringLiteral("port %1: %2").arg(port).arg(m_server.errorString()));
    sweep();
    return {};
}

void HttpListener::close()
{
    m_server.close();
    if (m_sweep)
        m_clock.cancel(std::exchange(m_sweep, 0));
    for (Connection *connection : std::exchange(m_open, {}))
        delete connection;
}

void HttpListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (connections() >= m_limits.connections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_open.push_back(new Connection(*this, socket));
    }
}

// Ends connections that take up a place for nothing.
void HttpListener::sweep()
{
    const auto open = m_open;
    for (Connection *connection : open)
        if (connection->isLate(m_clock.monotonic()))
            connection->cut();
    m_sweep = m_clock.after(kSweepMs, [this] { sweep(); });
}

} // namespace selaras::wire
