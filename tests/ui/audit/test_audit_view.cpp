#include "audit/audit_view.h"
#include "audit/chain_check.h"
#include "audit/entry_pane.h"
#include "audit/story.h"
#include "audit/words.h"
#include "kit/bars.h"
#include "kit/button.h"
#include "kit/filter_bar.h"
#include "kit/table_view.h"
#include "support/machine_room.h"
#include "words/speech.h"

#include <QDirIterator>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;

namespace {

struct Log : MachineRoom {
    explicit Log(access::Role role = access::Role::Owner, int more = 0)
        : MachineRoom(role)
    {
        shopee = addShop("shopee", "dapurnusa.id");
        addSku("TLA-600-HTM", "Teko Leher Angsa 600 ml Hitam", 12);
        addListing(shopee, "1", "TLA-600-HTM", "Teko", 12);
        takeOrder(shopee, order("261121RN5HV0C", "1", "TLA-600-HTM", "Teko", 1, kNow + 4'000'000));
        shop.write([this, more](Transaction &tx) -> Result<> {
            for (int i = 0; i < more; ++i)
                CHECK(audit::append(
                    tx, {.actor = who, .action = QStringLiteral("stock.buffer"), .detail = QString::number(i)}));
            return {};
        });
    }
    qint64 shopee = 0;
};

struct Screen : Log {
    explicit Screen(access::Role role = access::Role::Owner, int more = 0)
        : Log(role, more)
        , audit(services)
    {
        audit.resize(1240, 780);
        audit.show();
        (void)QTest::qWaitForWindowActive(&audit);
        (void)QTest::qWaitFor([this] { return rows() > 0 || !Audit::forbidden(services).isEmpty(); });
    }
    kit::TableView *table() { return audit.findChild<kit::TableView *>(); }
    int rows() { return table()->model()->rowCount(); }
    QString cell(int row, int column, int role = Qt::DisplayRole)
    {
        return table()->model()->index(row, column).data(role).toString();
    }
    void type(int field, const QString &text)
    {
        auto *edit = audit.findChildren<kit::SearchField *>().at(field);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    log::EntryPane *pane() { return audit.findChild<log::EntryPane *>(); }
    QString words()
    {
        QString out;
        for (const QLabel *label : pane()->findChildren<QLabel *>())
            out += label->text() + u'\n';
        return out;
    }
    log::ChainCheck *chain() { return audit.findChild<log::ChainCheck *>(); }
    Audit audit;
};

constexpr int kOrderField = 0, kSkuField = 1;

} // namespace

class AuditViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLetterThatDoesSomethingIsOnTheSheet()
    {
        QStringList works, listed;
        for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key) {
            Screen s;
            listed.clear();
            for (const auto &[keys, does] : s.audit.keys())
                if (keys.size() == 1 && keys[0].isLetter())
                    listed << keys;
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, QString(QChar(key)).toLower());
            QApplication::sendEvent(s.table(), &event);
            if (event.isAccepted())
                works << QString(QChar(key));
        }
        listed.sort();
        QCOMPARE(listed.join(' '), works.join(' '));
    }
    void aSmallWindowWithLargeTextKeepsEveryColumnAndTheExport()
    {
        Speech speech;
        speech.speak(QStringLiteral("id"));
        kit::Theme::set(kit::Scheme::Light, 130);
        const auto back = qScopeGuard([] {
            kit::Theme::set(kit::Scheme::Light);
            QLocale::setDefault(QLocale::c());
        });
        Screen s;
        s.audit.resize(1024 - kit::Theme::railFolded, 620); // what the shell leaves of 1024x768
        for (int column = 0; column < s.table()->model()->columnCount(); ++column)
            QTRY_VERIFY2(!s.table()->isColumnHidden(column), qPrintable(QString::number(column)));
        QVERIFY(s.table()->horizontalHeader()->length() <= s.table()->viewport()->width());
        for (const int whole : {0, 3, 4, 5})
            QVERIFY2(
                s.table()->columnWidth(whole) >= s.table()->neededWidth(whole), qPrintable(QString::number(whole)));
        for (const auto *button : s.audit.findChildren<kit::Button *>())
            if (button->text() == QLatin1String("CSV"))
                QTRY_VERIFY(button->isVisible());
        QVERIFY(s.audit.minimumSizeHint().width() <= s.audit.width());
    }
    void theNewestEntryStandsFirst()
    {
        Screen s;
        QTRY_COMPARE(s.cell(0, 2), QStringLiteral("Stock reserved"));
        QCOMPARE(s.cell(s.rows() - 1, 2), QStringLiteral("Warehouse added"));
    }

    void theTimeIsToldToTheSecondWithItsZone()
    {
        Screen s;
        QVERIFY(s.cell(0, 0).endsWith(QStringLiteral("14:32:00")));
        QCOMPARE(s.cell(0, 0, kit::SecondRole), QStringLiteral("WIB"));
    }

    void skuAndOrderStandByName()
    {
        Screen s;
        QCOMPARE(s.cell(0, 3), QStringLiteral("TLA-600-HTM"));
        QCOMPARE(s.cell(0, 5), QStringLiteral("261121RN5HV0C"));
    }

    void aShopIsCalledByItsName()
    {
        Screen s;
        QString about;
        for (int row = 0; row < s.rows(); ++row)
            if (s.cell(row, 2) == u"Shop connected")
                about = s.cell(row, 6);
        QCOMPARE(about, QStringLiteral("dapurnusa.id"));
    }

    void whatIsStoredIsToldInWords()
    {
        Screen s;
        QString received;
        for (int row = 0; row < s.rows(); ++row)
            if (s.cell(row, 2) == u"Order received")
                received = s.cell(row, 6);
        QCOMPARE(received, QStringLiteral("Ready to pack, paid"));
    }

    void everyStoredTextHasItsStory_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("story");
        const auto add = [](const char *action, const char *subject, const char *detail, const char *story) {
            QTest::newRow(story) << QString::fromLatin1(action) << QString::fromLatin1(subject)
                                 << QString::fromLatin1(detail) << QString::fromUtf8(story);
        };
        add("order.state", "1", "unpaid -> ready paid", "Unpaid → Ready to pack, paid");
        add("order.cancel-asked", "1", "out_of_stock", "Out of stock");
        add("order.held", "1", "staff: ", "Somebody wants to look first");
        add("order.paid", "1", "250000", "Rp250.000");
        add("paper.printed", "1", "slip, ", "1: Packing slip");
        add("return.state", "1", "approved", "1: Accepted");
        add("stock.moved", "damaged", "fell from the shelf", "Damaged: fell from the shelf");
        add("stock.buffer", "1500", "", "Buffer is now 1,500");
        add("stock.reserved", "waiting 1", "", "1 piece(s) wait for stock");
        add("import.ended", "sku.csv", "added 3, changed 2, unchanged 1, left out 0",
            "sku.csv: 3 added, 2 changed, 1 unchanged, 0 left out");
        add("import.ended", "sku.csv", "added 3, changed 2, unchanged 1, left out 0, stopped",
            "sku.csv: 3 added, 2 changed, 1 unchanged, 0 left out, stopped");
        add("import.undone", "sku.csv", "put back 3, refused 1", "sku.csv: 3 put back, 1 refused");
        add("shop.renamed", "shop 1", "Satu -> Dua", "Satu → Dua");
        add("shop.refused", "shop 1", "invalid_token", "dapurnusa.id: somebody must sign in again");
        add("job.discarded", "cancel-order 1", "asked twice", "Cancel order, because: asked twice");
        add("user.role-changed", "Ani", "packer -> stock", "Ani: Packer → Stock keeper");
        add("user.login-failed", "recovery code", "2026-11-21T07:00:00Z", "With a recovery code");
        add("orders.exported", "list.csv", "12 orders, with buyers", "list.csv: 12 order(s), with buyers");
        add("audit.exported", "audit.csv", "1500", "audit.csv: 1,500 entry(ies)");
        add("stock.exported", "stock.xlsx", "1500", "stock.xlsx: 1,500 row(s)");
        add("count.posted", "Rack A", "1 lines, 0 left", "Rack A: 1 line(s)");
        add("count.posted", "Rack A", "12 lines, 3 left", "Rack A: 12 line(s), 3 left");
        add("count.taken-back", "Rack A", "2 lines", "Rack A: 2 line(s)");
    }

    void everyStoredTextHasItsStory()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
        QFETCH(QString, action);
        QFETCH(QString, subject);
        QFETCH(QString, detail);
        audit::LogRow row;
        row.row.entry = {.actor = QStringLiteral("Ratna"), .action = action, .subject = subject, .detail = detail};
        row.about = subject == u"shop 1" ? QStringLiteral("dapurnusa.id") : subject;
        QTEST(log::storyOf(row), "story");
    }

    void wordsNobodyKnowsAreShownAsTheyAreStored()
    {
        audit::LogRow row;
        row.row.entry
            = {.actor = {}, .action = QStringLiteral("order.state"), .detail = QStringLiteral("ready warped")};
        QCOMPARE(log::storyOf(row), QStringLiteral("Ready to pack, warped"));
    }

    void spaceShowsTheWholeEntryWithWhatIsStored()
    {
        Screen s;
        QTest::keyClick(s.table(), Qt::Key_Down);
        QTest::keyClick(s.table(), Qt::Key_Down);
        QTest::keyClick(s.table(), Qt::Key_Space);
        QTRY_VERIFY(s.pane()->isVisible());
        QVERIFY2(s.words().contains(QStringLiteral("order.received")), qPrintable(s.words()));
        QVERIFY(s.words().contains(QStringLiteral("ready paid")));
    }

    void thePaneFollowsTheCursor()
    {
        Screen s;
        QTest::keyClick(s.table(), Qt::Key_Down);
        QTest::keyClick(s.table(), Qt::Key_Return);
        QTRY_VERIFY(s.words().contains(QStringLiteral("stock.reserved")));
        QTest::keyClick(s.table(), Qt::Key_Down);
        QTRY_VERIFY(s.words().contains(QStringLiteral("order.received")));
    }

    void escClosesThePaneBeforeItClearsTheFilters()
    {
        Screen s;
        s.audit.setSearch({.actionPrefix = QStringLiteral("order.received")});
        QTRY_COMPARE(s.rows(), 1);
        QTest::keyClick(s.table(), Qt::Key_Down);
        QTest::keyClick(s.table(), Qt::Key_Space);
        QTRY_VERIFY(s.pane()->isVisible());
        QTest::keyClick(s.table(), Qt::Key_Escape);
        QVERIFY(!s.pane()->isVisible());
        QCOMPARE(s.rows(), 1);
    }

    void anOrderNumberFindsItsEntries()
    {
        Screen s;
        QTest::keyClick(s.table(), Qt::Key_Slash);
        s.type(kOrderField, QStringLiteral("261121RN5HV0C"));
        QTRY_COMPARE(s.rows(), 2);
    }

    void anUnknownOrderLeavesTheListEmpty()
    {
        Screen s;
        s.type(kOrderField, QStringLiteral("NOPE"));
        QTRY_COMPARE(s.rows(), 0);
    }

    void aSkuCodeInAnyCaseFindsItsEntries()
    {
        Screen s;
        s.type(kSkuField, QStringLiteral("tla-600-htm"));
        QTRY_COMPARE(s.rows(), 3); // added, opening, reserved
    }

    void oneActionCanBeSeenAlone()
    {
        Screen s;
        s.audit.setSearch({.actionPrefix = QStringLiteral("order.received")});
        QTRY_COMPARE(s.rows(), 1);
    }

    void onePersonCanBeSeenAlone()
    {
        Screen s;
        const int all = s.rows();
        s.audit.setSearch({.actor = QStringLiteral("worker/dapurnusa.id")});
        QTRY_VERIFY(s.rows() > 0 && s.rows() < all);
        QCOMPARE(s.cell(0, 1), QStringLiteral("Selaras for dapurnusa.id"));
    }

    void escShowsEverythingAgain()
    {
        Screen s;
        const int all = s.rows();
        s.type(kOrderField, QStringLiteral("NOPE"));
        QTRY_COMPARE(s.rows(), 0);
        QTest::keyClick(s.table(), Qt::Key_Escape);
        QTRY_COMPARE(s.rows(), all);
    }

    void theNextPageComesWhenTheEndIsReached()
    {
        Screen s(access::Role::Owner, 250);
        QTRY_COMPARE(s.rows(), 200);
        QTest::keyClick(s.table(), Qt::Key_End);
        QTRY_VERIFY(s.rows() > 250);
    }

    void newEntriesDoNotShiftWhatIsRead()
    {
        Screen s;
        const int all = s.rows();
        QTest::keyClick(s.table(), Qt::Key_Down);
        s.shop.write([](Transaction &tx) {
            return audit::append(tx, {.actor = QStringLiteral("Ani"), .action = QStringLiteral("stock.moved")});
        });
        QTRY_VERIFY(s.audit.findChild<kit::NewsLine *>()->isVisible());
        QCOMPARE(s.rows(), all);
        QTest::keyClick(s.table(), Qt::Key_F5);
        QTRY_COMPARE(s.rows(), all + 1);
    }

    void anUntouchedChainHolds()
    {
        Screen s;
        QTest::keyClick(s.table(), Qt::Key_V);
        QTRY_VERIFY(!s.chain()->isWalking());
        QVERIFY(s.chain()->line().contains(QStringLiteral("nothing changed")));
    }

    void aChangedEntryIsNamed()
    {
        Screen s;
        s.shop.tamper(QStringLiteral("UPDATE audit SET detail = 'forged' WHERE seq = 2"));
        QTest::keyClick(s.table(), Qt::Key_V);
        QTRY_VERIFY(!s.chain()->isWalking());
        QVERIFY(s.chain()->line().startsWith(QStringLiteral("Entry 2 was changed")));
    }

    void theExportHasEveryEntryThatIsFound()
    {
        Screen s(access::Role::Owner, 1200);
        const QString path = s.shop.folder.filePath(QStringLiteral("audit.csv"));
        s.audit.setChooser(
            [path](const QString &, const std::function<void(const QString &)> &chosen) { chosen(path); });
        s.audit.setSearch({.actionPrefix = QStringLiteral("stock.buffer")});
        QTest::keyClick(s.table(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 1201);
    }

    void exportingIsItselfAudited()
    {
        Screen s;
        const QString path = s.shop.folder.filePath(QStringLiteral("audit.csv"));
        s.audit.setChooser(
            [path](const QString &, const std::function<void(const QString &)> &chosen) { chosen(path); });
        QTest::keyClick(s.table(), Qt::Key_E, Qt::ControlModifier);
        const auto newest = [&s] {
            return s.shop.read([](Reader &r) { return audit::page(r, {}, {}, 1); }).front().entry.action;
        };
        QTRY_COMPARE(newest(), QStringLiteral("audit.exported"));
    }

    void aPackerSeesNothing()
    {
        Screen s(access::Role::Packer);
        QVERIFY(Audit::forbidden(s.services).startsWith(QStringLiteral("Only owner")));
        QCOMPARE(s.rows(), 0);
    }

    void everyActionOfCoreHasWords()
    {
        static const QList<QRegularExpression> kPlaces{
            QRegularExpression(QStringLiteral("action = [^;,}]*?QStringLiteral\\(\"([a-z-]+\\.[a-z-]+)\"\\)")),
            QRegularExpression(QStringLiteral("(?:note|noted|entry)\\([^;\"]*\"([a-z-]+\\.[a-z-]+)\"")),
            QRegularExpression(QStringLiteral("[?:] \"([a-z-]+\\.[a-z-]+)\""))};
        QSet<QString> found;
        QDirIterator files(QStringLiteral(SELARAS_SOURCE "/core"), {QStringLiteral("*.cpp")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            if (!text.contains(QStringLiteral("audit::append")) && !text.contains(QStringLiteral("audit::Entry")))
                continue;
            for (const QRegularExpression &place : kPlaces)
                for (auto hits = place.globalMatch(text); hits.hasNext();)
                    found.insert(hits.next().captured(1));
        }
        QVERIFY2(found.contains(QStringLiteral("shop.resumed")) && found.contains(QStringLiteral("order.received")),
            "the search over core finds nothing any more");
        const QStringList known = log::knownActions();
        QStringList missing;
        for (const QString &action : found)
            if (!known.contains(action))
                missing << action;
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }
};

QTEST_MAIN(AuditViewTest)
#include "test_audit_view.moc"
