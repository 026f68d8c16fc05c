#pragma once

#include <QByteArray>
#include <QTemporaryFile>

namespace selaras::sftp {

/// A private key where libssh2 can read it, which takes it from a file only. On Linux that file is in memory and has
/// no name that another user could open; elsewhere it is a file of ours alone. Gone when this is.
class KeyFile {
public:
    explicit KeyFile(const QByteArray &key);
    ~KeyFile();
    KeyFile(const KeyFile &) = delete;
    KeyFile &operator=(const KeyFile &) = delete;

    /// Empty: there is none.
    const QByteArray &path() const { return m_path; }

private:
    QByteArray m_path;
    int m_memory = -1;
    QTemporaryFile m_file;
};

} // namespace selaras::sftp
