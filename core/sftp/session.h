#pragma once

#include "base/result.h"
#include "sftp/server.h"

#include <QByteArray>

#include <atomic>
#include <memory>

namespace selaras::sftp {

/// A conversation with a server by SFTP, over one connection as long as it is used, opened by itself. Every call
/// blocks, at most some minutes; any thread, but one call at a time.
///
/// Errors of all calls: Transient sftp.server (not reached, broken, too slow); Unauthorized sftp.login, sftp.host-key
/// (the key it shows, which is the detail, is not the one we know: nothing was said to it); Cancelled after abort().
class Session {
public:
    Session(Server server, Login login);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// The lines of a folder, for entriesOf(). A path without a slash at its begin is one of the user's home. Conflict
    /// sftp.folder: it is not there or may not be read.
    Result<QByteArray> list(const QString &folder);
    /// The bytes of a file. Malformed drop.too-large: more than `most`; Conflict sftp.gone: not there, or not to be
    /// read.
    Result<QByteArray> read(const QString &path, qint64 most);
    /// Moves a file, into `intoFolder` (made if it is not there) under `name`. Rejected drop.stays.
    Result<> move(const QString &path, const QString &intoFolder, const QString &name);
    /// Says goodbye; the next call opens another connection.
    void close();

    /// Ends the call that waits, from any thread, and refuses all to come.
    void abort() { m_aborted.store(true); }
    /// The server's key: the one that was given, or the one it showed first.
    const QString &hostKey() const { return m_server.hostKey; }

private:
    struct Talk;
    Result<QByteArray> perform(Talk &talk);
    QByteArray url(const QString &path, bool folder) const;

    Server m_server;
    const Login m_login;
    std::atomic_bool m_aborted{false};
    struct Closer {
        void operator()(void *curl) const;
    };
    std::unique_ptr<void, Closer> m_curl;
};

} // namespace selaras::sftp
