#pragma once

#include "alerts/alert.h"
#include "inbox/inbox.h"
#include "outbox/board.h"
#include "outbox/exchange.h"
#include "shops/shop.h"

#include <optional>

/// One thing of the lists with all that is known of it.
namespace selaras::ui::activity {

struct Detail {
    qint64 id = 0;
    // Exactly one of the three.
    std::optional<outbox::BoardRow> job;
    std::optional<inbox::Entry> entry;
    std::optional<alerts::Alert> alert;
    std::optional<shops::Shop> shop;
    std::vector<outbox::Exchange> exchanges; ///< of the job, newest first
};

/// Nullopt when it is none of the three any more.
Result<std::optional<Detail>> readDetail(Reader &reader, qint64 id);

/// Ends the alert that was raised with a dead letter or an unusable message, when a person has dealt with it.
Result<> clearAlertOf(Transaction &tx, const Detail &detail);

/// Outside bytes as text that does no harm: control characters made visible, bytes that are no text in hexadecimal, cut
/// after `most` characters with a line that says how much is left out.
QString safeText(const QByteArray &bytes, qsizetype most);

/// A call for reading: each parameter of the address and each member of a JSON body on a line of its own. Adds only
/// spaces and line ends; what is no JSON, or was cut, stays as it is from there on.
QString laidOut(const QString &call);

/// A recorded call as the pane shows it, after `most` characters cut: safe, laid out, and what was left out of it
/// (wire::kHidden) said in the language of the person.
QString callText(const QString &call, qsizetype most);

/// Everything about it as one text file: what, when, who, the calls and the bytes, closed by a SHA-256 over all lines
/// before it.
QByteArray evidence(const Detail &detail, qint64 now, const QString &actor, bool buyerData);

} // namespace selaras::ui::activity
