#include "messengers/mail_server.h"

#include <QPointer>
#include <QSslConfiguration>
#include <QSslSocket>

namespace selaras::sandbox {

namespace {

/// Whether a fault happens now; it is used up by it.
bool happens(int &times) { return times > 0 && times-- > 0; }

/// "a@b" of "MAIL FROM:<a@b> SIZE=9".
QString addressIn(const QByteArray &line)
{
    const qsizetype open = line.indexOf('<'), close = line.indexOf('>', open);
    return open < 0 || close < 0 ? QString() : QString::fromUtf8(line.mid(open + 1, close - open - 1));
}

} // namespace

QByteArray Mail::header(const QByteArray &name) const
{
    const QByteArray head = '\n' + bytes.left(bytes.indexOf("\r\n\r\n")).replace("\r\n ", " ").replace("\r\n\t", " ");
    const qsizetype found = head.toLower().indexOf('\n' + name.toLower() + ':');
    if (found < 0)
        return {};
    const qsizetype begin = found + name.size() + 2, end = head.indexOf('\r', begin);
    return head.mid(begin, end < 0 ? -1 : end - begin).trimmed();
}

/// One connection.
class MailServer::Session final : public QObject {
public:
    Session(MailServer &server, qintptr handle, QObject *parent)
        : QObject(parent)
        , m_house(server)
    {
        m_socket.setSocketDescriptor(handle);
        QSslConfiguration security = m_socket.sslConfiguration();
        security.setLocalCertificate(m_house.m_identity.certificate);
        security.setPrivateKey(m_house.m_identity.key);
        security.setPeerVerifyMode(QSslSocket::VerifyNone);
        security.setProtocol(QSsl::TlsV1_2OrLater);
        m_socket.setSslConfiguration(security);
        connect(&m_socket, &QSslSocket::readyRead, this, &Session::read);
        connect(&m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_socket, &QSslSocket::encrypted, this, &Session::secured);
        if (m_house.m_tls == Tls::First)
            m_socket.startServerEncryption();
        else
            greet();
    }

private:
    enum class Expects { Command, Username, Password, Mail };

    void greet()
    {
        if (happens(m_house.faults.busy))
            return leave("421 4.3.2 busy");
        answer("220 sandbox.example ESMTP");
    }

    void secured()
    {
        m_buffer.clear(); // what came in clear before is nothing we were told (CVE-2011-0411)
        m_greeted = false;
        if (m_house.m_tls == Tls::First)
            greet();
    }

    void answer(const QByteArray &line)
    {
        const auto write = [this, line] {
            m_socket.write(line + "\r\n");
        };
        if (m_house.faults.delayMs > 0)
            m_house.m_clock.after(m_house.faults.delayMs, [guard = QPointer(this), write] {
                if (guard)
                    write();
            });
        else
            write();
    }

    void leave(const QByteArray &line)
    {
        m_socket.write(line + "\r\n");
        m_socket.disconnectFromHost();
    }

    void read()
    {
        m_buffer += m_socket.readAll();
        for (qsizetype end = m_buffer.indexOf("\r\n"); end >= 0; end = m_buffer.indexOf("\r\n")) {
            const QByteArray line = m_buffer.left(end);
            m_buffer.remove(0, end + 2);
            if (!take(line))
                return;
        }
    }

    /// False: nothing more is read for now.
    bool take(const QByteArray &line)
    {
        switch (m_expects) {
        case Expects::Mail: return mailLine(line);
        case Expects::Username:
            m_name = QString::fromUtf8(QByteArray::fromBase64(line));
            m_expects = Expects::Password;
            answer("334 UGFzc3dvcmQ6");
            return true;
        case Expects::Password: logIn(m_name, QString::fromUtf8(QByteArray::fromBase64(line))); return true;
        case Expects::Command: break;
        }
        return command(line);
    }

    bool command(const QByteArray &line)
    {
        const QByteArray verb = line.split(' ').front().toUpper();
        m_house.m_said << (verb == "AUTH" ? line.left(line.indexOf(' ', 5) < 0 ? line.size() : line.indexOf(' ', 5))
                                          : line);
        if (verb == "EHLO")
            return ehlo();
        if (verb == "STARTTLS")
            return startTls();
        if (verb == "AUTH")
            return auth(line);
        if (verb == "MAIL")
            return mailFrom(line);
        if (verb == "RCPT")
            return recipient(line);
        if (verb == "DATA") {
            if (m_mail.to.isEmpty())
                answer("503 5.5.1 no recipients");
            else {
                answer("354 go on");
                m_expects = Expects::Mail;
            }
        } else if (verb == "QUIT") {
            leave("221 2.0.0 bye");
        } else if (verb == "RSET" || verb == "NOOP") {
            answer("250 2.0.0 OK");
        } else {
            answer("502 5.5.1 not implemented");
        }
        return true;
    }

    bool ehlo()
    {
        m_greeted = true;
        const bool secure = m_socket.isEncrypted();
        const bool offers = m_house.m_tls == Tls::Start && !secure && !happens(m_house.faults.noStartTls);
        answer(QByteArray("250-sandbox.example\r\n250-SIZE 26214400\r\n") + (offers ? "250-STARTTLS\r\n" : "")
            + (secure ? "250-AUTH PLAIN LOGIN\r\n" : "") + "250 8BITMIME");
        return true;
    }

    bool startTls()
    {
        const bool injects = happens(m_house.faults.injectAfterStartTls);
        m_socket.write(injects ? "220 go ahead\r\n250-AUTH PLAIN LOGIN\r\n" : "220 go ahead\r\n");
        m_socket.flush();
        m_socket.startServerEncryption();
        return false;
    }

    bool auth(const QByteArray &line)
    {
        const QByteArrayList words = line.split(' ');
        if (!m_socket.isEncrypted()) {
            answer("530 5.7.0 must issue STARTTLS first");
        } else if (words.value(1).toUpper() == "PLAIN" && words.size() == 3) {
            const QByteArrayList parts = QByteArray::fromBase64(words[2]).split('\0');
            logIn(QString::fromUtf8(parts.value(1)), QString::fromUtf8(parts.value(2)));
        } else if (words.value(1).toUpper() == "LOGIN") {
            m_expects = Expects::Username;
            answer("334 VXNlcm5hbWU6");
        } else {
            answer("504 5.5.4 no such mechanism");
        }
        return true;
    }

    void logIn(const QString &name, const QString &password)
    {
        m_expects = Expects::Command;
        if (happens(m_house.faults.refuseLogin) || name != m_house.m_username || password != m_house.m_password)
            return answer("535 5.7.8 Username and Password not accepted");
        m_mail.login = name;
        answer("235 2.7.0 accepted");
    }

    bool mailFrom(const QByteArray &line)
    {
        if (!m_greeted || m_mail.login.isEmpty()) {
            answer("530 5.7.0 authentication required");
            return true;
        }
        m_mail.from = addressIn(line);
        m_mail.to.clear();
        answer("250 2.1.0 OK");
        return true;
    }

    bool recipient(const QByteArray &line)
    {
        if (happens(m_house.faults.greylist)) {
            answer("451 4.7.1 come back later");
        } else if (happens(m_house.faults.refuseRecipient)) {
            answer("550 5.1.1 no such user");
        } else {
            m_mail.to << addressIn(line);
            answer("250 2.1.5 OK");
        }
        return true;
    }

    bool mailLine(const QByteArray &line)
    {
        if (line != ".") {
            m_mail.bytes += (line.startsWith('.') ? line.mid(1) : line) + "\r\n";
            if (m_house.faults.dropBeforeEnd > 0 && happens(m_house.faults.dropBeforeEnd)) {
                m_socket.abort();
                return false;
            }
            return true;
        }
        m_expects = Expects::Command;
        if (happens(m_house.faults.refuseMail)) {
            m_mail.bytes.clear();
            answer("554 5.7.1 refused by policy");
            return true;
        }
        m_mail.at = m_house.m_clock.now();
        m_house.m_mails.push_back(m_mail);
        m_mail.bytes.clear();
        m_mail.to.clear();
        if (happens(m_house.faults.dropAfterData)) {
            m_socket.abort();
            return false;
        }
        answer("250 2.0.0 OK queued as " + QByteArray::number(qulonglong(m_house.m_mails.size()), 16).toUpper());
        return true;
    }

    MailServer &m_house;
    QSslSocket m_socket;
    QByteArray m_buffer;
    Expects m_expects = Expects::Command;
    bool m_greeted = false;
    QString m_name;
    Mail m_mail;
};

/// Sockets as they come, before anything is read from them.
class MailServer::Server final : public QTcpServer {
public:
    explicit Server(MailServer &server)
        : m_house(server)
    {
    }

protected:
    void incomingConnection(qintptr handle) override { new Session(m_house, handle, this); }

private:
    MailServer &m_house;
};

MailServer::MailServer(Clock &clock, Tls tls, QString username, QString password)
    : m_clock(clock)
    , m_tls(tls)
    , m_username(std::move(username))
    , m_password(std::move(password))
    , m_server(std::make_unique<Server>(*this))
{
}

MailServer::~MailServer() = default;

Result<> MailServer::listen(quint16 port)
{
    if (!m_server->listen(QHostAddress::LocalHost, port))
        return failAs(QStringLiteral("port.taken"), Error::Kind::Rejected, m_server->errorString());
    return {};
}

quint16 MailServer::port() const { return m_server->serverPort(); }

} // namespace selaras::sandbox
