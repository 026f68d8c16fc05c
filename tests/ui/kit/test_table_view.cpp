#include "kit/table_view.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

#include <vector>

using namespace selaras::kit;

namespace {

/// Rows that are only ids; a negative id is a note under the row of that id.
class IdModel : public QAbstractTableModel {
public:
    explicit IdModel(std::vector<qint64> ids)
        : m_ids(std::move(ids))
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_ids.size()); }
    int columnCount(const QModelIndex & = {}) const override { return 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const qint64 id = m_ids.at(size_t(index.row()));
        if (role == IdRole)
            return qAbs(id);
        if (role == RowKindRole)
            return int(id < 0 ? RowKind::Note : RowKind::Data);
        if (role == NoteRole && id < 0)
            return QStringLiteral("ditolak");
        if (role == NoteLinkRole && id < 0)
            return QStringLiteral("Perbaiki");
        if (role == Qt::DisplayRole)
            return QStringLiteral("%1/%2").arg(id).arg(index.column());
        return {};
    }
    bool canFetchMore(const QModelIndex &) const override { return m_more > 0; }
    void fetchMore(const QModelIndex &) override
    {
        beginInsertRows({}, rowCount(), rowCount() + 9);
        for (int i = 0; i < 10; ++i)
            m_ids.push_back(1000 + qint64(m_ids.size()));
        --m_more;
        endInsertRows();
    }
    void refresh(std::vector<qint64> ids)
    {
        beginResetModel();
        m_ids = std::move(ids);
        endResetModel();
    }
    int m_more = 0;

private:
    std::vector<qint64> m_ids;
};

std::vector<qint64> upTo(int count)
{
    std::vector<qint64> ids;
    for (int i = 1; i <= count; ++i)
        ids.push_back(i);
    return ids;
}

} // namespace

class TestTableView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyTablesHeaderStandsWhereAFullOnesDoes()
    {
        TableView empty, full;
        IdModel none({}), some({1, 2});
        empty.setModel(&none);
        full.setModel(&some);
        const QRect cell(0, 0, 100, 28);
        for (int column = 0; column < 3; ++column) {
            QCOMPARE(empty.contentRect(column, cell), full.contentRect(column, cell));
        }
        QCOMPARE(empty.contentRect(0, cell).left(), qreal(Theme::edge));
        QCOMPARE(empty.contentRect(2, cell).right(), qreal(100 - Theme::edge));
    }
    void initTestCase() { Theme::set(Scheme::Light); }

    void theCursorFindsItsRowAgainAfterARefresh()
    {
        IdModel model(upTo(5));
        TableView view;
        view.setModel(&model);
        view.setCurrentId(3);
        QSignalSpy spy(&view, &TableView::currentIdChanged);
        model.refresh({9, 8, 7, 3, 1});
        QCOMPARE(view.currentIndex().row(), 3);
        QCOMPARE(view.currentId(), 3);
        QCOMPARE(spy.count(), 0);
    }
    void whereTheCursorsRowHasLeftTheNextStepIsOnItsNeighbour()
    {
        IdModel model(upTo(6));
        TableView view;
        view.setModel(&model);
        view.setCurrentId(3);
        model.refresh({1, 2, 4, 5, 6});
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentId(), 4);
        model.refresh({1, 2, 5, 6});
        model.refresh({9, 1, 2, 6});
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.currentId(), 2);
    }
    void behindTheLastRowThatLeftIsTheOneBeforeIt()
    {
        IdModel model(upTo(4));
        TableView view;
        view.setModel(&model);
        view.setCurrentId(4);
        model.refresh({1, 2, 3});
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentId(), 3);
    }
    void anotherListBeginsAtItsTop()
    {
        IdModel model(upTo(4));
        TableView view;
        view.setModel(&model);
        view.setCurrentId(3);
        model.refresh({21, 22, 23});
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentId(), 21);
    }
    void aRefreshKeepsTheCursorAtTheSameHeightOnTheScreen()
    {
        IdModel model(upTo(200));
        TableView view;
        view.resize(400, 300);
        view.setModel(&model);
        view.show();
        view.setCurrentId(100);
        view.verticalScrollBar()->setValue(98 * view.rowHeight(0));
        const int before = view.rowViewportPosition(view.currentIndex().row());
        std::vector<qint64> ids{901, 902, 903};
        for (const qint64 id : upTo(200))
            ids.push_back(id);
        model.refresh(ids);
        QCOMPARE(view.currentId(), 100);
        QCOMPARE(view.rowViewportPosition(view.currentIndex().row()), before);
    }
    void aCursorSetBeforeItsRowIsLoadedWaitsForIt()
    {
        IdModel model({});
        TableView view;
        view.setModel(&model);
        view.setCurrentId(4);
        model.refresh(upTo(6));
        QCOMPARE(view.currentIndex().row(), 3);
    }
    void marksSurviveMovingAndRefreshing()
    {
        IdModel model(upTo(6));
        TableView view;
        view.setModel(&model);
        view.setCheckColumn(0);
        view.setCurrentId(2);
        QTest::keyClick(&view, Qt::Key_Space);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        model.refresh({6, 5, 4, 3, 2, 1});
        QCOMPARE(view.marks(), QSet<qint64>{2});
        QVERIFY(view.isMarked(model.index(4, 0)));
    }
    void spacePeeksWhereThereAreNoCheckBoxes()
    {
        IdModel model(upTo(3));
        TableView view;
        view.setModel(&model);
        view.setCurrentId(2);
        QSignalSpy peeked(&view, &TableView::rowPeeked);
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(peeked.count(), 1);
        QVERIFY(view.marks().isEmpty());
    }
    void shiftWithAnArrowMarksAlongTheWay()
    {
        IdModel model(upTo(5));
        TableView view;
        view.setModel(&model);
        view.setCheckColumn(0);
        view.setCurrentId(2);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view.marks(), (QSet<qint64>{2, 3, 4}));
    }
    void ctrlAAsksForTheWholeFilterAndMarksNothingItself()
    {
        IdModel model(upTo(3));
        TableView view;
        view.setModel(&model);
        QSignalSpy all(&view, &TableView::markAllRequested);
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(all.count(), 1);
        QVERIFY(view.marks().isEmpty());
    }
    void enterOpensAndCtrlEnterOpensBeside()
    {
        IdModel model(upTo(3));
        TableView view;
        view.setModel(&model);
        view.setCurrentId(2);
        QSignalSpy opened(&view, &TableView::rowActivated);
        QTest::keyClick(&view, Qt::Key_Return);
        QTest::keyClick(&view, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened.at(0), (QVariantList{qint64(2), false}));
        QCOMPARE(opened.at(1), (QVariantList{qint64(2), true}));
    }
    void escapeFirstClearsTheMarksThenLeaves()
    {
        IdModel model(upTo(3));
        TableView view;
        view.setModel(&model);
        view.setMarks({1, 2});
        QSignalSpy escaped(&view, &TableView::escaped);
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(view.marks().isEmpty());
        QCOMPARE(escaped.count(), 0);
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(escaped.count(), 1);
    }
    void arrowsStepOverNotes()
    {
        IdModel model({1, -1, 2, 3});
        TableView view;
        view.setModel(&model);
        view.setCurrentId(1);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentId(), 2);
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.currentId(), 1);
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.currentId(), 1);
    }
    void keysInAnEmptyTableDoNoHarm()
    {
        IdModel model({});
        TableView view;
        view.setModel(&model);
        for (const int key :
            {Qt::Key_Down, Qt::Key_Up, Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Return})
            QTest::keyClick(&view, Qt::Key(key));
        QCOMPARE(view.currentId(), 0);
    }
    void aNoteIsLitWithTheRowAboveIt()
    {
        IdModel model({1, -1, 2});
        TableView view;
        view.setModel(&model);
        view.setMarks({1});
        QVERIFY(view.isLit(model.index(0, 0)));
        QVERIFY(view.isLit(model.index(1, 0)));
        QVERIFY(!view.isLit(model.index(2, 0)));
    }
    void theLinkOfANoteCanBePressed()
    {
        IdModel model({1, -1, 2});
        TableView view;
        view.resize(500, 200);
        view.setModel(&model);
        view.show();
        QSignalSpy link(&view, &TableView::noteLinkActivated);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.noteLinkRect(model.index(1, 0)).center().toPoint());
        QCOMPARE(link.count(), 1);
    }
    void endLoadsMoreRows()
    {
        IdModel model(upTo(20));
        model.m_more = 1;
        TableView view;
        view.setModel(&model);
        view.setCurrentId(1);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(model.rowCount(), 30);
        QCOMPARE(view.currentIndex().row(), 29);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentId(), 1);
    }
    void lettersAreLeftToTheScreen()
    {
        IdModel model(upTo(3));
        TableView view;
        view.setModel(&model);
        view.setCurrentId(1);
        QKeyEvent key(QEvent::KeyPress, Qt::Key_P, {}, QStringLiteral("p"));
        QApplication::sendEvent(&view, &key);
        QVERIFY(!key.isAccepted());
        QCOMPARE(view.currentId(), 1);
    }
    void aClickPeeksAndCtrlClickMarks()
    {
        IdModel model(upTo(4));
        TableView view;
        view.resize(500, 300);
        view.setModel(&model);
        view.setCheckColumn(0);
        view.show();
        QSignalSpy peeked(&view, &TableView::rowPeeked);
        const auto at = [&](int row, int column) {
            return view.visualRect(model.index(row, column)).center();
        };
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(1, 1));
        QCOMPARE(view.currentId(), 2);
        QCOMPARE(peeked.count(), 1);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, at(2, 1));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(0, 0));
        QCOMPARE(view.marks(), (QSet<qint64>{1, 3}));
        QCOMPARE(view.currentId(), 2);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, at(3, 1));
        QCOMPARE(view.marks(), (QSet<qint64>{1, 2, 3, 4}));
    }
    void copyTakesTheMarkedRowsWholeWithoutTheCheckBoxes()
    {
        IdModel model(upTo(3));
        TableView view;
        view.setModel(&model);
        view.setCheckColumn(0);
        view.setMarks({1, 3});
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("1/1\t1/2\n3/1\t3/2"));
    }
    void aHundredThousandRowsOpenAtOnce()
    {
        IdModel model(upTo(100'000));
        TableView view;
        view.resize(600, 400);
        QElapsedTimer timer;
        timer.start();
        view.setModel(&model);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(TestTableView)
#include "test_table_view.moc"
