// A stranger's connection: what is read off it must not depend on the pieces it comes in, else a request means one
// thing to us and another to whoever stands before us.

#include "fuzz/sound.h"
#include "wire/http_parser.h"

using namespace selaras;

namespace {

constexpr wire::RequestLimits kLimits{256, 512}; // small, so that short inputs reach them

/// Everything that a connection says, in words that can be compared: requests, and what ended it.
QByteArrayList readIn(const QByteArray &bytes, qsizetype piece)
{
    QByteArrayList told;
    wire::RequestParser parser(kLimits);
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        parser.feed(QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)));
        for (;;) {
            const auto next = parser.next();
            if (!next) {
                fuzz::sound(next.error());
                require(next.error().code.startsWith(u"http."));
                told.append(next.error().code.toLatin1());
                return told;
            }
            if (!*next)
                break;
            const wire::HttpRequest &request = (*next)->request;
            require(request.body.size() <= kLimits.body);
            require(request.path.startsWith(u'/') && !request.method.isEmpty());
            QByteArray line = request.method + ' ' + wire::encodedUrl(request);
            for (const auto &[name, value] : request.headers) {
                require(!name.contains('\n') && !value.contains('\n') && !value.contains('\r'));
                line += '\n' + name + ": " + value;
            }
            told.append(line + '\n' + request.body + ((*next)->keepAlive ? "+" : "-"));
        }
    }
    return told;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QByteArrayList whole = readIn(bytes, qMax<qsizetype>(1, bytes.size()));
    require(readIn(bytes, 1) == whole);
    require(readIn(bytes, 7) == whole);
    return 0;
}
