#pragma once

#include "messengers/messenger.h"

/// A mail as bytes (RFC 5322, 2045, 2047): pure functions. Whatever comes from an order can only ever be text: nothing
/// in a name or a subject can end a header.
namespace selaras::messengers::smtp {

/// Headers and body as they go after DATA: CRLF, ASCII only, leading dots not yet doubled.
QByteArray mailOf(const Message &message, const SenderAccess &access);

/// "<selaras-ID@domain of the account>": the same for every copy of a message.
QByteArray messageIdOf(const Message &message, const QString &account);
/// An address as the envelope wants it: the domain in ASCII (IDNA). Empty: no address that can be written to.
QByteArray addressOf(const QString &address);
/// The value of a header: as it is when it is short printable ASCII, else as encoded words of at most 75 characters,
/// never split within a character, folded with CRLF and a space. `begins` characters stand before it in its line.
QByteArray headerText(const QString &text, int begins);
/// UTF-8 with lines of at most 76 characters, CRLF.
QByteArray quotedPrintable(const QString &text);
/// "Fri, 20 Nov 2026 10:15:00 +0700".
QByteArray dateOf(qint64 at, const QString &timeZone);

} // namespace selaras::messengers::smtp
