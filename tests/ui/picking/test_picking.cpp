#include "picking/picking.h"

#include "bulk/bulk_work.h"
#include "fulfilment/bench.h"
#include "fulfilment/hand_over.h"
#include "picking/words.h"
#include "support/workspace_screen.h"
#include "words/speech.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;

namespace {

enum Group { Courier, Comes, Orders, Singles, Pieces, First };
constexpr int kCouriers = 4; ///< of orders that can be picked: AnterAja, J&T Express, JNE REG, SiCepat REG

struct Screen : WorkspaceScreen<Picking> {
    explicit Screen(access::Role role = access::Role::Owner)
        : WorkspaceScreen(role, 0)
    {
        table = workspace.findChild<kit::TableView *>("groups");
        waitForRows(kCouriers);
    }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    kit::TableView *waves() const { return workspace.findChild<kit::TableView *>("waves"); }
    kit::TableView *picks() const { return workspace.findChild<kit::TableView *>("picks"); }
    QString pick(int row, int column) const { return picks()->model()->index(row, column).data().toString(); }
    PickingForm *form() const { return workspace.findChild<PickingForm *>(); }
    QLineEdit *field(const char *name) const { return workspace.findChild<QLineEdit *>(name); }
    /// Puts the cursor of the list on a courier.
    void choose(const char *courier)
    {
        table->setFocus();
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (cell(row, Courier) == QLatin1String(courier))
                return table->setCurrentId(table->model()->index(row, 0).data(kit::IdRole).toLongLong());
        qFatal("no orders of %s", courier);
    }
    std::vector<fulfilment::Wave> all()
    {
        return shop.read([](Reader &reader) { return fulfilment::waves(reader, 9); });
    }
    /// A wave of AnterAja, in its pane.
    void started()
    {
        choose("AnterAja");
        press(Qt::Key_Return);
        QTest::keyClick(field("wave-most"), Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return picks() && picks()->hasFocus() && picks()->model()->rowCount() == 4; }))
            qFatal("no wave");
    }
    static bool says(const QWidget *page, const char *words)
    {
        for (const auto *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
    /// Packs one parcel of the newest wave.
    void packOne()
    {
        shop.write([&](Transaction &tx) -> Result<> {
            TRY(const auto found, fulfilment::whatToPack(tx, QStringLiteral("261121RNM6A1F")));
            TRY(const auto parcels, fulfilment::shipmentsOf(tx, *found.orderId));
            const qint64 id = parcels.front().id;
            CHECK(fulfilment::take(tx, id, QStringLiteral("Dedi")));
            CHECK(fulfilment::scan(tx, id, QStringLiteral("TLN-JTI-35"), QStringLiteral("Dedi")));
            return fulfilment::pack(tx, id, {}, QStringLiteral("Dedi"));
        });
    }
};

} // namespace

class PickingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void groupsSayWhatCanBePickedByCourier()
    {
        Screen screen;
        QCOMPARE(screen.cell(3, Courier), QStringLiteral("SiCepat REG"));
        QCOMPARE(screen.cell(3, Comes), QStringLiteral("–"));
        QCOMPARE(screen.cell(3, Orders), QStringLiteral("5"));
        QCOMPARE(screen.cell(3, Singles), QStringLiteral("2"));
        QCOMPARE(screen.cell(3, Pieces), QStringLiteral("11"));
        QCOMPARE(screen.cell(3, First), QStringLiteral("21 m 14:53"));
    }
    void enterStartsAWaveOfAsManyOrdersAsTyped()
    {
        Screen screen;
        screen.choose("SiCepat REG");
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.field("wave-most"));
        QCOMPARE(screen.field("wave-most")->text(), QStringLiteral("5"));
        screen.field("wave-most")->setText(QStringLiteral("2"));
        QTest::keyClick(screen.field("wave-most"), Qt::Key_Return);
        QTRY_COMPARE(screen.all().size(), 1u);
        const fulfilment::Wave wave = screen.all().front();
        QCOMPARE(wave.parcels, 2);
        QCOMPARE(wave.courier, QStringLiteral("SiCepat REG"));
        QCOMPARE(wave.actor, QStringLiteral("Sari Wijaya"));
        QTRY_VERIFY(screen.picks() && screen.picks()->hasFocus());
        QTRY_COMPARE(screen.cell(3, Orders), QStringLiteral("3"));
    }
    void theFastLaneTakesOrdersOfOnePieceOnly()
    {
        Screen screen;
        screen.choose("SiCepat REG");
        screen.press(Qt::Key_S);
        QTRY_VERIFY(screen.field("wave-most"));
        QCOMPARE(screen.field("wave-most")->text(), QStringLiteral("2"));
        QTest::keyClick(screen.field("wave-most"), Qt::Key_Return);
        QTRY_COMPARE(screen.all().size(), 1u);
        QCOMPARE(screen.all().front().kind, fulfilment::WaveKind::Single);
        QCOMPARE(screen.all().front().pieces, 2);
    }
    void moreOrdersThanAWaveHoldsAreRefused()
    {
        Screen screen;
        screen.choose("SiCepat REG");
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.field("wave-most"));
        for (const char *typed : {"51", "0", "many"}) {
            screen.field("wave-most")->setText(QString::fromLatin1(typed));
            QTest::keyClick(screen.field("wave-most"), Qt::Key_Return);
            QTRY_VERIFY(Screen::says(screen.form(), "A number from 1 to 50"));
        }
        QVERIFY(screen.all().empty());
    }
    void whatSomebodyElsePickedMeanwhileIsSaidInTheForm()
    {
        Screen screen;
        screen.choose("AnterAja");
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.field("wave-most"));
        screen.shop.write([&](Transaction &tx) {
            return fulfilment::startWave(tx, {.warehouseId = screen.shop.cakung, .courier = "AnterAja"}, "Rini");
        });
        QTest::keyClick(screen.field("wave-most"), Qt::Key_Return);
        QTRY_VERIFY(Screen::says(screen.form(), "Nothing can be picked so just now."));
    }
    void theCouriersHourIsTypedAndCountedDown()
    {
        Screen screen;
        screen.choose("SiCepat REG");
        screen.press(Qt::Key_T);
        QTRY_VERIFY(screen.field("courier-hour"));
        screen.field("courier-hour")->setText(QStringLiteral("25"));
        QTest::keyClick(screen.field("courier-hour"), Qt::Key_Return);
        QTRY_VERIFY(Screen::says(screen.form(), "An hour of the day"));
        screen.field("courier-hour")->setText(QStringLiteral("16.30"));
        QTest::keyClick(screen.field("courier-hour"), Qt::Key_Return);
        QTRY_COMPARE(screen.cell(0, Courier), QStringLiteral("SiCepat REG")); // who comes first stands first
        QCOMPARE(screen.cell(0, Comes), QStringLiteral("1 h 58 m 16:30"));
    }
    void aCourierWhoHasBeenHereStandsBehindWhoIsStillToCome()
    {
        Screen screen;
        screen.shop.write([&](Transaction &tx) -> Result<> {
            CHECK(fulfilment::setCutoff(tx, "JNE REG", 14 * 60, "Rini"));
            return fulfilment::setCutoff(tx, "SiCepat REG", 16 * 60, "Rini");
        });
        QTRY_COMPARE(screen.cell(0, Courier), QStringLiteral("SiCepat REG"));
        QCOMPARE(screen.cell(1, Courier), QStringLiteral("JNE REG"));
        QCOMPARE(screen.cell(1, Comes), QStringLiteral("Tomorrow 14:00"));
    }
    void anEmptyHourIsNotKnownAnyMore()
    {
        Screen screen;
        screen.shop.write([&](Transaction &tx) { return fulfilment::setCutoff(tx, "SiCepat REG", 990, "Rini"); });
        QTRY_COMPARE(screen.cell(0, Courier), QStringLiteral("SiCepat REG"));
        screen.choose("SiCepat REG");
        screen.press(Qt::Key_T);
        QTRY_VERIFY(screen.field("courier-hour"));
        screen.field("courier-hour")->clear();
        QTest::keyClick(screen.field("courier-hour"), Qt::Key_Return);
        QTRY_COMPARE(screen.cell(3, Courier), QStringLiteral("SiCepat REG"));
    }
    void picksGoAwayAsParcelsArePacked()
    {
        Screen screen;
        screen.started();
        QCOMPARE(screen.picks()->rowOf(screen.shop.skuIds.value("TLN-JTI-35")), 2); // in the order of their codes
        screen.packOne();
        QTRY_COMPARE(screen.picks()->model()->rowCount(), 3);
        QTRY_VERIFY(Screen::says(&screen.workspace, "1 of 3 parcels packed"));
        QCOMPARE(screen.waves()->model()->index(0, 3).data().toString(), QStringLiteral("1 of 3"));
    }
    void enterOnAPickNamesItsShelf()
    {
        Screen screen;
        screen.started();
        screen.picks()->setCurrentId(screen.shop.skuIds.value("V60-02-KRM"));
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.field("shelf-name"));
        screen.field("shelf-name")->setText(QStringLiteral("A-2"));
        QTest::keyClick(screen.field("shelf-name"), Qt::Key_Return);
        QTRY_COMPARE(screen.pick(0, 0), QStringLiteral("A-2")); // first, since the others have none
        QCOMPARE(screen.pick(0, 1), QStringLiteral("V60-02-KRM"));
        QVERIFY(screen.picks()->hasFocus());
    }
    void breakingOffAsksFirstAndEnterDoesNoHarm()
    {
        Screen screen;
        screen.started();
        screen.press(Qt::Key_B);
        QTRY_VERIFY(screen.form()->isVisible());
        screen.press(Qt::Key_Return);
        QVERIFY(screen.all().front().open);
        screen.press(Qt::Key_Delete);
        QTRY_VERIFY(!screen.all().front().open);
        QTRY_COMPARE(screen.waves()->model()->rowCount(), 0);
        screen.press(Qt::Key_2);
        QTRY_COMPARE(screen.waves()->model()->rowCount(), 1);
    }
    void escapeGoesBackOneStepAtATime()
    {
        Screen screen;
        screen.started();
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.form()->isVisible());
        screen.press(Qt::Key_Escape);
        QVERIFY(screen.picks()->hasFocus());
        screen.press(Qt::Key_Escape);
        QVERIFY(screen.waves()->hasFocus());
    }
    void thePickListIsSavedAsAPaper()
    {
        Screen screen;
        screen.started();
        const QTemporaryDir dir;
        QString suggested;
        screen.workspace.setChooser([&](const QString &name, const std::function<void(const QString &)> &chosen) {
            suggested = name;
            chosen(dir.filePath(name));
        });
        screen.press(Qt::Key_F2);
        QCOMPARE(suggested, QStringLiteral("pick-list-1.pdf"));
        QTRY_VERIFY(QFile::exists(dir.filePath(suggested)));
        QFile file(dir.filePath(suggested));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }
    void whatACourierTookStandsByDayAndItsListIsSaved()
    {
        Screen screen;
        screen.started();
        screen.packOne();
        screen.shop.write([](Transaction &tx) -> Result<> {
            TRY(const auto found, fulfilment::whatToPack(tx, QStringLiteral("261121RNM6A1F")));
            return fulfilment::handOverOrder(tx, *found.orderId, QStringLiteral("Dedi"));
        });
        screen.press(Qt::Key_Escape);
        screen.press(Qt::Key_3);
        auto *taken = screen.workspace.findChild<kit::TableView *>("taken");
        QTRY_COMPARE(taken->model()->rowCount(), 1);
        QCOMPARE(taken->model()->index(0, 1).data().toString(), QStringLiteral("AnterAja"));
        QCOMPARE(taken->model()->index(0, 2).data().toString(), QStringLiteral("1"));
        const QTemporaryDir dir;
        QString path;
        screen.workspace.setChooser([&](const QString &name, const std::function<void(const QString &)> &chosen) {
            path = dir.filePath(name);
            chosen(path);
        });
        screen.press(Qt::Key_F2);
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY2(path.contains(QStringLiteral("AnterAja-2026-11-21")), qPrintable(path));
    }
    void thePapersOfAWaveAreAskedForByOneKey()
    {
        Screen screen;
        screen.started();
        const QTemporaryDir dir;
        screen.workspace.setChooser([&](const QString &name, const std::function<void(const QString &)> &chosen) {
            chosen(dir.filePath(name));
        });
        screen.press(Qt::Key_L);
        auto *work = screen.workspace.findChild<BulkWork *>();
        QTRY_VERIFY(work->isVisible());
        screen.press(Qt::Key_2); // packing slips
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(dir.filePath(QStringLiteral("packing-slips.pdf"))));
    }
    void oneListCollectsForEveryOpenWave()
    {
        Screen screen;
        screen.started();
        const QTemporaryDir dir;
        QString path;
        screen.workspace.setChooser([&](const QString &name, const std::function<void(const QString &)> &chosen) {
            path = dir.filePath(name);
            chosen(path);
        });
        screen.press(Qt::Key_A);
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("pick-list-all.pdf"));
    }
    void eachWarehouseHasItsOwnOrders()
    {
        Screen screen;
        screen.press(Qt::Key_W); // Bandung has nothing
        QTRY_COMPARE(screen.table->model()->rowCount(), 0);
        screen.press(Qt::Key_W);
        QTRY_COMPARE(screen.table->model()->rowCount(), kCouriers);
    }
    void whoMayNotPackStartsNothing()
    {
        Screen screen(access::Role::Finance);
        for (const int key : {Qt::Key_Return, Qt::Key_S, Qt::Key_T}) {
            screen.press(key);
            QVERIFY(screen.form()->isHidden());
        }
        QVERIFY(screen.all().empty());
    }
    void anOpenWaveSpeaksTheNewLanguage()
    {
        Screen screen;
        screen.started();
        Speech speech;
        speech.speak("id");
        QTRY_VERIFY(Screen::says(&screen.workspace, "0 dari 3 paket dikemas"));
        QCOMPARE(screen.picks()->model()->rowCount(), 4);
    }
    void aSmallWindowKeepsCourierAndFiguresWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Indonesian") << QStringLiteral("id");
    }
    void aSmallWindowKeepsCourierAndFiguresWhole()
    {
        QFETCH(const QString, language);
        Speech speech;
        speech.speak(language);
        Screen screen;
        screen.makeSmall();
        for (int column = 0; column < screen.table->model()->columnCount(); ++column)
            QTRY_VERIFY2(screen.table->isColumnHidden(column)
                    || screen.table->columnWidth(column) >= screen.table->neededWidth(column),
                qPrintable(screen.table->model()->headerData(column, Qt::Horizontal).toString()));
        QVERIFY(screen.table->horizontalHeader()->length() <= screen.table->viewport()->width());
    }

    void hoursAreTakenAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("minute"); // -1: none
        QTest::newRow("hour") << "16" << 960;
        QTest::newRow("dot") << "16.30" << 990;
        QTest::newRow("colon") << "9:05" << 545;
        QTest::newRow("digits") << " 1630 " << 990;
        QTest::newRow("midnight") << "0" << 0;
        QTest::newRow("no hour") << "24.00" << -1;
        QTest::newRow("no minute") << "16.60" << -1;
        QTest::newRow("words") << "sore" << -1;
        QTest::newRow("empty") << "" << -1;
    }
    void hoursAreTakenAsPeopleTypeThem()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, minute);
        QCOMPARE(hourFrom(typed).value_or(-1), minute);
    }
    void aCourierWhoHasBeenHereComesTomorrow()
    {
        const QTimeZone zone("Asia/Jakarta");
        const QDate day(2026, 11, 21);
        const QDateTime at(day, QTime(16, 0), zone);
        QCOMPARE(nextComing(960, QDateTime(day, QTime(15, 59), zone)), at);
        QCOMPARE(nextComing(960, QDateTime(day, QTime(16, 0, 59), zone)), at);
        QCOMPARE(nextComing(960, QDateTime(day, QTime(16, 1), zone)), at.addDays(1));
        QCOMPARE(nextComing(1439, QDateTime(day, QTime(23, 59, 30), zone)), QDateTime(day, QTime(23, 59), zone));
    }
};

QTEST_MAIN(PickingTest)
#include "test_picking.moc"
