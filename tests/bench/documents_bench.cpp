#include "documents_bench.h"

#include "documents/label.h"
#include "documents/merge.h"
#include "documents/pdf.h"

#include <atomic>

namespace selaras::bench {

namespace {

using namespace documents;

constexpr qint64 kMadeAt = 1'795'305'600'000; // 2026-11-22 UTC

/// A label as a day's are: each another buyer, a few lines of contents, every third to be paid at the door.
Label label(int number)
{
    Label out{.courier = QStringLiteral("JNE"),
        .service = QStringLiteral("REG"),
        .awb = QStringLiteral("CGK%1").arg(42'817'365'182 + number),
        .orderNumber = QStringLiteral("241121%1").arg(1'000'000 + number),
        .shopName = QStringLiteral("Dapur Nusa"),
        .senderName = QStringLiteral("Dapur Nusa"),
        .senderPhone = QStringLiteral("0812-3456-7890"),
        .senderAddress = QStringLiteral("Kota Bandung"),
        .recipientName = QStringLiteral("Siti Nurhaliza %1").arg(number),
        .recipientPhone = QStringLiteral("+62 813-9876-%1").arg(number, 4, 10, QLatin1Char('0')),
        .address = {QStringLiteral("Jl. Raya Pasar Minggu Gg. H. Mursyid III No. %1 RT 004 RW 011").arg(number),
            QStringLiteral("(pagar hijau, depan Warung Bu Tini)")},
        .district = QStringLiteral("Pasar Minggu"),
        .city = QStringLiteral("Kota Jakarta Selatan"),
        .province = QStringLiteral("DKI Jakarta"),
        .postcode = QStringLiteral("12520"),
        .cod = {},
        .grams = 800 + number,
        .contents = {},
        .note = number % 5 == 0 ? QStringLiteral("Barang pecah belah, jangan dibanting") : QString(),
        .parcel = 1,
        .parcels = 1,
        .qr = QStringLiteral("https://selaras.example/p/241121%1").arg(1'000'000 + number)};
    if (number % 3 == 0)
        out.cod = Money{.minor = 15'000'000 + number * 100LL, .currency = QStringLiteral("IDR")};
    for (int row = 0; row <= number % 8; ++row)
        out.contents.push_back({QStringLiteral("DN-%1").arg(1000 + row * 37),
            QStringLiteral("Cobek batu Muntilan %1 cm lengkap dengan ulekan").arg(10 + row), 1 + row % 3});
    return out;
}

/// Seconds for the barcodes alone, in as many pages.
Result<double> bare(const std::vector<Label> &labels)
{
    const Stopwatch watch;
    Pdf pdf(QStringLiteral("bare"), kMadeAt);
    for (const Label &one : labels)
        pdf.add({.paper = kThermal,
            .marks = {BarcodeMark{.x = 1, .y = 15, .width = 98, .height = 18, .text = one.awb},
                QrMark{.x = 70, .y = 60, .side = 25, .bytes = one.qr.toUtf8()}}});
    CHECK(pdf.finish());
    return watch.wall();
}

} // namespace

Result<> measureDocuments(Figures &figures, int labels)
{
    std::vector<Label> all;
    for (int number = 0; number < labels; ++number)
        all.push_back(label(number));
    const std::atomic<bool> goOn = false;
    const Stopwatch watch;
    TRY(const LabelRun run, labelsPdf(all, Language::Indonesian, kThermal, kMadeAt, {}, goOn));
    const double took = watch.wall();
    if (run.drawn != all.size())
        return fail(Error::Kind::Malformed, QStringLiteral("%1 labels were drawn").arg(run.drawn));
    const QString name = QStringLiteral("documents, %1 labels in one PDF").arg(labels);
    figures.atMost(name, took, QStringLiteral("s"), 10);
    TRY(const double limit, bare(all));
    figures.beside(name, QStringLiteral("the same barcodes alone"), limit);
    figures.note(
        QStringLiteral("documents, a label of that PDF"), double(run.pdf.size()) / 1000 / labels, QStringLiteral("kB"));

    // As a run of the window does it: each label is kept by itself, and all are put together at the end.
    const Stopwatch byParts;
    std::vector<QByteArray> pdfs;
    for (const Label &one : all) {
        TRY(QByteArray pdf, labelPdf(one, Language::Indonesian, kThermal, kMadeAt));
        pdfs.push_back(std::move(pdf));
    }
    TRY(const QByteArray merged, mergedPdf(pdfs));
    figures.atMost(QStringLiteral("documents, %1 labels drawn one by one and merged").arg(labels), byParts.wall(),
        QStringLiteral("s"), 10);
    figures.note(QStringLiteral("documents, a label of the merged PDF"), double(merged.size()) / 1000 / labels,
        QStringLiteral("kB"));

    std::vector<double> ms;
    for (const Label &one : all) {
        const Stopwatch each;
        CHECK(labelZpl(one, Language::Indonesian, kThermal, 203));
        ms.push_back(each.wall() * 1000);
    }
    figures.times(QStringLiteral("documents, a label as ZPL"), std::move(ms), 30);
    return {};
}

} // namespace selaras::bench
