#pragma once

#include "base/money.h"
#include "base/result.h"
#include "documents/paper.h"
#include "documents/words.h"

#include <QByteArray>
#include <QStringList>
#include <atomic>
#include <functional>
#include <optional>
#include <vector>

namespace selaras::documents {

/// What lies in a parcel, a line each.
struct Row {
    QString code;
    QString name;
    qint64 pieces = 0;
};

/// A shipping label of ours, for couriers whose channel gives none. Any text may be empty but the AWB; what is empty
/// takes no room. Texts may hold anything, they come from buyers: what cannot be shown in a line is left out.
struct Label {
    QString courier; ///< "JNE"
    QString service; ///< "REG"
    QString awb; ///< the courier's number, printed as Code 128: printable ASCII
    QString orderNumber;
    QString shopName;
    QString senderName;
    QString senderPhone;
    QString senderAddress; ///< shortened where the recipient needs the room
    QString recipientName;
    QString recipientPhone;
    QStringList address;
    QString district, city, province, postcode;
    std::optional<Money> cod; ///< what the courier collects; nothing: no COD
    qint64 grams = 0; ///< 0: not weighed
    std::vector<Row> contents;
    QString note;
    int parcel = 1; ///< of `parcels`; told only when there are several
    int parcels = 1;
    QString qr; ///< what the QR code says; empty: none
};

/// One label as a PDF of one page. `madeAt` in UTC ms is what the file says of itself. Rejected: "label.no-awb",
/// "label.awb-odd", "label.awb-long" (its bars would be too thin to read), "label.qr-long", "label.address-long"
/// (not even the smallest type fits: an address is never cut).
Result<QByteArray> labelPdf(const Label &label, Language language, const Paper &paper, qint64 madeAt);

/// The same as commands of a thermal printer with `dpi` dots an inch (203 or 300), ended by the one that prints.
/// Nothing a text says can become a command. Text that the printer's fonts have not got is sent as a picture. Errors as
/// labelPdf.
Result<QByteArray> labelZpl(const Label &label, Language language, const Paper &paper, int dpi);
Result<QByteArray> labelTspl(const Label &label, Language language, const Paper &paper, int dpi);

/// Many labels in one PDF.
struct LabelRun {
    struct Gap {
        std::size_t index = 0; ///< among the labels given
        Error why;
    };
    QByteArray pdf; ///< a page each but for the gaps, in their order; empty when none could be drawn
    std::size_t drawn = 0;
    std::vector<Gap> gaps;
};
/// A label that cannot be drawn is a gap with its reason and never stops the rest. `progress` (may be empty) hears
/// after each how many are done. `stop` is looked at before each: Cancelled, and nothing is kept. May run in any
/// thread.
Result<LabelRun> labelsPdf(const std::vector<Label> &labels, Language language, const Paper &paper, qint64 madeAt,
    const std::function<void(std::size_t done)> &progress, const std::atomic<bool> &stop);

} // namespace selaras::documents
