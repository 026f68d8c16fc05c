#pragma once

#include <QString>

namespace selaras::sftp {

/// A server that is spoken to by SFTP, and who we are there.
struct Server {
    QString host; ///< a name or an IPv4 address
    int port = 22;
    QString user;
    /// The server's own key as `ssh-keygen -l` prints it, "SHA256:...": any other is refused. Empty: it was never met,
    /// and whatever it shows first is taken for its key.
    QString hostKey{};

    friend bool operator==(const Server &, const Server &) = default;
};

/// How we show who we are. One of the two must be there.
struct Login {
    QString password{}; ///< the user's, or the passphrase of the key
    QString key{}; ///< a private key as its file has it (OpenSSH or PEM); empty: by password

    bool isEmpty() const { return password.isEmpty() && key.isEmpty(); }
    friend bool operator==(const Login &, const Login &) = default;
};

/// Whether text can be a server's name: letters, digits, dots and hyphens.
bool isHost(const QString &text);
/// Whether text is a key's print: "SHA256:" and 43 letters of base64.
bool isHostKey(const QString &text);

} // namespace selaras::sftp
