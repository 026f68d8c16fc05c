#include "core/documents/seen.h"
#include "documents/channel_pdf.h"
#include "documents/merge.h"
#include "documents/papers.h"

#include <QTest>
#include <cmath>

using namespace selaras;
using namespace selaras::documents;

namespace {

QByteArray label(const char *awb, const Paper &paper)
{
    Label out = testing::fullLabel();
    out.awb = QString::fromLatin1(awb);
    return labelPdf(out, Language::Indonesian, paper, 0).value_or(QByteArray());
}

} // namespace

class MergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesComeInTheOrderGiven()
    {
        const auto merged = mergedPdf({label("AWB-3", kA6), label("AWB-1", kA6), label("AWB-2", kA6)});
        QVERIFY(merged);
        QCOMPARE(testing::pagesOf(*merged), 3);
        QCOMPARE(testing::lookAt(*merged, 0).code("CODE-128"), QByteArray("AWB-3"));
        QCOMPARE(testing::lookAt(*merged, 2).code("CODE-128"), QByteArray("AWB-2"));
    }
    void eachPageKeepsItsOwnSize()
    {
        const auto merged = mergedPdf({label("A", kThermal), label("B", kA6)});
        QVERIFY(merged);
        const auto seen = checkChannelPdf(*merged);
        QVERIFY(seen && seen->pages.size() == 2);
        QVERIFY(std::abs(seen->pages[0].width - 100) < 0.2 && std::abs(seen->pages[0].height - 150) < 0.2);
        QVERIFY(std::abs(seen->pages[1].width - 105) < 0.2 && std::abs(seen->pages[1].height - 148) < 0.2);
    }
    void everyPageOfAPdfComesAlong()
    {
        const auto two = mergedPdf({label("A", kA6), label("B", kA6)});
        QVERIFY(two);
        const auto merged = mergedPdf({*two, label("C", kA6)});
        QVERIFY(merged);
        QCOMPARE(testing::pagesOf(*merged), 3);
    }
    void oneAloneStaysAsItIs() { QCOMPARE(mergedPdf({label("A", kA6)}).value_or(QByteArray()), label("A", kA6)); }
    void whatCannotBeReadIsNamedByItsPlace()
    {
        const auto merged = mergedPdf({label("A", kA6), QByteArray("%PDF-1.4 of nobody")});
        QVERIFY(!merged);
        QCOMPARE(merged.error().code, QStringLiteral("pdf.damaged"));
        QVERIFY2(merged.error().detail.startsWith(QStringLiteral("2: ")), qPrintable(merged.error().detail));
    }
    void aLabelOfOneKindSaysSo()
    {
        Label one = testing::fullLabel();
        one.contents = {{QStringLiteral("DN-1"), QStringLiteral("Pot"), 2}};
        const auto pdf = labelPdf(one, Language::English, kThermal, 0);
        QVERIFY(pdf);
        const QString text = testing::lookAt(*pdf).text;
        QVERIFY2(text.contains(QStringLiteral("1 kind, 2 pcs")), qPrintable(text));
    }
    void progressIsHeardAfterEach()
    {
        std::vector<int> heard;
        QVERIFY(mergedPdf({label("A", kA6), label("B", kA6)}, [&](int done) { heard.push_back(done); }));
        QCOMPARE(heard, (std::vector<int>{1, 2}));
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "test_merge.moc"
