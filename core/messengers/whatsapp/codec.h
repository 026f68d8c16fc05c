#pragma once

#include "messengers/messenger.h"

/// The calls of the WhatsApp Cloud API that write to a buyer, as exchange pairs: pure.
namespace selaras::messengers::whatsapp {

/// POST PHONE_NUMBER_ID/messages: a template by name and language, its parameters in order. Our own id goes along as
/// biz_opaque_callback_data; there is no key that would keep the API from taking the same message twice, so the call is
/// not repeatable. 2xx without a readable id is Unconfirmed: it was taken, or it was not.
struct SendTemplate {
    struct Input {
        QString account; ///< id of the phone number that writes
        QString version; ///< "v25.0"
        Message message;
    };
    using Output = Accepted;
    static wire::HttpRequest encode(const Input &in);
    static Result<Output> decode(const Input &in, const wire::HttpReply &reply);
};

/// GET PHONE_NUMBER_ID: what the number says of itself, "Toko Contoh, +62 811-0000-001, GREEN".
struct AskNumber {
    struct Input {
        QString account, version;
    };
    using Output = QString;
    static wire::HttpRequest encode(const Input &in);
    static Result<Output> decode(const Input &in, const wire::HttpReply &reply);
};

/// What a refusal by its code means (never by its text). Codes: whatsapp.token, whatsapp.account (Unauthorized);
/// whatsapp.template, whatsapp.recipient, whatsapp.opted-out, whatsapp.refused (Rejected).
Error refusal(qint64 code, int status, const QString &detail);

/// What a template takes in place of a value: one line, never empty.
QString parameterOf(const QString &value);

} // namespace selaras::messengers::whatsapp
