// A CSV file of SKUs: what is taken in is within bounds, is the same when it is written and read once more, and can be
// compared with an inventory.

#include "base/clock.h"
#include "base/text.h"
#include "catalog/import.h"
#include "catalog/import_file.h"
#include "catalog/sku.h"
#include "fuzz/passing_folder.h"
#include "fuzz/sound.h"
#include "inventory/stock.h"
#include "tables/formula_guard.h"

using namespace selaras;
using namespace selaras::catalog;

namespace {

/// An inventory with one warehouse and one SKU.
struct Shop {
    Shop()
    {
        auto opened = Store::create(
            {folder.path(QStringLiteral("shop.selaras")), Secret::random(32), 0, Threads::None, 1}, clock);
        require(opened);
        store = std::move(*opened);
        auto filled = store->write([](Transaction &tx) -> Result<qint64> {
            CHECK(addSku(tx, Sku{.code = "SKU-1", .name = "Teko", .barcode = "899", .priceMinor = 18'900'000}, "Rini"));
            return inventory::addWarehouse(tx, "CKG", "Cakung", "Rini");
        });
        filled.waitForFinished();
        const Result<qint64> made = filled.takeResult();
        require(made);
        warehouse = *made;
    }
    ImportPreview preview(const ImportFile &file) const
    {
        auto compared = store->read([&](Reader &reader) { return previewImport(reader, file, warehouse); });
        compared.waitForFinished();
        Result<ImportPreview> preview = compared.takeResult();
        require(preview);
        return std::move(*preview);
    }

    fuzz::PassingFolder folder;
    SystemClock clock;
    std::unique_ptr<Store> store;
    qint64 warehouse = 0;
};

QString quoted(const QString &text)
{
    return u'"' + tables::guarded(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString number(std::optional<qint64> value) { return value ? QString::number(*value) : QString(); }

QString amount(std::optional<qint64> minor) { return minor ? decimalFromMinor(*minor, u"IDR") : QString(); }

void sound(const ImportRow &row)
{
    require(!row.code.isEmpty() && row.code == row.code.trimmed());
    for (const QString &text : {row.code, row.name, row.barcode, row.warehouse})
        require(text.size() <= 200 && text.isValidUtf16());
    for (const auto pieces : {row.stock, row.buffer})
        require(pieces.value_or(0) >= 0 && pieces.value_or(0) <= kMostPieces);
    require(row.priceMinor.value_or(0) >= 0 && row.priceMinor.value_or(0) <= kMostPriceMinor);
}

/// The rows without a fault, as a file of the plainest form.
QByteArray written(const std::vector<ImportRow> &rows)
{
    QString out = QStringLiteral("SKU,Name,Barcode,Stock,Buffer,Price,Warehouse\n");
    for (const ImportRow &row : rows)
        out += QStringList{quoted(row.code), quoted(row.name), quoted(row.barcode), number(row.stock),
                   number(row.buffer), amount(row.priceMinor), quoted(row.warehouse)}
                   .join(u',')
            + u'\n';
    return out.toUtf8();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Shop shop;
    const auto file = readImport(fuzz::bytesOf(data, size));
    fuzz::sound(file);
    if (!file)
        return 0;
    std::vector<ImportRow> good;
    QSet<QString> codes;
    int line = 0;
    for (const ImportRow &row : file->rows) {
        require(row.line > line); // a person finds it in the file
        line = row.line;
        if (!row.faults.empty())
            continue;
        sound(row);
        require(!codes.contains(folded(row.code)));
        codes.insert(folded(row.code));
        good.push_back(row);
    }
    const auto again = readImport(written(good));
    require(again && again->rows.size() == good.size());
    for (std::size_t i = 0; i < good.size(); ++i) {
        const ImportRow &a = good[i], &b = again->rows[i];
        require(b.faults.empty() && a.code == b.code && a.name == b.name && a.barcode == b.barcode);
        require(
            a.stock == b.stock && a.buffer == b.buffer && a.priceMinor == b.priceMinor && a.warehouse == b.warehouse);
    }
    const ImportPreview preview = shop.preview(*file);
    require(preview.rows.size() == file->rows.size());
    require(std::size_t(preview.added + preview.changed + preview.unchanged + preview.leftOut) == file->rows.size());
    return 0;
}
