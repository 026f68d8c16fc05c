#include "audit/audit.h"
#include "support/temp_store.h"

using namespace selaras;
using namespace selaras::test;
using audit::AuditRow;
using audit::Entry;
using audit::Filter;

namespace {

void note(TempStore &shop, const Entry &entry)
{
    shop.write([entry](Transaction &tx) { return audit::append(tx, entry); });
}

audit::ChainReport walk(TempStore &shop)
{
    return shop.read([](Reader &r) { return audit::verifyChain(r); });
}

std::vector<AuditRow> page(TempStore &shop, Filter filter, std::optional<qint64> before = {}, int limit = 100)
{
    return shop.read([=](Reader &r) { return audit::page(r, filter, before, limit); });
}

std::vector<qint64> seqs(const std::vector<AuditRow> &rows)
{
    std::vector<qint64> out;
    for (const auto &row : rows)
        out.push_back(row.seq);
    return out;
}

/// Six entries of several kinds; the seq is the place in this list.
void fill(TempStore &shop)
{
    note(shop, {QStringLiteral("worker/Toko"), QStringLiteral("order.received"), 11, {}, {}, QStringLiteral("A"), {}});
    note(shop, {QStringLiteral("worker/Toko"), QStringLiteral("stock.reserved"), 11, 7, -2, QStringLiteral("A"), {}});
    note(shop, {QStringLiteral("Ani"), QStringLiteral("stock.adjusted"), {}, 7, 5, QStringLiteral("S"), {}});
    note(shop, {QStringLiteral("worker/Toko"), QStringLiteral("order.received"), 12, {}, {}, QStringLiteral("B"), {}});
    note(shop, {QStringLiteral("Ani"), QStringLiteral("order.cancelled"), 12, {}, {}, QStringLiteral("B"), {}});
    note(shop, {QStringLiteral("worker/Toko"), QStringLiteral("stock.reserved"), 12, 8, -1, QStringLiteral("B"), {}});
}

} // namespace

class AuditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEntryIsGivenBackAsItWasWritten();
    void anEmptyChainHoldsTogether();
    void anUntouchedChainHoldsTogether();
    void anEntryFallsWithTheTransactionItStandsIn();
    void entriesOfOneTransactionFollowEachOther();
    void aChangeOfAnyColumnIsFound_data();
    void aChangeOfAnyColumnIsFound();
    void aMissingEntryIsFound();
    void anEntryPutInFrontOfTheFirstIsFound();
    void anEntryForgedWithItsOwnHashIsFoundAtTheNextOne();
    void textThatNoDatabaseKeepsDoesNotLookLikeForgery_data();
    void textThatNoDatabaseKeepsDoesNotLookLikeForgery();
    void fieldsCannotBeShiftedIntoEachOther();
    void theHeadChangesWithEveryEntry();
    void aDamagedLastHashIsAnErrorNotACrash();
    void pagesComeNewestFirstAndFollowOn();
    void filtersNarrowThePage_data();
    void filtersNarrowThePage();
    void aPageOfAPrefixMergesItsActionsInOrder();
    void everyFilterIsAnsweredByAnIndex();
};

void AuditTest::anEntryIsGivenBackAsItWasWritten()
{
    TempStore shop;
    note(shop,
        {QStringLiteral("Ani"), QStringLiteral("stock.adjusted"), 1, 2, -3, QStringLiteral("KAOS-M"),
            QStringLiteral("rusak")});
    const auto row = page(shop, {}).at(0);
    QCOMPARE(row.seq, 1);
    QCOMPARE(row.at, shop.clock.now());
    QCOMPARE(row.entry.actor, QStringLiteral("Ani"));
    QCOMPARE(row.entry.action, QStringLiteral("stock.adjusted"));
    QCOMPARE(row.entry.orderId, std::optional<qint64>(1));
    QCOMPARE(row.entry.skuId, std::optional<qint64>(2));
    QCOMPARE(row.entry.delta, std::optional<qint64>(-3));
    QCOMPARE(row.entry.subject, QStringLiteral("KAOS-M"));
    QCOMPARE(row.entry.detail, QStringLiteral("rusak"));
    QCOMPARE(row.hash.size(), 32);
}

void AuditTest::anEmptyChainHoldsTogether()
{
    TempStore shop;
    const auto report = walk(shop);
    QVERIFY(!report.brokenAt);
    QCOMPARE(report.entries, 0);
    QCOMPARE(report.head, QByteArray(32, '\0'));
}

void AuditTest::anUntouchedChainHoldsTogether()
{
    TempStore shop;
    shop.write([](Transaction &tx) -> Result<> { // more than one page of the walk
        for (int i = 0; i < 2500; ++i)
            CHECK(audit::append(
                tx, {QStringLiteral("worker/Toko"), QStringLiteral("order.received"), i, {}, {}, {}, {}}));
        return {};
    });
    const auto report = walk(shop);
    QVERIFY(!report.brokenAt);
    QCOMPARE(report.entries, 2500);
    QCOMPARE(report.lastSeq, 2500);
}

void AuditTest::anEntryFallsWithTheTransactionItStandsIn()
{
    TempStore shop;
    auto refused = shop.store->write([](Transaction &tx) -> Result<> {
        CHECK(audit::append(tx, {QStringLiteral("Ani"), QStringLiteral("order.cancelled"), 1, {}, {}, {}, {}}));
        return fail(Error::Kind::Rejected);
    });
    QVERIFY(!refused.takeResult());
    QVERIFY(page(shop, {}).empty());
}

void AuditTest::entriesOfOneTransactionFollowEachOther()
{
    TempStore shop;
    shop.write([](Transaction &tx) -> Result<> {
        CHECK(audit::append(tx, {QStringLiteral("a"), QStringLiteral("x.one"), {}, {}, {}, {}, {}}));
        return audit::append(tx, {QStringLiteral("a"), QStringLiteral("x.two"), {}, {}, {}, {}, {}});
    });
    QCOMPARE(seqs(page(shop, {})), (std::vector<qint64>{2, 1}));
    QVERIFY(!walk(shop).brokenAt);
}

void AuditTest::aChangeOfAnyColumnIsFound_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"at = at + 1", "actor = 'Budi'", "action = 'order.received'", "order_id = 12",
             "order_id = NULL", "sku_id = 8", "sku_id = NULL", "delta = -1", "delta = NULL", "subject = ''",
             "detail = 'x'", "hash = randomblob(32)", "hash = x''"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void AuditTest::aChangeOfAnyColumnIsFound()
{
    QFETCH(QString, change);
    TempStore shop;
    fill(shop);
    shop.tamper(QStringLiteral("UPDATE audit SET %1 WHERE seq = 2").arg(change));
    const auto report = walk(shop);
    QCOMPARE(report.brokenAt, std::optional<qint64>(2));
    QCOMPARE(report.entries, 1);
}

void AuditTest::aMissingEntryIsFound()
{
    TempStore shop;
    fill(shop);
    shop.tamper(QStringLiteral("DELETE FROM audit WHERE seq = 3"));
    QCOMPARE(walk(shop).brokenAt, std::optional<qint64>(4));
}

void AuditTest::anEntryPutInFrontOfTheFirstIsFound()
{
    TempStore shop;
    fill(shop);
    shop.tamper(QStringLiteral("INSERT INTO audit (seq, at, actor, action, subject, detail, hash) "
                               "VALUES (-5, 1, 'x', 'y', '', '', zeroblob(32))"));
    QCOMPARE(walk(shop).brokenAt, std::optional<qint64>(-5));
}

void AuditTest::anEntryForgedWithItsOwnHashIsFoundAtTheNextOne()
{
    TempStore honest;
    fill(honest);
    TempStore forger;
    note(
        forger, {QStringLiteral("worker/Toko"), QStringLiteral("order.received"), 99, {}, {}, QStringLiteral("A"), {}});
    const QByteArray forged = page(forger, {}).at(0).hash;
    honest.tamper(QStringLiteral("UPDATE audit SET order_id = 99, hash = x'%1' WHERE seq = 1")
                      .arg(QString::fromLatin1(forged.toHex())));
    QCOMPARE(walk(honest).brokenAt, std::optional<qint64>(2));
}

void AuditTest::textThatNoDatabaseKeepsDoesNotLookLikeForgery_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nul") << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
    QTest::newRow("half a surrogate pair") << QString(QStringLiteral("a") + QChar(0xd83d));
    QTest::newRow("the other half") << QString(QChar(0xde00) + QStringLiteral("a"));
    QTest::newRow("byte order mark first") << QString(QChar(0xfeff) + QStringLiteral("a"));
    QTest::newRow("two byte order marks first") << QString(QStringLiteral("%1%1a").arg(QChar(0xfeff)));
    QTest::newRow("byte order mark inside") << QString(QStringLiteral("a") + QChar(0xfeff));
    QTest::newRow("not a character") << QString(QStringLiteral("a") + QChar(0xffff) + QChar(0xfffe));
    QTest::newRow("emoji") << QStringLiteral("Kaos 😀 merah");
    QTest::newRow("Chinese") << QStringLiteral("红色衬衫");
}

void AuditTest::textThatNoDatabaseKeepsDoesNotLookLikeForgery()
{
    QFETCH(QString, text);
    TempStore shop;
    note(shop, {text, text, {}, {}, {}, text, text});
    QVERIFY(!walk(shop).brokenAt);
}

void AuditTest::fieldsCannotBeShiftedIntoEachOther()
{
    TempStore one, two;
    note(one, {QStringLiteral("ab"), QStringLiteral("c"), {}, {}, {}, {}, {}});
    note(two, {QStringLiteral("a"), QStringLiteral("bc"), {}, {}, {}, {}, {}});
    QVERIFY(page(one, {}).at(0).hash != page(two, {}).at(0).hash);
    TempStore order, sku;
    note(order, {QStringLiteral("a"), QStringLiteral("b"), 5, {}, {}, {}, {}});
    note(sku, {QStringLiteral("a"), QStringLiteral("b"), {}, 5, {}, {}, {}});
    QVERIFY(page(order, {}).at(0).hash != page(sku, {}).at(0).hash);
}

void AuditTest::theHeadChangesWithEveryEntry()
{
    TempStore shop;
    note(shop, {QStringLiteral("a"), QStringLiteral("b"), {}, {}, {}, {}, {}});
    const QByteArray first = walk(shop).head;
    note(shop, {QStringLiteral("a"), QStringLiteral("b"), {}, {}, {}, {}, {}});
    QVERIFY(walk(shop).head != first);
}

void AuditTest::aDamagedLastHashIsAnErrorNotACrash()
{
    TempStore shop;
    fill(shop);
    shop.tamper(QStringLiteral("UPDATE audit SET hash = x'00' WHERE seq = 6"));
    auto write = shop.store->write([](Transaction &tx) {
        return audit::append(tx, {QStringLiteral("a"), QStringLiteral("b"), {}, {}, {}, {}, {}});
    });
    QCOMPARE(codeOf(write.takeResult()), QStringLiteral("audit.damaged"));
}

void AuditTest::pagesComeNewestFirstAndFollowOn()
{
    TempStore shop;
    fill(shop);
    const auto first = page(shop, {}, {}, 4);
    QCOMPARE(seqs(first), (std::vector<qint64>{6, 5, 4, 3}));
    QCOMPARE(seqs(page(shop, {}, first.back().seq, 4)), (std::vector<qint64>{2, 1}));
}

void AuditTest::filtersNarrowThePage_data()
{
    QTest::addColumn<qint64>("order");
    QTest::addColumn<qint64>("sku");
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<std::vector<qint64>>("expected");
    using Seqs = std::vector<qint64>;
    const QString any;
    QTest::newRow("order") << 12ll << 0ll << any << any << Seqs{6, 5, 4};
    QTest::newRow("sku") << 0ll << 7ll << any << any << Seqs{3, 2};
    QTest::newRow("actor") << 0ll << 0ll << QStringLiteral("Ani") << any << Seqs{5, 3};
    QTest::newRow("action prefix") << 0ll << 0ll << any << QStringLiteral("order.") << Seqs{5, 4, 1};
    QTest::newRow("whole action") << 0ll << 0ll << any << QStringLiteral("stock.adjusted") << Seqs{3};
    QTest::newRow("unknown action") << 0ll << 0ll << any << QStringLiteral("zebra") << Seqs{};
    QTest::newRow("order and sku") << 12ll << 8ll << any << any << Seqs{6};
    QTest::newRow("order and actor") << 12ll << 0ll << QStringLiteral("Ani") << any << Seqs{5};
    QTest::newRow("order and prefix") << 12ll << 0ll << any << QStringLiteral("stock.") << Seqs{6};
    QTest::newRow("sku and actor") << 0ll << 7ll << QStringLiteral("worker/Toko") << any << Seqs{2};
    QTest::newRow("sku and prefix") << 0ll << 7ll << any << QStringLiteral("stock.adj") << Seqs{3};
    QTest::newRow("actor and prefix") << 0ll << 0ll << QStringLiteral("Ani") << QStringLiteral("order.") << Seqs{5};
}

void AuditTest::filtersNarrowThePage()
{
    QFETCH(qint64, order);
    QFETCH(qint64, sku);
    QFETCH(QString, actor);
    QFETCH(QString, prefix);
    QFETCH(std::vector<qint64>, expected);
    TempStore shop;
    fill(shop);
    Filter filter;
    if (order)
        filter.orderId = order;
    if (sku)
        filter.skuId = sku;
    filter.actor = actor;
    filter.actionPrefix = prefix;
    QCOMPARE(seqs(page(shop, filter)), expected);
}

void AuditTest::aPageOfAPrefixMergesItsActionsInOrder()
{
    TempStore shop;
    fill(shop);
    Filter filter;
    filter.actionPrefix = QStringLiteral("o");
    const auto first = page(shop, filter, {}, 2);
    QCOMPARE(seqs(first), (std::vector<qint64>{5, 4}));
    QCOMPARE(seqs(page(shop, filter, first.back().seq, 2)), (std::vector<qint64>{1}));
}

void AuditTest::everyFilterIsAnsweredByAnIndex()
{
    TempStore shop;
    int seen = 0;
    for (const SqlText *text : SqlText::all()) {
        const QString sql = QString::fromLatin1(text->text());
        const bool ofTheScreen
            = sql.startsWith(QStringLiteral("SELECT seq")) || sql.startsWith(QStringLiteral("SELECT action"));
        if (!ofTheScreen)
            continue;
        ++seen;
        for (const QString &step : shop.plan(sql)) {
            const bool walksAnIndexToItsLimit = sql.contains(QStringLiteral("ORDER BY seq DESC LIMIT 1"));
            QVERIFY2(
                step.startsWith(QStringLiteral("SEARCH")) || walksAnIndexToItsLimit, qPrintable(sql + u'\n' + step));
            QVERIFY2(!step.contains(QStringLiteral("TEMP B-TREE")), qPrintable(sql + u'\n' + step));
        }
    }
    QCOMPARE(seen, 11);
}

QTEST_GUILESS_MAIN(AuditTest)
#include "test_audit.moc"
