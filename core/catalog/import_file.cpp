#include "catalog/import_file.h"

#include "base/money.h"
#include "base/text.h"
#include "catalog/barcode.h"
#include "tables/any_table.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <optional>
#include <unordered_map>

namespace selaras::catalog {

namespace {

constexpr int kMostText = 200; ///< characters of a code, name or barcode
constexpr QStringView kOnHand = u"onhand";

using tables::Row;

/// A header without case, accents and signs.
QString plainHeader(const QString &header)
{
    QString plain;
    for (const QChar c : folded(header))
        if (c.isLetterOrNumber())
            plain += c;
    return plain;
}

std::optional<ImportColumn> columnNamed(const QString &header)
{
    static const QHash<QString, ImportColumn> kWords = [] {
        QHash<QString, ImportColumn> words;
        const auto add = [&](ImportColumn column, std::initializer_list<const char *> names) {
            for (const char *name : names)
                words.insert(QString::fromLatin1(name), column);
        };
        add(ImportColumn::Code,
            {"sku", "kode", "code", "kodesku", "skucode", "kodebarang", "kodeproduk", "itemcode", "sellersku",
                "nomorsku"});
        add(ImportColumn::Name,
            {"name", "nama", "namabarang", "namaproduk", "productname", "itemname", "produk", "barang", "product",
                "title", "judul"});
        add(ImportColumn::Barcode, {"barcode", "kodebatang", "ean", "ean13", "gtin", "upc"});
        add(ImportColumn::Stock,
            {"stock", "stok", "qty", "quantity", "jumlah", "onhand", "fisik", "stokawal", "stokfisik", "openingstock"});
        add(ImportColumn::Buffer, {"buffer", "penyangga", "stokaman", "safetystock", "stokpengaman"});
        add(ImportColumn::Price, {"price", "harga", "hargajual", "sellingprice", "hargarp", "pricerp", "hargasatuan"});
        add(ImportColumn::Warehouse, {"warehouse", "gudang", "lokasi", "location"});
        add(ImportColumn::Product,
            {"productgroup", "parent", "parentsku", "parentproduct", "variantof", "kelompokproduk", "produkinduk",
                "induk", "skuinduk", "variandari"});
        add(ImportColumn::Cost,
            {"cost", "costprice", "unitcost", "purchaseprice", "modal", "hargamodal", "hpp", "hargapokok",
                "hargabeli"});
        return words;
    }();
    const auto found = kWords.constFind(plainHeader(header));
    return found == kWords.constEnd() ? std::nullopt : std::optional(*found);
}

/// A number as people type it, as a plain decimal text; empty when it is none.
QString plainDecimal(const QString &text)
{
    static const QRegularExpression kCurrency(
        QStringLiteral("^(rp|idr)\\.?\\s*"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kGrouped(QStringLiteral("^[0-9]{1,3}(?:([.,' ])[0-9]{3})(?:\\1[0-9]{3})*$"));
    static const QRegularExpression kBoth(
        QStringLiteral("^[0-9]{1,3}(?:([.,' ])[0-9]{3})(?:\\1[0-9]{3})*([.,])([0-9]+)$"));
    static const QRegularExpression kPlain(QStringLiteral("^[0-9]+(?:[.,][0-9]+)?$"));
    QString number = text.trimmed();
    number.replace(QChar(0x2212), u'-').replace(QChar(0xa0), u' ');
    bool negative = number.startsWith(u'-');
    if (negative)
        number.remove(0, 1);
    number.remove(kCurrency);
    if (number.startsWith(u'-') && !negative) { // "Rp-5.000"
        negative = true;
        number.remove(0, 1);
    }
    if (number.endsWith(QLatin1String(",-"))) // "Rp25.000,-"
        number.chop(2);
    QString out;
    if (kGrouped.match(number).hasMatch()) {
        out = number;
        out.remove(QRegularExpression(QStringLiteral("[.,' ]")));
    } else if (const auto both = kBoth.match(number); both.hasMatch() && both.captured(1) != both.captured(2)) {
        out = number.left(both.capturedStart(2));
        out.remove(QRegularExpression(QStringLiteral("[.,' ]")));
        out += u'.' + both.captured(3);
    } else if (kPlain.match(number).hasMatch()) {
        out = number;
        out.replace(u',', u'.');
    }
    return out.isEmpty() || !negative ? out : u'-' + out;
}

bool hasLostDigits(const QString &text)
{
    static const QRegularExpression kScientific(QStringLiteral("^[0-9][.,][0-9]+[eE]\\+[0-9]+$"));
    return kScientific.match(text).hasMatch();
}

/// Why a cell is none of the figures asked for.
ImportFault whyNoNumber(const QString &cell, bool pieces)
{
    static const QRegularExpression kDecimal(QStringLiteral("^-?[0-9]+(?:[.][0-9]+)?$"));
    constexpr qsizetype kDigits = 18; // of what certainly fits
    const QString plain = plainDecimal(cell);
    if (!kDecimal.match(plain).hasMatch())
        return ImportFault::BadNumber;
    if (plain.section(u'.', 0, 0).size() > kDigits)
        return plain.startsWith(u'-') ? ImportFault::Negative : ImportFault::Absurd;
    return pieces && plain.contains(u'.') ? ImportFault::NotWhole : ImportFault::BadNumber;
}

/// Fills a row from the cells of its record.
class RowReader {
public:
    RowReader(const ImportFile &file, const Row &record)
        : m_file(file)
        , m_record(record)
    {
        m_row.line = record.line;
    }

    ImportRow read()
    {
        m_row.code = text(ImportColumn::Code);
        if (m_record.openQuote)
            fault(ImportFault::OpenQuote, ImportColumn::Code, m_row.code);
        if (m_row.code.isEmpty())
            fault(ImportFault::NoCode, ImportColumn::Code, {});
        m_row.name = text(ImportColumn::Name);
        const QStringList barcodes = barcodesFrom(text(ImportColumn::Barcode));
        m_row.barcode = barcodes.join(u' ');
        m_row.warehouse = text(ImportColumn::Warehouse);
        m_row.stock = pieces(ImportColumn::Stock);
        m_row.buffer = pieces(ImportColumn::Buffer);
        m_row.product = text(ImportColumn::Product).simplified();
        m_row.priceMinor = number(ImportColumn::Price, rupiahFromText, kMostPriceMinor);
        for (const ImportColumn column : {ImportColumn::Code, ImportColumn::Barcode})
            if (hasLostDigits(text(column)))
                fault(ImportFault::LostDigits, column, text(column));
        for (const QString &barcode : barcodes) {
            if (barcode.size() > kLongestBarcode)
                fault(ImportFault::TooLong, ImportColumn::Barcode, barcode);
            else if (hasWrongDigit(barcode))
                fault(ImportFault::WrongDigit, ImportColumn::Barcode, barcode);
        }
        m_row.costMinor = number(ImportColumn::Cost, rupiahFromText, kMostPriceMinor);
        return m_row;
    }

private:
    QString text(ImportColumn column)
    {
        const int at = m_file.columns[std::size_t(column)];
        const QString cell = at >= 0 && at < m_record.cells.size() ? m_record.cells.at(at) : QString();
        if (m_record.unworked && cell.startsWith(u'='))
            fault(ImportFault::Formula, column, cell.left(kMostText));
        if (cell.size() > kMostText)
            fault(ImportFault::TooLong, column, cell.left(kMostText));
        if (!isPlainText(cell.simplified())) // a line end within quotes is none of it
            fault(ImportFault::Unreadable, column, plainText(cell, kMostText));
        return cell;
    }

    std::optional<qint64> pieces(ImportColumn column)
    {
        // One separator before three digits: thousands here, thousandths to who writes "1.000" for one.
        static const QRegularExpression kAmbiguous(QStringLiteral("^[0-9]{1,3}[.,][0-9]{3}$"));
        const auto value = number(column, piecesFromText, kMostPieces);
        const QString cell = text(column).trimmed();
        if (value && !m_row.readAs && kAmbiguous.match(cell).hasMatch())
            m_row.readAs = ImportRow::ReadAs{cell, *value};
        return value;
    }

    std::optional<qint64> number(ImportColumn column, std::optional<qint64> (*read)(const QString &), qint64 most)
    {
        const QString cell = text(column);
        if (cell.isEmpty())
            return std::nullopt;
        const auto value = read(cell);
        if (!value)
            fault(whyNoNumber(cell, read == piecesFromText), column, cell);
        else if (*value < 0)
            fault(ImportFault::Negative, column, cell);
        else if (*value > most)
            fault(ImportFault::Absurd, column, cell);
        return value;
    }

    /// One reason is enough for a cell that cannot be read at all, and for each thing in it.
    void fault(ImportFault what, ImportColumn where, const QString &culprit)
    {
        const auto tellsIt = [&](const ImportRow::Fault &told) {
            const bool wholeCell = told.what == ImportFault::Formula || told.what == ImportFault::Unreadable
                || told.what == ImportFault::OpenQuote || told.what == ImportFault::TooLong
                || told.what == ImportFault::LostDigits;
            return told.where == where && (wholeCell || told.text == culprit);
        };
        if (std::none_of(m_row.faults.begin(), m_row.faults.end(), tellsIt))
            m_row.faults.push_back({what, where, culprit});
    }

    const ImportFile &m_file;
    const Row &m_record;
    ImportRow m_row;
};

/// Of rows with the same code the first that is not left out for something else counts, the others are told.
void tellTwins(std::vector<ImportRow> &rows)
{
    std::unordered_map<QString, int> lineOfCode;
    for (ImportRow &row : rows) {
        std::erase_if(row.faults, [](const ImportRow::Fault &fault) { return fault.what == ImportFault::TwiceInFile; });
        if (row.code.isEmpty())
            continue;
        const QString code = folded(row.code);
        if (const auto first = lineOfCode.find(code); first != lineOfCode.end())
            row.faults.push_back({ImportFault::TwiceInFile, ImportColumn::Code, QString::number(first->second)});
        else if (row.faults.empty())
            lineOfCode.emplace(code, row.line);
    }
}

} // namespace

ImportFile withoutCosts(ImportFile file)
{
    file.columns[std::size_t(ImportColumn::Cost)] = -1;
    for (ImportRow &row : file.rows) {
        row.costMinor.reset();
        std::erase_if(row.faults, [](const ImportRow::Fault &fault) { return fault.where == ImportColumn::Cost; });
    }
    tellTwins(file.rows); // a row that was left out for its cost only is not any more
    return file;
}

std::optional<qint64> piecesFromText(const QString &text)
{
    QString plain = plainDecimal(text);
    static const QRegularExpression kNoPart(QStringLiteral("\\.0+$")); // a spreadsheet's 12.0
    plain.remove(kNoPart);
    bool ok = false;
    const qint64 value = plain.toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<qint64> rupiahFromText(const QString &text)
{
    const QString plain = plainDecimal(text);
    if (plain.isEmpty())
        return std::nullopt;
    const auto minor = minorFromDecimal(plain, u"IDR");
    return minor ? std::optional(*minor) : std::nullopt;
}

namespace {

/// What the records of a file come to, one after the other; the first is the header.
class Reading {
public:
    explicit Reading(ImportFile &file)
        : m_file(file)
    {
        m_file.columns.fill(-1);
    }

    Result<> take(const Row &record)
    {
        if (m_file.headers.isEmpty())
            return takeHeader(record.cells);
        if (m_file.rows.size() >= std::size_t(kMostImportRows))
            return failAs(
                QStringLiteral("import.too-many-rows"), Error::Kind::Malformed, QString::number(kMostImportRows));
        m_file.rows.push_back(RowReader(m_file, record).read());
        return {};
    }

    Result<> end() const
    {
        if (m_file.headers.isEmpty())
            return failAs(QStringLiteral("import.empty"), Error::Kind::Malformed, QStringLiteral("the file is empty"));
        return {};
    }

private:
    Result<> takeHeader(const QStringList &headers)
    {
        m_file.headers = headers;
        for (int i = 0; i < headers.size(); ++i)
            if (const auto column = columnNamed(headers.at(i)); column && !m_file.has(*column))
                m_file.columns[std::size_t(*column)] = i;
        findProduct();
        leaveSum();
        if (!m_file.has(ImportColumn::Code))
            return failAs(
                QStringLiteral("import.no-code-column"), Error::Kind::Malformed, headers.join(QStringLiteral(", ")));
        return {};
    }

    /// "Product" names the goods where nothing else does; beside a name it says what they are a variant of.
    void findProduct()
    {
        for (int i = 0; i < m_file.headers.size() && !m_file.has(ImportColumn::Product); ++i) {
            const QString plain = plainHeader(m_file.headers.at(i));
            if (plain != u"product" && plain != u"produk")
                continue;
            int &name = m_file.columns[std::size_t(ImportColumn::Name)];
            if (name == i)
                name = nameBeside(i);
            if (name < 0)
                name = i;
            else
                m_file.columns[std::size_t(ImportColumn::Product)] = i;
        }
    }

    /// Beside a column for each of several warehouses, as our own export has them, "on_hand" is no warehouse's stock.
    void leaveSum()
    {
        const auto ofOneWarehouse = [](const QString &header) {
            const QString plain = plainHeader(header);
            return plain.size() > kOnHand.size() && plain.startsWith(kOnHand);
        };
        const QStringList &headers = m_file.headers;
        int &stock = m_file.columns[std::size_t(ImportColumn::Stock)];
        if (stock < 0 || plainHeader(headers.at(stock)) != kOnHand
            || std::count_if(headers.begin(), headers.end(), ofOneWarehouse) < 2)
            return;
        m_file.sum = headers.at(stock);
        stock = -1;
    }

    int nameBeside(int product) const
    {
        for (int i = product + 1; i < m_file.headers.size(); ++i)
            if (columnNamed(m_file.headers.at(i)) == ImportColumn::Name)
                return i;
        return -1;
    }

    ImportFile &m_file;
};

} // namespace

Result<ImportFile> readImport(const QByteArray &bytes)
{
    ImportFile file;
    Reading reading(file);
    Result<> taken;
    const auto take = [&](const Row &row) {
        taken = reading.take(row);
        return taken.has_value();
    };
    TRY(const tables::Format format, tables::readTable(bytes, take));
    file.sheet = format.sheet;
    file.encoding = format.encoding;
    file.separator = format.separator;
    CHECK(taken);
    CHECK(reading.end());
    tellTwins(file.rows);
    return file;
}

} // namespace selaras::catalog
