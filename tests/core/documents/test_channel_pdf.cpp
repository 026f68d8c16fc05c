#include "core/documents/seen.h"
#include "documents/channel_pdf.h"
#include "documents/papers.h"

#include <QTest>
#include <cmath>
#include <rapidcheck.h>

using namespace selaras;
using namespace selaras::documents;

namespace {

QByteArray real() { return labelPdf(testing::fullLabel(), Language::Indonesian, kA6, 0).value_or(QByteArray()); }

QString refusal(const QByteArray &bytes)
{
    const auto checked = checkChannelPdf(bytes);
    return checked ? QString() : checked.error().code;
}

} // namespace

class ChannelPdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRealOneTellsItsPages()
    {
        const std::atomic<bool> goOn = false;
        const auto run
            = labelsPdf(std::vector<Label>(3, testing::fullLabel()), Language::Indonesian, kThermal, 0, {}, goOn);
        QVERIFY(run);
        const auto checked = checkChannelPdf(run->pdf);
        QVERIFY(checked);
        QCOMPARE(checked->pages.size(), std::size_t(3));
        QVERIFY(std::abs(checked->pages[2].width - 100) < 0.2 && std::abs(checked->pages[2].height - 150) < 0.2);
    }

    void aBlankLineBeforeItDoesNotMatter() { QCOMPARE(refusal("\r\n" + real()), QString()); }

    void whatIsNoPdfSaysWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("pdf.empty");
        QTest::newRow("blanks") << QByteArray(" \n ") << QStringLiteral("pdf.empty");
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html>log in</html>") << QStringLiteral("pdf.html");
        QTest::newRow("a page that names one")
            << QByteArray("<html>%PDF-1.4 not here</html>") << QStringLiteral("pdf.html");
        QTest::newRow("an error") << QByteArray("{\"error\":\"logistics.package_not_ready\"}")
                                  << QStringLiteral("pdf.json");
        QTest::newRow("a list") << QByteArray("[{\"error\":1}]") << QStringLiteral("pdf.json");
        QTest::newRow("an archive") << QByteArray("PK\x03\x04rest") << QStringLiteral("pdf.zip");
        QTest::newRow("an image") << QByteArray("\x89PNG\r\n") << QStringLiteral("pdf.other");
        QTest::newRow("its beginning alone") << QByteArray("%PDF-1.7\n") << QStringLiteral("pdf.damaged");
        QTest::newRow("half of one") << real().left(real().size() / 3) << QStringLiteral("pdf.damaged");
        QTest::newRow("far too much") << QByteArray("%PDF-1.7\n") + QByteArray(kMostPdf, 'x')
                                      << QStringLiteral("pdf.too-big");
    }
    void whatIsNoPdfSaysWhatItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QCOMPARE(refusal(bytes), code);
    }

    void whatWasRefusedIsKeptToBeLookedAt()
    {
        const auto checked = checkChannelPdf("{\"error\":\"x\"}");
        QVERIFY(!checked);
        QCOMPARE(checked.error().raw, QByteArray("{\"error\":\"x\"}"));
        QCOMPARE(checked.error().kind, Error::Kind::Malformed);
    }

    void aPdfWithoutPagesIsRefused()
    {
        const QByteArray none("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count "
                              "0>>endobj\ntrailer<</Root 1 0 R>>\n");
        const QString code = refusal(none);
        QVERIFY2(code == QLatin1String("pdf.pages") || code == QLatin1String("pdf.damaged"), qPrintable(code));
    }

    void aPageOfAbsurdSizeIsRefused()
    {
        const QByteArray huge(
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count "
            "1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 900000 900000]>>endobj\n"
            "trailer<</Root 1 0 R>>\n");
        QCOMPARE(refusal(huge), QStringLiteral("pdf.damaged"));
    }

    void aTurnedPageIsTold()
    {
        const QByteArray turned(
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count "
            "1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/Rotate 90/MediaBox[0 0 720 360]>>endobj\n"
            "trailer<</Root 1 0 R>>\n");
        const auto checked = checkChannelPdf(turned);
        QVERIFY(checked);
        QCOMPARE(std::lround(checked->pages.at(0).width), 127L);
        QCOMPARE(std::lround(checked->pages.at(0).height), 254L);
    }

    void damageOfAnyKindIsAnAnswer()
    {
        const QByteArray good = real();
        QVERIFY(rc::check("any byte changed, anything cut or doubled", [&good] {
            QByteArray bad = good;
            for (int times = *rc::gen::inRange(1, 30); times > 0; --times) {
                const auto at = *rc::gen::inRange(0, int(bad.size()));
                switch (*rc::gen::inRange(0, 4)) {
                case 0: bad[at] = char(*rc::gen::inRange(0, 256)); break;
                case 1: bad.remove(at, *rc::gen::inRange(1, 400)); break;
                case 2: bad.insert(at, bad.mid(at / 2, 100)); break;
                default: bad.replace("/Count 1", "/Count 99999"); break;
                }
                if (bad.isEmpty())
                    break;
            }
            const auto checked = checkChannelPdf(bad);
            const bool answered
                = checked ? !checked->pages.empty() : checked.error().code.startsWith(QLatin1String("pdf."));
            RC_ASSERT(answered);
        }));
    }
};

QTEST_GUILESS_MAIN(ChannelPdfTest)
#include "test_channel_pdf.moc"
