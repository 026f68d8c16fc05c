#include "wire/http_parser.h"

#include "wire/http_date.h"

#include <QStringDecoder>
#include <algorithm>

namespace selaras::wire {

constexpr qsizetype kLongestChunkLine = 64;
constexpr qsizetype kChunkSizeDigits = 8;
constexpr qsizetype kLengthDigits = 15;

static tl::unexpected<Error> refuse(int status, const char *why)
{
    return failAs(QStringLiteral("http.%1").arg(status), Error::Kind::Malformed, QString::fromLatin1(why));
}

static bool isTokenByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || (c != 0 && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}
static bool isValueByte(char c) { return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f); }
static bool isHexDigit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
static bool isDigit(char c) { return c >= '0' && c <= '9'; }
static bool isHostByte(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || (c != 0 && QByteArrayView(".-_:[]").contains(c));
}

template <class Test> static bool allOf(const QByteArray &text, Test test)
{
    return std::all_of(text.begin(), text.end(), test);
}

static bool isTarget(const QByteArray &target)
{
    if (!target.startsWith('/') || !allOf(target, [](char c) { return c > 0x20 && c < 0x7f && c != '#'; }))
        return false;
    for (qsizetype at = target.indexOf('%'); at >= 0; at = target.indexOf('%', at + 1))
        if (at + 2 >= target.size() || !isHexDigit(target[at + 1]) || !isHexDigit(target[at + 2]))
            return false;
    return true;
}

static std::optional<QString> decodedPath(const QByteArray &path)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(QByteArray::fromPercentEncoding(path));
    if (decode.hasError() || text.contains(QChar(u'\0')))
        return std::nullopt;
    return text;
}

static Result<> readRequestLine(const QByteArray &line, HttpRequest &request, bool &isOld)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || words[0].isEmpty() || !allOf(words[0], isTokenByte))
        return refuse(400, "no request line");
    if (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")
        return words[2].startsWith("HTTP/") ? refuse(505, "another HTTP") : refuse(400, "no request line");
    if (!isTarget(words[1]))
        return refuse(400, "a target that is none");
    const qsizetype question = words[1].indexOf('?');
    const auto path = decodedPath(question < 0 ? words[1] : words[1].left(question));
    if (!path)
        return refuse(400, "a path that is no text");
    request.method = words[0];
    request.path = *path;
    if (question >= 0)
        request.query = decodedQuery(QByteArrayView(words[1]).sliced(question + 1));
    isOld = words[2] == "HTTP/1.0";
    return {};
}

static Result<> readHeader(const QByteArray &line, HttpRequest &request)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return refuse(400, "a header without a name");
    const QByteArray name = line.left(colon), value = line.mid(colon + 1).trimmed();
    if (!allOf(name, isTokenByte) || !allOf(value, isValueByte))
        return refuse(400, "a header with bytes it must not have");
    request.headers.append({name, value});
    return {};
}

static QList<QByteArray> valuesOf(const HttpRequest &request, const char *name)
{
    QList<QByteArray> out;
    for (const auto &[key, value] : request.headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            out.append(value);
    return out;
}

RequestParser::RequestParser(RequestLimits limits)
    : m_limits(limits)
{
}

void RequestParser::feed(QByteArrayView bytes) { m_buffer.append(bytes); }

bool RequestParser::takeExpectation() { return std::exchange(m_expectation, false); }

// One line without its CRLF, or nothing while it is not whole.
std::optional<QByteArray> RequestParser::takeLine()
{
    const qsizetype end = m_buffer.indexOf("\r\n", m_at);
    if (end < 0)
        return std::nullopt;
    const QByteArray line = m_buffer.mid(m_at, end - m_at);
    m_at = end + 2;
    return line;
}

Result<bool> RequestParser::readHead()
{
    while (m_buffer.size() - m_at >= 2 && QByteArrayView(m_buffer).sliced(m_at, 2) == "\r\n")
        m_at += 2; // some clients end a body with an empty line
    const qsizetype end = m_buffer.indexOf("\r\n\r\n", m_at);
    const qsizetype size = (end < 0 ? m_buffer.size() : end) - m_at;
    // Of a head that is not whole three bytes may already belong to its end: what is refused must not depend on how
    // the bytes were cut.
    if (size > m_limits.head + (end < 0 ? 3 : 0))
        return refuse(431, "a head too long");
    if (end < 0)
        return false;
    const QByteArray head = m_buffer.mid(m_at, size);
    m_at = end + 4;
    CHECK(begin(head));
    return true;
}

Result<> RequestParser::begin(const QByteArray &head)
{
    m_request = {};
    HttpRequest &request = m_request.request;
    bool isOld = false;
    bool first = true;
    for (qsizetype at = 0; at <= head.size();) {
        const qsizetype end = head.indexOf("\r\n", at);
        const QByteArray line = head.mid(at, end < 0 ? -1 : end - at);
        at = end < 0 ? head.size() + 1 : end + 2;
        CHECK(std::exchange(first, false) ? readRequestLine(line, request, isOld) : readHeader(line, request));
    }

    const auto hosts = valuesOf(request, "Host");
    if (hosts.size() > 1 || (hosts.isEmpty() && !isOld))
        return refuse(400, "not exactly one host");
    if (!hosts.isEmpty() && !allOf(hosts[0], isHostByte))
        return refuse(400, "a host that is none");
    request.base = QStringLiteral("http://") + QString::fromLatin1(hosts.value(0));

    const auto lengths = valuesOf(request, "Content-Length");
    const auto codings = valuesOf(request, "Transfer-Encoding");
    if (!codings.isEmpty() && (!lengths.isEmpty() || isOld))
        return refuse(400, "two lengths");
    if (codings.size() > 1 || (codings.size() == 1 && codings[0].toLower() != "chunked"))
        return refuse(501, "an unknown transfer encoding");
    for (const QByteArray &length : lengths)
        if (length.isEmpty() || length.size() > kLengthDigits || !allOf(length, isDigit) || length != lengths[0])
            return refuse(400, "a length that is none");
    m_missing = lengths.isEmpty() ? 0 : lengths[0].toLongLong();
    if (m_missing > m_limits.body)
        return refuse(413, "a body too long");

    const QByteArray connection = valuesOf(request, "Connection").join(',').toLower();
    m_request.keepAlive = isOld ? connection.contains("keep-alive") : !connection.contains("close");
    m_stage = codings.isEmpty() ? Stage::Body : Stage::ChunkSize;
    m_trailer = 0;
    const bool bodyToCome = m_stage == Stage::ChunkSize || m_missing > 0;
    m_expectation = bodyToCome && valuesOf(request, "Expect").join(',').toLower() == "100-continue";
    return {};
}

bool RequestParser::takeBody()
{
    const qsizetype count = qsizetype(std::min<qint64>(m_missing, m_buffer.size() - m_at));
    m_request.request.body.append(QByteArrayView(m_buffer).sliced(m_at, count));
    m_at += count;
    m_missing -= count;
    return m_missing == 0;
}

Result<bool> RequestParser::readChunkSize()
{
    const auto line = takeLine();
    if (line ? line->size() > kLongestChunkLine : m_buffer.size() - m_at > kLongestChunkLine + 1) // its CR
        return refuse(400, "a chunk without a size");
    if (!line)
        return false;
    const QByteArray digits = line->split(';').first().trimmed(); // what follows means nothing to us
    if (digits.isEmpty() || digits.size() > kChunkSizeDigits || !allOf(digits, isHexDigit))
        return refuse(400, "a chunk without a size");
    m_missing = digits.toLongLong(nullptr, 16);
    if (m_request.request.body.size() + m_missing > m_limits.body)
        return refuse(413, "a body too long");
    m_stage = m_missing == 0 ? Stage::Trailer : Stage::Chunk;
    return true;
}

// One stage further. False: more bytes are needed, or the request is whole (then the stage is Head again).
Result<bool> RequestParser::step()
{
    switch (m_stage) {
    case Stage::Head: return readHead();
    case Stage::Body:
        if (takeBody())
            m_stage = Stage::Head;
        return false;
    case Stage::ChunkSize: return readChunkSize();
    case Stage::Chunk:
        if (!takeBody())
            return false;
        m_stage = Stage::ChunkEnd;
        return true;
    case Stage::ChunkEnd:
        if (m_buffer.size() - m_at < 2)
            return false;
        if (QByteArrayView(m_buffer).sliced(m_at, 2) != "\r\n")
            return refuse(400, "a chunk of another size");
        m_at += 2;
        m_stage = Stage::ChunkSize;
        return true;
    case Stage::Trailer: {
        const auto line = takeLine();
        m_trailer += line ? line->size() : 0;
        if (line ? m_trailer > m_limits.head : m_trailer + m_buffer.size() - m_at > m_limits.head + 1) // its CR
            return refuse(431, "a trailer too long");
        if (line && line->isEmpty())
            m_stage = Stage::Head;
        return line && !line->isEmpty();
    }
    }
    return false;
}

Result<std::optional<ParsedRequest>> RequestParser::next()
{
    const bool wasInside = m_stage != Stage::Head;
    bool begun = wasInside;
    while (true) {
        TRY(const bool more, step());
        begun = begun || m_stage != Stage::Head;
        if (!more)
            break;
    }
    m_buffer.remove(0, std::exchange(m_at, 0));
    if (!begun || m_stage != Stage::Head)
        return std::optional<ParsedRequest>();
    m_expectation = false;
    return std::optional(std::exchange(m_request, {}));
}

static QByteArray phraseOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 204: return "No Content";
    case 302: return "Found";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 413: return "Content Too Large";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    default: return "Status";
    }
}

static bool isOursToSay(const QByteArray &name)
{
    for (const char *ours : {"Content-Length", "Connection", "Transfer-Encoding"})
        if (name.compare(ours, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

QByteArray replyBytes(const HttpReply &reply, bool keepAlive, qint64 now, bool bodiless)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + phraseOf(reply.status) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        if (!name.isEmpty() && allOf(name, isTokenByte) && allOf(value, isValueByte) && !isOursToSay(name))
            out += name + ": " + value + "\r\n";
    if (reply.header("Date").isEmpty())
        out += "Date: " + httpDateText(now) + "\r\n";
    const bool never = reply.status == 204 || reply.status == 304;
    if (!never)
        out += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    out += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return never || bodiless ? out : out + reply.body;
}

} // namespace selaras::wire
