#pragma once

#include "channels/ports.h"
#include "documents/words.h"
#include "printing/printer.h"
#include "store/transaction.h"

#include <optional>
#include <set>

/// The papers of orders and parcels, made of what the inventory knows; how they look is core/documents'.
namespace selaras::papers {

/// Channels whose connector ships: they make the labels of their parcels themselves. For the others ours is made.
std::set<QString> labelGivers(const std::vector<channels::ChannelKind> &kinds);

/// Whom a label is made for.
struct LabelTarget {
    printing::Printer printer; ///< what it understands, its paper, its dots
    documents::Language language = documents::Language::Indonesian; ///< of what is ours
    std::set<QString> givers; ///< labelGivers()
};

/// A label that can go to a printer.
struct ReadyLabel {
    qint64 paperId = 0;
    QString orderNumber;
    QByteArray bytes; ///< as the printer understands them
};
/// The label of a parcel; nullopt: its channel has not given it yet. Where no channel gives one, ours is made and kept.
/// Conflict shipment.missing; Rejected printer.speech: the channel's label is a PDF, and the printer understands none;
/// what documents::labelPdf() refuses.
Result<std::optional<ReadyLabel>> readyLabel(Transaction &tx, qint64 shipmentId, const LabelTarget &target);

} // namespace selaras::papers
