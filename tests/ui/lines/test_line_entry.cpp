#include "kit/form.h"
#include "lines/line_entry.h"
#include "support/sample_shop.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QtTest>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;

namespace {

/// The line where goods are entered, typed into key by key as by a scanner that is as slow as a hand.
struct Bench {
    Bench()
        : entry(shop.services)
        , sku(entry.findChild<QLineEdit *>("line-sku"))
        , pieces(entry.findChild<QLineEdit *>("line-pieces"))
    {
        for (const char *code : {"WBT-26", "WBT-30"})
            shop.write([&](Transaction &tx) {
                auto changed = test::must(catalog::skuById(tx, shop.skuIds.value(code)));
                changed->barcode = barcode(code);
                return catalog::changeSku(tx, *changed, "Rini");
            });
        QObject::connect(
            &entry, &LineEntry::entered, &entry, [this](const catalog::Sku &what, const Quantity &quantity) {
                entered << QStringLiteral("%1 %2%3").arg(what.code, quantity.isChange ? "+" : "").arg(quantity.value);
            });
        entry.resize(900, 90);
        entry.show();
        entry.activateWindow();
        if (!QTest::qWaitForWindowActive(&entry))
            qFatal("no window");
        sku->setFocus();
    }
    static QString barcode(const char *code)
    {
        return code == QByteArray("WBT-26") ? QStringLiteral("8991234567891") : QStringLiteral("8991234567884");
    }
    /// Keys as they come from the keyboard: to the offers while these stand open.
    static void key(Qt::Key which)
    {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : QApplication::focusWidget(), which);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    bool waitForOffers() const
    {
        return QTest::qWaitFor([this] { return sku->completer()->popup()->isVisible(); });
    }

    SampleShop shop;
    LineEntry entry;
    QLineEdit *sku, *pieces;
    QStringList entered;
};

} // namespace

class LineEntryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void enterLeavesNoCodeToTypeBehindWhileOffersAreOpen()
    {
        Bench bench;
        Bench::type(Bench::barcode("WBT-26"));
        QVERIFY(bench.waitForOffers());
        Bench::key(Qt::Key_Return);
        QVERIFY(!bench.sku->completer()->popup()->isVisible());
        QTRY_VERIFY(bench.pieces->hasFocus());
        Bench::key(Qt::Key_Return);
        QTRY_COMPARE(bench.entered, QStringList{"WBT-26 +1"});
        QVERIFY(bench.sku->hasFocus());
        QCOMPARE(bench.sku->text(), QString());
    }
    void anOfferThatIsChosenAsksForItsPieces()
    {
        Bench bench;
        Bench::type(QStringLiteral("WBT-2"));
        QVERIFY(bench.waitForOffers());
        Bench::key(Qt::Key_Down);
        Bench::key(Qt::Key_Return);
        QTRY_VERIFY(bench.pieces->hasFocus());
        QCOMPARE(bench.sku->text(), QStringLiteral("WBT-26"));
    }
    void noEmptyBoxStandsBelowWhatNothingIsCalledLike()
    {
        Bench bench;
        Bench::type(QStringLiteral("WBT"));
        QVERIFY(bench.waitForOffers());
        QTest::keyClicks(bench.sku, QStringLiteral("XYZ"));
        QTRY_VERIFY(!bench.sku->completer()->popup()->isVisible());
    }
    void whatFollowsWaitsForWhatIsLookedUp()
    {
        Bench bench;
        bench.entry.scan(Bench::barcode("WBT-26"));
        QStringList before;
        bench.entry.whenEntered([&] { before = bench.entered; });
        QTRY_COMPARE(before, QStringList{"WBT-26 +1"});
    }
    void whatWasSaidOfALineGoesWithTheNextThatIsTaken()
    {
        Bench bench;
        bench.entry.say(QStringLiteral("No SKU has the barcode 1"));
        QVERIFY(bench.sku->property("invalid").toBool());
        bench.entry.scan(Bench::barcode("WBT-26"));
        QTRY_COMPARE(bench.entered, QStringList{"WBT-26 +1"});
        QVERIFY(!bench.sku->property("invalid").toBool());
    }
    void aCodeThatWasOfferedAndLeftAloneIsNoTypedLine()
    {
        Bench bench;
        int followed = 0;
        bench.entry.choose(QStringLiteral("WBT-26"));
        bench.entry.whenEntered([&] { ++followed; });
        QCOMPARE(followed, 1);
        Bench::type(QStringLiteral("4"));
        bench.entry.whenEntered([&] { ++followed; });
        QCOMPARE(followed, 1);
    }
    void nothingFollowsALineThatIsNotFound()
    {
        Bench bench;
        bool followed = false;
        Bench::type(QStringLiteral("nobody"));
        Bench::key(Qt::Key_Return);
        Bench::key(Qt::Key_Return);
        bench.entry.whenEntered([&] { followed = true; });
        QTRY_COMPARE(bench.sku->selectedText(), QStringLiteral("nobody"));
        QVERIFY(!followed);
    }
    void aScanWherePiecesAreAskedForIsTheNextSku()
    {
        Bench bench;
        Bench::type(Bench::barcode("WBT-26"));
        Bench::key(Qt::Key_Return);
        QTRY_VERIFY(bench.pieces->hasFocus());
        Bench::type(Bench::barcode("WBT-30"));
        Bench::key(Qt::Key_Return);
        QTRY_COMPARE(bench.entered, QStringList{"WBT-26 +1"});
        QCOMPARE(bench.sku->text(), Bench::barcode("WBT-30"));
        QCOMPARE(bench.pieces->text(), QString());
        Bench::key(Qt::Key_Return);
        QTRY_COMPARE(bench.entered, (QStringList{"WBT-26 +1", "WBT-30 +1"}));
    }
    void piecesThatAreRefusedAreReplacedByWhatIsTypedNext()
    {
        Bench bench;
        bench.entry.choose(QStringLiteral("WBT-26"));
        Bench::type(QStringLiteral("4x"));
        Bench::key(Qt::Key_Return);
        Bench::type(QStringLiteral("4"));
        Bench::key(Qt::Key_Return);
        QTRY_COMPARE(bench.entered, QStringList{"WBT-26 4"});
    }
    void anUnknownCodeIsReplacedByTheNextScan()
    {
        Bench bench;
        Bench::type(QStringLiteral("nobody"));
        Bench::key(Qt::Key_Return);
        Bench::key(Qt::Key_Return);
        QTRY_COMPARE(bench.sku->selectedText(), QStringLiteral("nobody"));
    }
    void whatIsBeingTypedIsNotMarked()
    {
        Bench bench;
        Bench::type(QStringLiteral("WBT"));
        bench.entry.focusSku(); // the line before has been written
        QCOMPARE(bench.sku->selectedText(), QString());
    }
};

QTEST_MAIN(LineEntryTest)
#include "test_line_entry.moc"
