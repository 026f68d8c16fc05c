#pragma once

#include "base/result.h"
#include "outbox/outbox.h"

#include <QString>
#include <QStringList>

/// What went wrong, in words for a person. The only place that turns an Error or an alert into sentences.
namespace selaras::ui {

/// What was being done when it went wrong.
enum class Subject {
    PullOrders, ///< bringing a shop's orders in
    FetchOrder, ///< asking how one order stands
    TellStock, ///< telling a shop how many it may sell
    CancelOrder, ///< asking a shop to cancel
    SignIn, ///< renewing or making the sign-in of a shop
    Listings, ///< reading what a shop sells
    Here, ///< something on this PC: reading or saving, a form, a file
    Parcel, ///< a courier, a label, or that it has left
    Message, ///< writing to a buyer
};
constexpr int kSubjects = 9;

/// What happened, what it means for orders, what to press. Whole sentences with a full stop; never empty.
struct Sentence {
    QString what, meaning, remedy;
    /// All three as one text, for a notice.
    QString whole() const;
};

/// `shop` is the shop's name as the person knows it; for Subject::Here it may be empty. A known code makes a more
/// precise sentence than its kind.
Sentence sentenceFor(const Error &error, Subject subject, const QString &shop = {});

/// An alert by its kind ("shop.sign-in", "inbox.failed", "clock" ...); an unknown kind says so and shows where to look.
Sentence sentenceForAlert(const QString &alertKind, const QString &shop = {});

Subject subjectOf(outbox::JobKind kind);

/// Every code that has a sentence of its own; for the test that walks the house.
QStringList knownCodes();
/// Every alert kind that has one.
QStringList knownAlerts();

} // namespace selaras::ui
