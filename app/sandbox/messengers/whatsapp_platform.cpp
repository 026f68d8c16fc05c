#include "messengers/whatsapp_platform.h"

#include "base/json.h"

#include <QRegularExpression>

namespace selaras::sandbox {

using json::utf8;
using json::Value;

namespace {

Answer said(int status, const Value &value)
{
    Answer answer;
    answer.reply.status = status;
    answer.reply.headers = {{"Content-Type", "application/json; charset=UTF-8"}};
    answer.reply.body = json::toBytes(value);
    return answer;
}

Answer refused(int status, int code, const QString &details)
{
    return said(status,
        {{"error",
            {{"message", utf8(QStringLiteral("(#%1) refused").arg(code))}, {"type", "OAuthException"}, {"code", code},
                {"error_data", {{"messaging_product", "whatsapp"}, {"details", utf8(details)}}},
                {"fbtrace_id", "AzSANDBOX"}}}});
}

} // namespace

WhatsAppPlatform::WhatsAppPlatform(quint64 seed)
    : m_random(seed)
    , m_token(QStringLiteral("EAASANDBOX%1").arg(seed, 12, 10, QLatin1Char('0')))
{
}

void WhatsAppPlatform::addTemplate(const QString &name, const QString &language, int parameters)
{
    m_templates.insert(name + u'/' + language, parameters);
}

bool WhatsAppPlatform::happens(int chance) { return chance > 0 && int(m_random.below(1000)) < chance; }

Answer WhatsAppPlatform::handle(const wire::HttpRequest &request, qint64 now)
{
    static const QRegularExpression kPath(QStringLiteral("^/v[0-9]+\\.[0-9]+/([0-9]+)(/messages)?$"));
    if (faults.loses(request) || happens(faults.lostRequest))
        return {.reply = {}, .delayMs = 0, .cut = true};
    if (happens(faults.serverError))
        return refused(503, 131016, QStringLiteral("Service unavailable"));
    if (happens(faults.throttled))
        return refused(429, 130429, QStringLiteral("Rate limit hit"));
    QByteArray authorization;
    for (const auto &[name, value] : request.headers)
        if (name.compare("Authorization", Qt::CaseInsensitive) == 0)
            authorization = value;
    if (authorization != "Bearer " + m_token.toUtf8())
        return refused(401, 190, QStringLiteral("Invalid OAuth access token"));
    const auto path = kPath.match(request.path);
    if (!path.hasMatch() || path.captured(1) != m_account)
        return refused(400, 100, QStringLiteral("Object with that id does not exist"));
    if (request.method == "GET")
        return said(200,
            {{"id", utf8(m_account)}, {"verified_name", "Toko Contoh"}, {"display_phone_number", "+62 811-0000-001"},
                {"quality_rating", "GREEN"}});
    if (request.method != "POST" || path.captured(2).isEmpty())
        return refused(400, 100, QStringLiteral("Unsupported request"));
    Answer answer = write(request, now);
    if (happens(faults.stall))
        answer.delayMs = faults.stallMs;
    answer.cut = happens(faults.lostReply);
    return answer;
}

Answer WhatsAppPlatform::write(const wire::HttpRequest &request, qint64 now)
{
    static const QRegularExpression kPhone(QStringLiteral("^\\+?[1-9][0-9]{7,14}$"));
    const auto parsed = json::parse(request.body);
    if (!parsed || !parsed->is_object())
        return refused(400, 100, QStringLiteral("Invalid parameter"));
    json::Fields body(*parsed, QStringLiteral("message"));
    json::Fields wanted = body.object("template");
    ChatMessage message{.id = QStringLiteral("wamid.SANDBOX%1").arg(qulonglong(m_messages.size()) + 1),
        .to = body.text("to"),
        .templateName = wanted.text("name"),
        .language = wanted.object("language").text("code"),
        .reference = body.textOr("biz_opaque_callback_data"),
        .parameters = {},
        .at = now};
    if (body.text("messaging_product") != u"whatsapp" || body.text("type") != u"template")
        return refused(400, 100, QStringLiteral("Invalid parameter"));
    for (json::Fields &component : wanted.listOr("components"))
        for (json::Fields &parameter : component.list("parameters"))
            message.parameters << parameter.text("text");
    if (const auto verdict = body.verdict(); !verdict)
        return refused(400, 131008, verdict.error().detail);
    if (refusals > 0) {
        --refusals;
        return refused(refuseWith == 130429 ? 429 : 400, refuseWith, QStringLiteral("as asked for"));
    }
    if (!kPhone.match(message.to).hasMatch())
        return refused(400, 131009, QStringLiteral("Parameter value is not valid: to"));
    const auto known = m_templates.constFind(message.templateName + u'/' + message.language);
    if (known == m_templates.constEnd())
        return refused(404, 132001,
            QStringLiteral("template name (%1) does not exist in %2").arg(message.templateName, message.language));
    if (*known != message.parameters.size())
        return refused(400, 132000,
            QStringLiteral("number of localizable_params (%1) does not match the expected number of params (%2)")
                .arg(message.parameters.size())
                .arg(*known));
    for (const QString &parameter : message.parameters)
        if (parameter.isEmpty() || parameter.contains(u'\n') || parameter.contains(QStringLiteral("     ")))
            return refused(400, 131008, QStringLiteral("parameter text is missing or has line ends"));
    m_messages.push_back(message);
    return said(200,
        {{"messaging_product", "whatsapp"},
            {"contacts", Value::array({Value{{"input", utf8(message.to)}, {"wa_id", utf8(message.to)}}})},
            {"messages", Value::array({Value{{"id", utf8(message.id)}, {"message_status", "accepted"}}})}});
}

} // namespace selaras::sandbox
