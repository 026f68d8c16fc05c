#pragma once

#include "base/result.h"

namespace selaras {

/// Replaces a small file as one step: after a power cut there is the old content or the new one, never a mixture, and
/// once this returns it is the new one. Only its owner may read it. Storage store.read-only, store.full, store.io.
Result<> replaceFile(const QString &path, const QByteArray &bytes);

/// Makes a rename in this file's folder survive a power cut.
void syncFolderOf(const QString &path);

/// Gives a finished file its name and makes that durable; refuses to replace one. Storage store.exists, store.io.
Result<> renameDurably(const QString &from, const QString &to);

/// Whether files can be made beside `path`, by making one: permission bits say nothing to an administrator and on
/// mounted folders. Storage store.read-only, store.full, store.missing (no such folder).
Result<> tryFolderOf(const QString &path);

/// What an operating system error number means for a file: store.full, store.read-only, store.io ...
Error fileError(int number, const QString &detail);

} // namespace selaras
