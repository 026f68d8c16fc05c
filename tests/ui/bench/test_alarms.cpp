#include "bench/difference.h"
#include "bench_desk.h"

#include <zbar.h>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;
using channels::OrderState;
using Kind = BenchState::Alarm::Kind;

namespace {

const QString kOrder = QStringLiteral("261121RN7QE4S");

/// A parcel is open, and its first item was another one.
struct WrongItem : BenchDesk {
    WrongItem()
    {
        setShelf("TLA-600-HTM", "C-04-1");
        setShelf("TLA-600-PTH", "C-04-2");
        order = sellPair(kOrder);
        scanFirst();
    }
    void scanFirst()
    {
        BenchDesk::scan(kOrder);
        BenchDesk::scan("899TLA-600-PTH");
    }
    qint64 order = 0;
};

/// What zbar reads on a picture.
QStringList codesOn(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    QByteArray bytes;
    for (int row = 0; row < grey.height(); ++row)
        bytes.append(reinterpret_cast<const char *>(grey.constScanLine(row)), grey.width());
    zbar::Image image(
        unsigned(grey.width()), unsigned(grey.height()), "Y800", bytes.constData(), std::size_t(bytes.size()));
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_CODE128, zbar::ZBAR_CFG_ENABLE, 1);
    scanner.set_config(zbar::ZBAR_CODE128, zbar::ZBAR_CFG_MIN_LEN, 1);
    scanner.scan(image);
    QStringList out;
    for (auto at = image.symbol_begin(); at != image.symbol_end(); ++at)
        out << QString::fromStdString(at->get_data());
    return out;
}

} // namespace

/// What is wrong stops the bench, loudly, until somebody says that it was seen.
class AlarmsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void aWrongItemShowsBothAndWhatTellsThemApart()
    {
        WrongItem desk;
        QVERIFY(desk.face().alarm);
        QCOMPARE(desk.face().alarm->word, QStringLiteral("Wrong item"));
        QCOMPARE(desk.face().alarm->sides.size(), 2u);
        QCOMPARE(desk.face().alarm->sides[0].differs, QStringLiteral("Putih"));
        QCOMPARE(desk.face().alarm->sides[1].differs, QStringLiteral("Hitam"));
        QCOMPARE(desk.face().alarm->sides[1].before, QStringLiteral("Teko Leher Angsa 600 ml"));
        QCOMPARE(
            desk.face().alarm->todo, QStringLiteral("Put Putih back to shelf C-04-2. Take Hitam from shelf C-04-1."));
        QCOMPARE(desk.ears.played.back(), Sound::Wrong);
        QCOMPARE(desk.state().parcel->shipment.packed(), 0);
    }
    void onlyF12ClosesIt()
    {
        WrongItem desk;
        for (const int key :
            {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Space, Qt::Key_F4, Qt::Key_Backspace, Qt::Key_F9})
            desk.press(key, key == Qt::Key_Space ? QStringLiteral(" ") : QString());
        QTest::mouseClick(desk.bench, Qt::LeftButton);
        QTest::mouseDClick(desk.bench, Qt::LeftButton);
        QVERIFY(desk.state().alarm);
        QCOMPARE(desk.shell.current(), QStringLiteral("bench"));
        desk.press(Qt::Key_F12);
        QVERIFY(!desk.state().alarm);
        QVERIFY(desk.isOpen());
    }
    void theOkCodeClosesIt()
    {
        WrongItem desk;
        desk.scan("OK");
        QVERIFY(!desk.state().alarm);
    }
    void lettersThatAPersonTypesAreNotTheOkCode()
    {
        WrongItem desk;
        desk.type("OK");
        desk.enter();
        QVERIFY(desk.state().alarm);
    }
    void theOkCodeCanBeReadOffTheScreen()
    {
        WrongItem desk;
        for (const QSize size : {QSize(1440, 900), QSize(1024, 768)}) {
            desk.shell.resize(size);
            QCOMPARE(codesOn(desk.bench->grab().toImage()), QStringList{kOkCode});
        }
    }
    void scansMeanwhileAreHeldCountedAndTakenUpInOrder()
    {
        WrongItem desk;
        desk.scanOnly("899TLA-600-HTM");
        desk.scanOnly("899V60-02-KRM");
        QTRY_COMPARE(desk.face().alarm->held, QStringLiteral("2 later scans kept, not lost"));
        QCOMPARE(desk.state().parcel->shipment.packed(), 0);
        desk.press(Qt::Key_F12);
        QCOMPARE(desk.state().parcel->shipment.packed(), 2);
        QCOMPARE(desk.state().held, 0);
    }
    void aHeldScanThatIsWrongAsWellStopsAgainBeforeTheNext()
    {
        WrongItem desk;
        desk.scanOnly("899GTK-500");
        desk.scanOnly("899TLA-600-HTM");
        desk.press(Qt::Key_F12);
        QCOMPARE(desk.state().alarm->scan.code, QStringLiteral("GTK-500"));
        QCOMPARE(desk.state().parcel->shipment.packed(), 0);
        desk.press(Qt::Key_F12);
        QCOMPARE(desk.state().parcel->shipment.packed(), 1);
    }
    void theWrongSoundComesAgainEveryFourSecondsUntilItIsClosed()
    {
        WrongItem desk;
        desk.ears.played.clear();
        desk.clock.advance(3 * Bench::kRepeatMs);
        QCOMPARE(desk.ears.played, (std::vector<Sound>(3, Sound::Wrong)));
        desk.press(Qt::Key_F12);
        desk.ears.played.clear();
        desk.clock.advance(3 * Bench::kRepeatMs);
        QVERIFY(desk.ears.played.empty());
    }
    void aCodeNobodyKnowsIsSaidWithTheCode()
    {
        BenchDesk desk;
        desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scan("4006381333931");
        QCOMPARE(desk.state().alarm->kind, Kind::Unknown);
        QCOMPARE(desk.face().alarm->sides.front().differs, QStringLiteral("4006381333931"));
    }
    void anotherOrdersNumberIsSaid()
    {
        BenchDesk desk;
        desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scan("261121RNT8KPA");
        QCOMPARE(desk.face().alarm->word, QStringLiteral("Another order"));
        QVERIFY(desk.face().alarm->todo.contains("261121RNT8KPA"));
    }
    void onePieceTooManyIsSaid()
    {
        BenchDesk desk;
        desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scan("TLA-600-HTM");
        desk.scan("TLA-600-HTM");
        QCOMPARE(desk.state().alarm->kind, Kind::TooMany);
        QCOMPARE(desk.state().parcel->shipment.packed(), 1);
    }
    void aPieceTooManyAtTheWeightIsSaid()
    {
        BenchDesk desk;
        const qint64 order = desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scanAll();
        desk.scan("TLA-600-HTM");
        QCOMPARE(desk.state().alarm->kind, Kind::TooMany);
        QCOMPARE(desk.parcelOf(order).state, fulfilment::ShipmentState::Picking);
        desk.press(Qt::Key_F12);
        desk.enter();
        QCOMPARE(desk.parcelOf(order).state, fulfilment::ShipmentState::Packed);
    }
    void aCancelWhileItIsOpenStopsTheBenchAndF12DropsTheParcel()
    {
        BenchDesk desk;
        desk.setShelf("TLA-600-HTM", "C-04-1");
        const qint64 order = desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scan("TLA-600-HTM");
        desk.tell("shopee", kOrder, OrderState::Cancelled);
        QTRY_VERIFY(desk.state().alarm);
        QCOMPARE(desk.face().alarm->word, QStringLiteral("Stop: cancelled"));
        QCOMPARE(
            desk.face().alarm->goods, QStringList{QStringLiteral("1 × Teko Leher Angsa 600 ml Hitam to shelf C-04-1")});
        QCOMPARE(desk.ears.played.back(), Sound::Stop);
        desk.press(Qt::Key_Return, QStringLiteral("\r"));
        QVERIFY(desk.state().alarm);
        desk.press(Qt::Key_F12);
        QVERIFY(!desk.state().alarm);
        QVERIFY(!desk.isOpen());
        QCOMPARE(desk.parcelOf(order).state, fulfilment::ShipmentState::Dropped);
    }
    void aHoldWhileItIsOpenStopsTheBenchAndF12PutsTheParcelAside()
    {
        BenchDesk desk;
        const qint64 order = desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scan("TLA-600-HTM");
        desk.shop.write([&](Transaction &tx) {
            return orders::hold(tx, order, orders::HoldKind::Fraud, QStringLiteral("10 at once"), "Sari");
        });
        QTRY_VERIFY(desk.state().alarm);
        QCOMPARE(desk.face().alarm->word, QStringLiteral("Stop: held"));
        desk.press(Qt::Key_F12);
        QVERIFY(!desk.isOpen());
        QCOMPARE(desk.parcelOf(order).state, fulfilment::ShipmentState::Picking);
        QCOMPARE(desk.parcelOf(order).packer, QString());
        QCOMPARE(desk.parcelOf(order).packed(), 1);
    }
    void scansMadeForAStoppedBoxOpenNoOtherOrderAndAreListed()
    {
        BenchDesk desk;
        desk.useFolder();
        const qint64 order = desk.sell("shopee", kOrder, {"TMB-D3K"}, 2); // 261121RN2LD9R is one piece of it
        desk.scan(kOrder);
        desk.scan("899TMB-D3K");
        desk.tell("shopee", kOrder, OrderState::CancelRequested);
        QTRY_VERIFY(desk.state().alarm);
        desk.scanOnly("899TMB-D3K");
        desk.scanOnly("899TMB-D3K");
        QTRY_COMPARE(desk.face().alarm->held, QStringLiteral("2 later scans were for this box: not counted"));
        desk.press(Qt::Key_F12);
        QVERIFY(!desk.isOpen());
        QCOMPARE(desk.state().held, 0);
        QCOMPARE(desk.face().title, QStringLiteral("2 scans were not counted"));
        QVERIFY(desk.face().detail.contains(kOrder));
        QCOMPARE(desk.face().list, QStringList{QStringLiteral("2 × 899TMB-D3K")});
        QCOMPARE(desk.parcelOf(order).packed(), 1);
        desk.scan("899TMB-D3K"); // now it is meant
        QCOMPARE(desk.face().head->number, QStringLiteral("261121RN2LD9R"));
        desk.press(Qt::Key_F4);
        QVERIFY(desk.face().list.isEmpty());
    }
    void theScanThatMetTheStopIsListedToo()
    {
        BenchDesk desk;
        const qint64 order = desk.sell("shopee", kOrder, {"TMB-D3K"}, 2);
        desk.scan(kOrder);
        desk.shop.write([&](Transaction &tx) {
            return orders::hold(tx, order, orders::HoldKind::Fraud, QStringLiteral("10 at once"), "Sari");
        });
        desk.scanOnly("899TMB-D3K"); // before the screen has heard of the hold
        QTRY_VERIFY(desk.state().alarm);
        desk.still();
        desk.press(Qt::Key_F12);
        QVERIFY(!desk.isOpen());
        QCOMPARE(desk.face().list, QStringList{QStringLiteral("1 × 899TMB-D3K")});
    }
    void scansForABoxThatSomebodyTookOverOpenNoOtherOrder()
    {
        WrongItem desk;
        desk.scanOnly("899TMB-D3K");
        desk.shop.clock.advance(fulfilment::kLease);
        const qint64 parcel = desk.parcelOf(desk.order).id;
        desk.shop.write([&](Transaction &tx) -> Result<> {
            CHECK(fulfilment::take(tx, parcel, "Dedi"));
            tx.touch(Topic::Orders);
            return {};
        });
        QTRY_VERIFY(!desk.isOpen() && !desk.state().alarm);
        desk.still();
        QVERIFY(!desk.isOpen());
        QCOMPARE(
            desk.face().list, QStringList{QStringLiteral("1 × 899TMB-D3K: not counted, it was for %1").arg(kOrder)});
    }
    void aBoxThatIsPutAsideIsNotToldToBeEmptied()
    {
        BenchDesk desk;
        desk.setShelf("TLA-600-HTM", "C-04-1");
        desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scan("TLA-600-HTM");
        desk.tell("shopee", kOrder, OrderState::CancelRequested);
        QTRY_VERIFY(desk.state().alarm);
        QCOMPARE(desk.face().alarm->goods,
            QStringList{QStringLiteral("1 × Teko Leher Angsa 600 ml Hitam stays in the box")});
    }
    void aPcWithoutSoundPromisesNone()
    {
        BenchDesk desk(false);
        desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scan("4006381333931");
        QCOMPARE(desk.face().alarm->sound, QStringLiteral("This PC has no sound"));
        desk.tell("shopee", kOrder, OrderState::CancelRequested);
        QTRY_COMPARE(desk.state().alarm->kind, Kind::Stop);
        QCOMPARE(desk.face().alarm->sound, QStringLiteral("This PC has no sound"));
    }
    void aHoldThatIsReleasedMeanwhileGoesOnAfterF12()
    {
        BenchDesk desk;
        const qint64 order = desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.shop.write([&](Transaction &tx) {
            return orders::hold(tx, order, orders::HoldKind::Fraud, QStringLiteral("10 at once"), "Sari");
        });
        QTRY_VERIFY(desk.state().alarm);
        desk.shop.write([&](Transaction &tx) { return orders::release(tx, order, orders::HoldKind::Fraud, "Sari"); });
        desk.still();
        QVERIFY(desk.state().alarm); // somebody has to see that it was there
        desk.press(Qt::Key_F12);
        QVERIFY(desk.isOpen());
    }
    void aBuyersWishToCancelStopsTheBenchOverAWrongItem()
    {
        WrongItem desk;
        desk.tell("shopee", kOrder, OrderState::CancelRequested);
        QTRY_COMPARE(desk.state().alarm->kind, Kind::Stop);
        QCOMPARE(desk.face().alarm->word, QStringLiteral("Stop: cancelling"));
    }
    void aCancelAtTheWeightStopsBeforeALabelIsPrinted()
    {
        BenchDesk desk;
        desk.useFolder();
        desk.sellPair(kOrder);
        desk.scan(kOrder);
        desk.scanAll();
        desk.tell("shopee", kOrder, OrderState::Cancelled);
        QTRY_VERIFY(desk.state().alarm);
        desk.enter();
        QVERIFY(desk.state().alarm);
        QVERIFY(desk.files().isEmpty());
    }
    void aParcelThatSomebodyTakesOverIsGivenUpAndSaid()
    {
        BenchDesk desk;
        const qint64 order = desk.sellPair(kOrder);
        const qint64 other = desk.sellPair("261121RN7QE9Z");
        desk.scan(kOrder);
        desk.shop.clock.advance(fulfilment::kLease);
        const qint64 parcel = desk.parcelOf(order).id;
        desk.shop.write([&](Transaction &tx) { return fulfilment::take(tx, parcel, "Dedi"); });
        desk.shop.write([&](Transaction &tx) { // any commit that screens hear of
            return orders::hold(tx, other, orders::HoldKind::Fraud, "x", "Sari");
        });
        QTRY_VERIFY(!desk.isOpen());
        QVERIFY(desk.face().detail.startsWith("Dedi has it."));
    }

    void theWordsThatDifferAreFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("the last word") << "Teko 600 ml Putih"
                                       << "Teko 600 ml Hitam" << QStringList{"Teko 600 ml", "Putih", ""};
        QTest::newRow("in the middle") << "Wajan 26 cm"
                                       << "Wajan 30 cm" << QStringList{"Wajan", "26", "cm"};
        QTest::newRow("nothing shared") << "Gelas Takar"
                                        << "Kopi" << QStringList{"", "Gelas Takar", ""};
        QTest::newRow("one word more") << "Kopi Gayo"
                                       << "Kopi" << QStringList{"Kopi", "Gayo", ""};
        QTest::newRow("the same") << "Kopi Gayo"
                                  << "kopi gayo" << QStringList{"Kopi Gayo", "", ""};
    }
    void theWordsThatDifferAreFound()
    {
        QFETCH(QString, name);
        QFETCH(QString, other);
        QFETCH(QStringList, parts);
        const Difference difference = differenceOf(name, other);
        QCOMPARE((QStringList{difference.before, difference.differs, difference.after}), parts);
    }
};

QTEST_MAIN(AlarmsTest)
#include "test_alarms.moc"
