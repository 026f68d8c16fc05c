#include "counts/counts.h"

#include "audit/audit.h"
#include "inventory/bundle.h"
#include "kit/bars.h"
#include "kit/tabs.h"
#include "lines/aside_list.h"
#include "lines/last_scan.h"
#include "support/workspace_screen.h"
#include "words/speech.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <ctime>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;
using stockroom::CountState;

namespace {

struct Screen : WorkspaceScreen<Counts> {
    explicit Screen(access::Role role = access::Role::Owner)
        : WorkspaceScreen(role, 0)
    {
    }
    qint64 sku(const char *code) const { return shop.skuIds.value(QString::fromLatin1(code)); }
    qint64 begin(bool blind = false)
    {
        const qint64 id = shop.write([&](Transaction &tx) {
            return stockroom::beginCount(tx, shop.cakung, QStringLiteral("Rack A"), blind, QStringLiteral("Rini"));
        });
        waitForRows(1);
        return id;
    }
    /// A count that stands open, to be scanned into.
    CountPage *counting(bool blind = false)
    {
        count = begin(blind);
        workspace.countOn(count);
        auto *page = workspace.findChild<CountPage *>();
        if (!QTest::qWaitFor([&] { return page->findChild<kit::Label *>()->text().startsWith("Rack A"); }))
            qFatal("no count");
        return page;
    }
    void scan(const char *barcode, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QVERIFY(workspace.scan(QString::fromLatin1(barcode)));
    }
    void line(QWidget *page, const char *code, const char *pieces)
    {
        auto *field = page->findChild<QLineEdit *>("line-sku");
        field->setFocus();
        field->setText(QString::fromLatin1(code));
        QTest::keyClick(field, Qt::Key_Return);
        auto *counted = page->findChild<QLineEdit *>("line-pieces");
        counted->setText(QString::fromLatin1(pieces));
        QTest::keyClick(counted, Qt::Key_Return);
    }
    ReviewPage *review(CountPage *page)
    {
        QTest::keyClick(page, Qt::Key_F8);
        auto *out = workspace.findChild<ReviewPage *>();
        if (!out || !QTest::qWaitFor([&] { return list(out)->model()->rowCount() > 0; }))
            qFatal("no review");
        return out;
    }
    static kit::TableView *list(QWidget *page) { return page->findChild<kit::TableView *>(); }
    static QString cell(QWidget *page, int row, int column)
    {
        return list(page)->model()->index(row, column).data().toString();
    }
    static bool says(const QWidget *page, const char *words)
    {
        for (const auto *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
    qint64 onHand(const char *code)
    {
        return shop
            .read([id = sku(code), place = shop.cakung](
                      Reader &reader) { return inventory::levelsIn(reader, id, place); })
            .onHand;
    }
    CountState state()
    {
        return shop.read([id = count](Reader &reader) { return stockroom::findCount(reader, id); })->state;
    }
    void lose(const char *code, qint64 pieces)
    {
        shop.write([&](Transaction &tx) -> Result<> {
            CHECK(inventory::move(tx,
                {.skuId = sku(code),
                    .warehouseId = shop.cakung,
                    .delta = -pieces,
                    .reason = inventory::Reason::Lost,
                    .actor = "Rini"}));
            return {};
        });
    }
    qint64 count = 0;
};

} // namespace

class CountsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void aCountIsBegunWithoutTheMouse()
    {
        Screen screen;
        screen.press(Qt::Key_N);
        QLineEdit *name = nullptr;
        QTRY_VERIFY((name = screen.workspace.findChild<QLineEdit *>("count-name")));
        QVERIFY(screen.workspace.findChild<QCheckBox *>()->isChecked()); // blind unless somebody says otherwise
        name->clear();
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(Screen::says(&screen.workspace, "Give it a name"));
        name->setText(QStringLiteral("Rack B"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(screen.workspace.findChild<CountPage *>());
        const auto counts = screen.shop.read(stockroom::counts);
        QCOMPARE(counts.size(), 1u);
        QCOMPARE(counts.front().name, QStringLiteral("Rack B"));
        QVERIFY(counts.front().blind);
    }
    void eachScanIsOnePieceSavedAtOnce()
    {
        Screen screen;
        CountPage *page = screen.counting();
        screen.scan("899WBT-26", 3);
        screen.scan("wbt-30");
        QTRY_COMPARE(Screen::list(page)->model()->rowCount(), 2);
        QTRY_COMPARE(Screen::cell(page, 0, 2), QStringLiteral("3"));
        QCOMPARE(page->findChild<LastScan *>()->accessibleName(), QStringLiteral("1 Wajan Besi Tuang 30 cm WBT-30"));
        const auto lines = screen.shop.read([&](Reader &reader) { return stockroom::linesOf(reader, screen.count); });
        QCOMPARE(lines.front().counted, 3);
        QCOMPARE(lines.front().actor, QStringLiteral("Sari Wijaya"));
        QCOMPARE(screen.onHand("WBT-26"), 16); // the books wait for the review
    }
    void piecesAreTypedWithArithmetic()
    {
        Screen screen;
        CountPage *page = screen.counting();
        screen.line(page, "WBT-26", "4*3");
        QTRY_COMPARE(Screen::cell(page, 0, 2), QStringLiteral("12"));
        screen.line(page, "WBT-26", "-2");
        QTRY_COMPARE(Screen::cell(page, 0, 2), QStringLiteral("10"));
        screen.line(page, "WBT-26", "15");
        QTRY_COMPARE(Screen::cell(page, 0, 2), QStringLiteral("15"));
        QCOMPARE(Screen::cell(page, 0, 4), QString(QChar(0x2212)) + "1");
    }
    void impossibleCountsAreRefused()
    {
        Screen screen;
        CountPage *page = screen.counting();
        screen.line(page, "WBT-26", "-1");
        QTRY_VERIFY(Screen::says(page, "WBT-26 would be less than none"));
        screen.line(page, "WBT-26", "9999999");
        QTRY_VERIFY(Screen::says(page, "Type a number, such as 48, 12*4 or +3"));
        screen.line(page, "NOBODY", "1");
        QTRY_VERIFY(Screen::says(page, "No SKU has the code, name or barcode NOBODY"));
        QCOMPARE(Screen::list(page)->model()->rowCount(), 0);
    }
    void aRefusedLineStaysInItsFieldsToBeMended()
    {
        Screen screen;
        CountPage *page = screen.counting();
        screen.line(page, "WBT-26", "-5");
        QTRY_VERIFY(Screen::says(page, "WBT-26 would be less than none"));
        auto *pieces = page->findChild<QLineEdit *>("line-pieces");
        QCOMPARE(page->findChild<QLineEdit *>("line-sku")->text(), "WBT-26");
        QCOMPARE(pieces->text(), "-5");
        QVERIFY(pieces->hasFocus());
        QTest::keyClicks(pieces, "5"); // all of it is selected
        QTest::keyClick(pieces, Qt::Key_Return);
        QTRY_COMPARE(Screen::cell(page, 0, 2), QStringLiteral("5"));
    }
    void aBlindCountDoesNotSayWhatTheBooksExpect()
    {
        Screen screen;
        CountPage *page = screen.counting(true);
        screen.scan("899WBT-26", 2);
        QTRY_COMPARE(Screen::cell(page, 0, 2), QStringLiteral("2"));
        const auto *model = Screen::list(page)->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString said = model->index(0, column).data().toString();
            QVERIFY2(!said.contains("16"), qPrintable(said));
        }
        QCOMPARE(Screen::cell(page, 0, 4), QString());
        QVERIFY(Screen::list(page)->isColumnHidden(3));
        QVERIFY(Screen::list(page)->isColumnHidden(4));
    }
    void whatNobodyKnowsAndABundleArePutAside()
    {
        Screen screen;
        screen.shop.write([&](Transaction &tx) -> Result<> {
            TRY(const qint64 set, catalog::addSku(tx, {.code = "SET", .name = "Set", .barcode = "SET-1"}, "Rini"));
            return inventory::setRecipe(tx, set, {{screen.sku("WBT-26"), 1}, {screen.sku("WBT-30"), 1}}, "Rini");
        });
        CountPage *page = screen.counting();
        screen.scan("4006381333931", 2);
        screen.scan("SET-1");
        const auto *aside = page->findChild<kit::TableView *>("aside")->model();
        QTRY_COMPARE(aside->rowCount(), 2);
        QCOMPARE(aside->index(0, 0).data().toString(), QStringLiteral("4006381333931"));
        QCOMPARE(aside->index(0, 2).data().toString(), QStringLiteral("2"));
        QCOMPARE(aside->index(1, 1).data().toString(), QStringLiteral("Set"));
        QVERIFY(page->findChild<LastScan *>()->isTrouble());
        QCOMPARE(Screen::list(page)->model()->rowCount(), 0);
    }
    void differencesAreReviewedAndThenPosted()
    {
        Screen screen;
        CountPage *page = screen.counting(true);
        screen.line(page, "WBT-26", "14");
        screen.line(page, "WBT-30", "9");
        screen.line(page, "ZST-PRT", "50");
        QTRY_COMPARE(Screen::list(page)->model()->rowCount(), 3);
        ReviewPage *review = screen.review(page);
        QTRY_COMPARE(Screen::list(review)->model()->rowCount(), 2); // what agrees is not shown at first
        QCOMPARE(Screen::cell(review, 0, 2), QStringLiteral("16"));
        QCOMPARE(Screen::cell(review, 0, 5), QStringLiteral("2 missing"));
        QCOMPARE(Screen::cell(review, 1, 4), QStringLiteral("+3"));
        QTest::keyClick(review, Qt::Key_D);
        QTRY_COMPARE(Screen::list(review)->model()->rowCount(), 3);
        QTest::keyClick(review, Qt::Key_F10);
        QTRY_COMPARE(screen.state(), CountState::Posted);
        QCOMPARE(screen.onHand("WBT-26"), 14);
        QCOMPARE(screen.onHand("ZST-PRT"), 50);
        QTRY_VERIFY(screen.table->isVisible());
        screen.waitForRows(0);
        screen.press(Qt::Key_1);
        screen.waitForRows(1);
        QCOMPARE(Screen::cell(&screen.workspace, 0, 5), QStringLiteral("Posted"));
    }
    void whatNobodyCountedIsCountedAsNoneOnlyWhenAskedFor()
    {
        Screen screen;
        CountPage *page = screen.counting(true);
        screen.line(page, "WBT-26", "14");
        QTRY_COMPARE(Screen::list(page)->model()->rowCount(), 1);
        ReviewPage *review = screen.review(page);
        QTest::keyClick(review, Qt::Key_D);
        QTest::keyClick(review, Qt::Key_D);
        QTRY_VERIFY(Screen::list(review)->model()->rowCount() > 1);
        const int rows = Screen::list(review)->model()->rowCount();
        const QString code = Screen::cell(review, 0, 0);
        QCOMPARE(Screen::cell(review, 0, 5), QStringLiteral("Not counted"));
        Screen::list(review)->setCurrentId(screen.shop.skuIds.value(code));
        QTest::keyClick(review, Qt::Key_F6);
        QTRY_COMPARE(Screen::list(review)->model()->rowCount(), rows - 1);
        QVERIFY(screen.onHand(code.toUtf8().constData()) > 0); // nothing moves until it is posted
        QTest::keyClick(review, Qt::Key_F10);
        QTRY_COMPARE(screen.state(), CountState::Posted);
        QCOMPARE(screen.onHand(code.toUtf8().constData()), 0);
    }
    void theReviewTellsOfPiecesThatAreInNoLine()
    {
        Screen screen;
        CountPage *page = screen.counting();
        screen.scan("899WBT-26");
        screen.scan("4006381333931", 2);
        QTRY_COMPARE(page->notCounted(), 2);
        const ReviewPage *review = screen.review(page);
        QVERIFY(Screen::says(review, "They are in no line of this count."));
        QVERIFY(Screen::says(review, "2 scanned"));
    }
    void aCountIsNotPostedWithoutThePiecesPutAsideUnlessAskedTwice()
    {
        Screen screen;
        CountPage *page = screen.counting();
        screen.scan("899WBT-26");
        screen.scan("4006381333931");
        QTRY_COMPARE(page->notCounted(), 1);
        ReviewPage *review = screen.review(page);
        QTRY_COMPARE(Screen::list(review)->model()->rowCount(), 1);
        QTest::keyClick(review, Qt::Key_F10);
        QVERIFY(Screen::says(review, "Press F10 again to post the count without them."));
        QCOMPARE(screen.state(), CountState::Counting);
        QTest::keyClick(review, Qt::Key_F10);
        QTRY_COMPARE(screen.state(), CountState::Posted);
    }
    void countingAsNoneWithoutARowSaysSo()
    {
        Screen screen;
        CountPage *page = screen.counting();
        screen.line(page, "WBT-26", "14");
        QTRY_COMPARE(Screen::list(page)->model()->rowCount(), 1);
        ReviewPage *review = screen.review(page);
        QTRY_COMPARE(Screen::list(review)->model()->rowCount(), 1);
        QTest::keyClick(review, Qt::Key_F6);
        QVERIFY(Screen::says(review, "Press D until that list is shown."));
        QTest::keyClick(review, Qt::Key_D);
        QTest::keyClick(review, Qt::Key_D);
        QTRY_VERIFY(Screen::list(review)->model()->rowCount() > 1);
        Screen::list(review)->setCurrentIndex({});
        QTest::keyClick(review, Qt::Key_F6);
        QVERIFY(Screen::says(review, "No line is chosen."));
    }
    void aLineThatIsTypedAndNotEnteredIsNotLeftOutOfTheReview()
    {
        Screen screen;
        CountPage *page = screen.counting();
        page->findChild<QLineEdit *>("line-sku")->setText(QStringLiteral("WBT-26"));
        QTest::keyClick(page, Qt::Key_F8);
        QVERIFY(Screen::says(page, "This line is not entered yet"));
        QVERIFY(!screen.workspace.findChild<ReviewPage *>());
    }
    void theKeyThatLedToTheReviewPostsNothing()
    {
        Screen screen;
        CountPage *page = screen.counting();
        screen.line(page, "WBT-26", "1");
        QTRY_COMPARE(Screen::list(page)->model()->rowCount(), 1);
        ReviewPage *review = screen.review(page);
        QTRY_COMPARE(Screen::list(review)->model()->rowCount(), 1);
        QTest::keyClick(review, Qt::Key_F8);
        QCOMPARE(screen.state(), CountState::Counting);
        QCOMPARE(screen.onHand("WBT-26"), 16);
    }
    void whatMovedWhileItWasCountedIsCountedAgain()
    {
        Screen screen;
        CountPage *page = screen.counting();
        screen.scan("899WBT-26", 5);
        QTRY_COMPARE(Screen::cell(page, 0, 2), QStringLiteral("5"));
        screen.lose("WBT-26", 1);
        screen.scan("899WBT-26");
        QTRY_COMPARE(Screen::cell(page, 0, 7), QStringLiteral("Count again"));
        ReviewPage *review = screen.review(page);
        QTRY_COMPARE(Screen::cell(review, 0, 5), QStringLiteral("Moved: count again"));
        QTest::keyClick(review, Qt::Key_F10);
        QTRY_VERIFY(Screen::says(review, "moved while counted"));
        QCOMPARE(screen.onHand("WBT-26"), 15);
        QCOMPARE(screen.state(), CountState::Counting);
        Screen::list(review)->setFocus();
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(page->isVisible());
        auto *pieces = page->findChild<QLineEdit *>("line-pieces");
        pieces->setText(QStringLiteral("14"));
        QTest::keyClick(pieces, Qt::Key_Return);
        QTRY_COMPARE(Screen::cell(page, 0, 7), QString());
        review = screen.review(page);
        QTest::keyClick(review, Qt::Key_F10);
        QTRY_COMPARE(screen.state(), CountState::Posted);
        QCOMPARE(screen.onHand("WBT-26"), 14);
    }
    void whatMovedCanBePostedEvenSo()
    {
        Screen screen;
        CountPage *page = screen.counting();
        screen.scan("899WBT-26", 5);
        QTRY_COMPARE(Screen::cell(page, 0, 2), QStringLiteral("5"));
        screen.lose("WBT-26", 1);
        screen.scan("899WBT-26");
        QTRY_COMPARE(Screen::cell(page, 0, 7), QStringLiteral("Count again"));
        ReviewPage *review = screen.review(page);
        QTest::keyClick(review, Qt::Key_F7);
        QCOMPARE(screen.state(), CountState::Counting); // not before it was said
        QTest::keyClick(review, Qt::Key_F10);
        QTRY_VERIFY(Screen::says(review, "moved while counted"));
        QTest::keyClick(review, Qt::Key_F7);
        QTRY_COMPARE(screen.state(), CountState::Posted);
        QCOMPARE(screen.onHand("WBT-26"), 6);
    }
    void aCountThatAnotherPersonEndedTakesNoMoreScans()
    {
        Screen screen;
        CountPage *page = screen.counting();
        screen.shop.write([&](Transaction &tx) { return stockroom::drop(tx, screen.count, "Rini"); });
        screen.scan("899WBT-26");
        QTRY_VERIFY(Screen::says(page, "Somebody has given this count up."));
        QTRY_VERIFY(page->findChild<LastScan *>()->isTrouble());
        QCOMPARE(Screen::list(page)->model()->rowCount(), 0);
    }
    void aScanDuringTheReviewCountsOn()
    {
        Screen screen;
        CountPage *page = screen.counting();
        screen.scan("899WBT-26");
        QTRY_COMPARE(Screen::cell(page, 0, 2), QStringLiteral("1"));
        (void)screen.review(page);
        screen.scan("899WBT-26");
        QVERIFY(page->isVisible());
        QTRY_COMPARE(Screen::cell(page, 0, 2), QStringLiteral("2"));
    }
    void givingUpAsksFirstAndEnterDoesNoHarm()
    {
        Screen screen;
        screen.count = screen.begin();
        screen.press(Qt::Key_B);
        auto *pane = screen.workspace.findChild<CountPane *>();
        QTRY_VERIFY(pane->isVisible());
        QTest::keyClick(pane, Qt::Key_Return);
        QCOMPARE(screen.state(), CountState::Counting);
        QTest::keyClick(pane, Qt::Key_Delete);
        QTRY_COMPARE(screen.state(), CountState::Dropped);
    }
    void aSmallWindowWithLargeTextKeepsTheNames()
    {
        kit::Theme::set(kit::Scheme::Light, 130);
        const auto back = qScopeGuard([] { kit::Theme::set(kit::Scheme::Light); });
        Screen screen;
        screen.begin();
        screen.workspace.resize(1024 - kit::Theme::railFolded, 620); // what the shell leaves of 1024x768
        QTRY_VERIFY(screen.table->columnWidth(0) >= screen.table->neededWidth(0));
        QVERIFY(screen.table->horizontalHeader()->length() <= screen.table->viewport()->width());
    }
    void aPostedCountIsTakenBackAfterAskingOnce()
    {
        Screen screen;
        auto *page = screen.counting();
        const qint64 before = screen.onHand("WBT-26");
        screen.line(page, "WBT-26", "14");
        QTRY_COMPARE(Screen::list(page)->model()->rowCount(), 1);
        QTest::keyClick(screen.review(page), Qt::Key_F10);
        QTRY_COMPARE(screen.onHand("WBT-26"), 14);
        QTRY_VERIFY(screen.table->isVisible());
        screen.press(Qt::Key_1);
        QTRY_COMPARE(screen.table->model()->rowCount(), 1);
        screen.press(Qt::Key_B);
        auto *pane = screen.workspace.findChild<CountPane *>();
        QTRY_VERIFY(pane->isVisible());
        QTest::keyClick(pane, Qt::Key_Return); // Enter does no harm
        QCOMPARE(screen.onHand("WBT-26"), 14);
        QTest::keyClick(pane, Qt::Key_Delete);
        QTRY_COMPARE(screen.onHand("WBT-26"), before);
        QTRY_COMPARE(screen.table->model()->index(0, 5).data().toString(), QStringLiteral("Taken back"));
        screen.press(Qt::Key_B);
        QVERIFY(!pane->isVisible());
    }
    void aSkuFromStockIsCountedInTheCountUnderWay()
    {
        Screen screen;
        screen.count = screen.begin();
        screen.workspace.countSku(screen.sku("KGA-200"));
        QTRY_VERIFY(screen.workspace.findChild<CountPage *>());
        QTRY_COMPARE(screen.workspace.findChild<CountPage *>()->findChild<QLineEdit *>("line-sku")->text(),
            QStringLiteral("KGA-200"));
    }
    void aSkuFromStockBeginsACountWhenThereIsNone()
    {
        Screen screen;
        screen.workspace.countSku(screen.sku("KGA-200"));
        QTRY_VERIFY(screen.workspace.findChild<QLineEdit *>("count-name"));
        QTest::keyClick(screen.workspace.findChild<QLineEdit *>("count-name"), Qt::Key_Return);
        QTRY_VERIFY(screen.workspace.findChild<CountPage *>());
        QTRY_COMPARE(screen.workspace.findChild<CountPage *>()->findChild<QLineEdit *>("line-sku")->text(),
            QStringLiteral("KGA-200"));
    }
    /// The list must never jump: a scan touches its own row and no other.
    void aScanIntoALongCountTouchesItsOwnRowOnly()
    {
        Screen screen;
        screen.count = screen.begin();
        screen.shop.write([&](Transaction &tx) -> Result<> {
            for (auto sku = screen.shop.skuIds.begin(); sku != screen.shop.skuIds.end(); ++sku)
                CHECK(stockroom::countAs(tx, screen.count, sku.value(), 7, "Rini"));
            return {};
        });
        screen.workspace.countOn(screen.count);
        auto *page = screen.workspace.findChild<CountPage *>();
        auto *model = Screen::list(page)->model();
        QTRY_COMPARE(model->rowCount(), int(screen.shop.skuIds.size()));
        QSignalSpy resets(model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(model, &QAbstractItemModel::dataChanged);
        screen.scan("899WBT-26");
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(changes.front()[0].toModelIndex().row(), changes.front()[1].toModelIndex().row());
        QCOMPARE(resets.size(), 0);
        QTRY_COMPARE(Screen::list(page)->currentId(), screen.sku("WBT-26"));
    }
    /// Time of the processor, which a busy neighbour does not lengthen: of this program, in its debug build, from the
    /// scan to the row.
    void aScanIntoTwoThousandLinesCostsLittle()
    {
        Screen screen;
        screen.count = screen.begin();
        constexpr int kLines = 2000, kScans = 100;
        screen.shop.write([&](Transaction &tx) -> Result<> {
            for (int i = 0; i < kLines; ++i) {
                const QString code = QStringLiteral("LONG-%1").arg(i, 4, 10, QLatin1Char('0'));
                TRY(const qint64 id,
                    catalog::addSku(tx, {.code = code, .name = code, .barcode = QStringLiteral("X%1").arg(i)}, "Rini"));
                CHECK(stockroom::countMore(tx, screen.count, id, 1, "Rini"));
            }
            return {};
        });
        screen.workspace.countOn(screen.count);
        auto *page = screen.workspace.findChild<CountPage *>();
        QTRY_COMPARE(Screen::list(page)->model()->rowCount(), kLines);
        const auto counted = [&](int line) {
            return Screen::cell(page, line, 2);
        };
        QTRY_COMPARE(counted(kLines - 1), QStringLiteral("1"));
        const std::clock_t from = std::clock();
        for (int i = 0; i < kScans; ++i) {
            screen.scan(qPrintable(QStringLiteral("X%1").arg(i * 17 % kLines)));
            QTRY_COMPARE(counted(i * 17 % kLines), QStringLiteral("2"));
        }
        const double perScan = double(std::clock() - from) * 1000 / CLOCKS_PER_SEC / kScans;
        qInfo("%.2f ms a scan", perScan);
        QVERIFY2(perScan < 40, qPrintable(QString::number(perScan)));
    }
    void whoMayNotAdjustStockCountsNothing()
    {
        Screen screen(access::Role::Service);
        CountPage *page = screen.counting();
        screen.scan("899WBT-26");
        QTRY_VERIFY(page->findChild<LastScan *>()->isTrouble());
        QCOMPARE(screen.shop.read([&](Reader &reader) { return stockroom::linesOf(reader, screen.count); }).size(), 0u);
    }
    void aCountThatStandsOpenSpeaksTheNewLanguage()
    {
        Screen screen;
        CountPage *page = screen.counting(true);
        Speech speech;
        speech.speak("id");
        QTRY_VERIFY(page->findChild<LastScan *>()->accessibleName().startsWith("Pindai"));
        QCOMPARE(Screen::list(page)->model()->headerData(2, Qt::Horizontal).toString(), QStringLiteral("Dihitung"));
    }
};

QTEST_MAIN(CountsTest)
#include "test_counts.moc"
