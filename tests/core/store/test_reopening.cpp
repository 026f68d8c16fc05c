#include "store/connection.h"
#include "support/temp_store.h"

#include <algorithm>

using namespace selaras;
using namespace selaras::test;

namespace {

const Statement<qint64, QString> insertAlert{
    "INSERT INTO alert (id, kind, subject, detail, times, opened_at, last_at) VALUES (?, 'test', ?, '', 1, 0, 0)"};

struct ClosedStore : TempStore {
    ClosedStore() { store.reset(); }
    Result<std::unique_ptr<Store>> open() { return Store::open({path, key, 0, Threads::None, 0}, clock); }
};

} // namespace

/// What a file says of itself and its ids when a program opens it again.
class ReopeningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noIdComesTwiceWhenTheClockIsSetBackBetweenTwoStarts();
    void idsOfAClockGoneMadAreNotFollowed();
    void theHighestIdIsLookedForInEveryTableThatHasIds();
    void aStatementIsInNoDetailAPersonMayRead();
    void theSchemaOfAFileIsToldAlsoWhenItIsNewer();
    void aStoreThatIsClosedLeavesNoJournalHoweverSoonThatIs();
};

void ReopeningTest::aStoreThatIsClosedLeavesNoJournalHoweverSoonThatIs()
{
    ClosedStore shop;
    for (int i = 0; i < 50; ++i) {
        must(Store::open({shop.path, shop.key, 0, Threads::Own, 4}, shop.clock)).reset();
        QVERIFY2(!QFile::exists(shop.path + QStringLiteral("-wal")), qPrintable(QString::number(i)));
    }
}

void ReopeningTest::noIdComesTwiceWhenTheClockIsSetBackBetweenTwoStarts()
{
    ClosedStore shop;
    const auto rows = [&](int count) {
        auto store = must(shop.open());
        std::vector<qint64> out;
        auto future = store->write([&](Transaction &tx) -> Result<> {
            for (int i = 0; i < count; ++i) {
                out.push_back(tx.newId());
                CHECK(tx.run(insertAlert, out.back(), QString::number(out.back())));
            }
            return {};
        });
        must(future.takeResult());
        return out;
    };
    const auto before = rows(5000);
    shop.clock.advance(-1);
    const auto after = rows(5000);
    QVERIFY(after.front() > before.back());
}

void ReopeningTest::idsOfAClockGoneMadAreNotFollowed()
{
    ClosedStore shop;
    constexpr qint64 kYear = 365LL * 24 * 3600 * 1000;
    const qint64 today = shop.clock.now();
    shop.clock.advance(4 * kYear);
    auto future = must(shop.open())->write([](Transaction &tx) -> Result<> {
        CHECK(tx.run(insertAlert, tx.newId(), QStringLiteral("x")));
        return {};
    });
    must(future.takeResult());
    shop.clock.setTo(today + 1000);
    QCOMPARE(IdMaker::timeOf(must(shop.open())->newId()), today + 1000);
}

void ReopeningTest::theHighestIdIsLookedForInEveryTableThatHasIds()
{
    TempStore shop;
    std::vector<QString> asked;
    for (const SqlText *text : SqlText::all())
        asked.push_back(QString::fromLatin1(text->text()));
    const QString tables
        = shop.value(QStringLiteral("SELECT group_concat(name, ' ') FROM sqlite_master WHERE type = 'table'"))
              .toString();
    int withIds = 0;
    for (const QString &table : tables.split(u' ')) {
        if (!shop.understands(QStringLiteral("SELECT id FROM %1").arg(table)))
            continue;
        ++withIds;
        const QString question = QStringLiteral("SELECT coalesce(max(id), 0) FROM %1 WHERE id < ?").arg(table);
        QVERIFY2(std::find(asked.begin(), asked.end(), question) != asked.end(), qPrintable(table));
    }
    QVERIFY(withIds > 10);
}

void ReopeningTest::aStatementIsInNoDetailAPersonMayRead()
{
    ClosedStore shop;
    auto store = must(shop.open());
    auto future = store->write([](Transaction &tx) -> Result<> {
        CHECK(tx.run(insertAlert, qint64(1), QStringLiteral("x")));
        CHECK(tx.run(insertAlert, qint64(1), QStringLiteral("y")));
        return {};
    });
    const auto refused = future.takeResult();
    QCOMPARE(codeOf(refused), QStringLiteral("store.constraint"));
    QVERIFY2(!refused.error().detail.contains(QStringLiteral("INSERT")), qPrintable(refused.error().detail));
    QVERIFY(refused.error().raw.contains("INSERT INTO alert"));
}

void ReopeningTest::theSchemaOfAFileIsToldAlsoWhenItIsNewer()
{
    ClosedStore shop;
    QCOMPARE(must(Store::schemaIn(shop.path, shop.key)), Store::schemaVersion());
    {
        auto connection = must(Connection::open(shop.path, shop.key, Connection::Mode::ReadWrite));
        must(connection->execute(QStringLiteral(
            "INSERT INTO schema_history (version, name, hash, applied_at) VALUES (999, 'later', x'00', 0)")));
    }
    QCOMPARE(must(Store::schemaIn(shop.path, shop.key)), 999);
}

QTEST_GUILESS_MAIN(ReopeningTest)
#include "test_reopening.moc"
