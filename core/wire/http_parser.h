#pragma once

#include "base/result.h"
#include "wire/http.h"

#include <QByteArrayView>
#include <optional>

namespace selaras::wire {

/// How much of a stranger's request is taken in.
struct RequestLimits {
    qsizetype head = 16 * 1024; ///< bytes of request line and headers
    qint64 body = 1024 * 1024; ///< bytes of body, decoded
};

struct ParsedRequest {
    /// `base` is "http://" and the Host header, `path` and `query` are decoded, `body` is as received.
    HttpRequest request;
    bool keepAlive = true; ///< the caller may send another on this connection
};

/// Reads requests off a connection, in whatever pieces they come. Strict, since every byte is a stranger's: HTTP/1.0
/// and 1.1, CRLF line ends, origin-form targets, one length. Holds at most one request and one piece.
class RequestParser {
public:
    explicit RequestParser(RequestLimits limits = {});

    void feed(QByteArrayView bytes);
    /// The next whole request, or nothing while there is none. Malformed when it can never become one, with the
    /// status to answer as code: "http.400" (not a request), "http.413" (body too long), "http.431" (head too long),
    /// "http.501" (an unknown transfer encoding), "http.505" (another HTTP). The connection is then of no more use.
    Result<std::optional<ParsedRequest>> next();

    /// Whether a request has begun and is not whole yet.
    bool isInside() const { return m_stage != Stage::Head || m_at < m_buffer.size(); }
    /// True once for a request whose head asks whether its body is welcome: answer "100 Continue".
    bool takeExpectation();

private:
    enum class Stage { Head, Body, ChunkSize, Chunk, ChunkEnd, Trailer };
    struct Head;

    Result<bool> step();
    Result<bool> readHead();
    Result<> begin(const QByteArray &head);
    Result<bool> readChunkSize();
    std::optional<QByteArray> takeLine();
    bool takeBody();

    const RequestLimits m_limits;
    QByteArray m_buffer;
    qsizetype m_at = 0; // what is before has been taken
    Stage m_stage = Stage::Head;
    ParsedRequest m_request;
    qint64 m_missing = 0; // bytes of the body or chunk still to come
    qsizetype m_trailer = 0; // bytes of trailer read
    bool m_expectation = false;
};

/// A reply as it goes over the line: Content-Length, Date (`now`, UTC ms) and Connection are added, a header that
/// could not be sent as one line is left out. `bodiless`: the answer to HEAD.
QByteArray replyBytes(const HttpReply &reply, bool keepAlive, qint64 now, bool bodiless = false);

} // namespace selaras::wire
