// What a damaged file is called, wherever and whenever the damage is met.
#include "support/closed_store.h"

#include <QTest>

using namespace selaras;
using namespace selaras::test;

class DamageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFlippedByteIsNoticed_data();
    void aFlippedByteIsNoticed();
    void aTruncatedFileIsDamaged_data();
    void aTruncatedFileIsDamaged();
    void aDamagedPageIsCalledSoWhenItIsRead();
    void aDamagedPageIsCalledSoWhenItIsWritten();
};

void DamageTest::aFlippedByteIsNoticed_data()
{
    QTest::addColumn<int>("page");
    for (const int page : {0, 1, 5, 20})
        QTest::addRow("page %d", page) << page;
}

void DamageTest::aFlippedByteIsNoticed()
{
    QFETCH(int, page);
    ClosedStore shop;
    QByteArray bytes = shop.bytes();
    const qsizetype at = page * 4096 + 777;
    bytes[at] = char(bytes.at(at) ^ 0x40);
    shop.replaceWith(bytes);
    auto opened = shop.open();
    QCOMPARE(opened ? codeOf((*opened)->checkIntegrity()) : codeOf(opened), QStringLiteral("store.damaged"));
}

void DamageTest::aTruncatedFileIsDamaged_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("nothing left") << 0;
    QTest::newRow("less than a header") << 10;
    QTest::newRow("less than a page") << 2000;
    QTest::newRow("half of the pages") << 15 * 4096;
    QTest::newRow("a page and a bit") << 4096 + 100;
}

void DamageTest::aTruncatedFileIsDamaged()
{
    QFETCH(int, size);
    ClosedStore shop;
    shop.replaceWith(shop.bytes().left(size));
    auto opened = shop.open();
    QCOMPARE(opened ? codeOf((*opened)->checkIntegrity()) : codeOf(opened), QStringLiteral("store.damaged"));
}

void DamageTest::aDamagedPageIsCalledSoWhenItIsRead()
{
    static const Query<qint64> sizes{"SELECT sum(length(value)) FROM setting", [](const Columns &c) {
                                         return c.integer(0);
                                     }};
    ClosedStore shop;
    const QByteArray whole = shop.bytes();
    int met = 0;
    for (qsizetype page = 5 * 4096; page < whole.size(); page += 7 * 4096) {
        QByteArray bytes = whole;
        bytes[page + 100] = char(bytes.at(page + 100) ^ 1);
        shop.replaceWith(bytes);
        auto store = shop.open();
        if (!store)
            continue; // one of those that opening reads
        auto read = (*store)->read([](Reader &reader) { return reader.only(sizes); });
        const auto outcome = read.takeResult();
        if (outcome)
            continue; // of another table
        ++met;
        QCOMPARE(outcome.error().code, QStringLiteral("store.damaged"));
    }
    QVERIFY(met > 0);
}

void DamageTest::aDamagedPageIsCalledSoWhenItIsWritten()
{
    static const Statement<> grow{"UPDATE setting SET value = value || 'a longer one'"};
    static const Statement<> empty{"DELETE FROM setting"};
    ClosedStore shop;
    const QByteArray whole = shop.bytes();
    int met = 0;
    for (qsizetype page = 4096; page < whole.size(); page += 3 * 4096) {
        for (const Statement<> *work : {&grow, &empty}) { // in a savepoint, as every page of orders is
            QByteArray bytes = whole;
            bytes[page + 100] = char(bytes.at(page + 100) ^ 1);
            shop.replaceWith(bytes);
            auto store = shop.open();
            if (!store)
                continue;
            for (int attempt = 0; attempt < 2; ++attempt) {
                auto written = (*store)->write([work](Transaction &tx) -> Result<> {
                    return tx.attempt([&]() -> Result<> {
                        CHECK(tx.run(*work));
                        return {};
                    });
                });
                const auto outcome = written.takeResult();
                if (outcome)
                    continue;
                ++met;
                QCOMPARE(outcome.error().code, QStringLiteral("store.damaged"));
            }
        }
    }
    QVERIFY(met > 0);
}

QTEST_GUILESS_MAIN(DamageTest)
#include "test_damage.moc"
