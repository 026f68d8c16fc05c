#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

/// What a folder of a server holds, as SFTP servers tell it: pure.
namespace selaras::sftp {

struct Entry {
    QByteArray name; ///< its very bytes, whatever they are; without folders
    qint64 size = 0; ///< bytes
    qint64 changedAt = 0; ///< UTC ms by the server's clock and to its minute, only to be compared: a line without a
                          ///< year counts as 2000
    bool isFile = false; ///< no folder, link or device
};

/// Reads the lines of `ls -l` that every server answers with (draft-ietf-secsh-filexfer, 7). A line that is none, such
/// as the rest of a name with a line end in it, is left out. Malformed sftp.listing: there are lines, and none is one.
Result<std::vector<Entry>> entriesOf(const QByteArray &listing);

/// Whether these bytes are a name that can be asked for and shown: UTF-8 without control characters, slashes and
/// backslashes.
bool isPlainName(const QByteArray &name);

} // namespace selaras::sftp
