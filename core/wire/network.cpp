#include "wire/network.h"

#include "base/require.h"

#include <QNetworkReply>
#include <QTimer>
#include <cstring>

namespace selaras::wire {

constexpr qint64 kRawKept = 64 * 1024; // of an answer too long to take
constexpr int kPatience = 10; // times the timeout, for the whole call

// A body that can be read once and not rewound.
class OnceBody final : public QIODevice {
public:
    OnceBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at; }
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *into, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_at);
        std::memcpy(into, m_bytes.constData() + m_at, size_t(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

// One call while it is open. Lives in the frame of its coroutine, which waits for `done`.
struct NetworkWire::Call {
    QNetworkReply *reply = nullptr;
    const OnceBody *outgoing = nullptr; // of an unrepeatable call; a child of the reply
    QByteArray body;
    bool tooLong = false;
    bool cancelled = false;
    bool finished = false;
    bool done = false; // and the coroutine may go on
    std::coroutine_handle<> waiting;

    bool await_ready() const noexcept { return done; }
    void await_suspend(std::coroutine_handle<> handle) noexcept { waiting = handle; }
    void await_resume() const noexcept { }

    void take();
    bool cannotHaveArrived() const;
    Result<HttpReply> outcome(bool repeatable) const;
};

void NetworkWire::Call::take()
{
    if (tooLong)
        return;
    body += reply->readAll();
    if (body.size() <= kLargestBody)
        return;
    tooLong = true;
    body.truncate(kRawKept);
    reply->abort();
}

// Only what is certain counts. (Qt's signal requestSent is not: it stays away when an empty body was sent.)
bool NetworkWire::Call::cannotHaveArrived() const
{
    switch (reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError: return true;
    default: return outgoing && outgoing->bytesAvailable() > 0;
    }
}

// Errors of the connection itself. The others are Qt's names for HTTP statuses, which are replies like any other.
static bool isLost(const QNetworkReply &reply)
{
    const auto error = reply.error();
    if (error == QNetworkReply::NoError)
        return false;
    if (error == QNetworkReply::ContentReSendError)
        return true;
    const bool namesAStatus = (error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError)
        || error == QNetworkReply::ProtocolInvalidOperationError // 400
        || error >= QNetworkReply::InternalServerError;
    return !namesAStatus;
}

static HttpReply replyOf(const QNetworkReply &reply, const QByteArray &body)
{
    HttpReply out;
    out.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    out.headers = reply.rawHeaderPairs();
    out.body = body;
    return out;
}

// Qt hands over a body that ends before its announced length as if it were whole.
static bool isCutShort(const HttpReply &reply)
{
    const QByteArray announced = reply.header("Content-Length");
    if (announced.isEmpty() || !reply.header("Content-Encoding").isEmpty())
        return false;
    return reply.body.size() < announced.toLongLong();
}

Result<HttpReply> NetworkWire::Call::outcome(bool repeatable) const
{
    if (cancelled)
        return fail(Error::Kind::Cancelled);
    if (tooLong) {
        Error error(Error::Kind::Malformed, QStringLiteral("answer longer than %1 bytes").arg(kLargestBody));
        error.raw = body;
        return fail(std::move(error));
    }
    HttpReply answer = replyOf(*reply, body);
    const bool answered = answer.status >= 100 && !isLost(*reply) && !isCutShort(answer);
    if (answered)
        return answer;
    if (reply->error() == QNetworkReply::SslHandshakeFailedError)
        return failAs(QStringLiteral("tls"), Error::Kind::Transient, reply->errorString());
    const bool arrived = !cannotHaveArrived();
    // The error string of Qt names the whole URL, which may hold tokens.
    return fail(arrived && !repeatable ? Error::Kind::Unconfirmed : Error::Kind::Transient,
        QStringLiteral("%1: network error %2")
            .arg(arrived ? QStringLiteral("no answer") : QStringLiteral("not sent"))
            .arg(int(reply->error())));
}

NetworkWire::NetworkWire(std::chrono::milliseconds timeout)
    : m_timeout(timeout)
{
    m_kept.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_fresh.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

NetworkWire::~NetworkWire() { require(m_calls.empty()); }

// The URL exactly as it was signed, or nothing when Qt would send another one.
static std::optional<QUrl> exactUrl(const HttpRequest &request)
{
    const QByteArray encoded = encodedUrl(request);
    const QUrl url = QUrl::fromEncoded(encoded, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    const bool exact = url.toEncoded(QUrl::FullyEncoded | QUrl::NormalizePathSegments) == encoded;
    if (!url.isValid() || !web || url.host().isEmpty() || url.hasFragment() || !url.userInfo().isEmpty() || !exact)
        return std::nullopt;
    return url;
}

static QNetworkRequest networkRequest(const HttpRequest &request, const QUrl &url, std::chrono::milliseconds timeout)
{
    QNetworkRequest out(url);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setTransferTimeout(int(timeout.count()));
    out.setRawHeader("User-Agent", "Selaras");
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    if (!request.repeatable)
        out.setRawHeader("Connection", "close");
    return out;
}

void NetworkWire::start(Call &call, const HttpRequest &request, const QUrl &url)
{
    QNetworkRequest outgoing = networkRequest(request, url, m_timeout);
    QNetworkAccessManager &manager = request.repeatable ? m_kept : m_fresh;
    if (!request.repeatable) {
        outgoing.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        outgoing.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        auto *body = new OnceBody(request.body, nullptr);
        call.reply = manager.sendCustomRequest(outgoing, request.method, body);
        body->setParent(call.reply);
        call.outgoing = body;
    } else if (request.method == "HEAD") {
        call.reply = manager.head(outgoing);
    } else if (request.method == "GET" && request.body.isEmpty()) {
        call.reply = manager.get(outgoing);
    } else {
        call.reply = manager.sendCustomRequest(outgoing, request.method, request.body);
    }
    call.reply->setReadBufferSize(1024 * 1024);
    m_calls.push_back(&call);

    QObject::connect(call.reply, &QNetworkReply::readyRead, &m_context, [&call] { call.take(); });
    QObject::connect(call.reply, &QNetworkReply::finished, &m_context, [this, &call] { resumeLater(call); });
    QTimer::singleShot(m_timeout * kPatience, call.reply, &QNetworkReply::abort);
}

// Not at once: the coroutine may do anything, and Qt is in the middle of a signal of the reply.
void NetworkWire::resumeLater(Call &call)
{
    if (std::exchange(call.finished, true))
        return;
    if (call.reply->isOpen()) // abort() closes it
        call.take();
    QMetaObject::invokeMethod(
        &m_context,
        [&call] {
            call.done = true;
            if (call.waiting)
                call.waiting.resume();
        },
        Qt::QueuedConnection);
}

Task<HttpReply> NetworkWire::send(HttpRequest request)
{
    if (m_closed)
        co_return fail(Error::Kind::Cancelled);
    const std::optional<QUrl> url = exactUrl(request);
    if (!url)
        co_return failAs(QStringLiteral("wire.address"), Error::Kind::Rejected,
            QStringLiteral("not an address that can be sent as it is: %1%2")
                .arg(request.base.section(QLatin1Char('@'), -1), request.path));
    Call call;
    start(call, request, *url);
    co_await call;
    std::erase(m_calls, &call);
    Result<HttpReply> outcome = call.outcome(request.repeatable);
    call.reply->deleteLater();
    co_return outcome;
}

void NetworkWire::abortAll()
{
    m_closed = true;
    const std::vector<Call *> open = m_calls; // abort() makes replies finish
    for (Call *call : open) {
        call->cancelled = true;
        call->reply->abort();
    }
}

} // namespace selaras::wire
