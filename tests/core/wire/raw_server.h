#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "base/task.h"

namespace selaras::testing {

/// A server that understands nothing: a test sees the bytes of every request and says which bytes go back.
class RawServer : public QTcpServer {
public:
    /// Called whenever bytes came, with all that came on this connection since its last answer.
    std::function<void(QTcpSocket &socket, QByteArray &received)> talk;
    QList<QByteArray> requests; ///< what every answered request looked like
    int connections = 0;

    RawServer()
    {
        talk = [this](QTcpSocket &socket, QByteArray &received) {
            if (isWhole(received))
                answer(socket, received, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        };
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++connections;
                auto received = std::make_shared<QByteArray>();
                connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
                    *received += socket->readAll();
                    talk(*socket, *received);
                });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        listen(QHostAddress::LocalHost);
    }
    QString base() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    QByteArray firstLine(int i) const { return requests.value(i).left(requests.value(i).indexOf("\r\n")); }

    /// The head and as much body as it announces have come.
    static bool isWhole(const QByteArray &received)
    {
        const qsizetype head = received.indexOf("\r\n\r\n");
        if (head < 0)
            return false;
        const qsizetype at = received.toLower().indexOf("content-length: ");
        const qint64 length = at < 0 ? 0 : received.mid(at + 16, received.indexOf('\r', at) - at - 16).toLongLong();
        return received.size() >= head + 4 + length;
    }
    void answer(QTcpSocket &socket, QByteArray &received, const QByteArray &bytes)
    {
        requests.append(std::exchange(received, {}));
        socket.write(bytes);
    }
    void answerEachWith(const QByteArray &bytes, bool thenClose = false)
    {
        talk = [this, bytes, thenClose](QTcpSocket &socket, QByteArray &received) {
            if (!isWhole(received))
                return;
            answer(socket, received, bytes);
            if (thenClose)
                socket.disconnectFromHost();
        };
    }
    void cutEach()
    {
        talk = [this](QTcpSocket &socket, QByteArray &received) {
            if (!isWhole(received))
                return;
            requests.append(std::exchange(received, {}));
            socket.abort();
        };
    }
};

/// Runs a task that waits for the real network, at most ten seconds.
template <class T> std::optional<Result<T>> settle(QCoro::Task<Result<T>> task)
{
    auto result = std::make_shared<std::optional<Result<T>>>();
    const auto keep
        = [](QCoro::Task<Result<T>> running, std::shared_ptr<std::optional<Result<T>>> into) -> QCoro::Task<void> {
        *into = co_await running;
    };
    const QCoro::Task<void> kept = keep(std::move(task), result);
    if (!QTest::qWaitFor([&] { return result->has_value(); }, 10'000))
        return std::nullopt;
    return std::move(*result);
}

} // namespace selaras::testing
