#include "core/documents/seen.h"
#include "documents/label_layout.h"
#include "documents/lettering.h"

#include <QRegularExpression>
#include <QTest>
#include <rapidcheck.h>

using namespace selaras;
using namespace selaras::documents;
using selaras::testing::fullLabel;

namespace {

/// What a printer makes of ZPL: every command in its order, by the two signs that begin one whatever stands around
/// them.
QStringList zplCommands(const QByteArray &zpl)
{
    QStringList out;
    for (qsizetype at = 0; at < zpl.size(); ++at)
        if (zpl[at] == '^' || zpl[at] == '~')
            out << QString::fromLatin1(zpl.mid(at, 3));
    return out;
}

/// The commands of a field, from ^FO to ^FS, which is what may stand between.
bool isField(const QStringList &commands)
{
    static const QStringList kKnown{QStringLiteral("^FO|^A0|^FH|^FD|^FS"), QStringLiteral("^FO|^GB|^FS"),
        QStringLiteral("^FO|^GF|^FS"), QStringLiteral("^FO|^BY|^BC|^FH|^FD|^FS"),
        QStringLiteral("^FO|^BQ|^FH|^FD|^FS")};
    return kKnown.contains(commands.join(u'|'));
}

/// How many fields a ZPL has; -1: there is something between them that we never send.
int zplFields(const QByteArray &zpl)
{
    QStringList all = zplCommands(zpl);
    const QStringList head{QStringLiteral("^XA"), QStringLiteral("^CI"), QStringLiteral("^LH"), QStringLiteral("^PW"),
        QStringLiteral("^LL")};
    if (all.mid(0, 5) != head || all.mid(all.size() - 2) != QStringList{QStringLiteral("^PQ"), QStringLiteral("^XZ")})
        return -1;
    int fields = 0;
    QStringList field;
    for (const QString &one : all.mid(5, all.size() - 7)) {
        field << one;
        if (one != QLatin1String("^FS"))
            continue;
        if (!isField(field))
            return -1;
        field.clear();
        ++fields;
    }
    return field.isEmpty() ? fields : -1;
}

/// What a printer makes of TSPL: the first word of every command; pictures are as long as they say. Empty: it is not
/// what we send.
QStringList tsplCommands(const QByteArray &tspl)
{
    static const QRegularExpression known(QStringLiteral(
        "^(SIZE [\\d.]+ mm,[\\d.]+ mm|DIRECTION 1|REFERENCE 0,0|CLS|PRINT 1,1|BAR \\d+,\\d+,\\d+,\\d+|"
        "BOX \\d+,\\d+,\\d+,\\d+,\\d+|TEXT \\d+,\\d+,\"\\d\",0,\\d,\\d,\"[^\"\\\\]*\"|"
        "BARCODE \\d+,\\d+,\"128\",\\d+,0,0,\\d+,\\d+,\"[^\"\\\\]*\"|QRCODE \\d+,\\d+,M,\\d+,A,0,\"[^\"\\\\]*\")$"));
    static const QRegularExpression picture(QStringLiteral("^BITMAP \\d+,\\d+,(\\d+),(\\d+),0,"));
    QStringList out;
    for (qsizetype at = 0; at < tspl.size();) {
        const QString ahead = QString::fromLatin1(tspl.mid(at, 64));
        qsizetype end = tspl.indexOf("\r\n", at);
        if (const auto hit = picture.match(ahead); hit.hasMatch()) {
            end = at + hit.capturedLength() + hit.captured(1).toInt() * hit.captured(2).toInt();
            if (tspl.mid(end, 2) != "\r\n")
                return {};
        } else if (end < 0 || !known.match(QString::fromLatin1(tspl.mid(at, end - at))).hasMatch()) {
            return {};
        }
        out << ahead.section(QRegularExpression(QStringLiteral("[ \r]")), 0, 0);
        at = end + 2;
    }
    return out;
}

/// How many marks a label has, which is as many commands as it may become.
int marks(const Label &label)
{
    const PangoLettering lettering;
    const auto sheet = layOut(label, Language::Indonesian, kThermal, lettering);
    return sheet ? int(sheet->marks.size()) : -1;
}

/// What is read in the pictures of a TSPL, each with white around it.
QByteArrayList readInPictures(const QByteArray &tspl)
{
    static const QRegularExpression picture(QStringLiteral("BITMAP \\d+,\\d+,(\\d+),(\\d+),0,"));
    constexpr int kWhite = 60;
    QByteArrayList out;
    for (auto all = picture.globalMatch(QString::fromLatin1(tspl)); all.hasNext();) {
        const auto hit = all.next();
        const int bytes = hit.captured(1).toInt(), high = hit.captured(2).toInt();
        const int width = bytes * 8 + 2 * kWhite, height = high + 2 * kWhite;
        QByteArray grey(qsizetype(width) * height, '\xff');
        for (int y = 0; y < high; ++y)
            for (int x = 0; x < bytes * 8; ++x)
                if (!(uchar(tspl[hit.capturedEnd() + y * bytes + x / 8]) & (0x80 >> x % 8)))
                    grey[(y + kWhite) * width + x + kWhite] = '\0';
        for (const auto &code : selaras::testing::codesIn(width, height, grey))
            out << code.text;
    }
    return out;
}

/// What is read in the pictures of a ZPL.
QByteArrayList readInZplPictures(const QByteArray &zpl)
{
    static const QRegularExpression picture(QStringLiteral("\\^GFA,(\\d+),\\d+,(\\d+),([0-9A-F]+)\\^FS"));
    QByteArrayList out;
    for (auto all = picture.globalMatch(QString::fromLatin1(zpl)); all.hasNext();) {
        const auto hit = all.next();
        QByteArray white = QByteArray::fromHex(hit.captured(3).toLatin1());
        for (char &byte : white)
            byte = char(~uchar(byte));
        out << readInPictures("BITMAP 0,0," + hit.captured(2).toLatin1() + ','
            + QByteArray::number(hit.captured(1).toInt() / hit.captured(2).toInt()) + ",0," + white);
    }
    return out;
}

QByteArray zplOf(const Label &label, int dpi = 203)
{
    return labelZpl(label, Language::Indonesian, kThermal, dpi).value_or(QByteArray());
}
QByteArray tsplOf(const Label &label, int dpi = 203)
{
    return labelTspl(label, Language::Indonesian, kThermal, dpi).value_or(QByteArray());
}

Label withName(const QString &name)
{
    Label label = fullLabel();
    label.recipientName = name;
    return label;
}

/// Texts that somebody would type who wanted to break something, and any other.
QString anyText()
{
    static const QStringList kEvil{QStringLiteral("^XZ"), QStringLiteral("~JR"), QStringLiteral("^FS"),
        QStringLiteral("\""), QStringLiteral("\r\nCLS\r\n"), QStringLiteral("\nPRINT 9\n"), QStringLiteral("\\[\"]"),
        QStringLiteral("_5EXZ"), QStringLiteral("\\&"), QString(QChar(0)), QString::fromUtf8("สวัสดี"),
        QStringLiteral("^"), QStringLiteral("~"), QString(QChar(0xD800)), QString(QChar(0x202E)), QStringLiteral(">0"),
        QStringLiteral(" ")};
    QString out;
    for (const int piece : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 60)))
        out += piece < kEvil.size() ? kEvil[piece] : QString(QChar(*rc::gen::inRange(0, 0xFFFF)));
    return out.left(60);
}

} // namespace

class ThermalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void zplHasTheNumberAsItsOwnBarcode()
    {
        const QByteArray zpl = zplOf(fullLabel());
        QVERIFY2(zpl.contains("^BY4^BCN,144,N,N,N^FH^FD>:CGK>5042817365182^FS"), zpl.constData());
    }

    void zplOfAnOddRunOfDigitsLeavesOneInLetters()
    {
        Label label = fullLabel();
        label.awb = QStringLiteral("JX12345");
        QVERIFY(zplOf(label).contains("^FD>:JX1>52345^FS"));
    }

    void zplOfDigitsAloneIsPairs()
    {
        Label label = fullLabel();
        label.awb = QStringLiteral("042817365182");
        QVERIFY(zplOf(label).contains("^FD>;042817365182^FS"));
    }

    void zplOfAGreaterThanIsNoInvocation()
    {
        Label label = fullLabel();
        label.awb = QStringLiteral("A>:B");
        QVERIFY(zplOf(label).contains("^FD>:A>0_3AB^FS") || zplOf(label).contains("^FD>:A>0:B^FS"));
    }

    void zplHasTheQrCodeAsItsOwn() { QVERIFY(zplOf(fullLabel()).contains("^BQN,2,6^FH^FDMA,https:")); }

    void zplHasACommandForEachMark() { QCOMPARE(zplFields(zplOf(fullLabel())), marks(fullLabel())); }

    void zplIsAsLargeAsThePaper_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::addColumn<QByteArray>("size");
        QTest::newRow("203") << 203 << QByteArray("^PW799\n^LL1199\n");
        QTest::newRow("300") << 300 << QByteArray("^PW1181\n^LL1772\n");
    }
    void zplIsAsLargeAsThePaper()
    {
        QFETCH(int, dpi);
        QFETCH(QByteArray, size);
        QVERIFY(zplOf(fullLabel(), dpi).contains(size));
    }

    void theLongestSenderStaysOnTheZplPaper()
    {
        static const QRegularExpression place(QStringLiteral("\\^FO(\\d+),(\\d+)"));
        Label label = fullLabel();
        label.senderAddress = QStringLiteral("Jl. Raya ").repeated(22);
        const QString zpl = QString::fromLatin1(zplOf(label));
        QVERIFY2(zpl.count(QStringLiteral("Jl. Raya")) >= 20, qPrintable(zpl)); // there is room for it
        for (auto all = place.globalMatch(zpl); all.hasNext();) {
            const auto hit = all.next();
            QVERIFY2(hit.captured(1).toInt() < 799 && hit.captured(2).toInt() < 1199 - 24, qPrintable(hit.captured()));
        }
    }

    void tsplSpeaksOnlyWhatWeSend()
    {
        const QStringList commands = tsplCommands(tsplOf(fullLabel()));
        QCOMPARE(commands.mid(0, 4).join(u' '), QStringLiteral("SIZE DIRECTION REFERENCE CLS"));
        QCOMPARE(commands.last(), QStringLiteral("PRINT"));
        QCOMPARE(commands.count(QStringLiteral("BARCODE")), 1);
        QCOMPARE(commands.count(QStringLiteral("QRCODE")), 1);
        QCOMPARE(commands.count(QStringLiteral("BITMAP")), 0);
    }

    void tsplHasTheNumberAsItsOwnBarcode()
    {
        const QByteArray tspl = tsplOf(fullLabel());
        QVERIFY2(tspl.contains(",\"128\",144,0,0,3,3,\"CGK042817365182\"\r\n"), tspl.constData());
    }

    void textStaysOnTheTsplPaper_data()
    {
        QTest::addColumn<QString>("sender");
        QTest::newRow("a short sender") << QStringLiteral("Kota Bandung");
        QTest::newRow("the longest one") << QStringLiteral("Jl. Raya ").repeated(22);
    }
    void textStaysOnTheTsplPaper()
    {
        QFETCH(QString, sender);
        Label label = fullLabel();
        label.senderAddress = sender;
        static const QRegularExpression text(QStringLiteral("TEXT (\\d+),(\\d+),\"(\\d)\",0,(\\d),\\d,\"([^\"]*)\""));
        const QHash<QString, int> wide{{QStringLiteral("1"), 8}, {QStringLiteral("2"), 12}, {QStringLiteral("3"), 16},
            {QStringLiteral("4"), 24}, {QStringLiteral("5"), 32}};
        int seen = 0;
        for (auto all = text.globalMatch(QString::fromLatin1(tsplOf(label))); all.hasNext(); ++seen) {
            const auto hit = all.next();
            const int end = hit.captured(1).toInt()
                + wide[hit.captured(3)] * hit.captured(4).toInt() * int(hit.captured(5).size());
            QVERIFY2(end <= 799 && hit.captured(2).toInt() < 1199 - 24, qPrintable(hit.captured()));
        }
        QVERIFY(seen > 15);
    }

    void otherScriptsAreSentAsAPicture_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Thai") << QString::fromUtf8("สมชาย ใจดี");
        QTest::newRow("Chinese") << QString::fromUtf8("陈伟明");
        QTest::newRow("Vietnamese") << QString::fromUtf8("Nguyễn Thị Hồng Ánh");
    }
    void otherScriptsAreSentAsAPicture()
    {
        QFETCH(QString, name);
        QCOMPARE(zplCommands(zplOf(withName(name))).count(QStringLiteral("^GF")), 1);
        QCOMPARE(tsplCommands(tsplOf(withName(name))).count(QStringLiteral("BITMAP")), 1);
    }

    void aPictureOfTextHasInk()
    {
        const PangoLettering lettering;
        const Raster thai = lettering.raster(QString::fromUtf8("สมชาย"), {.size = 5, .bold = true}, 203);
        QVERIFY(thai.width > 60 && thai.height > 30);
        int black = 0;
        for (const char byte : thai.bits)
            black += qPopulationCount(quint8(byte));
        const double share = black / double(thai.width * thai.height);
        QVERIFY2(share > 0.05 && share < 0.6, qPrintable(QString::number(share)));
    }

    void aCommandInANameIsOnlyText_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"Budi^XZ^XA", "~JR Siti", "A^FS^FO0,0^GB800,1200,800", "_5EXZ", "Ani\"", "\\[\"]",
                 "Tono\r\nCLS\r\nPRINT 99", "a\\&b", "\"\r\nBITMAP 0,0,9,9,0,"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void aCommandInANameIsOnlyText()
    {
        QFETCH(QString, name);
        const Label label = withName(name);
        QCOMPARE(zplFields(zplOf(label)), marks(label));
        const QStringList tspl = tsplCommands(tsplOf(label));
        QCOMPARE(tspl.count(QStringLiteral("PRINT")), 1);
        QCOMPARE(tspl.count(QStringLiteral("CLS")), 1);
    }

    void aQuoteInTheNumberIsSentAsAPicture()
    {
        Label label = fullLabel();
        label.awb = QStringLiteral("AB\"\r");
        QVERIFY(tsplOf(label).isEmpty()); // no Code 128 of ours
        label.awb = QStringLiteral("AB\"C");
        const QStringList commands = tsplCommands(tsplOf(label));
        QVERIFY(!commands.contains(QStringLiteral("BARCODE")));
        QCOMPARE(commands.count(QStringLiteral("BITMAP")), 2); // the bars, and the number under them
    }

    void aBarcodeSentToTsplAsAPictureCanBeRead()
    {
        Label label = fullLabel();
        label.awb = QStringLiteral("AB\"C-17");
        QCOMPARE(readInPictures(tsplOf(label)), QByteArrayList{"AB\"C-17"});
    }

    void aQrCodeSentToTsplAsAPictureCanBeRead()
    {
        Label label = fullLabel();
        label.qr = QStringLiteral("{\"order\":\"2411210XKQ7R3M\"}");
        QCOMPARE(readInPictures(tsplOf(label)), QByteArrayList{"{\"order\":\"2411210XKQ7R3M\"}"});
    }

    void aBarcodeTooWideForZplIsSentAsAPictureThatCanBeRead()
    {
        Label label = fullLabel();
        label.awb = QStringLiteral("12345678901234567890123456789012345A"); // pairs of digits, then letters
        QCOMPARE(readInZplPictures(zplOf(label)), QByteArrayList{label.awb.toLatin1()});
    }

    void noTextBecomesACommand()
    {
        QVERIFY(rc::check("any text anywhere on a label", [] {
            Label label = fullLabel();
            for (QString *text : {&label.courier, &label.service, &label.orderNumber, &label.shopName,
                     &label.senderName, &label.senderPhone, &label.recipientName, &label.recipientPhone,
                     &label.district, &label.city, &label.postcode, &label.note, &label.qr})
                *text = anyText();
            label.address = {anyText(), anyText()};
            label.contents = {{anyText(), anyText(), 1}, {anyText(), anyText(), 2}};
            if (const auto zpl = labelZpl(label, Language::Indonesian, kThermal, 203))
                RC_ASSERT(zplFields(*zpl) == marks(label));
            else
                RC_ASSERT(zpl.error().kind == Error::Kind::Rejected);
            if (const auto tspl = labelTspl(label, Language::Indonesian, kThermal, 203)) {
                const QStringList commands = tsplCommands(*tspl);
                RC_ASSERT(commands.count(QStringLiteral("PRINT")) == 1);
                RC_ASSERT(commands.count(QStringLiteral("CLS")) == 1);
                RC_ASSERT(commands.count(QStringLiteral("BAR")) == 5);
            } else {
                RC_ASSERT(tspl.error().kind == Error::Kind::Rejected);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(ThermalTest)
#include "test_thermal.moc"
