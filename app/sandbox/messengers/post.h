#pragma once

#include "base/json.h"
#include "messengers/mail_server.h"
#include "messengers/whatsapp_platform.h"
#include "wire/listener.h"

namespace selaras::sandbox {

/// Where messages to buyers end in the sandbox: a mail server (TLS from the first byte) and WhatsApp on loopback.
class Post {
public:
    /// `clock` outlives it.
    Post(Clock &clock, quint64 seed);

    /// Ports one after the other; 0: any free ones. Rejected with code "port.taken".
    Result<> listen(quint16 mailPort, quint16 chatPort);
    /// What a person enters to write from here, and what came: {"mail": {...}, "whatsapp": {...}}. `contents`: with the
    /// mails and messages themselves.
    json::Value state(bool contents) const;
    /// Sets what goes wrong next, as POST /messenger-faults takes it; an error names what makes no sense.
    Result<> setFaults(json::Fields &given);

    MailServer &mail() { return m_mail; }
    WhatsAppPlatform &whatsApp() { return m_whatsApp; }

private:
    Clock &m_clock;
    MailServer m_mail;
    WhatsAppPlatform m_whatsApp;
    wire::HttpListener m_listener;
};

} // namespace selaras::sandbox
