#pragma once

#include "base/result.h"
#include "store/transaction.h"

#include <QByteArray>
#include <optional>
#include <vector>

/// The papers of a parcel, kept encrypted with everything else, so that they print without a network.
namespace selaras::fulfilment {

enum class PaperKind { Label, Slip, Invoice };
enum class PaperSource { Channel, Own };

struct Paper {
    qint64 id = 0;
    qint64 shipmentId = 0;
    PaperKind kind = PaperKind::Label;
    PaperSource source = PaperSource::Own;
    QString mime;
    QByteArray bytes;
    qint64 createdAt = 0; ///< UTC ms
    qint64 printed = 0; ///< how often it went to a printer
};

/// Its id.
Result<qint64> keep(Transaction &tx, const Paper &paper);
/// The newest of a kind; nullopt: there is none.
Result<std::optional<Paper>> newest(Reader &reader, qint64 shipmentId, PaperKind kind);
Result<std::optional<Paper>> paper(Reader &reader, qint64 paperId);

/// It went to a printer; the second time and later is a reprint and says so in the audit.
Result<> printed(Transaction &tx, qint64 paperId, const QString &printer, const QString &actor);

/// Parcels that are packed and whose label is here, but was never printed: it came while nobody waited for it, or its
/// printer failed. The oldest first.
Result<std::vector<qint64>> unprinted(Reader &reader, int limit);
/// Parcels that are packed but have no label, the oldest first.
Result<std::vector<qint64>> withoutLabel(Reader &reader, int limit);

} // namespace selaras::fulfilment
