#pragma once

#include "papers/label.h"

#include <functional>
#include <vector>

/// Labels of many orders, as one job of a printer or one file.
namespace selaras::papers {

struct LabelRun {
    struct Gap {
        QString orderNumber;
        Error why;
    };
    std::vector<ReadyLabel> labels; ///< in the order they were asked for
    std::vector<Gap> gaps; ///< parcels, or whole orders, that have none
};

/// Adds the label of each parcel of an order to a run. An order that no channel makes labels for is begun if nobody
/// has. What has none is a gap that says why, and what a person does then:
///   pack.*               the order may not be sent (obstacle.h); one that has left may be printed again
///   label.not-asked      nobody has asked the channel for its courier or its label
///   label.courier-asked  the channel was asked for the courier and has not answered yet
///   label.no-number      the courier has not given its number yet
///   label.not-drawn      the channel is still drawing it
///   label.given-up       asking has ended as a dead letter; the detail is what was said last
///   and those of readyLabel()
/// Errors: order.missing (Conflict), and the disk's. Who may ask is the caller's to know.
Result<> addLabels(Transaction &tx, LabelRun &run, qint64 orderId, const LabelTarget &target, const QString &actor);

/// What goes to the printer: PDFs as one, each page of its own size; commands one behind the other. At least one
/// label. Errors as documents::mergedPdf(). May run in any thread.
Result<QByteArray> joined(const std::vector<ReadyLabel> &labels, printing::Speech speech);

/// Notes that all of them went to a printer, or into a file; those that did before are reprints in the audit.
Result<> notePrinted(
    Transaction &tx, const std::vector<qint64> &paperIds, const QString &printer, const QString &actor);

} // namespace selaras::papers
