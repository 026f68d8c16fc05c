#include "bulk/bulk_work.h"

#include "fulfilment/bench.h"
#include "orders/hold.h"
#include "orders/orders_workspace.h"
#include "support/workspace_screen.h"

#include <QFile>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace selaras;
using namespace selaras::test;

namespace {

struct Screen : WorkspaceScreen<ui::OrdersWorkspace> {
    explicit Screen(access::Role role = access::Role::Owner)
        : WorkspaceScreen(role, kOrders)
        , work(workspace.findChild<ui::BulkWork *>())
    {
    }
    static constexpr int kOrders = 21; ///< that are open
    /// Marks the first so many orders.
    void mark(int count)
    {
        for (int i = 0; i < count; ++i) {
            press(Qt::Key_Down);
            press(Qt::Key_Space);
        }
    }
    std::vector<qint64> marked() const
    {
        const QSet<qint64> marks = table->marks();
        return {marks.begin(), marks.end()};
    }
    int held(const std::vector<qint64> &ids)
    {
        int out = 0;
        for (const qint64 id : ids)
            out += shop.read([id](Reader &reader) { return orders::holdsOf(reader, id); }).empty() ? 0 : 1;
        return out;
    }
    qint64 cancels(const std::vector<qint64> &ids)
    {
        qint64 out = 0;
        for (const qint64 id : ids)
            for (const outbox::Job &job : shop.read([id](Reader &reader) { return outbox::ofOrder(reader, id, 50); }))
                out += job.kind == outbox::JobKind::CancelOrder ? 1 : 0;
        return out;
    }

    /// Labels that are noted as printed.
    qint64 printed() { return shop.value(QStringLiteral("SELECT count(*) FROM printing")).toLongLong(); }

    ui::BulkWork *work;
};

} // namespace

class BulkWorkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void manyOrdersAreHeldByKeys()
    {
        Screen screen;
        screen.mark(3);
        const auto ids = screen.marked();
        screen.press(Qt::Key_H);
        QTRY_VERIFY(screen.work->isVisible());
        screen.press(Qt::Key_2);
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(screen.held(ids), 3);
    }
    void enterAloneChoosesNothing()
    {
        Screen screen;
        screen.mark(2);
        const auto ids = screen.marked();
        screen.press(Qt::Key_B);
        QTRY_VERIFY(screen.work->isVisible());
        screen.press(Qt::Key_Return);
        QCOMPARE(screen.cancels(ids), 0);
        QVERIFY(!screen.work->isBusy());
    }
    void escLeavesTheQuestionUndone()
    {
        Screen screen;
        screen.mark(2);
        const auto ids = screen.marked();
        screen.press(Qt::Key_H);
        QTRY_VERIFY(screen.work->isVisible());
        screen.press(Qt::Key_1);
        screen.press(Qt::Key_Escape);
        QTRY_VERIFY(!screen.work->isVisible());
        QCOMPARE(screen.held(ids), 0);
    }
    void manyCancelsAreAskedForWithOneReason()
    {
        Screen screen;
        screen.mark(2);
        const auto ids = screen.marked();
        screen.press(Qt::Key_B);
        QTRY_VERIFY(screen.work->isVisible());
        screen.press(Qt::Key_1);
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(screen.cancels(ids), 2);
    }
    void labelsOfManyOrdersBecomeOneFileAndWhatHasNoneIsNamed()
    {
        Screen screen;
        const QTemporaryDir folder;
        QString suggested;
        screen.workspace.setAskFile([&](const QString &name, const std::function<void(const QString &)> &chosen) {
            suggested = name;
            chosen(folder.filePath(name));
        });
        screen.mark(12);
        screen.press(Qt::Key_L);
        QTRY_VERIFY(screen.work->isVisible());
        screen.press(Qt::Key_1); // no printer is chosen: the first is the file
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.work->words().contains(QStringLiteral("labels.pdf")) && !screen.work->isBusy());
        QCOMPARE(suggested, QStringLiteral("labels.pdf"));
        QFile file(folder.filePath(suggested));
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF"));
        QVERIFY(screen.printed() > 0);
        QCOMPARE(screen.printed() + screen.work->failures(), 12);
    }
    void whereNoFileIsChosenNothingBegins()
    {
        Screen screen;
        screen.workspace.setAskFile([](const QString &, const std::function<void(const QString &)> &) {});
        screen.mark(2);
        screen.press(Qt::Key_L);
        QTRY_VERIFY(screen.work->isVisible());
        screen.press(Qt::Key_1);
        screen.press(Qt::Key_Return);
        QVERIFY(!screen.work->isBusy());
        QCOMPARE(screen.printed(), 0);
    }
    void invoicesOfManyOrdersBecomeOneFile()
    {
        Screen screen;
        const QTemporaryDir folder;
        screen.workspace.setAskFile([&](const QString &name, const std::function<void(const QString &)> &chosen) {
            chosen(folder.filePath(name));
        });
        screen.mark(3);
        screen.press(Qt::Key_L);
        QTRY_VERIFY(screen.work->isVisible());
        screen.press(Qt::Key_3);
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(folder.filePath(QStringLiteral("invoices.pdf"))));
    }
    void anOrderThatRefusesIsNamedAndStopsNoOther()
    {
        Screen screen;
        screen.mark(2);
        const auto ids = screen.marked();
        screen.shop.write([&](Transaction &tx) {
            return orders::hold(tx, ids.front(), orders::HoldKind::Fraud, QString(), QStringLiteral("Rini"));
        });
        screen.press(Qt::Key_P);
        QTRY_VERIFY(screen.work->isVisible());
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.work->failures() >= 1 && !screen.work->isBusy());
        QVERIFY2(screen.work->words().contains(QStringLiteral("Refused: ")), qPrintable(screen.work->words()));
        QVERIFY(screen.work->isVisible()); // what was refused stays until it was read
    }
    void whoMayNotCancelIsNotAsked()
    {
        Screen screen(access::Role::Packer);
        screen.mark(2);
        screen.press(Qt::Key_B);
        QVERIFY(!screen.work->isVisible());
    }
    void allOfTheFilterIsMeantByAll()
    {
        Screen screen;
        screen.press(Qt::Key_A, Qt::ControlModifier);
        screen.press(Qt::Key_H);
        QTRY_VERIFY(screen.work->isVisible());
        screen.press(Qt::Key_1);
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(!screen.work->isVisible());
        screen.press(Qt::Key_9);
        screen.waitForRows(Screen::kOrders);
    }
};

QTEST_MAIN(BulkWorkTest)
#include "test_bulk_work.moc"
