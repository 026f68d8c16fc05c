#include "platforms/shopee/answers.h"

namespace selaras::sandbox::shopee {

std::string text(const QString &value) { return value.toStdString(); }

Json amount(qint64 minor)
{
    if (minor % 100 == 0)
        return minor / 100;
    return double(minor) / 100;
}

Outcome refused(const QString &code, const QString &message, int status)
{
    Outcome out;
    out.refusal = Refusal{code, message, status};
    return out;
}

Outcome missing(const char *parameter)
{
    return refused(
        QStringLiteral("error_param"), QStringLiteral("Wrong parameters, detail: %1").arg(QLatin1String(parameter)));
}

wire::HttpReply jsonReply(int status, const Json &body)
{
    wire::HttpReply reply;
    reply.status = status;
    reply.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json; charset=utf-8")));
    const std::string bytes = body.dump();
    reply.body = QByteArray(bytes.data(), qsizetype(bytes.size()));
    return reply;
}

wire::HttpReply htmlReply(int status, const QByteArray &body)
{
    wire::HttpReply reply;
    reply.status = status;
    reply.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("text/html")));
    reply.body = body;
    return reply;
}

wire::HttpReply framed(const Outcome &outcome, const QString &requestId)
{
    if (!outcome.document.isEmpty()) {
        wire::HttpReply reply;
        reply.status = 200;
        reply.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/pdf")));
        reply.body = outcome.document;
        return reply;
    }
    Json body;
    body["error"] = outcome.refusal ? text(outcome.refusal->code) : std::string();
    body["message"] = outcome.refusal ? text(outcome.refusal->message) : std::string();
    body["request_id"] = text(requestId);
    if (!outcome.warning.is_null())
        body["warning"] = outcome.warning;
    if (outcome.flat)
        body.update(outcome.data);
    else if (!outcome.data.is_null())
        body["response"] = outcome.data;
    return jsonReply(outcome.refusal ? outcome.refusal->status : 200, body);
}

std::optional<qint64> wholeNumber(const wire::HttpRequest &request, QStringView key)
{
    bool ok = false;
    const qint64 value = wire::queryValue(request.query, key).toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<qint64> wholeNumber(const Json &body, const char *key)
{
    const auto found = body.find(key);
    if (found == body.end() || !found->is_number_integer())
        return std::nullopt;
    return found->get<qint64>();
}

Json bodyOf(const wire::HttpRequest &request)
{
    Json body = Json::parse(request.body.begin(), request.body.end(), nullptr, false);
    return body.is_object() ? body : Json::object();
}

} // namespace selaras::sandbox::shopee
