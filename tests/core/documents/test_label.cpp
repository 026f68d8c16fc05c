#include "core/documents/seen.h"
#include "documents/label_layout.h"
#include "documents/lettering.h"

#include <QRegularExpression>
#include <QTest>
#include <rapidcheck.h>

using namespace selaras;
using namespace selaras::documents;
using selaras::testing::fullLabel;
using selaras::testing::keepPicture;
using selaras::testing::lookAt;
using selaras::testing::Seen;

namespace {

constexpr qint64 kMadeAt = 1'795'305'600'000; // 2026-11-22 UTC
const std::atomic<bool> kGoOn = false;

QByteArray drawn(const Label &label, const Paper &paper = kThermal, Language language = Language::Indonesian)
{
    return labelPdf(label, language, paper, kMadeAt).value_or(QByteArray());
}

QString refusal(const Label &label)
{
    const auto pdf = labelPdf(label, Language::Indonesian, kThermal, kMadeAt);
    return pdf ? QString() : pdf.error().code;
}

/// The longest address that somebody in Indonesia really has to write.
Label farAway()
{
    Label label = fullLabel();
    label.recipientName
        = QStringLiteral("Drs. H. Muhammad Abdurrahman Wiryohadikusumo, M.Si. (d/a Ibu Sulistyaningsih)");
    label.address = {QStringLiteral("Perumahan Griya Permata Alam Sentosa Tahap II Blok AA-17 Nomor 128 RT 012 RW 007"),
        QStringLiteral("Jalan Kolonel Inf. Purn. H. Burhanuddin Sulaiman Kilometer 17,5 Gang Masjid Nurul Iman"),
        QStringLiteral("Dusun Tanjung Harapan, Desa Muara Badak Ilir (samping SDN 014, rumah cat biru pagar besi, "
                       "patokan toko bangunan Sinar Jaya, masuk 200 meter lalu belok kiri di pos ronda)")};
    label.district = QStringLiteral("Kecamatan Muara Badak");
    label.city = QStringLiteral("Kabupaten Kutai Kartanegara");
    label.province = QStringLiteral("Kalimantan Timur");
    label.postcode = QStringLiteral("75382");
    return label;
}

/// As long as the address of a warehouse may be.
const QString kSendersAddress = QStringLiteral(
    "Kawasan Pergudangan Sentra Niaga Cakung Indah Blok C2 Nomor 17-18, Jalan Raya Cakung Cilincing Kilometer 2,5 "
    "(belakang SPBU), Kelurahan Cakung Timur, Kecamatan Cakung, Kota Jakarta Timur 13910");

/// The texts from the top to where the sender begins, each with its size.
QStringList uptoSender(const Sheet &sheet)
{
    QStringList out;
    for (const Mark &mark : sheet.marks)
        if (const auto *text = std::get_if<TextMark>(&mark)) {
            if (text->text.startsWith(wordsOf(Language::Indonesian).sender))
                break;
            out << QStringLiteral("%1 %2 %3").arg(text->y).arg(text->type.size).arg(text->text);
        }
    return out;
}

} // namespace

class LabelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBarcodeSaysTheNumber()
    {
        const QByteArray pdf = drawn(fullLabel());
        keepPicture(pdf, QStringLiteral("full"));
        QCOMPARE(lookAt(pdf).code("CODE-128"), QByteArray("CGK042817365182"));
    }

    void theQrCodeSaysWhatItShould()
    {
        const Seen seen = lookAt(drawn(fullLabel()));
        QCOMPARE(seen.code("QR-Code"), QByteArray("https://selaras.example/p/2411210XKQ7R3M"));
    }

    void everythingIsOnIt_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"JNE", "REG", "CGK042817365182", "2411210XKQ7R3M", "Siti Nurhaliza Kusumawardhani",
                 "+62 813-9876-5432", "Gg. H. Mursyid III No. 27B RT 004 RW 011", "Warung Bu Tini", "Pasar Minggu",
                 "Kota Jakarta Selatan", "DKI Jakarta 12520", "Rp1.250.000", "1,25 kg", "Paket 1 dari 2",
                 "0812-3456-7890", "Kota Bandung", "jangan dibanting", "DN-1185 Serbet katun", "12 jenis, 24 pcs"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }
    void everythingIsOnIt()
    {
        QFETCH(QString, words);
        const QString text = lookAt(drawn(fullLabel())).text;
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    void theLongestAddressIsThereWhole_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("100 x 150") << kThermal;
        QTest::newRow("A6") << kA6;
    }
    void theLongestAddressIsThereWhole()
    {
        QFETCH(Paper, paper);
        const QByteArray pdf = drawn(farAway(), paper);
        keepPicture(pdf, QStringLiteral("far-") + QLatin1String(QTest::currentDataTag()));
        const QString text = lookAt(pdf).text;
        for (const QString &line : farAway().address)
            for (const QString &word : line.split(u' '))
                QVERIFY2(text.contains(word), qPrintable(word + u'|' + text));
        QVERIFY(text.contains(QStringLiteral("Kalimantan Timur 75382")));
    }

    void anAddressOfTheSenderIsThereWholeWhereThereIsRoom()
    {
        Label label = fullLabel();
        label.senderAddress = kSendersAddress;
        const QByteArray pdf = drawn(label);
        keepPicture(pdf, QStringLiteral("sender"));
        const QString text = lookAt(pdf).text;
        for (const QString &word : kSendersAddress.split(u' '))
            QVERIFY2(text.contains(word), qPrintable(word + u'|' + text));
    }

    void aLongSenderTakesNothingFromTheRecipient_data() { theLongestAddressIsThereWhole_data(); }
    void aLongSenderTakesNothingFromTheRecipient()
    {
        QFETCH(Paper, paper);
        Label label = farAway();
        label.senderAddress = kSendersAddress;
        const PangoLettering lettering;
        const auto with = layOut(label, Language::Indonesian, paper, lettering);
        keepPicture(drawn(label, paper), QStringLiteral("far-sender-") + QLatin1String(QTest::currentDataTag()));
        label.senderAddress.clear();
        const auto without = layOut(label, Language::Indonesian, paper, lettering);
        QVERIFY(with && without);
        QCOMPARE(uptoSender(*with), uptoSender(*without));
    }
    void aLongSenderLeavesTheLabelOnItsPaper_data() { theLongestAddressIsThereWhole_data(); }
    void aLongSenderLeavesTheLabelOnItsPaper()
    {
        QFETCH(Paper, paper);
        const PangoLettering lettering;
        for (int words = 0; words < 200; words += 7) {
            Label label = fullLabel();
            label.senderAddress = kSendersAddress;
            label.address = {QStringLiteral("Gang Masjid ").repeated(words)};
            const auto sheet = layOut(label, Language::Indonesian, paper, lettering);
            if (!sheet)
                continue; // the recipient alone is too much
            for (const Mark &mark : sheet->marks)
                if (const auto *text = std::get_if<TextMark>(&mark))
                    QVERIFY2(text->y + lettering.height(text->text, text->type) < paper.height,
                        qPrintable(QStringLiteral("%1: %2").arg(words).arg(text->text)));
        }
    }

    void contentsWithoutRoomAreCounted()
    {
        Label label = fullLabel();
        for (int at = 0; at < 40; ++at)
            label.contents.push_back({QStringLiteral("X-%1").arg(at), QStringLiteral("Barang"), 1});
        const QString text = lookAt(drawn(label)).text;
        static const QRegularExpression more(QStringLiteral("\\+(\\d+) lainnya"));
        const auto hit = more.match(text);
        QVERIFY2(hit.hasMatch(), qPrintable(text));
        QCOMPARE(text.count(QStringLiteral(" x ")) + hit.captured(1).toInt(), 52);
    }

    void contentsWithoutRoomAreCountedInEnglish()
    {
        Label label = fullLabel();
        label.contents.insert(label.contents.end(), 30, Row{QStringLiteral("A"), QStringLiteral("B"), 1});
        QVERIFY(lookAt(drawn(label, kThermal, Language::English)).text.contains(QStringLiteral(" more")));
    }

    void withoutCodItSaysSo()
    {
        Label label = fullLabel();
        label.cod.reset();
        const QByteArray pdf = drawn(label);
        keepPicture(pdf, QStringLiteral("no-cod"));
        const QString text = lookAt(pdf).text;
        QVERIFY(text.contains(QStringLiteral("NON-COD")) && !text.contains(QStringLiteral("Rp")));
    }

    void aLabelWithOnlyItsNumberIsDrawn()
    {
        Label label;
        label.awb = QStringLiteral("1");
        QCOMPARE(lookAt(drawn(label)).code("CODE-128"), QByteArray("1"));
    }

    void everyScriptOfTheRegionIsDrawn()
    {
        Label label = fullLabel();
        label.recipientName = QString::fromUtf8("สมชาย ใจดี 陈伟明 Nguyễn Thị Hồng Ánh");
        label.address = {QString::fromUtf8("๑๒๓ ถนนสุขุมวิท แขวงคลองเตย"), QString::fromUtf8("ភ្នំពេញ ရန်ကုန် ວຽງຈັນ")};
        const QByteArray pdf = drawn(label);
        keepPicture(pdf, QStringLiteral("scripts"));
        const QString text = lookAt(pdf).text;
        QVERIFY2(text.contains(QString::fromUtf8("陈伟明")), qPrintable(text));
        QVERIFY2(text.contains(QString::fromUtf8("Nguyễn Thị Hồng Ánh")), qPrintable(text));
    }

    void whatCannotBeDrawnSaysWhy_data()
    {
        QTest::addColumn<QString>("awb");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QString() << QStringLiteral("label.no-awb");
        QTest::newRow("another script") << QString::fromUtf8("เลข123") << QStringLiteral("label.awb-odd");
        QTest::newRow("a control character") << QStringLiteral("AB\nC") << QStringLiteral("label.awb-odd");
        QTest::newRow("a blank at its end") << QStringLiteral("ABC ") << QStringLiteral("label.awb-odd");
        QTest::newRow("bars too thin") << QString(40, u'W') << QStringLiteral("label.awb-long");
        QTest::newRow("more than Code 128 holds") << QString(5000, u'W') << QStringLiteral("label.awb-long");
    }
    void whatCannotBeDrawnSaysWhy()
    {
        QFETCH(QString, awb);
        QFETCH(QString, code);
        Label label = fullLabel();
        label.awb = awb;
        QCOMPARE(refusal(label), code);
    }

    void aQrCodeTooFineToReadIsRefused()
    {
        Label label = fullLabel();
        label.qr = QString(900, u'x');
        QCOMPARE(refusal(label), QStringLiteral("label.qr-long"));
    }

    void anAddressWithoutRoomIsRefusedAndNotCut()
    {
        Label label = fullLabel();
        label.address = QStringList(30, QString(90, u'W'));
        QCOMPARE(refusal(label), QStringLiteral("label.address-long"));
    }

    void anAddressOfAnyLengthIsThereWholeOrRefused()
    {
        int whole = 0, refused = 0;
        for (int words = 10; words < 1500; words = words * 3 / 2) {
            Label label = fullLabel();
            label.address = {QString()};
            for (int at = 0; at < words; ++at)
                label.address[0] += QStringLiteral("Gang%1 ").arg(at);
            const auto pdf = labelPdf(label, Language::Indonesian, kThermal, kMadeAt);
            if (!pdf) {
                QCOMPARE(pdf.error().code, QStringLiteral("label.address-long"));
                ++refused;
                continue;
            }
            const QString text = lookAt(*pdf).text;
            QVERIFY2(text.contains(QStringLiteral("Gang%1").arg(words - 1)), qPrintable(text));
            ++whole;
        }
        QVERIFY(whole > 3 && refused > 3);
    }

    void anyNumberSurvivesThePicture()
    {
        QVERIFY(rc::check("any AWB of printable ASCII", [] {
            const auto length = *rc::gen::inRange(1, 25);
            const auto bytes
                = *rc::gen::container<std::string>(std::size_t(length), rc::gen::inRange(char('!'), char(127)));
            Label label;
            label.awb = QString::fromStdString(bytes);
            RC_ASSERT(lookAt(drawn(label)).code("CODE-128").toStdString() == bytes);
        }));
    }

    void manyLabelsAreOnePdf()
    {
        std::vector<Label> labels(5, fullLabel());
        for (std::size_t at = 0; at < labels.size(); ++at)
            labels[at].awb = QStringLiteral("AWB%1").arg(at);
        const auto run = labelsPdf(labels, Language::Indonesian, kA6, kMadeAt, {}, kGoOn);
        QVERIFY(run);
        QCOMPARE(selaras::testing::pagesOf(run->pdf), 5);
        QCOMPARE(lookAt(run->pdf, 3).code("CODE-128"), QByteArray("AWB3"));
    }

    void aGapSaysWhyAndStopsNothing()
    {
        std::vector<Label> labels(4, fullLabel());
        labels[1].awb = QStringLiteral("日本");
        const auto run = labelsPdf(labels, Language::Indonesian, kThermal, kMadeAt, {}, kGoOn);
        QVERIFY(run);
        QCOMPARE(run->drawn, std::size_t(3));
        QCOMPARE(selaras::testing::pagesOf(run->pdf), 3);
        QCOMPARE(run->gaps.size(), std::size_t(1));
        QCOMPARE(run->gaps[0].index, std::size_t(1));
        QCOMPARE(run->gaps[0].why.code, QStringLiteral("label.awb-odd"));
    }

    void onlyGapsIsNoPdf()
    {
        const auto run = labelsPdf({Label()}, Language::English, kThermal, kMadeAt, {}, kGoOn);
        QVERIFY(run && run->pdf.isEmpty() && run->gaps.size() == 1);
    }

    void progressIsToldAfterEach()
    {
        std::vector<std::size_t> told;
        std::vector<Label> labels(3, fullLabel());
        labels[0].awb.clear();
        QVERIFY(labelsPdf(
            labels, Language::Indonesian, kThermal, kMadeAt, [&](std::size_t done) { told.push_back(done); }, kGoOn));
        QCOMPARE(told, (std::vector<std::size_t>{1, 2, 3}));
    }

    void itStopsWhenItIsToldTo()
    {
        std::atomic<bool> stop = false;
        std::size_t last = 0;
        const auto run = labelsPdf(
            std::vector<Label>(50, fullLabel()), Language::Indonesian, kThermal, kMadeAt,
            [&](std::size_t done) {
                last = done;
                stop = done == 2;
            },
            stop);
        QVERIFY(!run);
        QCOMPARE(run.error().kind, Error::Kind::Cancelled);
        QCOMPARE(last, std::size_t(2));
    }

    void theSameLabelIsTheSameBytes() { QCOMPARE(drawn(fullLabel()), drawn(fullLabel())); }
};

QTEST_GUILESS_MAIN(LabelTest)
#include "test_label.moc"
