#include "documents/codes.h"

#include "documents/lettering.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <zint.h>

namespace selaras::documents {

namespace {

struct Delete {
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};
using Symbol = std::unique_ptr<zint_symbol, Delete>;

Modules modulesOf(const zint_symbol &symbol)
{
    Modules out;
    for (int row = 0; row < symbol.rows; ++row) {
        std::vector<bool> line;
        for (int at = 0; at < symbol.width; ++at)
            line.push_back((symbol.encoded_data[row][at >> 3] >> (at & 7)) & 1);
        out.push_back(std::move(line));
    }
    return out;
}

bool encode(zint_symbol &symbol, const QByteArray &bytes)
{
    const auto *source = reinterpret_cast<const unsigned char *>(bytes.constData());
    return ZBarcode_Encode(&symbol, source, int(bytes.size())) < ZINT_ERROR;
}

} // namespace

Result<Modules> code128(const QString &text)
{
    if (text.isEmpty())
        return failAs(QStringLiteral("label.no-awb"), Error::Kind::Rejected, QStringLiteral("no number to print"));
    if (!isPrintableAscii(text) || text.trimmed() != text)
        return failAs(QStringLiteral("label.awb-odd"), Error::Kind::Rejected, text);
    const Symbol symbol(ZBarcode_Create());
    symbol->symbology = BARCODE_CODE128;
    symbol->input_mode = DATA_MODE;
    if (!encode(*symbol, text.toLatin1()))
        return failAs(QStringLiteral("label.awb-long"), Error::Kind::Rejected, text);
    return modulesOf(*symbol);
}

Result<Modules> qrCode(const QByteArray &bytes)
{
    constexpr int kMedium = 2;
    const Symbol symbol(ZBarcode_Create());
    symbol->symbology = BARCODE_QRCODE;
    symbol->input_mode = DATA_MODE;
    symbol->option_1 = kMedium;
    if (!encode(*symbol, bytes))
        return failAs(
            QStringLiteral("label.qr-long"), Error::Kind::Rejected, QStringLiteral("%1 bytes").arg(bytes.size()));
    return modulesOf(*symbol);
}

double moduleWidth(std::size_t modules, double width)
{
    constexpr double kDot = 25.4 / 203; // mm
    constexpr double kWidest = 4 * kDot;
    const double fits = std::min(width / double(modules + 2 * kQuiet128), kWidest);
    const double whole = std::floor(fits / kDot + 1e-9) * kDot;
    return whole >= kLeastModule128 ? whole : fits;
}

} // namespace selaras::documents
