#include "manual/order_file.h"

#include "base/json.h"
#include "base/text.h"
#include "catalog/import_file.h"
#include "inbox/inbox.h"
#include "tables/any_table.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace selaras::manual {

namespace {

struct ColumnRow {
    const char *name;
    std::initializer_list<const char *> headers; ///< without case, spaces and signs
};
const std::array<ColumnRow, kColumns> kTable{{
    {"number",
        {"number", "ordernumber", "orderno", "orderid", "nomor", "nomorpesanan", "nopesanan", "noorder", "invoice"}},
    {"name",
        {"name", "buyer", "buyername", "recipient", "customer", "nama", "namapembeli", "namapenerima", "penerima"}},
    {"phone", {"phone", "phonenumber", "mobile", "telepon", "notelepon", "nomortelepon", "nohp", "hp", "whatsapp"}},
    {"street", {"street", "address", "alamat", "alamatlengkap", "alamatpengiriman", "jalan"}},
    {"district", {"district", "kecamatan"}},
    {"city", {"city", "kota", "kabupaten", "kotakabupaten"}},
    {"province", {"province", "state", "provinsi"}},
    {"postcode", {"postcode", "zip", "zipcode", "postalcode", "kodepos"}},
    {"sku", {"sku", "skucode", "itemcode", "productcode", "kodesku", "kodebarang", "kodeproduk", "kode"}},
    {"pieces", {"pieces", "qty", "quantity", "jumlah", "kuantitas", "pcs"}},
    {"price", {"price", "unitprice", "harga", "hargasatuan"}},
    {"shipping", {"shipping", "shippingcost", "shippingfee", "ongkir", "ongkoskirim"}},
    {"discount", {"discount", "diskon", "potongan"}},
    {"courier", {"courier", "kurir", "ekspedisi", "jasakirim"}},
    {"note", {"note", "notes", "catatan", "keterangan"}},
    {"payment", {"payment", "paymentstatus", "pembayaran", "statuspembayaran", "statusbayar", "carabayar"}},
    {"email",
        {"email", "mail", "emailaddress", "buyeremail", "customeremail", "emailpembeli", "emailpenerima", "alamatemail",
            "surel", "alamatsurel"}},
}};

QString plain(const QString &text)
{
    QString out;
    for (const QChar c : folded(text))
        if (c.isLetterOrNumber())
            out += c;
    return out;
}

std::optional<Payment> paymentFrom(const QString &text)
{
    static const QHash<QString, Payment> kWords{{QString(), Payment::Unpaid},
        {QStringLiteral("unpaid"), Payment::Unpaid}, {QStringLiteral("pending"), Payment::Unpaid},
        {QStringLiteral("belum"), Payment::Unpaid}, {QStringLiteral("belumbayar"), Payment::Unpaid},
        {QStringLiteral("belumdibayar"), Payment::Unpaid}, {QStringLiteral("belumlunas"), Payment::Unpaid},
        {QStringLiteral("paid"), Payment::Paid}, {QStringLiteral("lunas"), Payment::Paid},
        {QStringLiteral("dibayar"), Payment::Paid}, {QStringLiteral("sudahbayar"), Payment::Paid},
        {QStringLiteral("sudahdibayar"), Payment::Paid}, {QStringLiteral("cod"), Payment::Cod},
        {QStringLiteral("bayarditempat"), Payment::Cod}, {QStringLiteral("walkin"), Payment::WalkIn},
        {QStringLiteral("ambilsendiri"), Payment::WalkIn}};
    const auto found = kWords.constFind(plain(text));
    return found == kWords.constEnd() ? std::nullopt : std::optional(*found);
}

/// Where the columns of a mapping stand.
struct Places {
    std::array<int, kColumns> at{}; ///< -1: not in the file
    Mapping words; ///< of columns that say the same in every row
};

Result<Places> placesOf(const QStringList &headers, const Mapping &mapping)
{
    Places out;
    out.at.fill(-1);
    QStringList missing;
    for (std::size_t i = 0; i < std::size_t(kColumns); ++i) {
        const QString &header = mapping[i];
        if (header.startsWith(u'=')) {
            out.words[i] = header.mid(1).trimmed();
            continue;
        }
        if (header.isEmpty())
            continue;
        for (int c = 0; c < int(headers.size()) && out.at[i] < 0; ++c)
            if (folded(headers.at(c)) == folded(header))
                out.at[i] = c;
        if (out.at[i] < 0)
            missing << header;
    }
    for (const Column needed : {Column::Number, Column::Sku, Column::Pieces}) {
        const auto i = std::size_t(needed);
        if (out.at[i] < 0 && out.words[i].isEmpty() && mapping[i].isEmpty())
            missing << columnName(needed);
    }
    if (!missing.isEmpty())
        return failAs(
            QStringLiteral("manual.file-columns"), Error::Kind::Malformed, missing.join(QStringLiteral(", ")));
    return out;
}

/// One row in our words.
struct Read {
    std::array<QString, kColumns> cells;
    int row = 0;
    Line line;
    qint64 shippingMinor = 0, discountMinor = 0;
    Payment payment = Payment::Unpaid;
    QString code, detail; ///< why it is refused; empty: it is not

    const QString &cell(Column column) const { return cells[std::size_t(column)]; }
    void refuse(const char *why, const QString &what)
    {
        if (code.isEmpty()) {
            code = QString::fromLatin1(why);
            detail = plainText(what, 60);
        }
    }
};

void readFigures(Read &read)
{
    const auto amount = [&read](Column column, qint64 &minor) {
        if (read.cell(column).isEmpty())
            return;
        if (const auto value = catalog::rupiahFromText(read.cell(column)))
            minor = *value;
        else
            read.refuse("manual.row-figure", read.cell(column));
    };
    if (const auto pieces = catalog::piecesFromText(read.cell(Column::Pieces)))
        read.line.pieces = *pieces;
    else if (catalog::rupiahFromText(read.cell(Column::Pieces)))
        read.refuse("manual.pieces", read.cell(Column::Pieces)); // a figure, but no whole one
    else
        read.refuse("manual.row-figure", read.cell(Column::Pieces));
    if (!read.cell(Column::Price).isEmpty()) {
        qint64 minor = 0;
        amount(Column::Price, minor);
        read.line.unitMinor = minor;
    }
    amount(Column::Shipping, read.shippingMinor);
    amount(Column::Discount, read.discountMinor);
}

Read readRow(const tables::Row &row, const Places &places)
{
    Read read{.cells = {}, .row = row.line, .line = {}, .code = {}, .detail = {}};
    if (row.openQuote)
        read.refuse("manual.row-unreadable", row.cells.value(0));
    for (std::size_t i = 0; i < std::size_t(kColumns); ++i) {
        read.cells[i] = (places.at[i] < 0 ? places.words[i] : row.cells.value(places.at[i])).simplified();
        if (!isPlainText(read.cells[i]))
            read.refuse("manual.row-unreadable", read.cells[i]);
    }
    if (read.cell(Column::Number).isEmpty())
        read.refuse("manual.row-no-number", {});
    read.line.code = read.cell(Column::Sku);
    readFigures(read);
    if (const auto payment = paymentFrom(read.cell(Column::Payment)))
        read.payment = *payment;
    else
        read.refuse("manual.row-payment", read.cell(Column::Payment));
    return read;
}

/// What every row of an order must say alike.
constexpr std::array kOfTheOrder{Column::Name, Column::Phone, Column::Street, Column::District, Column::City,
    Column::Province, Column::Postcode, Column::Shipping, Column::Discount, Column::Courier, Column::Note,
    Column::Payment, Column::Email};

/// Whether a cell makes it another order: a payment that came is no change, and what was taken in before there were
/// mail addresses keeps its digest.
bool isOfTheDigest(Column column, const QString &cell)
{
    return column != Column::Payment && (column != Column::Email || !cell.isEmpty());
}

FileOrder orderFrom(const std::vector<Read> &rows)
{
    const Read &first = rows.front();
    FileOrder out{.order = {.number = first.cell(Column::Number)}, .rows = {}};
    ManualOrder &order = out.order;
    order.buyer = {.name = first.cell(Column::Name),
        .phone = first.cell(Column::Phone),
        .street = first.cell(Column::Street),
        .district = first.cell(Column::District),
        .city = first.cell(Column::City),
        .province = first.cell(Column::Province),
        .postcode = first.cell(Column::Postcode),
        .country = {},
        .email = first.cell(Column::Email)};
    order.shippingMinor = first.shippingMinor;
    order.discountMinor = first.discountMinor;
    order.courier = first.cell(Column::Courier);
    order.note = first.cell(Column::Note);
    order.payment = first.payment;
    json::Value said = json::Value::array();
    for (const Read &row : rows) {
        out.rows.push_back(row.row);
        order.lines.push_back(row.line);
        for (std::size_t i = 0; i < std::size_t(kColumns); ++i)
            if (isOfTheDigest(Column(i), row.cells[i]))
                said.push_back(json::utf8(row.cells[i]));
    }
    order.rowsDigest = inbox::digestOf(json::toBytes(said));
    return out;
}

/// Collects the rows of a file by their orders.
class Gathering {
public:
    explicit Gathering(const Mapping &mapping)
        : m_mapping(mapping)
    {
    }

    Result<> take(const tables::Row &row)
    {
        if (m_file.headers.isEmpty()) {
            m_file.headers = row.cells;
            TRY(m_places, placesOf(row.cells, m_mapping));
            return {};
        }
        if (++m_file.rows > kMostOrderRows)
            return failAs(
                QStringLiteral("import.too-many-rows"), Error::Kind::Malformed, QString::number(kMostOrderRows));
        Read read = readRow(row, m_places);
        const QString number = folded(read.cell(Column::Number));
        if (number.isEmpty()) {
            m_file.refused.push_back({read.row, {}, read.code, read.detail});
            return {};
        }
        if (!m_rowsOf.contains(number))
            m_numbers << number;
        m_rowsOf[number].push_back(std::move(read));
        return {};
    }

    Result<OrderFile> finish()
    {
        if (m_file.headers.isEmpty())
            return failAs(QStringLiteral("import.empty"), Error::Kind::Malformed, QStringLiteral("the file is empty"));
        for (const QString &number : std::as_const(m_numbers)) {
            std::vector<Read> &rows = m_rowsOf[number];
            compare(rows);
            const auto culprit
                = std::find_if(rows.begin(), rows.end(), [](const Read &row) { return !row.code.isEmpty(); });
            if (culprit == rows.end()) {
                m_file.orders.push_back(orderFrom(rows));
                continue;
            }
            const QString beside = QString::number(culprit->row);
            for (Read &row : rows) {
                row.refuse("manual.row-beside", beside);
                m_file.refused.push_back({row.row, row.cell(Column::Number), row.code, row.detail});
            }
        }
        std::sort(m_file.refused.begin(), m_file.refused.end(),
            [](const RefusedRow &a, const RefusedRow &b) { return a.row < b.row; });
        return std::move(m_file);
    }

private:
    /// Many exports say what is the order's in its first row alone.
    void compare(std::vector<Read> &rows) const
    {
        for (Read &row : rows)
            for (const Column column : kOfTheOrder)
                if (const QString &cell = row.cell(column); !cell.isEmpty() && cell != rows.front().cell(column))
                    row.refuse(
                        "manual.rows-differ", QStringLiteral("%1: %2").arg(m_mapping[std::size_t(column)], cell));
    }

    const Mapping &m_mapping;
    Places m_places;
    OrderFile m_file;
    QStringList m_numbers; ///< folded, as they come
    QHash<QString, std::vector<Read>> m_rowsOf;
};

} // namespace

QString columnName(Column column) { return QString::fromLatin1(kTable[std::size_t(column)].name); }

std::optional<Column> columnFromName(const QString &name)
{
    for (std::size_t i = 0; i < kTable.size(); ++i)
        if (name == QLatin1String(kTable[i].name))
            return Column(i);
    return std::nullopt;
}

QString mappingText(const Mapping &mapping)
{
    json::Value out = json::Value::object();
    for (std::size_t i = 0; i < mapping.size(); ++i)
        if (!mapping[i].isEmpty())
            out[kTable[i].name] = json::utf8(mapping[i]);
    return json::toText(out);
}

Mapping mappingFromText(const QString &text)
{
    Mapping out;
    const auto parsed = json::parse(text.toUtf8());
    if (!parsed || !parsed->is_object())
        return out;
    json::Fields fields(*parsed, QStringLiteral("mapping"));
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = fields.textOr(kTable[i].name);
    return out;
}

Mapping guessed(const QStringList &headers)
{
    Mapping out;
    for (const QString &header : headers) {
        const QString word = plain(header);
        for (std::size_t i = 0; i < kTable.size(); ++i)
            for (const char *name : kTable[i].headers)
                if (out[i].isEmpty() && word == QLatin1String(name))
                    out[i] = header;
    }
    return out;
}

Result<OrderFile> readOrders(const QByteArray &bytes, const Mapping &mapping)
{
    Gathering gathering(mapping);
    Result<> taken;
    TRY([[maybe_unused]] const auto format, tables::readTable(bytes, [&](const tables::Row &row) {
        taken = gathering.take(row);
        return taken.has_value();
    }));
    CHECK(taken);
    return gathering.finish();
}

Result<QStringList> readHeaders(const QByteArray &bytes)
{
    QStringList headers;
    TRY([[maybe_unused]] const auto format, tables::readTable(bytes, [&](const tables::Row &row) {
        headers = row.cells;
        return false;
    }));
    if (headers.isEmpty())
        return failAs(QStringLiteral("import.empty"), Error::Kind::Malformed, QStringLiteral("the file is empty"));
    return headers;
}

} // namespace selaras::manual
