#pragma once

#include "base/task.h"
#include "wire/wire.h"

#include <QHash>
#include <functional>
#include <memory>
#include <vector>

/// The port through which buyers are written to, and what a way of writing (SMTP, the WhatsApp Cloud API) has to be. A
/// connector is pure translation, as those of the selling channels are (channels/ports.h): it never retries, sleeps,
/// reads the clock or touches the database.
namespace selaras::messengers {

/// One message, ready to go.
struct Message {
    qint64 id = 0; ///< ours; the same however often it is sent, so that a second copy can be told for one
    QString to; ///< a mail address, or the digits of a phone number with its country's code
    QString toName; ///< may be empty
    QString language; ///< "id", "en"
    QString subject; ///< of a mail; where templates are used, the template's name
    QString body; ///< plain text, lines end with \n
    std::vector<QString> parameters; ///< where templates are used: what is put into it, in order
    qint64 at = 0; ///< UTC ms, when it is written
    QString timeZone = QStringLiteral("Asia/Jakarta"); ///< in which its date is told
};

/// The other side has taken it, which is not yet that it has arrived.
struct Accepted {
    QString id; ///< the provider's own; may be empty
    QString answer; ///< what it said, for a person; never with a secret
};

/// Errors of both: Transient and Throttled (not accepted: send again), Rejected with a code (never, for this message),
/// Unauthorized with a code (the account is not let in), Unsupported, Cancelled (shutting down, not accepted).
struct Messenger {
    virtual ~Messenger() = default;
    /// Has three outcomes, as a cancel has: Ok, an error of the above that says that nobody was written to, or
    /// Unconfirmed: it left and the answer is lost.
    virtual Task<Accepted> send(Message message) = 0;
    /// Whether the account lets us in; writes to nobody. Ok: what it says of itself.
    virtual Task<QString> check() = 0;
    /// Shutting down: an open call ends soon, later ones at once, as Cancelled or Unconfirmed.
    virtual void abortAll() { }
};

/// Who writes, and with what secrets.
struct SenderAccess {
    QString name; ///< what buyers see as the sender, where that can be said
    QString account; ///< the mail address, the id of the phone number
    QHash<QString, QString> settings; ///< by the names in MessengerKind::fields
};

/// What a person is asked for when an account is added.
struct SenderField {
    QString name; ///< as stored: "password", "token" ...
    bool secret = true;
    bool optional = false;
};

/// Which senders a kind of messenger can be: everything app has to know to wire one.
struct MessengerKind {
    QString id; ///< "email", "whatsapp": as stored in sender.messenger
    std::vector<SenderField> fields; ///< beside name and account
    bool usesTemplates = false; ///< the provider wants each text to be registered with it
    int perMinute = 20; ///< messages of one sender
    qint64 perDay = 400; ///< what a new sender may do, until a person says otherwise
    /// Empty: the account can be used; else the code of what is wrong with it (messages.account ...).
    std::function<QString(const SenderAccess &access)> faultOf;
    /// `wire` is used by those that speak HTTP and outlives the messenger.
    std::function<std::unique_ptr<Messenger>(const SenderAccess &access, wire::Wire &wire)> connect;
};

} // namespace selaras::messengers
