#include "channels/woocommerce/codec_errors.h"

#include "base/text.h"
#include "wire/http_date.h"

namespace selaras::channels::woocommerce {

namespace {

constexpr qsizetype kKeptBytes = 64 * 1024;

Error named(QString code, Error::Kind kind, QString detail)
{
    Error error(kind, std::move(detail));
    error.code = std::move(code);
    return error;
}

/// The bytes from where JSON may begin. A byte order mark, blanks, or a notice that a plugin printed stand before it.
QByteArray withoutPrefix(const QByteArray &body)
{
    const qsizetype brace = body.indexOf('{');
    const qsizetype bracket = body.indexOf('[');
    const qsizetype begin = brace < 0 || bracket < 0 ? qMax(brace, bracket) : qMin(brace, bracket);
    return begin <= 0 ? body : body.mid(begin);
}

/// Seconds, or a date, which is as far off as the reply's own date says.
std::optional<std::chrono::milliseconds> retryAfter(const wire::HttpReply &reply)
{
    const QByteArray wait = reply.header("Retry-After").trimmed();
    bool ok = false;
    const int seconds = wait.toInt(&ok);
    if (ok && seconds >= 0)
        return std::chrono::seconds(seconds);
    const auto until = wire::httpDate(wait);
    const auto now = wire::httpDate(reply.header("Date"));
    if (!until || !now || *until < *now)
        return std::nullopt;
    return std::chrono::milliseconds(*until - *now);
}

QString textOf(const json::Value &object, const char *key)
{
    if (!object.is_object())
        return {};
    const auto found = object.find(key);
    if (found == object.end() || !found->is_string())
        return {};
    return QString::fromStdString(found->get_ref<const std::string &>());
}

/// 500 that stays 500: the shop understood and refuses. "internal_server_error" is PHP giving up, which may pass.
bool isPermanent500(const QString &code)
{
    return code.startsWith(u"woocommerce_rest_cannot_") || code.startsWith(u"woocommerce_rest_invalid_");
}

} // namespace

Error refusal(int status, bool json, const QString &code, const QString &message)
{
    using Kind = Error::Kind;
    const QString detail = QStringLiteral("HTTP %1 %2 %3").arg(status).arg(code, message.left(300)).trimmed();
    if (status == 401) {
        // One code for every refusal, and the message in the shop's language: "nonce" is the same in all of them.
        if (message.contains(u"nonce", Qt::CaseInsensitive))
            return named(QStringLiteral("nonce"), Kind::Transient, detail);
        if (message.contains(u"timestamp", Qt::CaseInsensitive) || message.contains(u"waktu", Qt::CaseInsensitive))
            return named(QStringLiteral("clock"), Kind::Transient, detail);
        return named(QStringLiteral("woocommerce.key"), Kind::Unauthorized, detail);
    }
    if (status == 403)
        return named(json ? QStringLiteral("woocommerce.role") : QStringLiteral("woocommerce.blocked"),
            Kind::Unauthorized, detail);
    if (status == 404 && !json)
        return named(QStringLiteral("woocommerce.address"), Kind::Rejected, detail);
    if (status == 404 && code == u"rest_no_route")
        return named(QStringLiteral("woocommerce.no-route"), Kind::Rejected, detail);
    if (status == 404 || code.endsWith(u"_invalid_id"))
        return named(QStringLiteral("woocommerce.not-found"), Kind::Rejected, detail);
    if (status == 408 || status == 425 || (status >= 500 && !isPermanent500(code)))
        return Error(Kind::Transient, detail);
    if (status == 429)
        return Error(Kind::Throttled, detail);
    if (status == 413)
        return named(QStringLiteral("woocommerce.batch-size"), Kind::Rejected, detail);
    if (status >= 300 && status < 400)
        return named(QStringLiteral("woocommerce.address"), Kind::Rejected, detail);
    return named(QStringLiteral("woocommerce.refused"), Kind::Rejected, detail);
}

Result<QByteArray> jsonOf(const wire::HttpReply &reply)
{
    if (reply.status >= 200 && reply.status < 300) {
        const bool page = isWebPage(reply.body);
        const QByteArray body = page ? QByteArray() : withoutPrefix(reply.body);
        if (body.startsWith('{') || body.startsWith('['))
            return body;
        Error error(Error::Kind::Malformed, QStringLiteral("HTTP %1 without JSON").arg(reply.status));
        error.code = page ? QStringLiteral("answer.page") : QString();
        error.raw = reply.body.left(kKeptBytes);
        return fail(std::move(error));
    }
    const QByteArray body = withoutPrefix(reply.body);
    const auto envelope = json::parse(body);
    if (!envelope && body.startsWith('{')) {
        // A refusal that was cut off: a used nonce or a wrong key, nobody knows; the next answer tells. Were it taken
        // for a wrong key, the shop would stand still until somebody signs in.
        Error cutOff(Error::Kind::Transient, QStringLiteral("HTTP %1, cut off in the middle").arg(reply.status));
        cutOff.raw = reply.body.left(kKeptBytes);
        cutOff.retryAfter = retryAfter(reply);
        return fail(std::move(cutOff));
    }
    const bool isEnvelope = envelope && envelope->is_object() && envelope->contains("code");
    Error error = isEnvelope ? refusal(reply.status, true, textOf(*envelope, "code"), textOf(*envelope, "message"))
                             : refusal(reply.status, false, {}, {});
    error.raw = reply.body.left(kKeptBytes);
    if (error.kind == Error::Kind::Throttled || error.kind == Error::Kind::Transient)
        error.retryAfter = retryAfter(reply);
    return fail(std::move(error));
}

Result<json::Value> documentOf(const wire::HttpReply &reply)
{
    TRY(const QByteArray body, jsonOf(reply));
    return json::parse(body);
}

Error elementError(const json::Value &error)
{
    int status = 400;
    if (error.is_object() && error.contains("data")) {
        const json::Value &data = error["data"];
        const json::Value &figure = data.is_object() && data.contains("status") ? data["status"] : data;
        if (figure.is_number_integer())
            status = figure.get<int>();
    }
    Error out = refusal(status, true, textOf(error, "code"), textOf(error, "message"));
    out.raw = json::toBytes(error);
    return out;
}

} // namespace selaras::channels::woocommerce
