#include "bench_desk.h"

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;
using channels::OrderState;
using Kind = BenchState::Alarm::Kind;
using Typing = BenchState::Typing;

namespace {
const QString kOrder = QStringLiteral("261121RN7QE4S");
}

/// What a packer sees and does, by scanner and keys alone.
class PackingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init()
    {
        forgetSettings();
        keepBenchHabits({.weighs = true, .scale = 100});
    }
    void cleanup() { resetLanguageAndZone(); }

    void nothingOpenSaysHowManyWait()
    {
        BenchDesk desk;
        QVERIFY2(desk.face().title.endsWith("wait to be packed"), qPrintable(desk.face().title));
        QCOMPARE(desk.face().day.of, desk.state().day.waiting);
        QVERIFY(desk.face().day.of > 10);
    }
    void theStationHasTheWholeWindow()
    {
        BenchDesk desk;
        QCOMPARE(desk.bench->size(), desk.shell.size());
    }
    void f9OpensItFromAnywhereAndEscGoesBack()
    {
        BenchDesk desk;
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.shell.current(), QStringLiteral("beside"));
        QVERIFY(!desk.bench->isVisible());
        desk.press(Qt::Key_F9);
        QCOMPARE(desk.shell.current(), QStringLiteral("bench"));
    }
    void anOrdersNumberOpensIt()
    {
        BenchDesk desk;
        desk.setShelf("TLA-600-HTM", "C-04-1");
        desk.setShelf("V60-02-KRM", "A-01-2");
        desk.sellPair(kOrder);
        desk.scan(kOrder);
        QVERIFY(desk.isOpen());
        QCOMPARE(desk.face().head->number, kOrder);
        QCOMPARE(desk.face().head->courier, QStringLiteral("AnterAja"));
        QCOMPARE(desk.face().current->code, QStringLiteral("V60-02-KRM")); // by shelf
        QCOMPARE(desk.face().current->shelf, QStringLiteral("A-01-2"));
        QCOMPARE(desk.face().next.size(), 1u);
    }
    void aPartParcelSaysOfHowMuchItIsAPart()
    {
        BenchDesk desk;
        desk.sell("shopee", "261121RNWHOLE", {"TLA-600-HTM"}, 2);
        desk.scan("261121RNWHOLE");
        QVERIFY(desk.face().facts.front().caption != QStringLiteral("Part parcel"));
        desk.press(Qt::Key_F4);
        const qint64 order = desk.sell("shopee", kOrder, {"TLA-600-HTM"}, 50'000);
        desk.shop.write([&](Transaction &tx) { return fulfilment::beginWithWhatIsThere(tx, order, "Rini"); });
        desk.scan(kOrder);
        const qint64 there = desk.state().parcel->shipment.wanted();
        QVERIFY(there > 0 && there < 50'000);
        QCOMPARE(desk.face().facts.front().caption, QStringLiteral("Part parcel"));
        QCOMPARE(desk.face().facts.front().words, QStringLiteral("%1 of the order's 50,000 pieces").arg(there));
    }
    void aLabelsNumberOpensItsParcel()
    {
        BenchDesk desk;
        desk.sell("shopee", kOrder, {"TLA-600-HTM"}, 2, "SPXID0012345");
        desk.scan(kOrder);
        desk.press(Qt::Key_F4);
        desk.scan("SPXID0012345");
        QCOMPARE(desk.face().head->number, kOrder);
    }
    void anItemThatIsAnOrderByItselfIsCountedAtOnce()
    {
        BenchDesk desk;
        desk.scan("899TMB-D3K");
        QCOMPARE(desk.face().head->number, QStringLiteral("261121RN2LD9R"));
        QVERIFY(!currentOf(desk.state()));
        QCOMPARE(desk.state().typing, Typing::Weight);
    }
    void aPackerSeesTheCityAndNotTheBuyer()
    {
        BenchDesk desk;
        desk.sellPair(kOrder);
        desk.scan(kOrder);
        QCOMPARE(desk.face().head->buyer, QStringLiteral("Sukoharjo"));
    }
    void aCodeThatNothingWaitsForIsSaid()
    {
        BenchDesk desk;
        desk.scan("4006381333931");
        QVERIFY(!desk.isOpen());
        QVERIFY(desk.face().title.contains("4006381333931"));
        QCOMPARE(desk.ears.played.back(), Sound::Wrong);
    }
    void anObstacleIsToldAndTheNextScanGoesOn()
    {
        BenchDesk desk;
        desk.scan("#10482");
        QVERIFY(!desk.isOpen());
        QCOMPARE(desk.face().title, QStringLiteral("The channel keeps this order back."));
        QCOMPARE(desk.face().titleRole, std::optional(kit::Role::Red));
        desk.scan("261121RNT8KPA");
        QVERIFY(desk.isOpen());
    }
    void aParcelOnAnotherBenchIsToldWithWhoHasIt()
    {
        BenchDesk desk;
        const qint64 order = desk.sellPair(kOrder);
        desk.shop.write([&](Transaction &tx) -> Result<> {
            TRY(const auto parcels, fulfilment::begin(tx, order, "Dedi"));
            CHECK(fulfilment::take(tx, parcels.front(), "Dedi"));
            return {};
        });
        desk.scan(kOrder);
        QVERIFY(!desk.isOpen());
        QVERIFY2(desk.face().detail.startsWith("Dedi has it."), qPrintable(desk.face().detail));
    }
    void theRightItemFlashesTheFootForAQuarterOfASecond()
    {
        BenchDesk desk;
        desk.sell("shopee", kOrder, {"TLA-600-HTM"}, 3);
        desk.scan(kOrder);
        desk.scan("899TLA-600-HTM");
        QCOMPARE(desk.face().flash, BenchFlash::Match);
        QCOMPARE(desk.ears.played.back(), Sound::Match);
        desk.clock.advance(Bench::kMatchMs - 1);
        QCOMPARE(desk.face().flash, BenchFlash::Match);
        desk.clock.advance(1);
        QCOMPARE(desk.face().flash, BenchFlash::None);
        QCOMPARE(desk.face().current->packed, 1);
    }
    void aCompleteLineFlashesTheWholeSurface()
    {
        BenchDesk desk;
        desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scan("TLA-600-HTM");
        QCOMPARE(desk.face().flash, BenchFlash::Line);
        QCOMPARE(desk.ears.played.back(), Sound::Line);
        QCOMPARE(desk.face().done.size(), 1u);
    }
    void aCompleteOrderFlashesLonger()
    {
        BenchDesk desk;
        desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scanAll();
        QCOMPARE(desk.face().flash, BenchFlash::Order);
        QCOMPARE(desk.ears.played.back(), Sound::Order);
        desk.clock.advance(Bench::kOrderMs - 1);
        QCOMPARE(desk.face().flash, BenchFlash::Order);
        desk.clock.advance(1);
        QCOMPARE(desk.face().flash, BenchFlash::None);
    }
    void withoutADeviceTheBenchSaysSoAndFlashesTwiceAsLong()
    {
        BenchDesk desk(false);
        QCOMPARE(desk.face().notice, QStringLiteral("This PC has no sound"));
        desk.sell("shopee", kOrder, {"TLA-600-HTM"}, 3);
        desk.scan(kOrder);
        desk.scan("TLA-600-HTM");
        desk.clock.advance(2 * Bench::kMatchMs - 1);
        QCOMPARE(desk.face().flash, BenchFlash::Match);
        desk.clock.advance(1);
        QCOMPARE(desk.face().flash, BenchFlash::None);
    }
    void scansThatFollowAtOnceNeverFlashMoreThanThreeTimesASecond()
    {
        BenchDesk desk;
        desk.sell("shopee", kOrder, {"KSV-02-100"}, 60);
        desk.scan(kOrder);
        int flashes = 0;
        for (int scan = 0; scan < 20; ++scan) {
            const bool was = desk.state().flash != BenchFlash::None;
            desk.scan("KSV-02-100");
            flashes += !was && desk.state().flash != BenchFlash::None;
            desk.clock.advance(260); // 5.2 s in all
        }
        QVERIFY2(flashes <= 15, qPrintable(QString::number(flashes)));
        QCOMPARE(desk.face().current->packed, 20);
    }
    void whatTheHandTakesIsTheLineThatIsLarge()
    {
        BenchDesk desk;
        desk.sell("shopee", kOrder, {"TLA-600-HTM", "KSV-02-100", "V60-02-KRM"}, 4);
        desk.scan(kOrder);
        desk.scan("TLA-600-HTM");
        QCOMPARE(desk.face().current->code, QStringLiteral("TLA-600-HTM"));
        QCOMPARE(desk.face().current->packed, 1);
        QCOMPARE(desk.face().more.contains("Last: Teko Leher Angsa 600 ml Hitam"), true);
    }
    void theOrdersOwnNumberChangesNothing()
    {
        BenchDesk desk;
        desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scan(kOrder);
        QVERIFY(!desk.state().alarm);
        QCOMPARE(desk.state().parcel->shipment.packed(), 0);
    }
    void backspaceTakesTheLastScanBack()
    {
        BenchDesk desk;
        desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scan("TLA-600-HTM");
        desk.press(Qt::Key_Backspace);
        QCOMPARE(desk.state().parcel->shipment.packed(), 0);
        desk.scan("TLA-600-HTM");
        desk.press(Qt::Key_Z, QString(QChar(26)), Qt::ControlModifier);
        QCOMPARE(desk.state().parcel->shipment.packed(), 0);
        desk.press(Qt::Key_Backspace);
        QVERIFY(desk.says("Nothing was scanned that could be taken back."));
    }
    void backspaceAtTheWeightTakesTheLastScanBackToo()
    {
        BenchDesk desk;
        desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scanAll();
        desk.type("4");
        desk.press(Qt::Key_Backspace); // the digit
        QCOMPARE(desk.state().typing, Typing::Weight);
        desk.press(Qt::Key_Backspace);
        QCOMPARE(desk.state().typing, Typing::None);
        QCOMPARE(desk.state().parcel->shipment.packed(), 1);
    }
    void f4PutsItAsideForOthersWithWhatWasScanned()
    {
        BenchDesk desk;
        const qint64 order = desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scan("TLA-600-HTM");
        desk.press(Qt::Key_F4);
        QVERIFY(!desk.isOpen());
        QCOMPARE(desk.parcelOf(order).packer, QString());
        QCOMPARE(desk.parcelOf(order).packed(), 1);
    }
    void escLeavesAndPutsAside()
    {
        BenchDesk desk;
        const qint64 order = desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.shell.current(), QStringLiteral("beside"));
        QCOMPARE(desk.parcelOf(order).packer, QString());
    }
    void aCodeCanBeTypedByHand()
    {
        BenchDesk desk;
        desk.sellPair(kOrder);
        desk.press(Qt::Key_F6);
        desk.type("261121rn7qe4s");
        QCOMPARE(desk.face().typing->text, QStringLiteral("261121rn7qe4s"));
        desk.enter();
        QCOMPARE(desk.face().head->number, kOrder);
    }
    void f1ShowsTheKeysAndHidesThem()
    {
        BenchDesk desk;
        desk.press(Qt::Key_F1);
        QVERIFY(desk.face().help.size() >= 8);
        desk.press(Qt::Key_F1);
        QVERIFY(desk.face().help.isEmpty());
    }
    void theWeightThatIsTypedIsKept()
    {
        BenchDesk desk;
        desk.useFolder();
        const qint64 order = desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scanAll();
        desk.type("1250");
        QCOMPARE(desk.face().typing->text, QStringLiteral("1250"));
        desk.enter();
        QCOMPARE(desk.parcelOf(order).state, fulfilment::ShipmentState::Packed);
        QCOMPARE(desk.parcelOf(order).weightGrams, std::optional<qint64>(1250));
        QVERIFY(!desk.isOpen());
    }
    void enterAloneLeavesTheWeightOut()
    {
        BenchDesk desk;
        desk.useFolder();
        const qint64 order = desk.sellPair(kOrder);
        desk.packOrder(kOrder);
        QCOMPARE(desk.parcelOf(order).state, fulfilment::ShipmentState::Packed);
        QCOMPARE(desk.parcelOf(order).weightGrams, std::optional<qint64>());
    }
    void aScaleThatTypesAsFastAsAScannerIsTheWeight_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("grams");
        QTest::newRow("grams") << "350" << qint64(350);
        QTest::newRow("kilograms") << "0.350kg" << qint64(350);
        QTest::newRow("without a unit") << "1.250" << qint64(1250);
    }
    void aScaleThatTypesAsFastAsAScannerIsTheWeight()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, grams);
        BenchDesk desk;
        desk.useFolder();
        const qint64 order = desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scanAll();
        desk.scan(typed);
        QVERIFY(!desk.state().alarm);
        QCOMPARE(desk.parcelOf(order).state, fulfilment::ShipmentState::Packed);
        QCOMPARE(desk.parcelOf(order).weightGrams, std::optional(grams));
    }
    void digitsThatAreAnOrdersNumberAreThatOrderAtTheWeightToo()
    {
        BenchDesk desk;
        desk.useFolder();
        const qint64 order = desk.sellPair(kOrder);
        desk.sell("woocommerce", "3500", {"GTK-500"}, 2);
        desk.scan(kOrder);
        desk.scanAll();
        desk.scan("3500");
        QCOMPARE(desk.parcelOf(order).weightGrams, std::optional<qint64>());
        QCOMPARE(desk.face().head->number, QStringLiteral("3500"));
    }
    void aWeightWhileNobodyAsksForOneIsAnUnknownCode()
    {
        BenchDesk desk;
        desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scan("350");
        QCOMPARE(desk.state().alarm->kind, Kind::Unknown);
    }
    void aHeavyWeightIsAskedOnceMore()
    {
        BenchDesk desk;
        desk.useFolder();
        const qint64 order = desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scanAll();
        desk.type("999999");
        desk.enter();
        QCOMPARE(desk.face().typing->hint,
            QStringLiteral("1,000.0 kg is very heavy. Enter once more if it is right, or type it again."));
        desk.press(Qt::Key_Backspace);
        desk.enter(); // 99999: another figure is another question
        QVERIFY(desk.isOpen());
        desk.enter();
        QCOMPARE(desk.parcelOf(order).weightGrams, std::optional<qint64>(99'999));
    }
    void aScalesOwnEnterAnswersNoQuestion()
    {
        BenchDesk desk;
        desk.useFolder();
        desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scanAll();
        desk.scan("31000g");
        desk.scan("31000g");
        QVERIFY(desk.isOpen());
        desk.enter();
        QVERIFY(!desk.isOpen());
    }
    void zeroIsNoWeight()
    {
        BenchDesk desk;
        desk.useFolder();
        const qint64 order = desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scanAll();
        desk.type("0");
        desk.enter();
        desk.enter();
        QVERIFY(desk.face().typing->hint.startsWith("Nothing weighs 0 g."));
        QVERIFY(desk.isOpen());
        desk.press(Qt::Key_Backspace);
        desk.enter();
        QCOMPARE(desk.parcelOf(order).weightGrams, std::optional<qint64>());
    }
    void aBenchThatDoesNotWeighClosesTheBoxByItself()
    {
        keepBenchHabits({.weighs = false, .scale = 100});
        BenchDesk desk;
        desk.useFolder();
        const qint64 order = desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scanAll();
        QCOMPARE(desk.parcelOf(order).state, fulfilment::ShipmentState::Packed);
    }
    void theNextOrdersCodeAtTheWeightClosesThisBoxAndOpensTheNext()
    {
        BenchDesk desk;
        desk.useFolder();
        const qint64 order = desk.sellPair(kOrder);
        desk.sellPair("261121RN7QE5T");
        desk.scan(kOrder);
        desk.scanAll();
        desk.scan("261121RN7QE5T");
        QCOMPARE(desk.parcelOf(order).state, fulfilment::ShipmentState::Packed);
        QCOMPARE(desk.face().head->number, QStringLiteral("261121RN7QE5T"));
    }
    void theNextOfTheWaveComesByItself()
    {
        BenchDesk desk;
        desk.useFolder();
        desk.shop.write([&](Transaction &tx) {
            return fulfilment::startWave(
                tx, {.warehouseId = desk.shop.cakung, .courier = QStringLiteral("JNE REG")}, "Rini");
        });
        desk.packOrder("261121RNQ7M2X");
        QVERIFY(desk.isOpen());
        QCOMPARE(desk.face().head->courier, QStringLiteral("JNE REG"));
        QVERIFY(desk.face().head->number != "261121RNQ7M2X");
    }
    void anOrderThatIsPackedAlreadyOffersItsLabel()
    {
        BenchDesk desk;
        desk.useFolder();
        desk.sellPair(kOrder);
        desk.packOrder(kOrder);
        desk.scan(kOrder);
        QVERIFY(!desk.isOpen());
        QCOMPARE(desk.face().title, kOrder + " is packed already");
    }
    void theDayIsCounted()
    {
        BenchDesk desk;
        desk.useFolder();
        desk.sellPair(kOrder);
        desk.packOrder(kOrder);
        QTRY_COMPARE(desk.face().day.packed, 1);
    }
    void aHundredOrdersArePackedWithoutTheMouse()
    {
        BenchDesk desk;
        desk.useFolder();
        QStringList numbers;
        for (int i = 0; i < 100; ++i) {
            numbers << QStringLiteral("WEB-%1").arg(1000 + i);
            desk.sell("woocommerce", numbers.back(),
                i % 3 == 0 ? QStringList{"GTK-500", "KSV-02-100"} : QStringList{"KSV-02-100"}, 2, {});
        }
        for (const QString &number : numbers)
            desk.packOrder(number);
        QTRY_COMPARE_WITH_TIMEOUT(desk.files().size(), 100, 20'000);
        QCOMPARE(desk.audited("shipment.packed"), 100);
        QTRY_COMPARE(desk.audited("paper.printed"), 100);
        QCOMPARE(desk.audited("paper.reprinted"), 0);
    }
};

QTEST_MAIN(PackingTest)
#include "test_packing.moc"
