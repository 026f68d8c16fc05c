#pragma once

#include "catalog/sku.h"

#include <QStringList>

/// What a scanner reads off a SKU: any number of barcodes, each of one SKU only.
namespace selaras::catalog {

/// The barcodes that a text names, in its order, each once. They stand apart by spaces, commas or |; a number that is
/// printed with gaps ("8 991234 567891") is one.
QStringList barcodesFrom(const QString &text);

/// Whether a barcode has the form of an EAN-8, UPC-A or EAN-13 and does not end in the digit that the others demand: it
/// was misread or mistyped. Own codes have no such digit.
bool hasWrongDigit(const QString &barcode);

constexpr int kLongestBarcode = 64; ///< characters

/// Gives a SKU one more; nothing happens when it has it. Conflict:
///   barcode.empty        there is none, or more than one, or one of more than kLongestBarcode characters
///   barcode.wrong-digit  see hasWrongDigit()
///   barcode.taken        another SKU has it, or is called so; the detail is that SKU's code
Result<> addBarcode(Transaction &tx, qint64 skuId, const QString &barcode, const QString &actor);
/// Nothing happens when the SKU does not have it.
Result<> removeBarcode(Transaction &tx, qint64 skuId, const QString &barcode, const QString &actor);

/// The active SKU that has exactly this code, whatever its case, or else exactly this barcode. A UPC-A is the same as
/// the EAN-13 that begins with 0. Nullopt: nobody knows it.
Result<std::optional<Sku>> scannedSku(Reader &reader, const QString &scanned);

/// Who else has one of the barcodes of a card or is called so: that SKU's code, nullopt when they are free for it.
Result<std::optional<QString>> whoElseHas(Reader &reader, qint64 skuId, const QString &barcodes);

/// Makes what a scan finds agree with a SKU's card; the card as it is to be stored. An inactive SKU is found by none.
/// For whoever writes cards. Conflict as addBarcode().
Result<QString> fileBarcodes(Transaction &tx, const Sku &sku);

} // namespace selaras::catalog
