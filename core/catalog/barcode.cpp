#include "catalog/barcode.h"

#include "audit/audit.h"
#include "base/text.h"
#include "catalog/queries.h"

#include <QRegularExpression>

namespace selaras::catalog {

namespace {

bool isNumber(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool hasForm(QStringView text)
{
    return isNumber(text) && (text.size() == 8 || text.size() == 12 || text.size() == 13);
}

bool digitFits(QStringView number)
{
    int sum = 0, weight = 1;
    for (auto digit = number.rbegin(); digit != number.rend(); ++digit) {
        sum += (digit->unicode() - u'0') * weight;
        weight = 4 - weight; // 1, 3, 1, 3 from the check digit on
    }
    return sum % 10 == 0;
}

/// The text with every number that stands in it as it is printed under an EAN-13 or a UPC-A made whole.
QString closed(const QString &text)
{
    static const QRegularExpression kPrinted[]{
        QRegularExpression(QStringLiteral("(?<!\\S)([0-9]) ([0-9]{6}) ([0-9]{6})(?!\\S)")),
        QRegularExpression(QStringLiteral("(?<!\\S)([0-9]) ([0-9]{5}) ([0-9]{5}) ([0-9])(?!\\S)"))};
    QString out = text;
    for (const QRegularExpression &printed : kPrinted) {
        for (qsizetype from = 0;;) {
            const auto match = printed.match(out, from);
            if (!match.hasMatch())
                break;
            const QString number = match.captured().remove(u' ');
            from = match.capturedStart() + 1;
            if (digitFits(number))
                out.replace(match.capturedStart(), match.capturedLength(), number);
        }
    }
    return out;
}

tl::unexpected<Error> refuse(const char *code, const QString &what)
{
    return failAs(QString::fromLatin1(code), Error::Kind::Conflict, what);
}

/// The spellings under which a barcode may be filed: scanners give a UPC-A with or without its leading 0.
QStringList spellings(const QString &barcode)
{
    QStringList out{barcode};
    if (isNumber(barcode) && barcode.size() == 12)
        out << u'0' + barcode;
    else if (isNumber(barcode) && barcode.size() == 13 && barcode.startsWith(u'0'))
        out << barcode.mid(1);
    return out;
}

Result<std::optional<qint64>> ownerOf(Reader &reader, const QString &barcode)
{
    for (const QString &spelling : spellings(barcode)) {
        TRY(const auto owner, reader.one(skuOfBarcode, spelling));
        if (owner)
            return owner;
    }
    return std::optional<qint64>();
}

/// The code of the other SKU that a scan of it would find.
Result<std::optional<QString>> otherThan(Reader &reader, qint64 skuId, const QString &barcode)
{
    TRY(const auto called, skuByCode(reader, barcode));
    if (called && called->active && called->id != skuId)
        return std::optional(called->code);
    TRY(const auto owner, ownerOf(reader, barcode));
    if (!owner || *owner == skuId)
        return std::optional<QString>();
    TRY(const auto sku, skuById(reader, *owner));
    return std::optional(sku ? sku->code : QString());
}

Result<> change(Transaction &tx, const Sku &was, const QStringList &barcodes, const QString &said, const char *action,
    const QString &actor)
{
    Sku now = was;
    now.barcode = barcodes.join(u' ');
    TRY(const QString card, fileBarcodes(tx, now));
    CHECK(tx.run(updateSku, now.name, folded(now.name), card, now.priceMinor, now.active, now.id));
    tx.touch(Topic::Catalog);
    return audit::append(tx,
        {.actor = actor, .action = QString::fromLatin1(action), .skuId = was.id, .subject = was.code, .detail = said});
}

} // namespace

QStringList barcodesFrom(const QString &text)
{
    QString words = text;
    words.replace(u'|', u' ').replace(u',', u' ').replace(u';', u' ');
    words = words.simplified();
    while (true) { // what comes together when a repeated one is left out may be a printed number, too
        QStringList out = closed(words).split(u' ', Qt::SkipEmptyParts);
        out.removeDuplicates();
        const QString now = out.join(u' ');
        if (now == words)
            return out;
        words = now;
    }
}

bool hasWrongDigit(const QString &barcode) { return hasForm(barcode) && !digitFits(barcode); }

Result<> addBarcode(Transaction &tx, qint64 skuId, const QString &barcode, const QString &actor)
{
    TRY(const auto sku, skuById(tx, skuId));
    const QStringList added = barcodesFrom(barcode);
    if (!sku || added.size() != 1)
        return refuse("barcode.empty", barcode);
    QStringList all = barcodesFrom(sku->barcode);
    if (all.contains(added.front()))
        return {};
    return change(tx, *sku, all << added, added.front(), "sku.barcode-added", actor);
}

Result<> removeBarcode(Transaction &tx, qint64 skuId, const QString &barcode, const QString &actor)
{
    TRY(const auto sku, skuById(tx, skuId));
    if (!sku)
        return {};
    QStringList all = barcodesFrom(sku->barcode);
    if (!all.removeOne(barcode))
        return {};
    return change(tx, *sku, all, barcode, "sku.barcode-removed", actor);
}

Result<std::optional<Sku>> scannedSku(Reader &reader, const QString &scanned)
{
    const QString text = scanned.simplified();
    if (text.isEmpty())
        return std::optional<Sku>();
    TRY(auto called, skuByCode(reader, text));
    if (called && called->active)
        return called;
    const QStringList read = barcodesFrom(text);
    TRY(const auto owner, ownerOf(reader, read.size() == 1 ? read.front() : text));
    return owner ? skuById(reader, *owner) : Result<std::optional<Sku>>(std::nullopt);
}

Result<std::optional<QString>> whoElseHas(Reader &reader, qint64 skuId, const QString &barcodes)
{
    for (const QString &barcode : barcodesFrom(barcodes)) {
        TRY(auto other, otherThan(reader, skuId, barcode));
        if (other)
            return other;
    }
    return std::optional<QString>();
}

Result<QString> fileBarcodes(Transaction &tx, const Sku &sku)
{
    const QStringList barcodes = barcodesFrom(sku.barcode);
    CHECK(tx.run(deleteBarcodes, sku.id));
    if (!sku.active)
        return barcodes.join(u' ');
    for (const QString &barcode : barcodes) {
        if (barcode.size() > kLongestBarcode)
            return refuse("barcode.empty", barcode.left(kLongestBarcode));
        if (hasWrongDigit(barcode))
            return refuse("barcode.wrong-digit", barcode);
        TRY(const auto other, otherThan(tx, sku.id, barcode));
        if (other)
            return refuse("barcode.taken", *other);
        CHECK(tx.run(insertBarcode, barcode, sku.id));
    }
    return barcodes.join(u' ');
}

} // namespace selaras::catalog
