#include "core/documents/seen.h"
#include "documents/papers.h"

#include <QRegularExpression>
#include <QTest>
#include <limits>

using namespace selaras;
using namespace selaras::documents;
using selaras::testing::keepPicture;
using selaras::testing::lookAt;
using selaras::testing::pagesOf;

namespace {

constexpr qint64 kMadeAt = 1'795'305'600'000;

Money rupiah(qint64 whole) { return {.minor = whole * 100, .currency = QStringLiteral("IDR")}; }

std::vector<SoldRow> rows(bool priced)
{
    std::vector<SoldRow> out{
        {.code = QStringLiteral("DN-1000"),
            .name = QStringLiteral("Panci enamel 24 cm motif blirik hijau dengan tutup kaca tebal"),
            .pieces = 2,
            .price = {},
            .amount = {}},
        {.code = QStringLiteral("DN-1074"),
            .name = QStringLiteral("Spatula kayu jati"),
            .pieces = 3,
            .price = {},
            .amount = {}}};
    if (priced) {
        out[0].price = rupiah(158'000);
        out[0].amount = rupiah(316'000);
        out[1].price = rupiah(18'900);
        out[1].amount = rupiah(56'700);
    }
    return out;
}

PackingSlip slip(bool priced)
{
    PackingSlip out{.shopName = QStringLiteral("Dapur Nusa"),
        .orderNumber = QStringLiteral("2411210XKQ7R3M"),
        .placedAt = QStringLiteral("21 November 2026 14.05 WIB"),
        .recipientName = QStringLiteral("Siti Nurhaliza"),
        .courier = QStringLiteral("JNE REG"),
        .awb = QStringLiteral("CGK042817365182"),
        .rows = rows(priced),
        .figures = {},
        .note = QStringLiteral("Terima kasih sudah berbelanja.")};
    if (priced)
        out.figures = {{QStringLiteral("Ongkir"), rupiah(9'000)}, {QStringLiteral("Diskon"), rupiah(-10'000)},
            {QStringLiteral("Total"), rupiah(371'700)}};
    return out;
}

Manifest manifest(int parcels)
{
    Manifest out{.number = QStringLiteral("ST-0042"),
        .shopName = QStringLiteral("Dapur Nusa"),
        .warehouse = QStringLiteral("Bandung"),
        .courier = QStringLiteral("JNE"),
        .date = QStringLiteral("22 November 2026 16.00 WIB"),
        .parcels = {}};
    for (int at = 0; at < parcels; ++at)
        out.parcels.push_back({.orderNumber = QStringLiteral("24112%1").arg(10'000 + at),
            .awb = QStringLiteral("CGK0428173%1").arg(10'000 + at),
            .courier = QStringLiteral("JNE REG"),
            .pieces = 2,
            .cod = at % 2 == 0 ? std::optional(rupiah(100'000)) : std::nullopt});
    return out;
}

QString textOf(const Result<QByteArray> &pdf, int page = 0) { return pdf ? lookAt(*pdf, page).text : pdf.error().code; }

} // namespace

class PapersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPackingSlipTellsWhatIsInTheParcel()
    {
        const auto pdf = packingSlipPdf(slip(false), Language::Indonesian, kA6, kMadeAt);
        QVERIFY(pdf);
        keepPicture(*pdf, QStringLiteral("slip-a6"));
        const QString text = textOf(pdf);
        for (const char *words : {"Dapur Nusa", "2411210XKQ7R3M", "DN-1000", "dengan tutup kaca tebal",
                 "Spatula kayu jati", "CGK042817365182", "2 jenis, 5 pcs", "Terima kasih"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
    }

    void aPackingSlipWithoutPricesShowsNone()
    {
        const QString text = textOf(packingSlipPdf(slip(false), Language::Indonesian, kA5, kMadeAt));
        QVERIFY2(text.contains(QStringLiteral("DN-1074")) && !text.contains(QStringLiteral("Rp"))
                && !text.contains(QStringLiteral("Harga")),
            qPrintable(text));
    }

    void aPackingSlipWithPricesShowsThemAndTheTotal()
    {
        const auto pdf = packingSlipPdf(slip(true), Language::English, kA5, kMadeAt);
        QVERIFY(pdf);
        keepPicture(*pdf, QStringLiteral("slip-a5"));
        const QString text = textOf(pdf);
        for (const char *words : {"Rp158.000", "Rp316.000", "-Rp10.000", "Rp371.700", "Price", "Packing slip"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
    }

    void anInvoiceTellsBothSidesAndWhatIsToPay()
    {
        const Invoice invoice{.number = QStringLiteral("INV/2026/11/0042"),
            .date = QStringLiteral("22 November 2026"),
            .orderNumber = QStringLiteral("WA-77"),
            .sellerName = QStringLiteral("PT Dapur Nusa Sejahtera"),
            .sellerAddress = {QStringLiteral("Jl. Cihampelas 160"), QStringLiteral("Bandung 40131")},
            .sellerTaxId = QStringLiteral("01.234.567.8-901.000"),
            .buyerName = QStringLiteral("CV Warung Kopi Senja"),
            .buyerAddress = {QStringLiteral("Jl. Kaliurang KM 5, Sleman")},
            .buyerTaxId = {},
            .rows = rows(true),
            .figures = {{QStringLiteral("PPN 11%"), rupiah(40'997)}, {QStringLiteral("Total"), rupiah(413'697)}},
            .note = QStringLiteral("Transfer ke BCA 123 456 7890 a.n. Dapur Nusa")};
        const auto pdf = invoicePdf(invoice, Language::Indonesian, kMadeAt);
        QVERIFY(pdf);
        keepPicture(*pdf, QStringLiteral("invoice"));
        const QString text = textOf(pdf);
        for (const char *words : {"Faktur", "INV/2026/11/0042", "PT Dapur Nusa Sejahtera", "01.234.567.8-901.000",
                 "CV Warung Kopi Senja", "Rp56.700", "PPN 11%", "Rp413.697", "BCA 123"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
        QCOMPARE(text.count(QStringLiteral("NPWP")), 1);
    }

    void aManifestHasItsTotalsAndLinesToSign()
    {
        const auto pdf = manifestPdf(manifest(7), Language::Indonesian, kMadeAt);
        QVERIFY(pdf);
        keepPicture(*pdf, QStringLiteral("manifest"));
        const QString text = textOf(pdf);
        for (const char *words :
            {"Serah terima kurir", "ST-0042", "CGK042817310006", "Rp100.000", "Total COD Rp400.000", "Paket 7",
                "Jumlah 14", "Diserahkan oleh", "Diterima oleh kurir", "Halaman 1 dari 1"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
    }

    void aLongManifestGoesOnAndLosesNoParcel()
    {
        const auto pdf = manifestPdf(manifest(211), Language::Indonesian, kMadeAt);
        QVERIFY(pdf);
        const int pages = pagesOf(*pdf);
        QVERIFY(pages > 3);
        int parcels = 0;
        for (int page = 0; page < pages; ++page) {
            const QString text = textOf(pdf, page);
            QVERIFY(text.contains(QStringLiteral("Halaman %1 dari %2").arg(page + 1).arg(pages)));
            QVERIFY(text.contains(QStringLiteral("No. resi")) || page == pages - 1);
            parcels += int(text.count(QStringLiteral("CGK0428173")));
        }
        QCOMPARE(parcels, 211);
        QVERIFY(textOf(pdf, pages - 1).contains(QStringLiteral("Diserahkan oleh")));
    }

    void codOfTwoCurrenciesIsNotAdded()
    {
        Manifest both = manifest(2);
        both.parcels[1].cod = Money{.minor = 1250, .currency = QStringLiteral("SGD")};
        const QString text = textOf(manifestPdf(both, Language::English, kMadeAt));
        QVERIFY2(text.contains(QStringLiteral("COD total Rp100.000"))
                && text.contains(QStringLiteral("COD total SGD 12.50")),
            qPrintable(text));
    }

    void aSumThatDoesNotFitIsRefused()
    {
        Manifest huge = manifest(2);
        huge.parcels[0].cod = Money{.minor = std::numeric_limits<qint64>::max(), .currency = QStringLiteral("IDR")};
        huge.parcels[1].cod = Money{.minor = 1, .currency = QStringLiteral("IDR")};
        QVERIFY(!manifestPdf(huge, Language::English, kMadeAt));
    }

    void aManifestOfNothingIsStillAPaper()
    {
        QVERIFY(textOf(manifestPdf(manifest(0), Language::Indonesian, kMadeAt)).contains(QStringLiteral("Paket 0")));
    }

    void aPickListGoesByShelf()
    {
        PickList list{.number = QStringLiteral("AMBIL-12"),
            .warehouse = QStringLiteral("Bandung"),
            .date = QStringLiteral("22 November 2026 08.00 WIB"),
            .picks = {}};
        for (int at = 0; at < 60; ++at)
            list.picks.push_back({.shelf = QStringLiteral("A-%1").arg(at / 2 + 1, 2, 10, QLatin1Char('0')),
                .code = QStringLiteral("DN-%1").arg(1000 + at),
                .name = QStringLiteral("Cobek batu Muntilan 18 cm lengkap dengan ulekan"),
                .pieces = at % 4 + 1});
        const auto pdf = pickListPdf(list, Language::Indonesian, kMadeAt);
        QVERIFY(pdf);
        keepPicture(*pdf, QStringLiteral("picks"));
        QString text;
        for (int page = 0; page < pagesOf(*pdf); ++page)
            text += textOf(pdf, page);
        for (int at = 0; at < 60; ++at)
            QVERIFY2(text.contains(QStringLiteral("DN-%1").arg(1000 + at)), qPrintable(text));
        QVERIFY(text.indexOf(QStringLiteral("A-03")) < text.indexOf(QStringLiteral("A-17")));
        QVERIFY(text.contains(QStringLiteral("60 jenis, 150 pcs")));
    }

    void aTextTooLongForAColumnEndsAndSoDoesThePaper()
    {
        PackingSlip odd = slip(false);
        odd.rows.assign(
            20, {.code = QString(500, u'W'), .name = QString(2000, u'x'), .pieces = 1, .price = {}, .amount = {}});
        const auto pdf = packingSlipPdf(odd, Language::Indonesian, kA6, kMadeAt);
        QVERIFY(pdf);
        QVERIFY(pagesOf(*pdf) > 1 && pagesOf(*pdf) < 20);
    }

    void moneyIsExact_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        QTest::newRow("rupiah") << qint64(125'000'000) << QStringLiteral("IDR") << QStringLiteral("Rp1.250.000");
        QTest::newRow("sen") << qint64(125'050) << QStringLiteral("IDR") << QStringLiteral("Rp1.250,50");
        QTest::newRow("nothing") << qint64(0) << QStringLiteral("IDR") << QStringLiteral("Rp0");
        QTest::newRow("negative") << qint64(-99'900) << QStringLiteral("IDR") << QStringLiteral("-Rp999");
        QTest::newRow("dollars") << qint64(123'456'789) << QStringLiteral("USD") << QStringLiteral("USD 1,234,567.89");
        QTest::newRow("the least") << std::numeric_limits<qint64>::min() << QStringLiteral("JPY")
                                   << QStringLiteral("-JPY 9,223,372,036,854,775,808");
    }
    void moneyIsExact()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        QFETCH(QString, text);
        QCOMPARE(moneyText({.minor = minor, .currency = currency}), text);
    }

    void weightIsReadEasily_data()
    {
        QTest::addColumn<qint64>("grams");
        QTest::addColumn<QString>("indonesian");
        QTest::addColumn<QString>("english");
        QTest::newRow("grams") << qint64(850) << QStringLiteral("850 g") << QStringLiteral("850 g");
        QTest::newRow("a kilo") << qint64(1000) << QStringLiteral("1 kg") << QStringLiteral("1 kg");
        QTest::newRow("and a bit") << qint64(1005) << QStringLiteral("1,005 kg") << QStringLiteral("1.005 kg");
        QTest::newRow("a lot") << qint64(1'250'500) << QStringLiteral("1.250,5 kg") << QStringLiteral("1,250.5 kg");
    }
    void weightIsReadEasily()
    {
        QFETCH(qint64, grams);
        QFETCH(QString, indonesian);
        QFETCH(QString, english);
        QCOMPARE(weightText(grams, Language::Indonesian), indonesian);
        QCOMPARE(weightText(grams, Language::English), english);
    }

    void aMomentIsToldWhereItIs_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("Indonesian") << int(Language::Indonesian) << QStringLiteral("22 Desember 2026 07.00 WIB");
        QTest::newRow("English") << int(Language::English) << QStringLiteral("22 December 2026 07:00 WIB");
    }
    void aMomentIsToldWhereItIs()
    {
        QFETCH(int, language);
        QFETCH(QString, text);
        const qint64 at = QDateTime(QDate(2026, 12, 22), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(momentText(at, QTimeZone("Asia/Jakarta"), Language(language)), text);
    }
};

QTEST_GUILESS_MAIN(PapersTest)
#include "test_papers.moc"
