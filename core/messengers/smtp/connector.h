#pragma once

#include "messengers/messenger.h"

namespace selaras::messengers::smtp {

/// E-mail by SMTP submission. The account is the address mail comes from; fields: host, port (465: TLS from the first
/// byte; any other: STARTTLS, which must be there, unless tls is "first"), username (none: the server knows us by our
/// address), password, ca_file (optional: a certificate of the server's own house, beside which no other counts). PLAIN
/// and LOGIN, and only once the connection is encrypted: there is no switch for less. XOAUTH2 is left out: it wants a
/// sign-in page with Google or Microsoft, and an app password does the same work.
MessengerKind kind();

} // namespace selaras::messengers::smtp
