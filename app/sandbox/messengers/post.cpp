#include "messengers/post.h"

namespace selaras::sandbox {

using json::utf8;
using json::Value;

namespace {

/// The templates a shop would have registered: the texts that come with Selaras, by how many parameters they take.
constexpr struct {
    const char *name;
    int parameters;
} kTemplates[] = {{"menunggu_pembayaran", 5}, {"pesanan_diterima", 4}, {"pesanan_dikirim", 5},
    {"pesanan_dibatalkan", 3}, {"dana_dikembalikan", 3}};

constexpr struct {
    const char *name;
    int MailFaults::*times;
} kMailFaults[] = {{"greylist", &MailFaults::greylist}, {"refuseRecipient", &MailFaults::refuseRecipient},
    {"refuseLogin", &MailFaults::refuseLogin}, {"dropBeforeEnd", &MailFaults::dropBeforeEnd},
    {"dropAfterData", &MailFaults::dropAfterData}, {"refuseMail", &MailFaults::refuseMail}, {"busy", &MailFaults::busy},
    {"noStartTls", &MailFaults::noStartTls}, {"injectAfterStartTls", &MailFaults::injectAfterStartTls},
    {"delayMs", &MailFaults::delayMs}};

} // namespace

Post::Post(Clock &clock, quint64 seed)
    : m_clock(clock)
    , m_mail(clock, MailServer::Tls::First, QStringLiteral("toko@example.com"),
          QStringLiteral("sandi-kotak-surat-%1").arg(seed))
    , m_whatsApp(seed)
    , m_listener(clock,
          [this](const wire::HttpRequest &request) {
              Answer answer = m_whatsApp.handle(request, m_clock.now());
              return wire::HttpListener::Answer{std::move(answer.reply), answer.delayMs, answer.cut};
          },
          {})
{
    for (const auto &known : kTemplates)
        for (const char *language : {"id", "en"})
            m_whatsApp.addTemplate(QString::fromLatin1(known.name), QString::fromLatin1(language), known.parameters);
}

Result<> Post::listen(quint16 mailPort, quint16 chatPort)
{
    CHECK(m_mail.listen(mailPort));
    return m_listener.listen(QHostAddress::LocalHost, chatPort);
}

Value Post::state(bool contents) const
{
    Value mail{{"host", "127.0.0.1"}, {"port", m_mail.port()}, {"tls", "first"}, {"address", "toko@example.com"},
        {"username", utf8(m_mail.username())}, {"password", utf8(m_mail.password())},
        {"authority", m_mail.authority().toStdString()}, {"taken", m_mail.mails().size()}};
    Value chat{{"url", utf8(QStringLiteral("http://127.0.0.1:%1").arg(m_listener.port()))},
        {"number", utf8(m_whatsApp.account())}, {"token", utf8(m_whatsApp.token())},
        {"taken", m_whatsApp.messages().size()}};
    if (contents) {
        Value mails = Value::array(), messages = Value::array();
        for (const Mail &one : m_mail.mails()) {
            Value to = Value::array();
            for (const QString &address : one.to)
                to.push_back(utf8(address));
            mails.push_back(Value{{"at", one.at}, {"from", utf8(one.from)}, {"to", to},
                {"id", one.header("Message-ID").toStdString()}, {"bytes", one.bytes.toStdString()}});
        }
        for (const ChatMessage &one : m_whatsApp.messages()) {
            Value parameters = Value::array();
            for (const QString &parameter : one.parameters)
                parameters.push_back(utf8(parameter));
            messages.push_back(
                Value{{"at", one.at}, {"id", utf8(one.id)}, {"to", utf8(one.to)}, {"template", utf8(one.templateName)},
                    {"language", utf8(one.language)}, {"reference", utf8(one.reference)}, {"parameters", parameters}});
        }
        mail["mails"] = mails;
        chat["messages"] = messages;
    }
    return Value{{"mail", mail}, {"whatsapp", chat}};
}

Result<> Post::setFaults(json::Fields &given)
{
    json::Fields mail = given.objectOr("mail"), chat = given.objectOr("whatsapp");
    MailFaults faults;
    for (const auto &fault : kMailFaults)
        faults.*fault.times = mail.quantityOr(fault.name, 0);
    Faults calls;
    calls.serverError = chat.quantityOr("serverError", 0);
    calls.throttled = chat.quantityOr("throttled", 0);
    calls.lostReply = chat.quantityOr("lostReply", 0);
    calls.lostRequest = chat.quantityOr("lostRequest", 0);
    calls.stall = chat.quantityOr("stall", 0);
    calls.stallMs = chat.quantityOr("stallMs", calls.stallMs);
    const int refuseWith = chat.quantityOr("refuseWith", 0), refusals = chat.quantityOr("refusals", 0);
    CHECK(given.verdict());
    m_mail.faults = faults;
    m_whatsApp.faults = calls;
    m_whatsApp.refuseWith = refuseWith;
    m_whatsApp.refusals = refusals;
    return {};
}

} // namespace selaras::sandbox
