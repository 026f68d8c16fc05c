#include "pages/page_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace selaras::ui;

namespace {

PageRow row(qint64 id, const char *word) { return {id, {textCell(QString::fromLatin1(word))}}; }

/// A list of two rows with more behind them, and what it tells its view.
struct List {
    List()
    {
        model.setColumns({{QStringLiteral("Name")}});
        model.replace({row(1, "one"), row(2, "two")}, true);
    }
    QString words() const
    {
        QStringList out;
        for (int i = 0; i < model.rowCount(); ++i)
            out << model.index(i, 0).data().toString();
        return out.join(u' ');
    }
    PageModel model;
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy inserts{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy wanted{&model, &PageModel::moreWanted};
};

} // namespace

class PageModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingMovesWhenNothingChanged()
    {
        List list;
        list.resets.clear();
        list.model.replace({row(1, "one"), row(2, "two")}, true);
        QCOMPARE(list.resets.size() + list.changes.size() + list.inserts.size(), 0);
    }
    void rowsThatOnlyChangedChangeInTheirPlace()
    {
        List list;
        list.resets.clear();
        list.model.replace({row(1, "one"), row(2, "zwei")}, true);
        QCOMPARE(list.words(), QStringLiteral("one zwei"));
        QCOMPARE(list.resets.size(), 0);
        QCOMPARE(list.changes.size(), 1);
    }
    void rowsThatCameInAtTheEndShakeNothing()
    {
        List list;
        list.resets.clear();
        list.model.replace({row(1, "uno"), row(2, "two"), row(3, "three")}, false);
        QCOMPARE(list.words(), QStringLiteral("uno two three"));
        QCOMPARE(list.resets.size(), 0);
        QCOMPARE(list.inserts.size(), 1);
        QVERIFY(!list.model.canFetchMore({}));
    }
    void anotherListBeginsAnew()
    {
        List list;
        list.resets.clear();
        list.model.replace({row(2, "two"), row(1, "one")}, true);
        QCOMPARE(list.words(), QStringLiteral("two one"));
        QCOMPARE(list.resets.size(), 1);
    }
    void aRowThatIsThereAlreadyDoesNotComeTwice()
    {
        List list;
        list.model.append({row(2, "two"), row(3, "three")}, false);
        QCOMPARE(list.words(), QStringLiteral("one two three"));
        QCOMPARE(list.model.lastId(), 3);
    }
    void aPageIsAskedForOnce()
    {
        List list;
        list.model.fetchMore({});
        list.model.fetchMore({});
        QCOMPARE(list.wanted.size(), 1);
        list.model.append({row(3, "three")}, true);
        list.model.fetchMore({});
        QCOMPARE(list.wanted.size(), 2);
    }
    void theEndIsTheEndAlsoWhenNothingElseChanged()
    {
        List list;
        list.model.replace({row(1, "one"), row(2, "two")}, false);
        list.model.fetchMore({});
        QCOMPARE(list.wanted.size(), 0);
    }
};

QTEST_MAIN(PageModelTest)
#include "test_page_model.moc"
