#include "messengers/whatsapp/connector.h"

#include "messengers/whatsapp/codec.h"

#include <QRegularExpression>

namespace selaras::messengers::whatsapp {

namespace {

const QString kMeta = QStringLiteral("https://graph.facebook.com");
const QString kVersion = QStringLiteral("v25.0");

/// Adds the address and the token to every call, behind which it is recorded without them.
class Door final : public wire::Wire {
public:
    Door(wire::Wire &next, const SenderAccess &access)
        : m_next(next)
        , m_base(access.settings.value(QStringLiteral("base_url")).trimmed())
        , m_token(access.settings.value(QStringLiteral("token")).trimmed().toUtf8())
    {
    }
    Task<wire::HttpReply> send(wire::HttpRequest request) override
    {
        request.base = m_base.isEmpty() ? kMeta : m_base;
        request.headers.append({"Authorization", "Bearer " + m_token});
        return m_next.send(std::move(request));
    }

private:
    wire::Wire &m_next;
    const QString m_base;
    const QByteArray m_token;
};

class WhatsApp final : public Messenger {
public:
    WhatsApp(const SenderAccess &access, wire::Wire &wire)
        : m_account(access.account)
        , m_version(access.settings.value(QStringLiteral("version"), kVersion))
        , m_door(wire, access)
    {
        if (m_version.isEmpty())
            m_version = kVersion;
    }

    Task<Accepted> send(Message message) override
    {
        SendTemplate::Input in{m_account, m_version, std::move(message)};
        Result<Accepted> accepted = co_await wire::perform<SendTemplate>(m_door, std::move(in));
        // An answer too long to read is an answer all the same: it may have been taken.
        if (!accepted && accepted.error().kind == Error::Kind::Malformed)
            accepted.error().kind = Error::Kind::Unconfirmed;
        co_return accepted;
    }
    Task<QString> check() override
    {
        AskNumber::Input in{m_account, m_version};
        return wire::perform<AskNumber>(m_door, std::move(in));
    }

private:
    QString m_account, m_version;
    Door m_door;
};

QString faultOf(const SenderAccess &access)
{
    static const QRegularExpression kId(QStringLiteral("^[0-9]{5,25}$"));
    static const QRegularExpression kVersions(QStringLiteral("^(v[0-9]{1,3}\\.[0-9]{1,2})?$"));
    if (!kId.match(access.account).hasMatch())
        return QStringLiteral("messages.number");
    if (access.settings.value(QStringLiteral("token")).trimmed().isEmpty())
        return QStringLiteral("messages.token");
    if (!kVersions.match(access.settings.value(QStringLiteral("version"))).hasMatch())
        return QStringLiteral("messages.version");
    return {};
}

} // namespace

MessengerKind kind()
{
    constexpr int kPerMinute = 60;
    constexpr qint64 kPerDay = 250; // what Meta lets a fresh number write to
    return {.id = QStringLiteral("whatsapp"),
        .fields = {{QStringLiteral("token"), true, false}, {QStringLiteral("version"), false, true},
            {QStringLiteral("base_url"), false, true}},
        .usesTemplates = true,
        .perMinute = kPerMinute,
        .perDay = kPerDay,
        .faultOf = faultOf,
        .connect = [](const SenderAccess &access, wire::Wire &wire) -> std::unique_ptr<Messenger> {
            return std::make_unique<WhatsApp>(access, wire);
        }};
}

} // namespace selaras::messengers::whatsapp
