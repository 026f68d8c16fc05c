#include "audit/audit.h"
#include "channels/channels.h"
#include "channels/review_pane.h"
#include "channels/rows.h"
#include "channels/shop_pane.h"
#include "kit/badge.h"
#include "kit/notice.h"
#include "kit/number.h"
#include "kit/table_view.h"
#include "support/machine_room.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;

namespace {

/// A shop we write to, where one figure differs, and one in shadow mode that would be told two.
struct Shops : MachineRoom {
    explicit Shops(access::Role role = access::Role::Owner)
        : MachineRoom(role)
    {
        shopee = addShop("shopee", "dapurnusa.id");
        shadow = addShop("lazada", "Dapur Nusa Official", false);
        addSku("TLA-600-HTM", "Teko Leher Angsa 600 ml Hitam", 12);
        addSku("WBT-26", "Wajan Besi Tuang 26 cm", 0);
        addListing(shopee, "1", "TLA-600-HTM", "Teko", 12);
        wok = addListing(shopee, "2", "WBT-26", "Wajan", 0);
        addListing(shadow, "3", "TLA-600-HTM", "Teko", 9);
        addListing(shadow, "4", "WBT-26", "Wajan", 3);
        addListing(shadow, "5", "UNKNOWN", "Tidak dikenal", 3);
    }
    /// A reading of all that the shop we write to shows; its id.
    qint64 compare(const std::vector<channels::PulledListing> &shown)
    {
        return shop.write([&](Transaction &tx) -> Result<qint64> {
            TRY(const qint64 id, catalog::beginComparison(tx, shopee));
            CHECK(catalog::comparePage(tx, id, shown, tx.now()));
            CHECK(catalog::endComparison(tx, id));
            return id;
        });
    }
    sync::ShopHealth health(qint64 id, sync::ShopState state) const
    {
        sync::ShopHealth out;
        out.shopId = id;
        out.state = state;
        out.completeUpTo = kNow - 1000;
        out.callsUsed = 970;
        out.callsAllowed = 1000;
        out.tellTypical = 1900;
        return out;
    }
    shops::Shop find(qint64 id)
    {
        return *shop.read([id](Reader &r) { return shops::find(r, id); });
    }
    qint64 shopee = 0, shadow = 0, wok = 0;
};

struct Screen : Shops {
    explicit Screen(access::Role role = access::Role::Owner)
        : Shops(role)
        , channels(services)
    {
        channels.resize(1240, 780);
        channels.show();
        (void)QTest::qWaitForWindowActive(&channels);
        (void)QTest::qWaitFor([this] { return table("shops")->model()->rowCount() == 2; });
    }
    kit::TableView *table(const char *name) { return channels.findChild<kit::TableView *>(QString::fromLatin1(name)); }
    QString cell(const char *name, int row, int column, int role = Qt::DisplayRole)
    {
        return table(name)->model()->index(row, column).data(role).toString();
    }
    QStringList facts() const
    {
        QStringList out;
        for (const auto *label : channels.findChildren<kit::NumberLabel *>())
            out << label->text();
        return out;
    }
    health::ShopPane *pane() { return channels.findChild<health::ShopPane *>(); }
    health::ReviewPane *review() { return channels.findChild<health::ReviewPane *>(); }
    bool show(qint64 id)
    {
        channels.showShop(id);
        return QTest::qWaitFor([this, id] { return pane()->id() == id && pane()->isVisible(); });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(table("shops"), key, with); }
    QString words()
    {
        QString out;
        for (const QLabel *label : pane()->findChildren<QLabel *>())
            out += label->text() + u'\n';
        return out;
    }
    Channels channels;
};

} // namespace

class ChannelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyShopHasARow()
    {
        Screen s;
        QCOMPARE(s.table("shops")->model()->rowCount(), 2);
    }

    void whereNoShopIsWrittenToNoneIsSaidToShowOurFigures()
    {
        Screen s;
        QTRY_VERIFY2(s.facts().contains(QStringLiteral("0 of 2 listings differ")), qPrintable(s.facts().join(u'|')));
        s.shop.write([&](Transaction &tx) { return shops::setWritesStock(tx, s.shopee, false, s.who); });
        QTRY_VERIFY2(
            s.facts().contains(QStringLiteral("No shop is written to yet.")), qPrintable(s.facts().join(u'|')));
        QVERIFY(!s.facts().join(u'|').contains(QStringLiteral(" of ")));
    }

    void aShopThatOnlyReadsSaysHowMuchItWouldChange()
    {
        Screen s;
        QCOMPARE(s.cell("shops", 1, 1), QStringLiteral("Shadow"));
        QTRY_COMPARE(s.cell("shops", 1, 5), QStringLiteral("2 proposal(s)"));
    }

    void theHealthOfTheEngineIsShown()
    {
        Screen s;
        s.channels.setHealth({s.health(s.shopee, sync::ShopState::Behind)});
        QCOMPARE(s.cell("shops", 0, 1), QStringLiteral("Behind"));
        QCOMPARE(s.cell("shops", 0, 3), QStringLiteral("1.9 s"));
    }

    void anAlmostSpentBudgetIsYellow()
    {
        Screen s;
        s.channels.setHealth({s.health(s.shopee, sync::ShopState::InTune)});
        QCOMPARE(s.table("shops")->model()->index(0, 6).data(kit::StatusRole).toInt(), int(kit::Role::Yellow));
    }

    void everyLetterThatDoesSomethingIsOnTheSheet_data()
    {
        QTest::addColumn<access::Role>("role");
        QTest::newRow("owner") << access::Role::Owner;
        QTest::newRow("packer") << access::Role::Packer;
    }
    void everyLetterThatDoesSomethingIsOnTheSheet()
    {
        QFETCH(const access::Role, role);
        QStringList works, listed;
        for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key) {
            Screen s(role);
            QVERIFY(s.show(s.shopee));
            listed.clear();
            for (const auto &[keys, does] : s.channels.keys())
                if (keys.size() == 1)
                    listed << keys;
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, QString(QChar(key)).toLower());
            QApplication::sendEvent(s.table("shops"), &event);
            if (event.isAccepted())
                works << QString(QChar(key));
        }
        listed.sort();
        QCOMPARE(listed.join(' '), works.join(' '));
    }

    void ctrlZTakesAPauseBack()
    {
        Screen s;
        QVERIFY(s.show(s.shopee));
        s.press(Qt::Key_P);
        QTRY_VERIFY(s.channels.findChild<kit::Toast *>()->isVisible());
        s.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!s.find(s.shopee).paused);
    }

    void twoShopsOfAChannelHaveTilesThatDiffer()
    {
        Screen s;
        s.addShop("shopee", "dapurnusa.grosir");
        QTRY_COMPARE(s.table("shops")->model()->rowCount(), 3);
        QCOMPARE(s.cell("shops", 0, 0, kit::TileRole), QStringLiteral("S1"));
        QCOMPARE(s.cell("shops", 2, 0, kit::TileRole), QStringLiteral("S2"));
    }

    void aShopWhoseFigureWasRefusedIsNotInTuneByTheBooks()
    {
        Screen s;
        s.shop.write([&s](Transaction &tx) {
            return shops::setCursor(tx, s.shopee, QStringLiteral("orders"), {{}, MachineRoom::kNow, MachineRoom::kNow});
        });
        s.addJob(outbox::JobKind::PublishStock, s.shopee, s.wok, outbox::JobState::Dead, 3);
        QTRY_COMPARE(s.cell("shops", 0, 1), QStringLiteral("Refused"));
    }

    void readBackIsNotInTuneWhileFiguresWaitForIt()
    {
        Screen s;
        s.shop.write([&s](Transaction &tx) { return catalog::pushed(tx, s.wok, 0); });
        QVERIFY(s.show(s.shopee));
        QTRY_VERIFY(
            s.facts().contains(QStringLiteral("1 to confirm")) || s.words().contains(QStringLiteral("to confirm")));
        QStringList badges;
        for (const auto *badge : s.pane()->findChildren<kit::BadgeLabel *>())
            badges << badge->word();
        QVERIFY2(badges.contains(QStringLiteral("Reading")), qPrintable(badges.join(u'|')));
    }

    void aShopWithKeysHasNoTokenThatRenewsItself()
    {
        Screen s;
        const qint64 woo = s.addShop("woocommerce", "dapurnusa.com");
        QTRY_COMPARE(s.table("shops")->model()->rowCount(), 3);
        QVERIFY(s.show(woo));
        QVERIFY2(s.words().contains(QStringLiteral("Entered by hand")), qPrintable(s.words()));
        QVERIFY(!s.words().contains(QStringLiteral("Renewed by itself")));
    }

    void aFigureThatIsOnlyNotConfirmedIsNotCountedAsDiffering()
    {
        Screen s;
        s.shop.write([&s](Transaction &tx) { return catalog::pushed(tx, s.wok, 0); });
        s.shop.clock.advance(catalog::kUnderWay);
        s.shop.write([](Transaction &tx) -> Result<> {
            tx.touch(Topic::Catalog);
            return {};
        });
        QTRY_COMPARE(s.table("drift")->model()->rowCount(), 1);
        QTRY_VERIFY2(s.facts().contains(QStringLiteral("0 of 2 listings differ, 1 not confirmed yet")),
            qPrintable(s.facts().join(u'|')));
        QVERIFY(s.cell("drift", 0, 5, Qt::ToolTipRole).contains(QStringLiteral("asked again by itself")));
    }

    void aSignInThatEndsSoonIsYellow()
    {
        Screen s;
        auto health = s.health(s.shopee, sync::ShopState::InTune);
        health.tokenExpiresAt = MachineRoom::kNow + 3 * 86'400'000LL;
        s.channels.setHealth({health});
        QCOMPARE(s.table("shops")->model()->index(0, 7).data(kit::StatusRole).toInt(), int(kit::Role::Yellow));
    }

    void theBoardListsWhatDiffers()
    {
        Screen s;
        s.shop.write([&s](Transaction &tx) { return catalog::confirmed(tx, s.wok, 4); });
        s.shop.clock.advance(catalog::kUnderWay);
        s.shop.write([](Transaction &tx) -> Result<> {
            tx.touch(Topic::Catalog);
            return {};
        });
        QTRY_COMPARE(s.table("drift")->model()->rowCount(), 1);
        QCOMPARE(s.cell("drift", 0, 1), QStringLiteral("WBT-26"));
        QCOMPARE(s.cell("drift", 0, 3), QStringLiteral("0"));
        QCOMPARE(s.cell("drift", 0, 4), QStringLiteral("4"));
    }

    void alertsOfTheWeekAreListedWithTheirLength()
    {
        Screen s;
        s.shop.write([&s](Transaction &tx) {
            return alerts::raise(tx, QStringLiteral("shop.throttled"), s.shopee, QStringLiteral("1"), {});
        });
        QTRY_COMPARE(s.table("alerts")->model()->rowCount(), 1);
        QVERIFY(s.cell("alerts", 0, 3).endsWith(QStringLiteral("still")));
    }

    void f5PullsTheShopUnderTheCursor()
    {
        Screen s;
        QSignalSpy pulls(&s.channels, &Channels::pullWanted);
        QVERIFY(s.show(s.shadow));
        s.press(Qt::Key_F5);
        QCOMPARE(pulls.size(), 1);
        QCOMPARE(pulls.first().first().toLongLong(), s.shadow);
    }

    void pPausesAndPAgainResumes()
    {
        Screen s;
        QVERIFY(s.show(s.shopee));
        s.press(Qt::Key_P);
        QTRY_VERIFY(s.find(s.shopee).paused);
        QTRY_COMPARE(s.cell("shops", 0, 1), QStringLiteral("Paused"));
        s.press(Qt::Key_P);
        QTRY_VERIFY(!s.find(s.shopee).paused);
    }

    void pausingCanBeTakenBack()
    {
        Screen s;
        QVERIFY(s.show(s.shopee));
        s.press(Qt::Key_P);
        auto *toast = s.channels.findChild<kit::Toast *>();
        QTRY_COMPARE(toast->line(), QStringLiteral("Shopee dapurnusa.id is paused"));
        QTRY_COMPARE(s.cell("shops", 0, 1), QStringLiteral("Paused"));
        Q_EMIT toast->undoPressed();
        QTRY_VERIFY(!s.find(s.shopee).paused);
    }

    void aPackerMayNotPause()
    {
        Screen s(access::Role::Packer);
        QVERIFY(s.show(s.shopee));
        s.press(Qt::Key_P);
        QVERIFY(!s.channels.findChild<kit::Toast *>()->isVisible());
        QVERIFY(!s.find(s.shopee).paused);
    }

    void writingIsSwitchedOnOnlyAfterTheListWasShown()
    {
        Screen s;
        QVERIFY(s.show(s.shadow));
        s.press(Qt::Key_W);
        QVERIFY(!s.find(s.shadow).writesStock);
        QTRY_VERIFY(s.review()->table());
        QTRY_COMPARE(s.review()->table()->model()->rowCount(), 2);
    }

    void theListSaysWhatEachListingWouldShow()
    {
        Screen s;
        QVERIFY(s.show(s.shadow));
        s.press(Qt::Key_W);
        QTRY_VERIFY(s.review()->table());
        QTRY_COMPARE(s.review()->table()->model()->rowCount(), 2);
        const auto *model = s.review()->table()->model();
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("TLA-600-HTM"));
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("9"));
        QCOMPARE(model->index(0, 2).data().toString(), QStringLiteral("12"));
    }

    void ctrlEnterSwitchesWritingOn()
    {
        Screen s;
        QVERIFY(s.show(s.shadow));
        s.press(Qt::Key_W);
        QTRY_VERIFY(s.review()->table());
        QTRY_COMPARE(s.review()->table()->model()->rowCount(), 2);
        QTest::keyClick(&s.channels, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(s.find(s.shadow).writesStock);
    }

    void escLeavesTheShopInShadowMode()
    {
        Screen s;
        QVERIFY(s.show(s.shadow));
        s.press(Qt::Key_W);
        QTRY_VERIFY(s.review()->table());
        QTest::keyClick(s.review()->table(), Qt::Key_Escape);
        QTRY_VERIFY(s.pane()->isVisible());
        QVERIFY(!s.find(s.shadow).writesStock);
    }

    void wOnAShopThatIsWrittenToGoesBackToShadowMode()
    {
        Screen s;
        QVERIFY(s.show(s.shopee));
        s.press(Qt::Key_W);
        QTRY_VERIFY(!s.find(s.shopee).writesStock);
    }

    void goingBackToShadowModeIsTakenBack()
    {
        Screen s;
        QVERIFY(s.show(s.shopee));
        s.press(Qt::Key_W);
        QTRY_VERIFY(!s.find(s.shopee).writesStock);
        auto *toast = s.channels.findChild<kit::Toast *>();
        QTRY_VERIFY(toast->isVisible());
        QTest::keyClick(s.channels.findChild<kit::TableView *>(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(s.find(s.shopee).writesStock);
    }

    void thePaneDoesNotCoverWhatTheToastSays()
    {
        Screen s;
        s.channels.resize(1084, 624); // what the shell leaves of 1280x720
        QVERIFY(s.show(s.shopee));
        s.press(Qt::Key_W);
        auto *toast = s.channels.findChild<kit::Toast *>();
        QTRY_VERIFY(toast->isVisible());
        s.channels.resize(1084, 640); // lays the pane out anew
        QCoreApplication::processEvents();
        for (const QPoint &corner : {toast->geometry().topLeft(), toast->geometry().bottomRight()}) {
            const QWidget *there = s.channels.childAt(corner);
            QVERIFY(there && (there == toast || toast->isAncestorOf(there)));
        }
    }

    void aShopWhoseStockAloneIsLateSaysWhichLaneWaits()
    {
        Screen s;
        auto health = s.health(s.shopee, sync::ShopState::Behind);
        health.lastPullAt = MachineRoom::kNow - 4'000;
        health.behindBy = 19'500;
        health.waitingPushes = 12;
        s.channels.setHealth({health});
        QVERIFY(s.show(s.shopee));
        QTRY_VERIFY2(s.words().contains(QStringLiteral("19 s behind\n")), qPrintable(s.words()));
        QStringList lanes;
        for (const auto *badge : s.pane()->findChildren<kit::BadgeLabel *>())
            lanes << badge->accessibleName();
        QCOMPARE(lanes.mid(0, 2), (QStringList{QStringLiteral("In tune"), QStringLiteral("Waiting")}));
    }
    void aClockThatIsOffIsSaid()
    {
        Screen s;
        auto health = s.health(s.shopee, sync::ShopState::Behind);
        health.clockOff = -600'000;
        s.channels.setHealth({health});
        QVERIFY(s.show(s.shopee));
        QTRY_VERIFY(s.words().contains(QStringLiteral("The clock of this PC is 10 min off")));
    }

    void aShopThatMustSignInAsksForIt()
    {
        Screen s;
        s.shop.write(
            [&s](Transaction &tx) { return shops::needSignIn(tx, s.shopee, QStringLiteral("invalid_token")); });
        QTRY_COMPARE(s.cell("shops", 0, 1), QStringLiteral("Stopped"));
        QSignalSpy wanted(&s.channels, &Channels::signInWanted);
        QVERIFY(s.show(s.shopee));
        s.press(Qt::Key_S);
        QCOMPARE(wanted.size(), 1);
    }

    void nConnectsAShop()
    {
        Screen s;
        QSignalSpy wanted(&s.channels, &Channels::connectWanted);
        s.press(Qt::Key_N);
        QCOMPARE(wanted.size(), 1);
    }

    void theBudgetIsToldInWholePerCent()
    {
        Screen s;
        auto health = s.health(s.shopee, sync::ShopState::InTune);
        health.callsUsed = 64;
        health.callsAllowed = 180; // 35.6 %
        s.channels.setHealth({health});
        QCOMPARE(s.cell("shops", 0, 6), QStringLiteral("36 %"));
    }

    void aDelayTooShortToMeasureIsNotNothing()
    {
        QCOMPARE(health::delayWords(12), QStringLiteral("< 0.1 s"));
        QCOMPARE(health::delayWords(0), QStringLiteral("–"));
    }

    void noWordOfTheTablesIsCutAtTheSmallestSize()
    {
        Screen s;
        s.channels.resize(1084, 624); // what the shell leaves of 1280x720
        QVERIFY(s.show(s.shopee));
        s.shop.write([&s](Transaction &tx) { return catalog::pushUnknown(tx, s.wok, {}); });
        QTRY_COMPARE(s.table("drift")->model()->rowCount(), 1);
        for (const char *name : {"shops", "drift"})
            for (int column = 0; column < s.table(name)->model()->columnCount(); ++column) {
                if (s.table(name)->isColumnHidden(column))
                    continue;
                const QString word = s.cell(name, 0, column);
                const int badge = s.table(name)->model()->index(0, column).data(kit::StatusRole).isValid()
                    ? kit::Theme::space24 + kit::Theme::space4
                    : 0;
                const int room = s.table(name)->columnWidth(column) - 2 * kit::Theme::cellPadding;
                const int wide = s.table(name)->fontMetrics().horizontalAdvance(word) + badge;
                QVERIFY2(wide <= room, qPrintable(QStringLiteral("%1: %2 > %3").arg(word).arg(wide).arg(room)));
            }
    }

    void theActionsOfThePaneAreWholeAtTheSmallestSize()
    {
        Screen s;
        s.channels.resize(1084, 624);
        QVERIFY(s.show(s.shopee));
        const auto cut = [&s] { // asked anew each time: the pane makes its buttons anew
            QString words;
            for (const QPushButton *button : s.pane()->findChildren<QPushButton *>())
                if (button->isVisible() && button->width() < button->sizeHint().width())
                    words += button->text() + u' ';
            return words;
        };
        QTRY_COMPARE(cut(), QString());
    }

    void whatIsBeingToldIsCountedBesideTheBoard()
    {
        Screen s;
        s.shop.write([&s](Transaction &tx) { return catalog::confirmed(tx, s.wok, 3); });
        const auto says = [&s](const QString &words) {
            for (const auto *label : s.channels.findChildren<kit::NumberLabel *>())
                if (label->text() == words)
                    return true;
            return false;
        };
        QTRY_VERIFY(says(QStringLiteral("0 of 2 listings differ, 1 being told")));
        QCOMPARE(s.table("drift")->model()->rowCount(), 0);
    }

    void aCallIsToldByWhatItWasAbout()
    {
        Screen s;
        const qint64 job = s.addJob(outbox::JobKind::PublishStock, s.shopee, s.wok, outbox::JobState::Done);
        s.addExchange(s.shopee, job, "POST https://partner.test/api/v2/product/update_stock", 200, "{}", Screen::kNow);
        QVERIFY(s.show(s.shopee));
        QTRY_VERIFY(s.words().contains(QStringLiteral("Stock of WBT-26")));
        QVERIFY(!s.words().contains(QStringLiteral("POST")));
    }

    void whatAShopShowedInsteadOfOurFigureIsListed()
    {
        Screen s;
        s.compare({{.ref = {QStringLiteral("1"), {}}, .quantity = 15}});
        QVERIFY(s.show(s.shopee));
        QTRY_VERIFY(s.words().contains(QStringLiteral("TLA-600-HTM: 15, not 12")));
        QVERIFY(s.facts().join(u'|').contains(QStringLiteral(": 1 listing")));
    }
    void aListingThatIsGoneIsToldNoMore()
    {
        Screen s;
        const qint64 made = s.compare({});
        s.shop.write([&](Transaction &tx) { return catalog::askedAfter(tx, made, s.wok, {}); });
        QVERIFY(s.show(s.shopee));
        QTRY_VERIFY(s.words().contains(QStringLiteral("WBT-26 is gone")));
        QVERIFY(s.facts().contains(QStringLiteral("told no more")));
    }
    void aShopWhoseListingsWereNotReadYetSaysSo()
    {
        Screen s;
        QVERIFY(s.show(s.shopee));
        QTRY_VERIFY(s.facts().contains(QStringLiteral("Not made yet.")));
    }

    void theSameTroubleOfManyListingsIsOneRow()
    {
        Screen s;
        for (int i = 0; i < 5; ++i)
            s.shop.write([&s, i](Transaction &tx) {
                return alerts::raise(
                    tx, QStringLiteral("push.refused"), s.shopee, QStringLiteral("listing %1").arg(i), {});
            });
        QTRY_COMPARE(s.cell("alerts", 0, 2, kit::SecondRole), QStringLiteral("5 times"));
        QCOMPARE(s.table("alerts")->model()->rowCount(), 1);
    }

    void dGoesToTheFiguresThatDiffer()
    {
        Screen s;
        s.press(Qt::Key_D);
        QTRY_VERIFY(s.table("drift")->hasFocus());
    }
};

QTEST_MAIN(ChannelsTest)
#include "test_channels.moc"
