#include "messengers/whatsapp/codec.h"

#include "base/json.h"
#include "base/text.h"

#include <algorithm>
#include <array>

namespace selaras::messengers::whatsapp {

namespace {

using Kind = Error::Kind;
using json::utf8;
using json::Value;

constexpr std::array<qint64, 7> kLater{1, 2, 4, 131000, 131016, 131057, 133004};
constexpr std::array<qint64, 4> kToken{0, 3, 10, 190};
constexpr std::array<qint64, 7> kAccount{368, 131005, 131031, 131037, 131042, 131045, 133010};
constexpr std::array<qint64, 6> kRequest{33, 100, 131008, 131009, 131051, 131052};

template <std::size_t n> bool isIn(const std::array<qint64, n> &codes, qint64 code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

Error named(const char *code, Kind kind, const QString &detail)
{
    Error error(kind, detail);
    error.code = QString::fromLatin1(code);
    return error;
}

Error slower(std::chrono::milliseconds pause, const QString &detail) { return Error(Kind::Throttled, detail, pause); }

QString pathOf(const QString &version, const QString &account) { return u'/' + version + u'/' + account; }

Error lost(const wire::HttpReply &reply, const QString &why)
{
    constexpr qsizetype kKept = 64 * 1024;
    Error error(Kind::Unconfirmed, QStringLiteral("HTTP %1: %2").arg(reply.status).arg(why));
    error.raw = reply.body.left(kKept);
    return error;
}

/// The error of an answer that is none of 2xx. One without the envelope comes from something that stands between: after
/// a 5xx of that sort nobody knows whether the message was taken.
Error refusalIn(const wire::HttpReply &reply)
{
    const auto parsed = json::parse(reply.body);
    if (parsed && parsed->is_object() && parsed->contains("error")) {
        json::Fields error = json::Fields(*parsed, QStringLiteral("answer")).objectOr("error");
        const qint64 code = error.integerOr("code", -1);
        QString detail = error.objectOr("error_data").textOr("details");
        if (detail.isEmpty())
            detail = error.textOr("message");
        if (error.verdict())
            return refusal(code, reply.status, plainText(detail, 300));
    }
    constexpr int kBroken = 500;
    if (reply.status >= kBroken)
        return lost(reply, QStringLiteral("no answer of WhatsApp"));
    return refusal(-1, reply.status, QStringLiteral("HTTP %1 without a reason").arg(reply.status));
}

} // namespace

Error refusal(qint64 code, int status, const QString &detail)
{
    using namespace std::chrono_literals;
    const QString what = QStringLiteral("%1 %2").arg(code).arg(detail).trimmed();
    constexpr int kNoEntry = 401, kTooMany = 429, kBroken = 500;
    if (isIn(kLater, code))
        return Error(Kind::Transient, what);
    if (code == 131056) // to one buyer about every six seconds
        return slower(10s, what);
    if (code == 130429 || (code < 0 && status == kTooMany))
        return slower(1min, what);
    if (code == 80007)
        return slower(1h, what);
    if (code == 131048) // too much of it was called spam
        return slower(24h, what);
    if (isIn(kToken, code) || (code >= 200 && code <= 299) || (code < 0 && status == kNoEntry))
        return named("whatsapp.token", Kind::Unauthorized, what);
    if (isIn(kAccount, code) || (code >= 133005 && code <= 133016))
        return named("whatsapp.account", Kind::Unauthorized, what);
    if (code >= 132000 && code <= 132999)
        return named("whatsapp.template", Kind::Rejected, what);
    if (code == 131026 || code == 131021)
        return named("whatsapp.recipient", Kind::Rejected, what);
    if (code == 131050)
        return named("whatsapp.opted-out", Kind::Rejected, what);
    if (isIn(kRequest, code) || status < kBroken)
        return named("whatsapp.refused", Kind::Rejected, what);
    return Error(Kind::Transient, what);
}

QString parameterOf(const QString &value)
{
    QString line;
    for (const QChar c : value)
        line += c < u' ' ? QChar::Space : c;
    line = line.simplified();
    return line.isEmpty() ? QStringLiteral("-") : line;
}

wire::HttpRequest SendTemplate::encode(const Input &in)
{
    Value parameters = Value::array();
    for (const QString &parameter : in.message.parameters)
        parameters.push_back({{"type", "text"}, {"text", utf8(parameterOf(parameter))}});
    Value components = Value::array();
    if (!parameters.empty())
        components.push_back({{"type", "body"}, {"parameters", parameters}});
    const Value body{{"messaging_product", "whatsapp"}, {"recipient_type", "individual"}, {"to", utf8(in.message.to)},
        {"type", "template"}, {"biz_opaque_callback_data", utf8(QStringLiteral("selaras:%1").arg(in.message.id))},
        {"template",
            {{"name", utf8(in.message.subject)},
                {"language", {{"policy", "deterministic"}, {"code", utf8(in.message.language)}}},
                {"components", components}}}};
    return {.method = "POST",
        .path = pathOf(in.version, in.account) + QStringLiteral("/messages"),
        .headers = {{"Content-Type", "application/json"}},
        .body = json::toBytes(body),
        .repeatable = false};
}

Result<Accepted> SendTemplate::decode(const Input &, const wire::HttpReply &reply)
{
    if (reply.status < 200 || reply.status >= 300)
        return fail(refusalIn(reply));
    const auto parsed = json::parse(reply.body);
    if (!parsed || !parsed->is_object())
        return fail(lost(reply, QStringLiteral("not an answer of WhatsApp")));
    json::Fields answer(*parsed, QStringLiteral("answer"));
    const auto messages = answer.listOr("messages");
    QString id, status;
    if (!messages.empty()) {
        json::Fields first = messages.front();
        id = first.textOr("id");
        status = first.textOr("message_status");
    }
    if (!answer.verdict() || id.isEmpty())
        return fail(lost(reply, QStringLiteral("no message id")));
    constexpr qsizetype kLongest = 300;
    return Accepted{.id = plainText(id, kLongest), .answer = plainText(status, kLongest)};
}

wire::HttpRequest AskNumber::encode(const Input &in)
{
    return {.path = pathOf(in.version, in.account),
        .query = {{QStringLiteral("fields"), QStringLiteral("display_phone_number,verified_name,quality_rating")}}};
}

Result<QString> AskNumber::decode(const Input &, const wire::HttpReply &reply)
{
    if (reply.status < 200 || reply.status >= 300) {
        Error error = refusalIn(reply);
        if (error.kind == Kind::Unconfirmed) // it only asks
            error.kind = Kind::Transient;
        return fail(std::move(error));
    }
    TRY(const Value parsed, json::parse(reply.body));
    json::Fields answer(parsed, QStringLiteral("answer"));
    QStringList said;
    for (const char *key : {"verified_name", "display_phone_number", "quality_rating"})
        if (const QString text = plainText(answer.textOr(key), 100); !text.isEmpty())
            said << text;
    CHECK(answer.verdict());
    return said.join(QStringLiteral(", "));
}

} // namespace selaras::messengers::whatsapp
