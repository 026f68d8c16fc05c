#include "activity/activity.h"
#include "activity/discard_box.h"
#include "activity/item_pane.h"
#include "activity/mapping_pane.h"
#include "audit/audit.h"
#include "kit/form.h"
#include "kit/notice.h"
#include "kit/table_view.h"
#include "support/machine_room.h"
#include "wire/redaction.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;
using outbox::JobKind;
using outbox::JobState;

namespace {

/// One dead letter with its call, one job of each other lane, one message that cannot be read, one unmapped listing.
struct Day : MachineRoom {
    explicit Day(access::Role role = access::Role::Owner)
        : MachineRoom(role)
    {
        lazada = addShop("lazada", "Dapur Nusa Official");
        shopee = addShop("shopee", "dapurnusa.id");
        addSku("GLK-MNL-38", "Gilingan Kopi Manual 38 mm", 4);
        addSku("TLA-600-HTM", "Teko Leher Angsa 600 ml Hitam", 12);
        addSku("TLA-600-PTH", "Teko Leher Angsa 600 ml Putih", 10);
        const qint64 grinder = addListing(lazada, "880", "GLK-MNL-38", "Gilingan", 4);
        kettle = addListing(shopee, "881", "TLA-600-HTM", "Teko", 12);
        const qint64 white = addListing(shopee, "882", "TLA-600-PTH", "Teko Putih", 10);
        dead = addJob(JobKind::PublishStock, lazada, grinder, JobState::Dead, 12);
        addExchange(lazada, dead, "POST /product/stock/update\n{\"access_token\": \"[hidden]\"}", 200,
            "{\"code\": \"50021\"}", kNow - 120'000);
        addJob(JobKind::PublishStock, shopee, kettle, JobState::Done, 1, Error(Error::Kind::Transient),
            QStringLiteral("{\"before\":13,\"told\":12}"));
        addJob(JobKind::PublishStock, shopee, kettle, JobState::Running);
        addJob(JobKind::PublishStock, shopee, white, JobState::Queued, 2, Error(Error::Kind::Throttled));
        takeOrder(
            shopee, order("261121RN5HV0C", "999", "TLA600HTM", "Teko leher angsa hitam 600ml", 2, kNow + 4'000'000));
        takeOrder(
            shopee, order("261121RN5T8KP", "999", "TLA600HTM", "Teko leher angsa hitam 600ml", 1, kNow + 9'000'000));
        shop.write([this](Transaction &tx) {
            return inbox::keepFailed(tx, shopee, inbox::Source::Pull, QStringLiteral("261121XX"),
                QByteArray("\x00\x01\xff raw", 7), Error(Error::Kind::Malformed, QStringLiteral("no order_sn")));
        });
        failed = shop.read([](Reader &r) { return inbox::failed(r, {}, 1); }).front().id;
    }
    qint64 lazada = 0, shopee = 0, kettle = 0, dead = 0, failed = 0;

    JobState stateOf(qint64 job)
    {
        return shop.read([job](Reader &r) { return outbox::find(r, job); })->state;
    }
    QStringList actions()
    {
        QStringList out;
        for (const auto &row : shop.read([](Reader &r) { return audit::page(r, {}, {}, 5); }))
            out << row.entry.action + u'|' + row.entry.detail;
        return out;
    }
};

struct Screen : Day {
    explicit Screen(access::Role role = access::Role::Owner)
        : Day(role)
        , activity(services)
    {
        activity.resize(1240, 780);
        activity.show();
        (void)QTest::qWaitForWindowActive(&activity);
        (void)QTest::qWaitFor([this] { return needs()->model()->rowCount() > 0; });
    }
    kit::TableView *table(const char *name) { return activity.findChild<kit::TableView *>(QString::fromLatin1(name)); }
    kit::TableView *needs() { return table("needs-person"); }
    QString cell(const char *name, int row, int column, int role = Qt::DisplayRole)
    {
        return table(name)->model()->index(row, column).data(role).toString();
    }
    activity::ItemPane *pane() { return activity.findChild<activity::ItemPane *>(); }
    /// The one that does the harm: not the default.
    static QPushButton *buttonOf(QWidget *box)
    {
        for (QPushButton *button : box->findChildren<QPushButton *>())
            if (!button->isDefault())
                return button;
        return nullptr;
    }
    QString toast() { return activity.findChild<kit::Toast *>()->line(); }
    /// All words that can be read in the pane.
    QString words()
    {
        QString out;
        for (const QLabel *label : pane()->findChildren<QLabel *>())
            if (label->isVisible())
                out += label->text() + u'\n';
        for (const QPlainTextEdit *edit : pane()->findChildren<QPlainTextEdit *>())
            out += edit->toPlainText() + u'\n';
        return out;
    }
    Activity activity;
};

/// The letters, ends of digits and Del of a sheet; keys with Ctrl, arrows, Enter and Esc are those of every table.
QStringList sheetOf(const QList<QPair<QString, QString>> &keys)
{
    QStringList out;
    for (const auto &[key, does] : keys) {
        if (key.contains(QChar(0x2013)))
            out += {QString(key.front()), QString(key.back())};
        else if (key.size() == 1 || key == QLatin1String("Del"))
            out << key;
    }
    out.sort();
    return out;
}

} // namespace

class ActivityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstTabListsEverythingThatNeedsAPerson()
    {
        Screen s;
        QTRY_COMPARE(s.needs()->model()->rowCount(), 2);
    }

    void oneHeaderStandsOverThreeGroups()
    {
        Screen s;
        QTRY_COMPARE(s.table("done")->model()->rowCount(), 1);
        QCOMPARE(s.table("going")->model()->rowCount(), 2);
        QVERIFY(s.table("going")->horizontalHeader()->isHidden());
        QVERIFY(!s.needs()->horizontalHeader()->isHidden());
    }

    void aDoneJobSaysWhatItTold()
    {
        Screen s;
        QTRY_COMPARE(s.table("done")->model()->rowCount(), 1);
        QCOMPARE(s.cell("done", 0, 2, kit::SecondRole), QStringLiteral("TLA-600-HTM 13 → 12"));
    }

    void underAgeStandsHowLongAgo()
    {
        Screen s;
        s.shop.clock.advance(5 * 60'000);
        s.shop.write([](Transaction &tx) -> Result<> {
            tx.touch(Topic::Jobs);
            return {};
        });
        QTRY_COMPARE(s.cell("done", 0, 5), QStringLiteral("5 m"));
        QCOMPARE(s.cell("going", 0, 5), QStringLiteral("5 m"));
        QCOMPARE(s.cell("done", 0, 4), QStringLiteral("1")); // under Tried
    }

    void everyKeyThatDoesSomethingIsOnTheSheet_data()
    {
        QTest::addColumn<access::Role>("role");
        QTest::newRow("owner") << access::Role::Owner;
        QTest::newRow("packer") << access::Role::Packer;
    }
    void everyKeyThatDoesSomethingIsOnTheSheet()
    {
        QFETCH(const access::Role, role);
        QStringList works, listed;
        QList<int> keys{Qt::Key_Delete, Qt::Key_0, Qt::Key_5, Qt::Key_6};
        for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
            keys << key;
        for (const int key : keys) {
            Screen s(role);
            s.activity.setChooser([](const QString &, const std::function<void(const QString &)> &) {});
            s.activity.showItem(s.dead);
            QTRY_VERIFY(s.pane()->isVisible());
            listed = sheetOf(s.activity.keys());
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
            QApplication::sendEvent(s.needs(), &event);
            if (event.isAccepted())
                works << QKeySequence(key).toString();
        }
        works.sort();
        QCOMPARE(listed.join(' '), works.join(' '));
    }

    void theWaitingStandBeforeTheRunning()
    {
        Screen s;
        QTRY_COMPARE(s.table("going")->model()->rowCount(), 2);
        QCOMPARE(s.cell("going", 0, 0), QStringLiteral("Waiting"));
        QCOMPARE(s.cell("going", 1, 0), QStringLiteral("Running"));
    }

    void thePaneSaysWhatHappenedAndShowsTheCall()
    {
        Screen s;
        s.activity.showItem(s.dead);
        QTRY_COMPARE(s.pane()->id(), s.dead);
        QTRY_VERIFY(s.words().contains(QStringLiteral("Lazada Dapur Nusa Official refused the stock figure.")));
        QVERIFY(s.words().contains(QStringLiteral("POST /product/stock/update")));
        QVERIFY(s.words().contains(QStringLiteral("50021")));
    }

    void rPutsADeadLetterBackIntoTheQueue()
    {
        Screen s;
        s.activity.showItem(s.dead);
        QTRY_VERIFY(s.pane()->canRetry());
        QTest::keyClick(s.needs(), Qt::Key_R);
        QTRY_COMPARE(s.stateOf(s.dead), JobState::Queued);
        QTRY_COMPARE(s.needs()->model()->rowCount(), 1);
    }

    void retryingIsAuditedWithTheUser()
    {
        Screen s;
        s.activity.showItem(s.dead);
        QTRY_VERIFY(s.pane()->canRetry());
        QTest::keyClick(s.needs(), Qt::Key_R);
        QTRY_VERIFY(s.actions().first().startsWith(QStringLiteral("job.retried")));
    }

    void discardingWantsAReason()
    {
        Screen s;
        s.activity.showItem(s.dead);
        QTRY_VERIFY(s.pane()->canDiscard());
        QTest::keyClick(s.needs(), Qt::Key_Delete);
        auto *box = s.activity.findChild<activity::DiscardBox *>();
        QVERIFY(box);
        QVERIFY(!s.buttonOf(box)->isEnabled());
    }

    void enterInTheReasonDiscardsNothing()
    {
        Screen s;
        s.activity.showItem(s.dead);
        QTRY_VERIFY(s.pane()->canDiscard());
        QTest::keyClick(s.needs(), Qt::Key_Delete);
        auto *box = s.activity.findChild<activity::DiscardBox *>();
        QTest::keyClicks(box->findChild<QLineEdit *>(), QStringLiteral("gone"));
        QTest::keyClick(box->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!s.activity.findChild<activity::DiscardBox *>());
        QCOMPARE(s.stateOf(s.dead), JobState::Dead);
    }

    void aDiscardedJobKeepsItsReasonInTheAudit()
    {
        Screen s;
        s.activity.showItem(s.dead);
        QTRY_VERIFY(s.pane()->canDiscard());
        QTest::keyClick(s.needs(), Qt::Key_Delete);
        auto *box = s.activity.findChild<activity::DiscardBox *>();
        auto *edit = box->findChild<QLineEdit *>();
        QTest::keyClicks(edit, QStringLiteral("listing was deleted"));
        QTest::keyClick(s.buttonOf(box), Qt::Key_Space);
        QTRY_COMPARE(s.stateOf(s.dead), JobState::Discarded);
        QCOMPARE(s.actions().first(), QStringLiteral("job.discarded|listing was deleted"));
    }

    void bytesThatAreNoTextAreShownInHexadecimal()
    {
        Screen s;
        s.activity.showItem(s.failed);
        QTRY_COMPARE(s.pane()->id(), s.failed);
        QTRY_VERIFY(s.words().contains(QStringLiteral("00 01 ff 20 72 61 77")));
    }

    void aPackerDoesNotSeeTheBytesOfAnOrder()
    {
        Screen s(access::Role::Packer);
        s.activity.showItem(s.failed);
        QTRY_COMPARE(s.pane()->id(), s.failed);
        QVERIFY(!s.words().contains(QStringLiteral("00 01 ff")));
    }

    void aPackerMayNotRetry()
    {
        Screen s(access::Role::Packer);
        s.activity.showItem(s.dead);
        QTRY_COMPARE(s.pane()->id(), s.dead);
        QVERIFY(!s.pane()->canRetry());
        QTest::keyClick(s.needs(), Qt::Key_R);
        QCOMPARE(s.stateOf(s.dead), JobState::Dead);
    }

    void dDismissesWhatCouldNotBeTakenIn()
    {
        Screen s;
        s.activity.showItem(s.failed);
        QTRY_VERIFY(s.pane()->canDismiss());
        QTest::keyClick(s.needs(), Qt::Key_D);
        QTRY_COMPARE(s.needs()->model()->rowCount(), 1);
    }

    void eSavesTheEvidence()
    {
        Screen s;
        const QString path = s.shop.folder.filePath(QStringLiteral("evidence.txt"));
        s.activity.setChooser(
            [path](const QString &, const std::function<void(const QString &)> &chosen) { chosen(path); });
        s.activity.showItem(s.dead);
        QTRY_COMPARE(s.pane()->id(), s.dead);
        QTest::keyClick(s.needs(), Qt::Key_E);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("POST /product/stock/update") && text.contains("sha256 of all above"));
    }

    void aDigitGoesToItsTab()
    {
        Screen s;
        QTest::keyClick(s.needs(), Qt::Key_3);
        QCOMPARE(s.activity.tab(), Activity::Waiting);
        QTRY_COMPARE(s.table("lane")->model()->rowCount(), 1);
    }

    void downLeavesTheLastRowForTheNextGroup()
    {
        Screen s;
        QTRY_COMPARE(s.needs()->model()->rowCount(), 2);
        QTest::keyClick(s.needs(), Qt::Key_End);
        QTest::keyClick(s.needs(), Qt::Key_Down);
        QTRY_VERIFY(s.table("going")->hasFocus());
        QVERIFY(s.table("going")->currentId() != 0);
        QCOMPARE(s.needs()->currentId(), 0);
    }

    void anUnmappedListingSaysHowManyLinesWait()
    {
        Screen s;
        QTest::keyClick(s.needs(), Qt::Key_5);
        QTRY_COMPARE(s.table("mapping")->model()->rowCount(), 1);
        QCOMPARE(s.cell("mapping", 0, 4), QStringLiteral("2"));
        QCOMPARE(s.cell("mapping", 0, 5), QStringLiteral("3"));
    }

    void theLikestSkuIsSuggestedFirst()
    {
        Screen s;
        QTRY_COMPARE(s.needs()->model()->rowCount(), 2);
        QTest::keyClick(s.needs(), Qt::Key_5);
        QTRY_VERIFY(s.activity.findChild<QPushButton *>(QStringLiteral("suggestion")));
        QVERIFY(s.activity.findChild<QPushButton *>(QStringLiteral("suggestion"))
                    ->text()
                    .startsWith(QStringLiteral("TLA-600-HTM")));
    }

    void mappingSettlesTheOrdersThatWait()
    {
        Screen s;
        QTRY_COMPARE(s.needs()->model()->rowCount(), 2);
        QTest::keyClick(s.needs(), Qt::Key_5);
        QTest::keyClick(s.table("mapping"), Qt::Key_Return);
        auto *edit = s.activity.findChild<activity::MappingPane *>()->findChild<QLineEdit *>();
        QVERIFY(edit);
        edit->setText(QStringLiteral("tla-600-htm"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(s.toast(), QStringLiteral("2 order(s) settled"));
        QTRY_COMPARE(s.table("mapping")->model()->rowCount(), 0);
    }

    void aMappingIsTakenBackWithCtrlZ()
    {
        Screen s;
        QTRY_COMPARE(s.needs()->model()->rowCount(), 2);
        QTest::keyClick(s.needs(), Qt::Key_5);
        QTest::keyClick(s.table("mapping"), Qt::Key_Return);
        auto *edit = s.activity.findChild<activity::MappingPane *>()->findChild<QLineEdit *>();
        edit->setText(QStringLiteral("tla-600-htm"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(s.toast(), QStringLiteral("2 order(s) settled"));
        QTest::keyClick(s.table("mapping"), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(s.toast(), QStringLiteral("The listing is not mapped any more."));
        QTRY_COMPARE(s.table("mapping")->model()->rowCount(), 1);
    }

    void aMappingIsNotTakenBackWhenTheToastSaysSomethingElse()
    {
        Screen s;
        QTRY_COMPARE(s.needs()->model()->rowCount(), 2);
        QTest::keyClick(s.needs(), Qt::Key_5);
        QTest::keyClick(s.table("mapping"), Qt::Key_Return);
        auto *edit = s.activity.findChild<activity::MappingPane *>()->findChild<QLineEdit *>();
        edit->setText(QStringLiteral("tla-600-htm"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(s.toast(), QStringLiteral("2 order(s) settled"));
        s.activity.findChild<kit::Toast *>()->say(QStringLiteral("Evidence saved"));
        QTest::keyClick(s.table("mapping"), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(s.activity.findChild<kit::Toast *>()->isVisible()); // taking back dismisses the line at once
    }

    void anUnknownSkuIsSaidUnderTheField()
    {
        Screen s;
        QTRY_COMPARE(s.needs()->model()->rowCount(), 2);
        QTest::keyClick(s.needs(), Qt::Key_5);
        QTest::keyClick(s.table("mapping"), Qt::Key_Return);
        auto *field = s.activity.findChild<kit::Field *>();
        field->lineEdit()->setText(QStringLiteral("NOPE"));
        QTest::keyClick(field->lineEdit(), Qt::Key_Return);
        const auto said = [field] {
            for (const QLabel *label : field->findChildren<QLabel *>())
                if (label->text().startsWith(QStringLiteral("There is no SKU NOPE")))
                    return true;
            return false;
        };
        QTRY_VERIFY(said());
    }

    void dismissingEndsTheAlertOfTheMessage()
    {
        Screen s;
        s.shop.write([&s](Transaction &tx) {
            return alerts::raise(
                tx, QStringLiteral("inbox.failed"), s.shopee, QStringLiteral("%1/261121XX").arg(s.shopee), {});
        });
        s.activity.showItem(s.failed);
        QTRY_VERIFY(s.pane()->canDismiss());
        QTest::keyClick(s.needs(), Qt::Key_D);
        const auto open = [&s] {
            return s.shop.read([](Reader &r) { return alerts::open(r); }).size();
        };
        QTRY_COMPARE(open(), 0u);
    }

    void newWorkAppearsWithoutAsking()
    {
        Screen s;
        QTRY_COMPARE(s.needs()->model()->rowCount(), 2);
        s.shop.write([](Transaction &tx) {
            return alerts::raise(tx, QStringLiteral("clock"), {}, QStringLiteral("clock"), {});
        });
        QTRY_COMPARE(s.needs()->model()->rowCount(), 3);
    }

    void aJobThatWasOvertakenIsNotAmongTheDone()
    {
        Screen s;
        s.addJob(JobKind::PublishStock, s.shopee, s.kettle, JobState::Done, 1, Error(Error::Kind::Transient),
            QStringLiteral("{\"needless\":true}"));
        s.shop.write([](Transaction &tx) {
            return alerts::raise(tx, QStringLiteral("clock"), {}, QStringLiteral("clock"), {});
        });
        QTRY_COMPARE(s.needs()->model()->rowCount(), 3);
        QCOMPARE(s.table("done")->model()->rowCount(), 1);
        QTest::keyClick(s.needs(), Qt::Key_4); // where everything is listed
        QTRY_COMPARE(s.table("lane")->model()->rowCount(), 2);
    }

    void aForgedMessageIsNoLostOrder()
    {
        Screen s;
        s.shop.write([&s](Transaction &tx) {
            return inbox::keepFailed(tx, s.shopee, inbox::Source::Push, {}, "{}", Error(Error::Kind::Unauthorized));
        });
        QTRY_COMPARE(s.needs()->model()->rowCount(), 3);
        QCOMPARE(s.cell("needs-person", 0, 0), QStringLiteral("Not believed"));
        QCOMPARE(s.cell("needs-person", 0, 3), QStringLiteral("Changed nothing"));
        QTest::keyClick(s.needs(), Qt::Key_Home);
        QTRY_VERIFY(s.words().contains(QStringLiteral("not signed")));
    }

    void twoShopsOfAChannelAreToldApart()
    {
        Screen s;
        QTRY_COMPARE(s.cell("done", 0, 1, kit::TileRole), QStringLiteral("S"));
        s.addShop("shopee", "dapurnusa.grosir");
        QTRY_COMPARE(s.cell("done", 0, 1, kit::TileRole), QStringLiteral("S1"));
        QCOMPARE(s.cell("done", 0, 1, Qt::ToolTipRole), QStringLiteral("Shopee dapurnusa.id"));
        QCOMPARE(s.cell("needs-person", 1, 1, kit::TileRole), QStringLiteral("L"));
    }

    void theActionsOfThePaneAreWholeAtTheSmallestSize()
    {
        Screen s;
        s.activity.resize(1084, 624); // what the shell leaves of 1280x720
        s.activity.showItem(s.dead);
        QTRY_VERIFY(s.pane()->canRetry());
        const auto cut = [&s] { // asked anew each time: the pane makes its buttons anew
            QString words;
            for (const QPushButton *button : s.pane()->findChildren<QPushButton *>())
                if (button->isVisible() && button->width() < button->sizeHint().width())
                    words += button->text() + u' ';
            return words;
        };
        QTRY_COMPARE(cut(), QString());
    }

    void aCallIsLaidOutForReading()
    {
        const QString call
            = QStringLiteral("POST https://x/y?a=1&b=2\nAccept: z\n\n{\"k\":[1,{\"s\":\"a{,:\\\"\"}],\"e\":{}}");
        QCOMPARE(activity::laidOut(call),
            QStringLiteral("POST https://x/y\n  ?a=1\n  &b=2\nAccept: z\n\n{\n  \"k\": [\n    1,\n    {\n      \"s\": "
                           "\"a{,:\\\"\"\n    }\n  ],\n  \"e\": {}\n}"));
    }

    void whatIsNoJsonStaysAsItIs()
    {
        QCOMPARE(activity::laidOut(QStringLiteral("Date: x\n\n<html>a,b</html>")),
            QStringLiteral("Date: x\n\n<html>a,b</html>"));
    }

    void brokenJsonIsLaidOutAsFarAsItGoes() { QCOMPARE(activity::laidOut(QStringLiteral("{]}}\"a")).count(u'\n'), 2); }

    void aLongPayloadIsCutAndSaysSo()
    {
        QVERIFY(activity::safeText(QByteArray(100, 'a'), 40).endsWith(QStringLiteral("[60 more bytes]")));
    }

    void whatWasHiddenIsSaidInTheLanguageOfThePerson()
    {
        const QString call = QStringLiteral("GET /orders?sign=%1&page=2").arg(wire::kHidden);
        const QString shown = activity::callText(call, 100);
        QVERIFY2(shown.contains(QStringLiteral("sign=hidden\n")), qPrintable(shown));
        QVERIFY(!shown.contains(wire::kHidden));
    }

    void textThatTurnsTheReadingDirectionIsMadeHarmless()
    {
        QVERIFY(!activity::safeText(QStringLiteral("a\u202eb").toUtf8(), 40).contains(QChar(0x202e)));
    }
};

QTEST_MAIN(ActivityTest)
#include "test_activity.moc"
