#pragma once

#include "base/money.h"

#include <QString>
#include <QTimeZone>

namespace selaras::documents {

/// What a paper is written in. Papers go to couriers and buyers, so it is chosen for the paper, not taken from the
/// window; core has no translations, and these few words stand here.
enum class Language { Indonesian, English };

/// Every word that our papers say by themselves. %1 and %2 are figures.
struct Words {
    QString sender, recipient, orderNumber, weight, parcel, contents, note, cod, noCod, more, summary, summaryOfOne;
    QString packingSlip, invoice, manifest, pickList;
    QString itemCode, product, pieces, price, amount, goods, shipping, discount, other, total, date, shop, buyer,
        courier, awb;
    QString shelf, number, taxId, parcels, codTotal, handedOver, received, nameAndSignature, page, warehouse;
};
const Words &wordsOf(Language language);
/// "3 jenis, 5 pcs"; "1 kind, 2 pcs".
QString summaryText(qint64 kinds, qint64 pieces, Language language);

/// "Rp1.250.000", "Rp1.250.000,50", "USD 12.50": exact, never rounded.
QString moneyText(const Money &money);
/// "850 g", "1,25 kg" (Indonesian) or "1.25 kg".
QString weightText(qint64 grams, Language language);
/// Whole pieces with their thousands apart: "1.250" (Indonesian) or "1,250".
QString countText(qint64 count, Language language);
/// "21 November 2026 14.05 WIB" of a time in UTC ms, as people where `zone` is would write it.
QString momentText(qint64 at, const QTimeZone &zone, Language language);

} // namespace selaras::documents
