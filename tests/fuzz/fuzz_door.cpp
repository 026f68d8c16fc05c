// The door for webhooks, over a real connection, with both platforms behind it.

#include "base/clock.h"
#include "channels/shopee/push.h"
#include "channels/woocommerce/pushes.h"
#include "fuzz/sound.h"
#include "wire/door.h"

#include <QCoreApplication>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace selaras;

namespace {

wire::HttpReply answered(const QString &path, const wire::HttpRequest &request)
{
    require(path == request.path && path.startsWith(u'/'));
    static const channels::woocommerce::Pushes woocommerce(QStringLiteral("webhook-secret"));
    channels::ShopAccess access;
    access.credentials.insert(QStringLiteral("push_key"), QStringLiteral("push-key"));
    const auto shopee = channels::shopee::readPush(request, QStringLiteral("https://door.example"), access);
    const auto hint = woocommerce.readPush(request, {});
    fuzz::sound(shopee);
    fuzz::sound(hint);
    return {shopee || hint ? 200 : 401, {}, {}};
}

struct Door {
    Door() { require(door.open(QHostAddress::LocalHost, 0)); }
    int count = 1;
    char name[5] = "fuzz";
    char *names[2] = {name, nullptr};
    QCoreApplication application{count, names};
    SystemClock clock;
    wire::WebhookDoor door{clock, answered};
};

/// Says everything, listens until the door has said everything.
QByteArray conversation(quint16 port, const QByteArray &bytes)
{
    const int line = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_port = htons(port);
    where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    require(::connect(line, reinterpret_cast<const sockaddr *>(&where), sizeof where) == 0);
    require(::send(line, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size());
    require(::shutdown(line, SHUT_WR) == 0);
    QByteArray told;
    char piece[4096];
    for (;;) {
        QCoreApplication::processEvents();
        const ssize_t count = ::recv(line, piece, sizeof piece, MSG_DONTWAIT);
        if (count > 0)
            told.append(piece, count);
        else if (count == 0 || (errno != EAGAIN && errno != EWOULDBLOCK))
            break;
    }
    ::close(line);
    return told;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static Door open;
    constexpr std::size_t kMost = 16 * 1024; // fits into the line's buffer, so that saying it never waits
    const QByteArray told = conversation(open.door.port(), fuzz::bytesOf(data, qMin(size, kMost)));
    require(told.isEmpty() || told.startsWith("HTTP/1.1 "));
    require(told.isEmpty() || told.contains("\r\n\r\n"));
    return 0;
}
