#include "documents/papers.h"

#include "documents/flow.h"
#include "documents/pdf.h"

#include <map>

namespace selaras::documents {

namespace {

QString told(const QString &caption, const QString &what)
{
    return what.isEmpty() ? QString() : caption + QStringLiteral(": ") + what;
}

QString told(const std::optional<Money> &money) { return money ? moneyText(*money) : QString(); }

/// What was sold, with prices when any line has one.
void sold(Flow &flow, const std::vector<SoldRow> &rows, const Words &words, Language language)
{
    bool priced = false;
    for (const SoldRow &row : rows)
        priced = priced || row.price || row.amount;
    std::vector<Column> columns{
        {.caption = words.itemCode, .share = 2.2, .side = Side::Left, .bold = true, .box = false},
        {.caption = words.product, .share = 5, .side = Side::Left, .bold = false, .box = false},
        {.caption = words.pieces, .share = 1.4, .side = Side::Right, .bold = true, .box = false}};
    if (priced)
        for (const QString &caption : {words.price, words.amount})
            columns.push_back({.caption = caption, .share = 2.3, .side = Side::Right, .bold = false, .box = false});
    std::vector<QStringList> cells;
    for (const SoldRow &row : rows) {
        QStringList line{row.code, row.name, countText(row.pieces, language)};
        if (priced)
            line << told(row.price) << told(row.amount);
        cells.push_back(line);
    }
    flow.table(columns, cells);
}

void figures(Flow &flow, const std::vector<Figure> &all)
{
    if (all.empty())
        return;
    flow.rule();
    for (std::size_t at = 0; at < all.size(); ++at) {
        const bool last = at + 1 == all.size();
        flow.both(all[at].caption, moneyText(all[at].amount), flow.type(last ? 1.15 : 1, last));
    }
}

Result<QByteArray> finished(Pdf &pdf, Flow &flow, const Words &words, const QString &name)
{
    for (const Sheet &sheet : flow.finish(words.page, name))
        pdf.add(sheet);
    return pdf.finish();
}

} // namespace

Result<QByteArray> packingSlipPdf(const PackingSlip &slip, Language language, const Paper &paper, qint64 madeAt)
{
    const Words &words = wordsOf(language);
    Pdf pdf(words.packingSlip + u' ' + slip.orderNumber, madeAt);
    Flow flow(paper, pdf.lettering());
    flow.both(slip.shopName, words.packingSlip, flow.type(1.5, true));
    flow.text(slip.shopReach.join(QStringLiteral(", ")), flow.type(0.85));
    flow.rule();
    flow.text(told(words.orderNumber, slip.orderNumber), flow.type(1.15, true));
    flow.text(told(words.date, slip.placedAt), flow.type());
    flow.text(told(words.buyer, slip.recipientName), flow.type());
    flow.text(told(words.courier, slip.courier), flow.type());
    flow.text(told(words.awb, slip.awb), flow.type());
    flow.gap();
    sold(flow, slip.rows, words, language);
    figures(flow, slip.figures);
    qint64 pieces = 0;
    for (const SoldRow &row : slip.rows) {
        TRY(pieces, addChecked(pieces, row.pieces));
    }
    flow.rule();
    flow.text(summaryText(qint64(slip.rows.size()), pieces, language), flow.type(1, true));
    flow.gap(0.5);
    flow.text(told(words.note, slip.note), flow.type());
    return finished(pdf, flow, words, slip.orderNumber);
}

Result<QByteArray> invoicePdf(const Invoice &invoice, Language language, qint64 madeAt)
{
    const Words &words = wordsOf(language);
    Pdf pdf(words.invoice + u' ' + invoice.number, madeAt);
    Flow flow(kA4, pdf.lettering());
    flow.both(invoice.sellerName, words.invoice, flow.type(2, true));
    flow.rule();
    flow.gap(0.5);
    QStringList seller{invoice.sellerName}, buyer{told(words.buyer, invoice.buyerName)};
    seller << invoice.sellerAddress << told(words.taxId, invoice.sellerTaxId);
    buyer << invoice.buyerAddress << told(words.taxId, invoice.buyerTaxId);
    const QStringList facts{told(words.number, invoice.number), told(words.date, invoice.date),
        told(words.orderNumber, invoice.orderNumber)};
    flow.beside({seller, buyer, facts}, flow.type());
    flow.gap(2);
    sold(flow, invoice.rows, words, language);
    flow.keep(flow.type().size * 1.5 * double(invoice.figures.size() + 1));
    figures(flow, invoice.figures);
    flow.gap();
    flow.text(told(words.note, invoice.note), flow.type());
    return finished(pdf, flow, words, words.invoice + u' ' + invoice.number);
}

Result<QByteArray> manifestPdf(const Manifest &manifest, Language language, qint64 madeAt)
{
    const Words &words = wordsOf(language);
    std::vector<QStringList> rows;
    std::map<QString, qint64> cod; // by currency
    qint64 pieces = 0;
    for (const Manifest::Parcel &parcel : manifest.parcels) {
        rows.push_back({countText(qint64(rows.size()) + 1, language), parcel.orderNumber, parcel.awb, parcel.courier,
            countText(parcel.pieces, language), told(parcel.cod)});
        TRY(pieces, addChecked(pieces, parcel.pieces));
        if (parcel.cod) {
            qint64 &sum = cod[parcel.cod->currency];
            TRY(sum, addChecked(sum, parcel.cod->minor));
        }
    }
    Pdf pdf(words.manifest + u' ' + manifest.number, madeAt);
    Flow flow(kA4, pdf.lettering());
    flow.both(words.manifest, manifest.courier, flow.type(1.8, true));
    flow.rule();
    flow.both(told(words.number, manifest.number), told(words.date, manifest.date), flow.type());
    flow.both(told(words.shop, manifest.shopName), told(words.warehouse, manifest.warehouse), flow.type());
    flow.text(manifest.warehouseReach.join(QStringLiteral(", ")), flow.type(), Side::Right);
    flow.gap();
    flow.table({{.caption = QStringLiteral("#"), .share = 0.7, .side = Side::Right, .bold = false, .box = false},
                   {.caption = words.orderNumber, .share = 3, .side = Side::Left, .bold = false, .box = false},
                   {.caption = words.awb, .share = 3.2, .side = Side::Left, .bold = true, .box = false},
                   {.caption = words.courier, .share = 2, .side = Side::Left, .bold = false, .box = false},
                   {.caption = words.pieces, .share = 1.2, .side = Side::Right, .bold = false, .box = false},
                   {.caption = QStringLiteral("COD"), .share = 2.2, .side = Side::Right, .bold = false, .box = false}},
        rows);
    flow.keep(60); // totals and signatures belong together
    flow.rule();
    flow.both(words.parcels, countText(qint64(rows.size()), language), flow.type(1.15, true));
    flow.both(words.pieces, countText(pieces, language), flow.type());
    for (const auto &[currency, sum] : cod)
        flow.both(words.codTotal, moneyText({.minor = sum, .currency = currency}), flow.type(1.15, true));
    flow.gap(2);
    flow.signatures({words.handedOver, words.received}, words.nameAndSignature);
    return finished(pdf, flow, words, words.manifest + u' ' + manifest.number);
}

Result<QByteArray> pickListPdf(const PickList &list, Language language, qint64 madeAt)
{
    const Words &words = wordsOf(language);
    std::vector<QStringList> rows;
    qint64 pieces = 0;
    for (const PickList::Pick &pick : list.picks) {
        rows.push_back({QString(), pick.shelf, pick.code, pick.name, countText(pick.pieces, language)});
        TRY(pieces, addChecked(pieces, pick.pieces));
    }
    Pdf pdf(words.pickList + u' ' + list.number, madeAt);
    Flow flow(kA4, pdf.lettering());
    flow.both(words.pickList, list.number, flow.type(1.8, true));
    flow.rule();
    flow.both(told(words.warehouse, list.warehouse), told(words.date, list.date), flow.type());
    flow.gap();
    flow.table({{.caption = QString(), .share = 0.7, .side = Side::Left, .bold = false, .box = true},
                   {.caption = words.shelf, .share = 1.7, .side = Side::Left, .bold = true, .box = false},
                   {.caption = words.itemCode, .share = 2.4, .side = Side::Left, .bold = true, .box = false},
                   {.caption = words.product, .share = 5.2, .side = Side::Left, .bold = false, .box = false},
                   {.caption = words.pieces, .share = 1.3, .side = Side::Right, .bold = true, .box = false}},
        rows);
    flow.rule();
    flow.both(summaryText(qint64(rows.size()), pieces, language), QString(), flow.type(1.15, true));
    return finished(pdf, flow, words, words.pickList + u' ' + list.number);
}

} // namespace selaras::documents
