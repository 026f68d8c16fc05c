#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "messengers/certificate.h"

#include <QStringList>
#include <QTcpServer>
#include <vector>

namespace selaras::sandbox {

/// A mail as it was taken.
struct Mail {
    QString login; ///< who had logged in; empty: nobody
    QString from;
    QStringList to;
    QByteArray bytes; ///< headers and body, dots taken back
    qint64 at = 0; ///< UTC ms

    QByteArray header(const QByteArray &name) const; ///< of that name, unfolded; empty: none
};

/// What a mail server may do wrong on request: so many times, then it does right again.
struct MailFaults {
    int greylist = 0; ///< 451 to a recipient
    int refuseRecipient = 0; ///< 550 5.1.1
    int refuseLogin = 0; ///< 535 5.7.8, whatever the password
    int dropBeforeEnd = 0; ///< the connection breaks in the middle of the mail
    int dropAfterData = 0; ///< the mail is taken, the connection breaks before the answer
    int refuseMail = 0; ///< 554 5.7.1 to the whole mail
    int busy = 0; ///< 421 as greeting
    int noStartTls = 0; ///< STARTTLS is not offered, as if somebody in between had taken it out
    int injectAfterStartTls = 0; ///< plain text behind the answer to STARTTLS (CVE-2011-0411)
    int delayMs = 0; ///< each answer comes so late, always
};

/// A real SMTP server on loopback: TLS from the first byte, or STARTTLS; AUTH PLAIN and LOGIN, and only when encrypted.
/// It holds clients to the rules of RFC 5321 and keeps what came.
class MailServer {
public:
    enum class Tls { First, Start };

    /// `clock` outlives the server.
    MailServer(Clock &clock, Tls tls, QString username, QString password);
    ~MailServer();
    MailServer(const MailServer &) = delete;
    MailServer &operator=(const MailServer &) = delete;

    /// Port 0: any free one. Rejected with code "port.taken".
    Result<> listen(quint16 port);
    quint16 port() const;
    /// What a client has to be given as the only authority, as PEM.
    QByteArray authority() const { return m_identity.certificate.toPem(); }
    const QString &username() const { return m_username; }
    const QString &password() const { return m_password; }

    const std::vector<Mail> &mails() const { return m_mails; }
    /// Every line that clients said, without passwords.
    const QByteArrayList &said() const { return m_said; }

    MailFaults faults;

private:
    class Session;
    class Server;

    Clock &m_clock;
    const Tls m_tls;
    const QString m_username, m_password;
    const Identity m_identity = makeIdentity();
    std::vector<Mail> m_mails;
    QByteArrayList m_said;
    std::unique_ptr<Server> m_server;
};

} // namespace selaras::sandbox
