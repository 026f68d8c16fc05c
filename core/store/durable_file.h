#pragma once

#include "base/result.h"

#include <QFileDevice>
#include <QLockFile>

namespace selaras {

/// Replaces a small file as one step: after a power cut there is the old content or the new one, never a mixture, and
/// once this returns it is the new one. Only its owner may read it. Storage store.read-only, store.full, store.io.
Result<> replaceFile(const QString &path, const QByteArray &bytes);

/// Makes a rename in this file's folder survive a power cut.
void syncFolderOf(const QString &path);

/// Gives a finished file its name and makes that durable; refuses to replace one. Storage store.exists, store.io.
Result<> renameDurably(const QString &from, const QString &to);

/// Whether files can be made and written beside `path`, by trying: permission bits say nothing to an administrator and
/// on mounted folders. Storage store.read-only, store.full, store.no-folder,
/// store.name-long (no room for the names of what is made beside it).
Result<> tryFolderOf(const QString &path);

/// Everything written to an open file is on the disk after this. Storage store.full, store.io ...
Result<> settle(QFileDevice &file);

/// Takes the lock whose file is `path`, waiting up to `ms` for who has it; a dead program's is taken over, also one it
/// had only begun to write. Storage store.in-use (with who has it), or what the disk says.
Result<> takeLock(QLockFile &lock, const QString &path, int ms);

/// Whether no living program holds a lock, where it cannot be taken. Storage store.in-use (with who has it).
Result<> heldByNobody(const QString &lockFile);

/// What an operating system error number means for a file: store.full, store.read-only, store.name-long, store.io ...
Error fileError(int number, const QString &detail);

} // namespace selaras
