#pragma once

#include "audit/audit.h"

namespace selaras::audit {

/// The text as a database gives it back: SQLite changes NUL, half surrogates, U+FFFE, U+FFFF and a leading byte order
/// mark, which would look like a forged entry. They become U+FFFD here, before the hash is made.
QString keepable(QString text);

/// The hash that stands before the first entry: 32 zeros.
QByteArray beforeTheFirst();

/// BLAKE2b-256 over `previous` (32 bytes) and every column of `row` but its hash, each with its length in front, so
/// that no two different rows are written alike.
QByteArray hashOf(const QByteArray &previous, const AuditRow &row);

} // namespace selaras::audit
