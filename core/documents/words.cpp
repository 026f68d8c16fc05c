#include "documents/words.h"

#include <QDateTime>
#include <QLocale>

namespace selaras::documents {

namespace {

Words indonesian()
{
    return {.sender = QStringLiteral("PENGIRIM"),
        .recipient = QStringLiteral("PENERIMA"),
        .orderNumber = QStringLiteral("No. pesanan"),
        .weight = QStringLiteral("Berat"),
        .parcel = QStringLiteral("Paket %1 dari %2"),
        .contents = QStringLiteral("Isi"),
        .note = QStringLiteral("Catatan"),
        .cod = QStringLiteral("COD - TAGIH"),
        .noCod = QStringLiteral("NON-COD"),
        .more = QStringLiteral("+%1 lainnya"),
        .summary = QStringLiteral("%1 jenis, %2 pcs"),
        .summaryOfOne = QStringLiteral("%1 jenis, %2 pcs"),
        .packingSlip = QStringLiteral("Daftar isi paket"),
        .invoice = QStringLiteral("Faktur"),
        .manifest = QStringLiteral("Serah terima kurir"),
        .pickList = QStringLiteral("Daftar ambil"),
        .itemCode = QStringLiteral("Kode"),
        .product = QStringLiteral("Barang"),
        .pieces = QStringLiteral("Jumlah"),
        .price = QStringLiteral("Harga"),
        .amount = QStringLiteral("Nilai"),
        .goods = QStringLiteral("Barang"),
        .shipping = QStringLiteral("Ongkir"),
        .discount = QStringLiteral("Diskon"),
        .other = QStringLiteral("Lain-lain"),
        .total = QStringLiteral("Total"),
        .date = QStringLiteral("Tanggal"),
        .shop = QStringLiteral("Toko"),
        .buyer = QStringLiteral("Pembeli"),
        .courier = QStringLiteral("Kurir"),
        .awb = QStringLiteral("No. resi"),
        .shelf = QStringLiteral("Rak"),
        .number = QStringLiteral("Nomor"),
        .taxId = QStringLiteral("NPWP"),
        .parcels = QStringLiteral("Paket"),
        .codTotal = QStringLiteral("Total COD"),
        .handedOver = QStringLiteral("Diserahkan oleh"),
        .received = QStringLiteral("Diterima oleh kurir"),
        .nameAndSignature = QStringLiteral("Nama, tanda tangan, jam"),
        .page = QStringLiteral("Halaman %1 dari %2"),
        .warehouse = QStringLiteral("Gudang")};
}

Words english()
{
    return {.sender = QStringLiteral("FROM"),
        .recipient = QStringLiteral("TO"),
        .orderNumber = QStringLiteral("Order"),
        .weight = QStringLiteral("Weight"),
        .parcel = QStringLiteral("Parcel %1 of %2"),
        .contents = QStringLiteral("Contents"),
        .note = QStringLiteral("Note"),
        .cod = QStringLiteral("COD - COLLECT"),
        .noCod = QStringLiteral("NO COD"),
        .more = QStringLiteral("+%1 more"),
        .summary = QStringLiteral("%1 kinds, %2 pcs"),
        .summaryOfOne = QStringLiteral("%1 kind, %2 pcs"),
        .packingSlip = QStringLiteral("Packing slip"),
        .invoice = QStringLiteral("Invoice"),
        .manifest = QStringLiteral("Courier hand-over"),
        .pickList = QStringLiteral("Pick list"),
        .itemCode = QStringLiteral("Code"),
        .product = QStringLiteral("Product"),
        .pieces = QStringLiteral("Pieces"),
        .price = QStringLiteral("Price"),
        .amount = QStringLiteral("Amount"),
        .goods = QStringLiteral("Goods"),
        .shipping = QStringLiteral("Shipping"),
        .discount = QStringLiteral("Discount"),
        .other = QStringLiteral("Other"),
        .total = QStringLiteral("Total"),
        .date = QStringLiteral("Date"),
        .shop = QStringLiteral("Shop"),
        .buyer = QStringLiteral("Buyer"),
        .courier = QStringLiteral("Courier"),
        .awb = QStringLiteral("AWB"),
        .shelf = QStringLiteral("Shelf"),
        .number = QStringLiteral("Number"),
        .taxId = QStringLiteral("Tax ID"),
        .parcels = QStringLiteral("Parcels"),
        .codTotal = QStringLiteral("COD total"),
        .handedOver = QStringLiteral("Handed over by"),
        .received = QStringLiteral("Received by the courier"),
        .nameAndSignature = QStringLiteral("Name, signature, time"),
        .page = QStringLiteral("Page %1 of %2"),
        .warehouse = QStringLiteral("Warehouse")};
}

/// Digits with `mark` between each three, from the right.
QString grouped(QString digits, QChar mark)
{
    for (qsizetype at = digits.size() - 3; at > 0 && digits[at - 1].isDigit(); at -= 3)
        digits.insert(at, mark);
    return digits;
}

} // namespace

const Words &wordsOf(Language language)
{
    static const Words kIndonesian = indonesian();
    static const Words kEnglish = english();
    return language == Language::Indonesian ? kIndonesian : kEnglish;
}

QString summaryText(qint64 kinds, qint64 pieces, Language language)
{
    const Words &words = wordsOf(language);
    return (kinds == 1 ? words.summaryOfOne : words.summary)
        .arg(countText(kinds, language), countText(pieces, language));
}

QString moneyText(const Money &money)
{
    const bool rupiah = money.currency == QLatin1String("IDR");
    QString text = decimalFromMinor(money.minor, money.currency);
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.left(point);
    QString out = grouped(whole, rupiah ? u'.' : u',');
    if (point >= 0)
        out += (rupiah ? u',' : u'.') + text.mid(point + 1);
    out = rupiah ? QStringLiteral("Rp") + out : money.currency + u' ' + out;
    return negative ? u'-' + out : out;
}

QString weightText(qint64 grams, Language language)
{
    if (grams < 1000)
        return QStringLiteral("%1 g").arg(grams);
    QString text = countText(grams / 1000, language);
    QString rest = QStringLiteral("%1").arg(grams % 1000, 3, 10, QLatin1Char('0'));
    while (rest.endsWith(u'0'))
        rest.chop(1);
    if (!rest.isEmpty())
        text += (language == Language::Indonesian ? u',' : u'.') + rest;
    return text + QStringLiteral(" kg");
}

QString countText(qint64 count, Language language)
{
    return grouped(QString::number(count), language == Language::Indonesian ? u'.' : u',');
}

QString momentText(qint64 at, const QTimeZone &zone, Language language)
{
    const bool indonesian = language == Language::Indonesian;
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(at, zone);
    const QLocale locale(indonesian ? QLocale::Indonesian : QLocale::English);
    return locale.toString(
               there, indonesian ? QStringLiteral("d MMMM yyyy HH.mm ") : QStringLiteral("d MMMM yyyy HH:mm "))
        + zone.abbreviation(there);
}

} // namespace selaras::documents
