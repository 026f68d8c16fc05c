#include "round_trip.h"

#include "figures.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace selaras::bench {

namespace {

/// A socket that is closed when it goes.
struct Socket {
    explicit Socket(int made)
        : fd(made)
    {
        const int now = 1;
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &now, sizeof now);
    }
    ~Socket() { close(fd); }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    const int fd;
};

/// One whole message: a head that ends with an empty line, and a body of as many bytes as `body`.
bool receive(int fd, std::size_t body)
{
    std::string got;
    char some[4096];
    for (;;) {
        const auto end = got.find("\r\n\r\n");
        if (end != std::string::npos && got.size() >= end + 4 + body)
            return true;
        const ssize_t read = recv(fd, some, sizeof some, 0);
        if (read <= 0)
            return false;
        got.append(some, std::size_t(read));
    }
}

bool say(int fd, const std::string &message)
{
    return send(fd, message.data(), message.size(), MSG_NOSIGNAL) == ssize_t(message.size());
}

} // namespace

Result<std::vector<double>> roundTrips(int times)
{
    const auto broken = [](const char *what) {
        return fail(Error::Kind::Storage, QStringLiteral("loopback: ") + QLatin1String(what));
    };
    const std::string body(300, 'x');
    const std::string request = "POST /api/v2/product/update_stock HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
                                "application/json\r\nContent-Length: 300\r\n\r\n"
        + body;
    const std::string answer
        = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 300\r\n\r\n" + body;
    const Socket door(socket(AF_INET, SOCK_STREAM, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *name = reinterpret_cast<sockaddr *>(&address);
    if (bind(door.fd, name, size) != 0 || listen(door.fd, 1) != 0 || getsockname(door.fd, name, &size) != 0)
        return broken("nothing to listen on");
    const Socket client(socket(AF_INET, SOCK_STREAM, 0));
    if (connect(client.fd, name, size) != 0)
        return broken("nobody answers");
    std::thread server([&] {
        const Socket line(accept(door.fd, nullptr, nullptr));
        while (receive(line.fd, body.size()) && say(line.fd, answer)) { }
    });
    std::vector<double> ms;
    bool good = true;
    for (int i = 0; good && i < times; ++i) {
        const Stopwatch watch;
        good = say(client.fd, request) && receive(client.fd, body.size());
        ms.push_back(watch.wall() * 1000);
    }
    shutdown(client.fd, SHUT_RDWR);
    server.join();
    if (!good)
        return broken("the line broke");
    std::sort(ms.begin(), ms.end());
    return ms;
}

} // namespace selaras::bench
