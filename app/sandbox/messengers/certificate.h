#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace selaras::sandbox {

/// A certificate for this PC that nobody but a test trusts, made anew each time: for 127.0.0.1 and localhost, good for
/// a day. It is its own authority, so a client that is given it as its only one accepts it.
struct Identity {
    QSslCertificate certificate;
    QSslKey key;
};
Identity makeIdentity();

} // namespace selaras::sandbox
