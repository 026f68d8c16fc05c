#include "bench_desk.h"

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;
using Typing = BenchState::Typing;

namespace {
const QString kOrder = QStringLiteral("261121RN7QE4S");
const QString kWeb = QStringLiteral("WEB-1001");
} // namespace

/// What becomes of the label of a packed parcel.
class LabelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void aChannelWithoutLabelsGetsOursInTheFolder()
    {
        BenchDesk desk;
        desk.useFolder();
        desk.sell("woocommerce", kWeb, {"GTK-500"}, 2);
        desk.packOrder(kWeb);
        QTRY_COMPARE(desk.files(), QStringList{"WEB-1001.pdf"});
        QTRY_COMPARE(desk.audited("paper.printed"), 1);
        QTRY_VERIFY(desk.says("WEB-1001: label printed, Folder."));
    }
    void aPrinterThatSpeaksZplGetsZpl()
    {
        BenchDesk desk;
        printing::Printer zebra;
        zebra.name = QStringLiteral("Zebra");
        zebra.way = printing::Folder{desk.labels.path()};
        zebra.speech = printing::Speech::Zpl;
        keepPrintersOfPc({zebra});
        chooseLabelPrinter(zebra.name);
        desk.sell("woocommerce", kWeb, {"GTK-500"}, 2);
        desk.packOrder(kWeb);
        QTRY_COMPARE(desk.files(), QStringList{"WEB-1001.zpl"});
    }
    void aChannelsPdfForAPrinterThatReadsNoneIsSaidAndNotPrinted()
    {
        BenchDesk desk;
        printing::Printer zebra;
        zebra.name = QStringLiteral("Zebra");
        zebra.way = printing::Folder{desk.labels.path()};
        zebra.speech = printing::Speech::Zpl;
        keepPrintersOfPc({zebra});
        chooseLabelPrinter(zebra.name);
        const qint64 order = desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.giveLabel(desk.parcelOf(order).id);
        desk.scanAll();
        desk.enter();
        QTRY_COMPARE(desk.face().notice, QStringLiteral("This label is a PDF, and the printer understands none."));
        QVERIFY(desk.files().isEmpty());
    }
    void aChannelsLabelThatIsHereIsPrintedAsItCame()
    {
        BenchDesk desk;
        desk.useFolder();
        const qint64 order = desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.giveLabel(desk.parcelOf(order).id);
        QTRY_VERIFY(desk.says("Ready on this PC"));
        desk.scanAll();
        desk.enter();
        QTRY_COMPARE(desk.files(), QStringList{kOrder + ".pdf"});
        QFile file(desk.labels.filePath(kOrder + ".pdf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("%PDF-1.4 of the channel"));
    }
    void aLabelThatIsNotHereIsSaidAndPrintsByItselfWhenItComes()
    {
        BenchDesk desk;
        desk.useFolder();
        const qint64 order = desk.sellPair(kOrder);
        desk.packOrder(kOrder);
        QTRY_VERIFY(desk.says("Its label is not here yet"));
        QVERIFY(desk.files().isEmpty());
        desk.scan("261121RNT8KPA"); // the packer goes on
        desk.giveLabel(desk.parcelOf(order).id);
        QTRY_COMPARE(desk.files(), QStringList{kOrder + ".pdf"});
    }
    void f3ListsTheLabelsThatWait()
    {
        BenchDesk desk;
        desk.useFolder();
        desk.sellPair(kOrder);
        desk.packOrder(kOrder);
        desk.press(Qt::Key_F3);
        QTRY_COMPARE(desk.face().list.size(), 1);
        QVERIFY(desk.face().list.front().startsWith(kOrder));
        desk.press(Qt::Key_F3);
        QVERIFY(desk.face().list.isEmpty());
    }
    void whatTheNetworkKeepsBackIsSaidAndPackingGoesOn()
    {
        BenchDesk desk;
        desk.useFolder();
        desk.sellPair(kOrder);
        sync::ShopHealth down;
        down.shopId = desk.shop.shopIds.value("shopee");
        down.name = QStringLiteral("Shopee Kopi");
        down.error = Error(Error::Kind::Transient);
        down.lastPullAt = desk.shop.minutes(-30); // 14.02 in Jakarta
        desk.bench->setHealth({down});
        const QString silent = QStringLiteral("Shopee Kopi does not answer since 14:02");
        QCOMPARE(desk.face().notice, silent);
        desk.scan(kOrder);
        QVERIFY(desk.says(silent));
        desk.scanAll();
        desk.enter();
        QVERIFY(!desk.isOpen());
        QVERIFY(!desk.state().alarm);
        desk.press(Qt::Key_F3);
        QTRY_VERIFY(desk.face().list.value(0).endsWith(silent));
        desk.bench->setHealth({});
        QVERIFY(desk.face().list.value(0).endsWith("the channel has not given it"));
    }
    void withoutAPrinterTheFolderIsAskedForOnce()
    {
        BenchDesk desk;
        desk.sell("woocommerce", kWeb, {"GTK-500"}, 2);
        desk.sell("woocommerce", "WEB-1002", {"GTK-500"}, 2);
        desk.packOrder(kWeb);
        QTRY_COMPARE(desk.state().typing, Typing::Folder);
        QCOMPARE(desk.face().typing->text, usualLabelFolder());
        while (!desk.state().typed.isEmpty())
            desk.press(Qt::Key_Backspace);
        const QString folder = desk.labels.filePath("sent");
        desk.type(folder);
        desk.enter();
        QTRY_COMPARE(QDir(folder).entryList(QDir::Files), QStringList{"WEB-1001.pdf"});
        desk.packOrder("WEB-1002");
        QTRY_COMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    }
    void aFolderThatCannotBeMadeIsAskedForAgain()
    {
        BenchDesk desk;
        desk.sell("woocommerce", kWeb, {"GTK-500"}, 2);
        desk.packOrder(kWeb);
        QTRY_COMPARE(desk.state().typing, Typing::Folder);
        while (!desk.state().typed.isEmpty())
            desk.press(Qt::Key_Backspace);
        desk.type("/proc/nothing");
        desk.enter();
        QCOMPARE(desk.face().typing->hint, QStringLiteral("This folder cannot be made. Type another."));
    }
    void f2PrintsTheLabelAgainAndTheAuditSaysSo()
    {
        BenchDesk desk;
        desk.useFolder();
        desk.sell("woocommerce", kWeb, {"GTK-500"}, 2);
        desk.packOrder(kWeb);
        QTRY_COMPARE(desk.audited("paper.printed"), 1);
        desk.press(Qt::Key_F2);
        QTRY_COMPARE(desk.files().size(), 2);
        QTRY_COMPARE(desk.audited("paper.reprinted"), 1);
    }
    void f2NamesTheOrderWhoseLabelItPrints()
    {
        BenchDesk desk;
        desk.useFolder();
        desk.press(Qt::Key_F2);
        QVERIFY(desk.says("No label was printed here yet."));
        desk.sell("woocommerce", kWeb, {"GTK-500"}, 2);
        desk.packOrder(kWeb);
        QTRY_COMPARE(desk.files().size(), 1);
        desk.scan(kWeb); // is packed already
        desk.press(Qt::Key_F2);
        QTRY_COMPARE(desk.files().size(), 2);
        QTRY_VERIFY(desk.says("WEB-1001: label printed, Folder."));
    }
    void f2OverAnOpenBoxPrintsNoOtherOrdersLabel()
    {
        BenchDesk desk;
        desk.useFolder();
        desk.sell("woocommerce", kWeb, {"GTK-500"}, 2);
        desk.sell("woocommerce", "WEB-1002", {"GTK-500"}, 2);
        desk.packOrder(kWeb);
        QTRY_COMPARE(desk.audited("paper.printed"), 1);
        desk.scan("WEB-1002");
        desk.press(Qt::Key_F2);
        QVERIFY(desk.says("Not printed: WEB-1002 comes after its last item. WEB-1001: F4, then F2."));
        desk.scanAll();
        desk.press(Qt::Key_F2); // at the weight
        QVERIFY(desk.says("Not printed: WEB-1002"));
        QCOMPARE(desk.files().size(), 1);
        desk.press(Qt::Key_F4);
        desk.press(Qt::Key_F2);
        QTRY_COMPARE(desk.audited("paper.reprinted"), 1);
        QTRY_VERIFY(desk.says("WEB-1001: label printed, Folder."));
    }
    void aPrinterThatFailsIsSaidPackingGoesOnAndF2PrintsWhatWaits()
    {
        BenchDesk desk;
        const QString folder = desk.labels.filePath("away");
        must(useLabelFolder(folder, QStringLiteral("Folder")));
        QVERIFY(QDir().rmdir(folder));
        desk.sell("woocommerce", kWeb, {"GTK-500"}, 2);
        desk.sell("woocommerce", "WEB-1002", {"GTK-500"}, 2);
        desk.packOrder(kWeb);
        QTRY_VERIFY(!desk.face().notice.isEmpty());
        QCOMPARE(desk.ears.played.back(), Sound::Printer);
        desk.packOrder("WEB-1002");
        QVERIFY(!desk.isOpen());
        QVERIFY(QDir().mkdir(folder));
        desk.press(Qt::Key_F2);
        QTRY_COMPARE(QDir(folder).entryList(QDir::Files), (QStringList{"WEB-1001.pdf", "WEB-1002.pdf"}));
        QTRY_VERIFY(desk.face().notice.isEmpty());
    }
    void labelsThatCameWhileTheStationWasClosedAreSaidAndEnterPrintsThem()
    {
        BenchDesk desk;
        desk.useFolder();
        for (const QString &number : {kOrder, QStringLiteral("261121ZZLATER")})
            desk.packElsewhere(desk.sellPair(number));
        QTRY_COMPARE(desk.face().notice, QStringLiteral("2 labels here were never printed"));
        QVERIFY(desk.files().isEmpty());
        desk.enter();
        QTRY_COMPARE(desk.files(), (QStringList{kOrder + ".pdf", "261121ZZLATER.pdf"}));
        QTRY_VERIFY(desk.face().notice.isEmpty());
    }
    void anOpenParcelIsNotDisturbedByThem()
    {
        BenchDesk desk;
        desk.useFolder();
        desk.packElsewhere(desk.sellPair(kOrder));
        QTRY_VERIFY(!desk.face().notice.isEmpty());
        desk.sell("woocommerce", kWeb, {"GTK-500"}, 2);
        desk.scan(kWeb);
        QVERIFY(desk.face().notice.isEmpty());
        desk.enter();
        QVERIFY(desk.files().isEmpty());
    }
    void ctrlAMarksTheFolderAndTypingTakesItsPlace()
    {
        BenchDesk desk;
        desk.sell("woocommerce", kWeb, {"GTK-500"}, 2);
        desk.packOrder(kWeb);
        QTRY_COMPARE(desk.state().typing, Typing::Folder);
        desk.press(Qt::Key_A, QStringLiteral("\x01"), Qt::ControlModifier);
        QVERIFY(desk.face().typing->isMarked);
        desk.type(QStringLiteral("/tmp"));
        QCOMPARE(desk.face().typing->text, QStringLiteral("/tmp"));
        desk.press(Qt::Key_A, QStringLiteral("\x01"), Qt::ControlModifier);
        desk.press(Qt::Key_Backspace);
        QVERIFY(desk.face().typing->text.isEmpty());
    }
    void thePrintersOfThePcAreKept()
    {
        printing::Printer port;
        port.name = QStringLiteral("Xprinter");
        port.way = printing::Port{QStringLiteral("10.0.0.7"), 9101};
        port.speech = printing::Speech::Tspl;
        port.dpi = 300;
        port.paper = documents::kA6;
        printing::Printer queue;
        queue.name = QStringLiteral("Office");
        queue.way = printing::Queue{QStringLiteral("office")};
        keepPrintersOfPc({port, queue});
        const auto kept = printersOfPc();
        QCOMPARE(kept.size(), 2u);
        QCOMPARE(std::get<printing::Port>(kept[0].way).number, 9101);
        QCOMPARE(kept[0].speech, printing::Speech::Tspl);
        QCOMPARE(kept[0].dpi, 300);
        QCOMPARE(kept[0].paper, documents::kA6);
        QCOMPARE(std::get<printing::Queue>(kept[1].way).name, QStringLiteral("office"));
        QVERIFY(!labelPrinter());
        chooseLabelPrinter(QStringLiteral("Office"));
        QCOMPARE(labelPrinter()->name, QStringLiteral("Office"));
    }
};

QTEST_MAIN(LabelsTest)
#include "test_labels.moc"
