#include "sentences/sentence.h"

#include "sentences/tables.h"

#include <array>

namespace selaras::ui {

namespace {

using Kind = Error::Kind;
constexpr int kKinds = int(Kind::Cancelled) + 1;

/// What follows from a kind, whatever the subject.
enum class Consequence { Later, Unknown, Person, Nothing };

Consequence consequenceOf(Kind kind)
{
    switch (kind) {
    case Kind::Transient:
    case Kind::Throttled:
    case Kind::Conflict:
    case Kind::Cancelled: return Consequence::Later;
    case Kind::Unconfirmed: return Consequence::Unknown;
    case Kind::Storage: return Consequence::Nothing;
    case Kind::Unauthorized:
    case Kind::Rejected:
    case Kind::Malformed:
    case Kind::Unsupported: break;
    }
    return Consequence::Person;
}

using BySubject = std::array<const char *, kSubjects>;

constexpr BySubject same(const char *text) { return {text, text, text, text, text, text, text, text, text}; }

/// In the order of Error::Kind, then of Subject.
const std::array<BySubject, kKinds> kWhat{
    BySubject{SAY("%1 could not be reached for its orders."), SAY("%1 could not be reached to ask about this order."),
        SAY("%1 could not be reached to take the stock figure."), SAY("%1 could not be reached to cancel this order."),
        SAY("%1 could not be reached to renew the sign-in."), SAY("%1 could not be reached for its listings."),
        SAY("This could not be done just now."), SAY("%1 could not be reached about this parcel."),
        SAY("The message to the buyer could not be handed over: the messenger was not reached.")},
    BySubject{SAY("%1 asks us to pull orders more slowly."), SAY("%1 asks us to wait before we ask about this order."),
        SAY("%1 asks us to wait before the next stock figure."),
        SAY("%1 asks us to wait before it cancels this order."),
        SAY("%1 asks us to wait before the sign-in is renewed."), SAY("%1 asks us to read listings more slowly."),
        SAY("This was asked for too often in a short time."), SAY("%1 asks us to wait before the next parcel."),
        SAY("The messenger asks us to write to buyers more slowly.")},
    BySubject{SAY("%1 got the request for orders and its answer was lost."),
        SAY("%1 got the question about this order and its answer was lost."),
        SAY("%1 got the stock figure and its answer was lost."), SAY("%1 has not answered the cancel request."),
        SAY("%1 got the request to renew the sign-in and its answer was lost."),
        SAY("%1 got the request for listings and its answer was lost."), SAY("It is not known whether this was done."),
        SAY("%1 got the question about this parcel and its answer was lost."),
        SAY("The message to the buyer left and its answer was lost.")},
    BySubject{SAY("%1 no longer lets us read orders."), SAY("%1 does not let us see this order."),
        SAY("%1 no longer lets us change stock."), SAY("%1 does not let us cancel this order."),
        SAY("%1 no longer accepts our sign-in."), SAY("%1 no longer lets us read listings."),
        SAY("Your role may not do this."), SAY("%1 does not let us ship this parcel."),
        SAY("The messenger does not let the sender in.")},
    BySubject{SAY("%1 changed its orders while they were being read."),
        SAY("This order changed at %1 in the meantime."), SAY("The stock at %1 changed in the meantime."),
        SAY("This order changed at %1 before it was cancelled."), SAY("The sign-in of %1 was renewed elsewhere."),
        SAY("%1 changed its listings while they were being read."), SAY("Somebody else changed this in the meantime."),
        SAY("This parcel changed at %1 in the meantime."), SAY("The message changed while it was being sent.")},
    BySubject{SAY("%1 refused to hand over its orders."), SAY("%1 does not know this order."),
        SAY("%1 refused the stock figure."), SAY("%1 refused to cancel this order."), SAY("%1 refused the sign-in."),
        SAY("%1 refused to hand over its listings."), SAY("This was not accepted."),
        SAY("%1 refused what was asked for this parcel."), SAY("The messenger refused the message to the buyer.")},
    BySubject{SAY("%1 sent an order that cannot be read."), SAY("The answer of %1 about this order cannot be read."),
        SAY("The answer of %1 to the stock figure cannot be read."),
        SAY("The answer of %1 to the cancel request cannot be read."),
        SAY("The answer of %1 to the sign-in cannot be read."), SAY("%1 sent a listing that cannot be read."),
        SAY("This cannot be read."), SAY("The answer of %1 about this parcel cannot be read."),
        SAY("The answer of the messenger cannot be read.")},
    BySubject{SAY("%1 has no way to hand over orders."), SAY("%1 has no way to ask about one order."),
        SAY("%1 has no way to take stock figures."), SAY("%1 has no way to cancel an order from here."),
        SAY("%1 has no sign-in that can be renewed."), SAY("%1 has no way to hand over listings."),
        SAY("Selaras cannot do this here."), SAY("%1 has no way to ship from here."),
        SAY("The messenger cannot send this message.")},
    BySubject{SAY("The orders of %1 could not be saved on this PC."),
        SAY("The answer of %1 about this order could not be saved on this PC."),
        SAY("The stock told to %1 could not be noted on this PC."),
        SAY("The cancel at %1 could not be noted on this PC."),
        SAY("The new sign-in of %1 could not be saved on this PC."),
        SAY("The listings of %1 could not be saved on this PC."), SAY("The inventory could not be read or written."),
        SAY("What %1 said of this parcel could not be saved on this PC."),
        SAY("How the message to the buyer ended could not be saved on this PC.")},
    BySubject{SAY("Pulling the orders of %1 was interrupted because Selaras was closing."),
        SAY("The question to %1 was interrupted because Selaras was closing."),
        SAY("Telling %1 its stock was interrupted because Selaras was closing."),
        SAY("The cancel at %1 was interrupted because Selaras was closing."),
        SAY("Renewing the sign-in of %1 was interrupted because Selaras was closing."),
        SAY("Reading the listings of %1 was interrupted because Selaras was closing."),
        SAY("This was interrupted because Selaras was closing."),
        SAY("The question about this parcel was interrupted because Selaras was closing."),
        SAY("The message to the buyer was interrupted because Selaras was closing.")},
};

/// In the order of Consequence, then of Subject.
const std::array<BySubject, 4> kMeaning{
    BySubject{SAY("New orders come in later; none is lost."), SAY("The order stays as it was last seen."),
        SAY("The shop shows its old figure a little longer; the change waits here."),
        SAY("The order is not cancelled yet and its stock stays reserved."),
        SAY("Orders and stock go on until the sign-in ends."), SAY("New listings appear later; known ones go on."),
        SAY("Nothing was changed."), SAY("The parcel has no label yet; packing goes on."),
        SAY("The buyer has not been written to yet; the order goes on.")},
    BySubject{SAY("Nothing is lost: the same orders are asked for again."), SAY("The order stays as it was last seen."),
        SAY("The shop may show the old or the new figure; it is read back before it is told again."),
        SAY("Stock is not released. The order may or may not be cancelled."),
        SAY("The old sign-in may be used up; without a new one orders and stock stop."),
        SAY("Nothing is lost: the same listings are asked for again."), SAY("It may be there already."),
        SAY("The courier may or may not be coming; it is asked before it is repeated."),
        SAY("The buyer may or may not have it; it is not sent twice by itself.")},
    BySubject{SAY("What could not be taken in waits here with its bytes; other orders are not affected."),
        SAY("The order stays as it was last seen, which may be out of date."),
        SAY("The shop may go on selling what is not there. Other listings are not affected."),
        SAY("The order stands and its stock stays reserved."),
        SAY("No order comes in and no stock goes out for this shop."),
        SAY("New listings of this shop do not appear; known ones go on."), SAY("Nothing was changed."),
        SAY("This parcel gets no label until somebody looks; others are not affected."),
        SAY("The buyer has not been written to; the order goes on.")},
    BySubject{SAY("Nothing was taken in; the same orders are read again."),
        SAY("The order stays as it was last seen on this PC."),
        SAY("The shop is told again; doing so twice does no harm."),
        SAY("The order is asked about again before anything is released."),
        SAY("The shop stops when its old sign-in ends."),
        SAY("Nothing was taken in; the same listings are read again."),
        SAY("Nothing was written; what was there before is unharmed."),
        SAY("It is asked again; doing so twice does no harm."),
        SAY("The buyer may or may not have it; the order goes on.")},
};

/// In the order of Error::Kind, then of Subject.
const std::array<BySubject, kKinds> kRemedy{
    BySubject{SAY("It is tried again by itself. Press F5 to try now."),
        SAY("It is tried again by itself. Press R to try now."),
        SAY("It is tried again by itself. Press R to try now."),
        SAY("It is tried again by itself. Press R to try now."),
        SAY("It is tried again by itself. If it stays, check the internet."),
        SAY("It is tried again by itself. Press F5 to try now."), SAY("Try again in a moment."),
        SAY("It is tried again by itself. Press R to try now."), SAY("Press R to send it again.")},
    same(SAY("It goes on by itself after the pause; nothing needs to be pressed.")),
    BySubject{SAY("It is asked again by itself."), SAY("It is asked again by itself."),
        SAY("It is read back by itself; nothing needs to be pressed."),
        SAY("It is asked again by itself; do not ship this parcel before."), SAY("Sign in again if the shop stops."),
        SAY("It is asked again by itself."), SAY("Press F5 to look again before you repeat it."),
        SAY("It is asked again by itself."),
        SAY("Ask the buyer or look into the mailbox; press R to send it once more, or discard it.")},
    BySubject{SAY("Sign in again in Channels, about one minute."), SAY("Sign in again in Channels, then press R."),
        SAY("Sign in again in Channels, then press R."),
        SAY("Sign in again in Channels, or cancel it in the seller centre."),
        SAY("Sign in again in Channels, about one minute."), SAY("Sign in again in Channels, about one minute."),
        SAY("Ask somebody whose role may."), SAY("Sign in again in Channels, then press R."),
        SAY("Change the sender in Settings; then press R.")},
    BySubject{SAY("It is read again by itself."), SAY("It is asked again by itself. Press R to ask now."),
        SAY("The new figure is worked out and sent by itself."),
        SAY("Look at the order, then cancel again if it still should be."), SAY("The newer sign-in is used by itself."),
        SAY("It is read again by itself."), SAY("Press F5 to see how it stands now, then decide again."),
        SAY("It is asked again by itself. Press R to ask now."), SAY("Press R to send it again.")},
    BySubject{SAY("Look at the reply below; when the cause is mended, press F5."),
        SAY("Look for the order in the seller centre; discard this if it is gone."),
        SAY("Mend the listing in the seller centre, then press R."), SAY("Cancel it in the seller centre, or ship it."),
        SAY("Check the keys of this shop and sign in again."),
        SAY("Look at the reply below; when the cause is mended, press F5."),
        SAY("Change what is marked, then try again."), SAY("Arrange it in the seller centre, then press R."),
        SAY("Mend the cause, then press R; or discard this and write to the buyer by hand.")},
    BySubject{SAY("Press E in Activity to save the evidence, and look at the order in the seller centre."),
        SAY("Press E to save the evidence and look at the order in the seller centre."),
        SAY("Check the figure in the seller centre, then press R."),
        SAY("Check in the seller centre whether it is cancelled, then press R."),
        SAY("Sign in again; if it stays, press E and send the evidence to support."),
        SAY("Press E to save the evidence and look at the listing in the seller centre."),
        SAY("Choose another file or another text."),
        SAY("Press E to save the evidence, and arrange it in the seller centre."),
        SAY("Press E to save the evidence; then press R, or discard this.")},
    BySubject{SAY("Enter its orders by hand."), SAY("Look at the order in the seller centre."),
        SAY("Set the figure in the seller centre and discard this."),
        SAY("Cancel it in the seller centre and discard this."), SAY("Check the keys of this shop in Channels."),
        SAY("Add its listings by hand."), SAY("Do it in the seller centre instead."),
        SAY("Ship it in the seller centre and discard this."), SAY("Write to the buyer by hand and discard this.")},
    same(SAY("Make room on the disk and check that the file can be written, then press R.")),
    same(SAY("It goes on by itself at the next start.")),
};

QString said(const char *text, const QString &shop)
{
    QString out = QCoreApplication::translate("selaras::ui", text);
    if (!out.contains(QLatin1String("%1")))
        return out;
    out.replace(QLatin1String("%1"), shop.isEmpty() ? QCoreApplication::translate("selaras::ui", "this shop") : shop);
    out[0] = out[0].toUpper();
    return out;
}

} // namespace

QString Sentence::whole() const { return QStringList{what, meaning, remedy}.join(u' '); }

Sentence sentenceFor(const Error &error, Subject subject, const QString &shop)
{
    const auto on = std::size_t(subject);
    const auto kind = std::size_t(error.kind);
    const Texts own = textsOfCode(error.code).value_or(Texts{});
    return {said(own.what ? own.what : kWhat[kind][on], shop),
        said(own.meaning ? own.meaning : kMeaning[std::size_t(consequenceOf(error.kind))][on], shop),
        said(own.remedy ? own.remedy : kRemedy[kind][on], shop)};
}

Sentence sentenceForAlert(const QString &alertKind, const QString &shop)
{
    const Texts own = textsOfAlert(alertKind).value_or(Texts{SAY("Selaras noticed something that has no sentence yet."),
        SAY("What it means for orders is in the text below."),
        SAY("Read the text below; dismiss this when it is dealt with.")});
    return {said(own.what, shop), said(own.meaning, shop), said(own.remedy, shop)};
}

Subject subjectOf(outbox::JobKind kind)
{
    switch (kind) {
    case outbox::JobKind::PublishStock: return Subject::TellStock;
    case outbox::JobKind::CancelOrder: return Subject::CancelOrder;
    case outbox::JobKind::FetchOrder: break;
    case outbox::JobKind::SendMessage: return Subject::Message;
    case outbox::JobKind::ArrangeShipment:
    case outbox::JobKind::FetchLabel:
    case outbox::JobKind::TellDispatched:
    case outbox::JobKind::AnswerReturn: return Subject::Parcel;
    }
    return Subject::FetchOrder;
}

} // namespace selaras::ui
