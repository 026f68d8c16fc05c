#pragma once

#include "sftp/server.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <memory>
#include <vector>

#include <pwd.h>
#include <unistd.h>

namespace selaras::test {

/// OpenSSH's own server on loopback, with a folder to serve and nobody let in but us, by a key made for it. It touches
/// nothing outside of its folder.
class SshServer {
public:
    SshServer()
    {
        makeKey("host");
        makeKey("user", "rahasia");
        makeKey("stranger");
        clear();
        if (geteuid() == 0)
            QDir().mkpath(QStringLiteral("/run/sshd")); // what it locks itself into before it knows who comes
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        port = free.serverPort();
        free.close();
        start();
    }
    ~SshServer() { stop(); }
    SshServer(const SshServer &) = delete;
    SshServer &operator=(const SshServer &) = delete;

    void start()
    {
        write("config",
            "Port " + QByteArray::number(port)
                + "\nListenAddress 127.0.0.1\nPidFile none\nUsePAM no\nStrictModes no\nPasswordAuthentication no\n"
                  "PermitRootLogin yes\nSubsystem sftp internal-sftp\nHostKey "
                + path("host").toUtf8() + "\nAuthorizedKeysFile " + path("user.pub").toUtf8() + '\n');
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("/usr/sbin/sshd"),
            {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), path("config")});
        QByteArray said;
        while (!said.contains("Server listening") && process.waitForReadyRead())
            said += process.readAll();
        if (!said.contains("Server listening"))
            qFatal("sshd does not listen: %s", said.constData());
    }
    void stop()
    {
        process.terminate();
        process.waitForFinished();
    }
    /// Its folder is empty.
    void clear() const
    {
        QDir(folder()).removeRecursively();
        QDir(place.path()).mkdir(QStringLiteral("in"));
    }
    /// Another server answers at the same place.
    void changeHostKey()
    {
        stop();
        QFile::remove(path("host"));
        makeKey("host");
        start();
    }

    QString path(const char *name) const { return place.filePath(QString::fromLatin1(name)); }
    QString folder() const { return path("in"); }
    sftp::Server server() const
    {
        return {QStringLiteral("127.0.0.1"), port, QString::fromLocal8Bit(getpwuid(geteuid())->pw_name)};
    }
    sftp::Login login() const { return {QStringLiteral("rahasia"), key("user")}; }
    sftp::Login stranger() const { return {{}, key("stranger")}; }
    /// The print of its key, as `ssh-keygen -l` tells it.
    QString hostKey() const
    {
        return QString::fromLatin1(keygen({QStringLiteral("-l"), QStringLiteral("-f"), path("host.pub")}))
            .section(u' ', 1, 1);
    }
    void put(const QByteArray &name, const QByteArray &bytes) const
    {
        QFile file(QFile::decodeName(folder().toUtf8() + '/' + name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name.constData());
    }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(folder() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList lying(const char *in = ".") const
    {
        return QDir(folder() + u'/' + QString::fromLatin1(in)).entryList(QDir::Files, QDir::Name);
    }

    QTemporaryDir place;
    quint16 port = 0;

private:
    static QByteArray keygen(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("ssh-keygen"), arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("ssh-keygen: %s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }
    void makeKey(const char *name, const char *passphrase = "") const
    {
        keygen({QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"),
            QString::fromLatin1(passphrase), QStringLiteral("-f"), path(name)});
    }
    QString key(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
    }

    QProcess process;
};

/// The way to a server, which breaks off or falls silent when the server has said so much.
class WeakLine : public QObject {
public:
    explicit WeakLine(quint16 to)
        : m_to(to)
    {
        connect(&m_listener, &QTcpServer::newConnection, this, [this] { join(m_listener.nextPendingConnection()); });
        m_listener.listen(QHostAddress::LocalHost);
    }
    quint16 port() const { return m_listener.serverPort(); }

    enum class End { Break, Silence };
    End end = End::Break;
    qint64 most = std::numeric_limits<qint64>::max(); ///< bytes the server may say, in all
    bool ended = false;

private:
    void join(QTcpSocket *near)
    {
        auto *far = new QTcpSocket(near);
        connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
        connect(far, &QTcpSocket::readyRead, near, [this, near, far] {
            const QByteArray said = far->readAll();
            most -= said.size();
            ended |= most < 0;
            if (!ended)
                near->write(said);
            else if (end == End::Break)
                near->abort();
        });
        connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
        connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        far->connectToHost(QHostAddress::LocalHost, m_to);
    }

    QTcpServer m_listener;
    quint16 m_to;
};

} // namespace selaras::test
