#pragma once

#include "access/actor.h"
#include "documents/paper.h"
#include "documents/words.h"
#include "store/transaction.h"

#include <QByteArray>
#include <QTimeZone>
#include <vector>

namespace selaras::papers {

/// What a paper is made for: in which language, by which days, at which moment, and who may see what.
struct Reading {
    documents::Language language = documents::Language::Indonesian;
    QTimeZone zone; ///< of the dates on it
    qint64 now = 0; ///< UTC ms
    access::Actor actor; ///< without SeeBuyerData no buyer stands on it
    documents::Paper slip = documents::kA5; ///< of packing slips
};

/// The packing slips of an order in one PDF: one a parcel, of what belongs into it; of an order that nobody has
/// begun one of everything it sold. No prices. Conflict order.missing; what documents::packingSlipPdf() refuses.
Result<QByteArray> slips(Reader &reader, qint64 orderId, const Reading &reading);

/// The invoice of an order, A4, under the order's own number, with the date it was paid or else placed. Conflict
/// order.missing, pack.cancelled (a cancelled order has none).
Result<QByteArray> invoice(Reader &reader, qint64 orderId, const Reading &reading);

} // namespace selaras::papers
