#include "kit/bars.h"
#include "kit/button.h"
#include "kit/filter_bar.h"
#include "kit/form.h"
#include "kit/notice.h"
#include "kit/number.h"
#include "kit/pane.h"
#include "kit/rail.h"
#include "kit/spark.h"
#include "kit/tabs.h"
#include "kit/tile.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPainter>
#include <QSignalSpy>
#include <QStyleOption>
#include <QToolTip>
#include <QtTest>

using namespace selaras::kit;

class TestWidgets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::set(Scheme::Light); }

    void altAndTheLetterOpensAWorkspace()
    {
        Rail rail;
        rail.addItem("orders", "order", "&Pesanan");
        rail.addItem("stock", "stock", "&Stok");
        rail.show();
        rail.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rail));
        QSignalSpy spy(&rail, &Rail::activated);
        QTest::keyClick(&rail, Qt::Key_S, Qt::AltModifier);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().first().toString(), QStringLiteral("stock"));
    }
    void aForbiddenWorkspaceDoesNotOpen()
    {
        Rail rail;
        rail.addItem("finance", "wallet", "&Keuangan");
        rail.setForbidden("finance", "Hanya Pemilik dan Keuangan");
        rail.show();
        rail.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rail));
        QSignalSpy spy(&rail, &Rail::activated);
        QTest::keyClick(&rail, Qt::Key_K, Qt::AltModifier);
        QCOMPARE(spy.count(), 0);
    }
    void theRailFoldsToItsIcons()
    {
        Rail rail;
        QCOMPARE(rail.width(), Theme::rail);
        rail.setFolded(true);
        QCOMPARE(rail.width(), Theme::railFolded);
    }
    void aRadioAndACheckBoxAreDrawnWhole_data()
    {
        QTest::addColumn<int>("element");
        QTest::newRow("radio") << int(QStyle::PE_IndicatorRadioButton);
        QTest::newRow("check box") << int(QStyle::PE_IndicatorCheckBox);
    }
    void aRadioAndACheckBoxAreDrawnWhole()
    {
        QFETCH(int, element);
        const int side = QApplication::style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth);
        QImage picture(side, side, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        QStyleOptionButton option;
        option.rect = picture.rect();
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        QApplication::style()->drawPrimitive(QStyle::PrimitiveElement(element), &option, &painter);
        painter.end();
        const QColor edge = Theme::current().control;
        for (const QPoint &middle :
            {QPoint(0, side / 2), QPoint(side - 1, side / 2), QPoint(side / 2, 0), QPoint(side / 2, side - 1)})
            QVERIFY2(qAbs(picture.pixelColor(middle).lightness() - edge.lightness()) < 40,
                qPrintable(QStringLiteral("%1, %2").arg(middle.x()).arg(middle.y())));
    }
    void choosingATabTellsOnce()
    {
        Tabs tabs;
        tabs.addTab("Terbuka", 286);
        tabs.addRule();
        tabs.addTab("Baru", 42);
        QSignalSpy spy(&tabs, &Tabs::currentChanged);
        tabs.setCurrentIndex(1);
        tabs.setCurrentIndex(1);
        tabs.setCurrentIndex(7);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(tabs.currentIndex(), 1);
    }
    void tabsStandCloserBeforeOneIsLost()
    {
        Tabs tabs;
        for (int i = 0; i < 8; ++i)
            tabs.addTab("Menunggu", 100);
        const int narrow = tabs.sizeHint().width() - 60;
        tabs.resize(narrow, Theme::tabs);
        QVERIFY(tabs.tabGeometry(7).right() <= narrow - Theme::edge);
    }
    void aFieldIsCheckedWhenItIsLeftAndWhileMending()
    {
        auto *edit = new QLineEdit;
        Field field("Jumlah", edit);
        int checks = 0;
        field.setCheck([&checks](const QString &text) -> Field::Finding {
            ++checks;
            return text == "12" ? Field::Finding{} : Field::Finding{Role::Red, "Harus 12"};
        });
        edit->setText("1");
        QCOMPARE(checks, 0);
        QVERIFY(!field.check());
        QVERIFY(edit->property("invalid").toBool());
        edit->setText("12");
        QCOMPARE(checks, 2);
        QVERIFY(!edit->property("invalid").toBool());
    }
    void aHintComesBackWhenTheErrorIsMended()
    {
        auto *edit = new QLineEdit;
        Field field("Nama", edit);
        field.setHint("boleh kosong");
        field.setFinding({Role::Red, "Terlalu panjang"});
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("Terlalu panjang"));
        field.setFinding({});
        QCOMPARE(edit->accessibleDescription(), QStringLiteral("boleh kosong"));
    }
    void aSecondToastTakesThePlaceOfTheFirst()
    {
        QWidget host;
        host.resize(600, 400);
        Toast toast(&host);
        host.show();
        toast.say("Satu");
        toast.say("Dua", true);
        QCOMPARE(toast.line(), QStringLiteral("Dua"));
        QVERIFY(toast.isVisible());
        QSignalSpy undo(&toast, &Toast::undoPressed);
        toast.findChild<Button *>()->click();
        QCOMPARE(undo.count(), 1);
        QVERIFY(!toast.isVisible());
    }
    void aForbiddenButtonSaysWhoMay()
    {
        Button button(ButtonKind::Secondary, "Batalkan");
        button.setForbidden("Hanya Pemilik dan Keuangan");
        QVERIFY(!button.isEnabled());
        QCOMPARE(button.toolTip(), QStringLiteral("Hanya Pemilik dan Keuangan"));
        button.setForbidden({});
        QVERIFY(button.isEnabled());
    }
    void theWheelOverAListThatIsClosedScrollsThePageAndChangesNothing()
    {
        QComboBox list;
        list.addItems({QStringLiteral("Jakarta"), QStringLiteral("Manila")});
        list.show();
        list.setFocus();
        QWheelEvent down(QPointF(5, 5), list.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&list, &down);
        QCOMPARE(list.currentIndex(), 0);
    }
    void aNoticeGrowsWithItsText()
    {
        Notice brief(Role::Yellow, "Singkat");
        Notice full(Role::Yellow, "Panjang", QString("kata ").repeated(80));
        QVERIFY(full.heightForWidth(300) > brief.heightForWidth(300) + 3 * Theme::current().lineHeight(Type::Body));
    }
    void wrappedTextKeepsTheLineHeightOfTheScale()
    {
        Label label("satu dua tiga empat lima enam tujuh delapan");
        label.setWordWrap(true);
        QCOMPARE(label.heightForWidth(100) % Theme::current().lineHeight(Type::Body), 0);
        QVERIFY(label.heightForWidth(100) > label.heightForWidth(400));
    }
    void escapeClosesThePane()
    {
        Pane pane;
        QSignalSpy closed(&pane, &Pane::closed);
        QTest::keyClick(&pane, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
    }
    void clearingAPaneLeavesNothingBehind()
    {
        Pane pane;
        pane.body()->addWidget(new SectionTitle("Isi", "5 pcs", "G"));
        pane.badgeLine()->addWidget(new BadgeLabel(Role::Green, "Dibayar"));
        pane.clear();
        QCOMPARE(pane.body()->count(), 0);
        QCOMPARE(pane.badgeLine()->count(), 0);
    }
    void whatAPaneIsFilledWithIsThereForTheNextKey()
    {
        Pane pane;
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        auto *field = new QLineEdit;
        pane.fill([&] {
            pane.body()->addWidget(field);
            field->setFocus();
        });
        QVERIFY(field->isVisible());
        QVERIFY(field->hasFocus());
    }
    void progressIsSaidInWordsToo()
    {
        ProgressLine line;
        line.set(5, 2, 10);
        QVERIFY(line.accessibleName().contains("5"));
        QVERIFY(line.accessibleName().contains("3"));
    }
    void markedWordsAreMeasuredWithoutTheirMarks()
    {
        QVERIFY(markedWidth("*286* pesanan", Type::Small, Type::Small)
            < markedWidth("#286# pesanan", Type::Small, Type::Small));
    }
    void aSpareButtonFoldsToItsIconBeforeItGoes()
    {
        QWidget page;
        FilterBar bar(&page);
        auto *kept = secondaryButton("Simpan"), *spare = secondaryButton("Unduh semua");
        spare->setIconName("download");
        bar.addRight(spare);
        bar.addRight(kept);
        bar.addSpare(spare);
        const int whole = bar.layout()->minimumSize().width();
        bar.resize(whole + Theme::space32, Theme::filterBar);
        page.show();
        QVERIFY(!spare->isFolded());
        bar.resize(whole - Theme::space8, Theme::filterBar);
        QTRY_VERIFY(spare->isFolded());
        QVERIFY(spare->isVisible());
        bar.resize(kept->sizeHint().width() + 2 * Theme::edge + Theme::space8, Theme::filterBar);
        QTRY_VERIFY(!spare->isVisible());
        bar.resize(whole + Theme::space32, Theme::filterBar);
        QTRY_VERIFY(spare->isVisible() && !spare->isFolded());
    }
    void theSegmentUnderTheArrowIsChosen()
    {
        Segmented kinds({"Semua", "Stok", "Uang"});
        QTest::keyClick(&kinds, Qt::Key_Right);
        QCOMPARE(kinds.currentIndex(), 1);
        QTest::keyClick(&kinds, Qt::Key_Left);
        QTest::keyClick(&kinds, Qt::Key_Left);
        QCOMPARE(kinds.currentIndex(), 0);
    }
    void aNamesOwnMarksAreLetters()
    {
        const QString name("Sale! *50 %* \\o/");
        QCOMPARE(markedWidth(unmarked(name), Type::Small, Type::SmallStrong), numberWidth(name, fontOf(Type::Small)));
        StatusLine line;
        line.setFacts({unmarked(name), "*3* waiting"});
        QCOMPARE(line.accessibleName(), name + ", 3 waiting");
    }
    void aTileIsNamedByItsShop()
    {
        Tile tile("S2", "Shopee dapurnusa.grosir");
        QCOMPARE(tile.accessibleName(), QStringLiteral("Shopee dapurnusa.grosir"));
    }
    void twoShopsOfOneChannelAreDrawnApart()
    {
        const auto drawn = [](const QString &words) {
            QImage image(Theme::tile, Theme::tile, QImage::Format_ARGB32);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            drawTile(&painter, QRectF(0, 0, Theme::tile, Theme::tile), words);
            return image;
        };
        QVERIFY(drawn("S1") != drawn("S2"));
        QVERIFY(drawn("S1") != drawn("S"));
    }
    void aTooltipIsWordsAlsoWhereTheyLookLikeHtml()
    {
        QWidget host;
        host.show();
        QVERIFY(QTest::qWaitForWindowExposed(&host));
        QToolTip::showText(host.mapToGlobal(QPoint(1, 1)), "<b>Toko</b> Murah", &host);
        const QLabel *tip = nullptr;
        for (const QWidget *widget : QApplication::topLevelWidgets())
            if (widget->inherits("QTipLabel"))
                tip = static_cast<const QLabel *>(widget);
        QVERIFY(tip);
        QCOMPARE(tip->textFormat(), Qt::PlainText);
        QToolTip::hideText();
    }
    void aTabSaysWhatItHoldsToScreenReaders()
    {
        Tabs tabs;
        tabs.addTab("Semua");
        tabs.addTab("Belum dikonfirmasi");
        tabs.setTabToolTip(1, "Dibaca balik sendiri");
        tabs.setCurrentIndex(1);
        QCOMPARE(tabs.accessibleDescription(), QStringLiteral("Dibaca balik sendiri"));
    }
    void aToastStandsClearOfTheRowOneWorksOn()
    {
        QWidget host;
        auto *list = new QListWidget(&host);
        auto *column = new QVBoxLayout(&host);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(list);
        for (int i = 0; i < 40; ++i)
            list->addItem(QString::number(i));
        Toast toast(&host, 0);
        host.resize(400, 300);
        host.show();
        host.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&host));
        list->setFocus();
        const auto covers = [&](int row) {
            const QRect cell = list->visualItemRect(list->item(row));
            return toast.geometry().intersects(QRect(list->viewport()->mapTo(&host, cell.topLeft()), cell.size()));
        };
        const int last = list->row(list->itemAt(5, list->viewport()->height() - 20));
        list->setCurrentRow(0);
        toast.say("Tersimpan");
        QVERIFY(covers(last)); // where it belongs
        list->setCurrentRow(last);
        QVERIFY(!covers(last));
        toast.say("Tersimpan lagi");
        QVERIFY(!covers(last));
    }
    void actionsOfABarGoBeforeTheyStandOverItsCount()
    {
        BulkBar bar;
        Button *first = bar.addAction("Kurir", "P"), *second = bar.addAction("Ekspor", "E"),
               *last = bar.addAction("Bersihkan", "Esc");
        bar.setSummary("3 dipilih", "Rp267.000");
        bar.resize(900, bar.sizeHint().height());
        bar.show();
        QVERIFY(first->isVisible() && second->isVisible() && last->isVisible());
        bar.resize(bar.width() - 500, bar.height());
        QVERIFY(first->isVisible() && !second->isVisible() && last->isVisible());
        QVERIFY(bar.minimumSizeHint().width() <= Theme::pane); // it makes no list wider
        bar.resize(900, bar.height());
        QVERIFY(second->isVisible());
    }
    void aToastStandsAboveABarOfItsColour()
    {
        QWidget host;
        host.resize(600, 400);
        auto *bar = new QWidget(&host);
        bar->setGeometry(0, 300, 600, 48);
        bar->hide();
        Toast toast(&host);
        toast.stayAbove(bar);
        host.show();
        toast.say("Disalin");
        QVERIFY(toast.geometry().bottom() > 300);
        bar->show();
        QVERIFY(toast.geometry().bottom() < 300);
        bar->hide();
        QVERIFY(toast.geometry().bottom() > 300);
    }
    void aSumThatHasNoRoomIsLeftOutAndNeverCut()
    {
        BulkBar bar;
        for (const char *act : {"Kurir", "Cetak", "Batalkan"})
            bar.addAction(QString::fromLatin1(act), {});
        bar.show();
        const auto seen = [&](int width, const char *sum) {
            bar.resize(width, bar.sizeHint().height());
            bar.setSummary(QStringLiteral("10 dipilih"), QString::fromLatin1(sum));
            return bar.grab().toImage();
        };
        const int narrow = bar.sizeHint().width() + 150;
        QCOMPARE(seen(narrow, "20 pcs, Rp3.112.500"), seen(narrow, "91 pcs, Rp9.112.500"));
        QVERIFY(seen(narrow + 300, "20 pcs, Rp3.112.500") != seen(narrow + 300, "91 pcs, Rp9.112.500"));
    }

private:
    static QFont fontOf(Type type) { return Theme::current().font(type); }
};

QTEST_MAIN(TestWidgets)
#include "test_widgets.moc"
