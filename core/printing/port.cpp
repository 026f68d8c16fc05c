#include "printing/ways.h"

#include <QTcpSocket>

#ifdef Q_OS_LINUX
#include <linux/sockios.h>
#include <sys/ioctl.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace selaras::printing {

namespace {

/// Bytes that this PC's network still holds because the other side has not confirmed them; 0 where the system does not
/// tell.
int onTheWay(const QTcpSocket &socket)
{
    int bytes = 0;
#ifdef Q_OS_LINUX
    if (ioctl(int(socket.socketDescriptor()), SIOCOUTQ, &bytes) != 0)
        return 0;
#else
    Q_UNUSED(socket)
#endif
    return bytes;
}

/// Tells the other side that no more comes, while it can still answer. Closed outright, this PC would answer whatever
/// the printer says with a reset, and a printer throws away then what it has not read yet.
bool endSending(const QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    return ::shutdown(int(socket.socketDescriptor()), SHUT_WR) == 0;
#else
    Q_UNUSED(socket)
    return false;
#endif
}

QString place(const Port &port) { return port.host + u':' + QString::number(port.number); }

tl::unexpected<Error> cutOff(const Port &port, qint64 sent, qsizetype all)
{
    return failAs(QStringLiteral("printer.cut-off"), Error::Kind::Unconfirmed,
        QStringLiteral("%1, after %2 of %3 bytes").arg(place(port)).arg(sent).arg(all));
}

tl::unexpected<Error> notReached(const Port &port, const QTcpSocket &socket)
{
    const QString detail = place(port) + QStringLiteral(", ") + socket.errorString();
    if (socket.error() == QAbstractSocket::ConnectionRefusedError)
        return failAs(QStringLiteral("printer.refused"), Error::Kind::Transient, detail);
    return failAs(QStringLiteral("printer.no-answer"), Error::Kind::Transient, detail);
}

} // namespace

Task<> printToPort(Clock &clock, Port port, QByteArray bytes, Patience patience)
{
    constexpr int kBuffer = 16 * 1024; // little is kept here, so that a printer that takes no more is noticed
    constexpr qint64 kLookAgain = 10; // ms
    Alarm alarm(clock);
    QTcpSocket socket;
    qint64 sent = 0;
    const auto ring = [&alarm] {
        alarm.ring();
    };
    const auto count = [&alarm, &sent](qint64 more) {
        sent += more;
        alarm.ring();
    };
    const auto listen = [&socket] {
        socket.readAll();
    }; // closing over an unread answer would take back what was sent
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, listen);
    QObject::connect(&socket, &QTcpSocket::stateChanged, &socket, ring);
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, count);

    socket.connectToHost(port.host, port.number);
    qint64 until = clock.monotonic() + patience.connect;
    while (socket.state() != QAbstractSocket::ConnectedState) {
        const qint64 left = until - clock.monotonic();
        if (socket.state() == QAbstractSocket::UnconnectedState || left <= 0)
            co_return notReached(port, socket);
        co_await alarm.wait(left);
    }

    socket.setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, kBuffer);
    socket.write(bytes);
    until = clock.monotonic() + patience.stall;
    for (qint64 before = 0; sent < bytes.size();) {
        if (sent > before) {
            before = sent;
            until = clock.monotonic() + patience.stall;
        }
        const qint64 left = until - clock.monotonic();
        if (socket.state() != QAbstractSocket::ConnectedState || left <= 0) {
            if (sent > 0)
                co_return cutOff(port, sent, bytes.size());
            co_return failAs(QStringLiteral("printer.refused"), Error::Kind::Transient,
                place(port) + QStringLiteral(", closed before a byte was taken"));
        }
        co_await alarm.wait(left);
    }

    while (socket.state() == QAbstractSocket::ConnectedState && onTheWay(socket) > 0) {
        const qint64 left = until - clock.monotonic();
        if (left <= 0)
            co_return cutOff(port, bytes.size() - onTheWay(socket), bytes.size());
        co_await alarm.wait(qMin(left, kLookAgain));
    }
    if (socket.state() != QAbstractSocket::ConnectedState)
        co_return cutOff(port, sent, bytes.size());

    until = clock.monotonic() + patience.close;
    if (!endSending(socket))
        socket.disconnectFromHost();
    while (socket.state() != QAbstractSocket::UnconnectedState && clock.monotonic() < until)
        co_await alarm.wait(until - clock.monotonic());
    co_return Result<>();
}

} // namespace selaras::printing
