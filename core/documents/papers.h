#pragma once

#include "documents/label.h"

/// Papers that are no labels: what goes into the parcel, to the buyer, to the courier and to the shelves. Each is a PDF
/// of as many pages as it takes, numbered; `madeAt` in UTC ms is what the file says of itself. Texts may hold anything;
/// one that is longer than its column goes on in the next line, six at most.
namespace selaras::documents {

/// A line of something sold.
struct SoldRow {
    QString code;
    QString name;
    qint64 pieces = 0;
    std::optional<Money> price; ///< of one piece
    std::optional<Money> amount; ///< of the line
};
/// What stands under the lines: "Ongkir" Rp9.000; discounts are negative.
struct Figure {
    QString caption;
    Money amount;
};

struct PackingSlip {
    QString shopName;
    QStringList shopReach; ///< address and phone of where it is sent from
    QString orderNumber;
    QString placedAt; ///< as it is to be read
    QString recipientName;
    QString courier;
    QString awb; ///< as text; empty: none yet
    std::vector<SoldRow> rows; ///< without prices: none is shown
    std::vector<Figure> figures; ///< the last one is the total
    QString note;
};
/// A5 or A6.
Result<QByteArray> packingSlipPdf(const PackingSlip &slip, Language language, const Paper &paper, qint64 madeAt);

struct Invoice {
    QString number;
    QString date; ///< as it is to be read
    QString orderNumber;
    QString sellerName;
    QStringList sellerAddress;
    QString sellerTaxId; ///< empty: not told
    QString buyerName;
    QStringList buyerAddress;
    QString buyerTaxId;
    std::vector<SoldRow> rows;
    std::vector<Figure> figures; ///< the last one is the total, shown bold
    QString note;
};
/// A4.
Result<QByteArray> invoicePdf(const Invoice &invoice, Language language, qint64 madeAt);

struct Manifest {
    QString number;
    QString shopName; ///< of several: all of them
    QString warehouse;
    QStringList warehouseReach; ///< its address, its phone
    QString courier;
    QString date; ///< as it is to be read
    struct Parcel {
        QString orderNumber;
        QString awb;
        QString courier; ///< and its service
        qint64 pieces = 0;
        std::optional<Money> cod;
    };
    std::vector<Parcel> parcels;
};
/// A4, with the totals and two lines to sign on its last page. COD amounts are added for each currency. Malformed
/// when they do not fit 64 bits.
Result<QByteArray> manifestPdf(const Manifest &manifest, Language language, qint64 madeAt);

struct PickList {
    QString number;
    QString warehouse;
    QString date; ///< as it is to be read
    struct Pick {
        QString shelf;
        QString code;
        QString name;
        qint64 pieces = 0;
    };
    std::vector<Pick> picks; ///< in the order they are walked to
};
/// A4; a box to tick before each row.
Result<QByteArray> pickListPdf(const PickList &list, Language language, qint64 madeAt);

} // namespace selaras::documents
