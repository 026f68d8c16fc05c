#pragma once

#include "messengers/messenger.h"

/// What the end of a dialogue with a mail server means: pure.
namespace selaras::messengers::smtp {

/// How a dialogue ended.
struct Dialogue {
    int curl = 0; ///< CURLcode; 0: done
    int code = 0; ///< of the last reply, 0: there was none
    QByteArray reply; ///< the last reply's last line, untrusted
    bool wholeMailLeft = false; ///< up to the dot that ends it: from then on the server may have taken it
    bool aborted = false; ///< by us
};

/// Ok only after the server's last "250". Unconfirmed: the mail had left and no reply came. Codes: mail.login,
/// mail.app-password, mail.login-off, mail.no-login, mail.no-tls, mail.certificate, mail.sender (Unauthorized);
/// mail.recipient, mail.too-large, mail.refused, mail.server (Rejected).
Result<Accepted> outcomeOf(const Dialogue &dialogue);

/// "5.7.9" of "534 5.7.9 Please log in"; empty when the line has none.
QByteArray enhancedCode(QByteArrayView reply);

} // namespace selaras::messengers::smtp
