#include "support/temp_store.h"

using namespace selaras;
using namespace selaras::test;

class StatementsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStatementIsUnderstoodByTheDatabase();
    void aStatementThatIsWrongWouldBeNoticed();
};

void StatementsTest::everyStatementIsUnderstoodByTheDatabase()
{
    TempStore shop;
    const auto all = SqlText::all();
    QVERIFY(all.size() > 20);
    for (const SqlText *text : all)
        QVERIFY2(shop.understands(QString::fromLatin1(text->text())), text->text());
}

void StatementsTest::aStatementThatIsWrongWouldBeNoticed()
{
    TempStore shop;
    QVERIFY(!shop.understands(QStringLiteral("SELECT nothing FROM audit")));
    QVERIFY(!shop.understands(QStringLiteral("SELECT seq FROM audits")));
}

QTEST_GUILESS_MAIN(StatementsTest)
#include "test_statements.moc"
