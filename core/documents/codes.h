#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <vector>

/// Barcodes as modules, drawn by zint.
namespace selaras::documents {

/// Lines of modules from the top, true is black; without the quiet zone around it.
using Modules = std::vector<std::vector<bool>>;

constexpr int kQuiet128 = 10; ///< modules that stay white on either side
constexpr int kQuietQr = 4;
constexpr double kLeastModule128 = 0.25; ///< mm; two dots at 203 dpi
constexpr double kLeastModuleQr = 0.35;

/// Code 128 as one line. Rejected "label.no-awb" (empty), "label.awb-odd" (not printable ASCII, or blanks at an end,
/// which nobody could read), "label.awb-long" (more than zint takes).
Result<Modules> code128(const QString &text);

/// A QR code with error correction M. Rejected "label.qr-long".
Result<Modules> qrCode(const QByteArray &bytes);

/// How wide a module of a Code 128 may be so that `modules` and the quiet zones fill `width` at most: whole dots at 203
/// dpi where that is possible. Millimetres; below kLeastModule128: it does not fit.
double moduleWidth(std::size_t modules, double width);

} // namespace selaras::documents
