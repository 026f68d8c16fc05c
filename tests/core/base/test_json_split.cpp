#include "base/json.h"
#include "base/json_split.h"
#include "support/expect.h"

#include <QTest>

using namespace selaras;
using json::splitList;

class TestJsonSplit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void elementsAreTheBytesThatWereSent()
    {
        VALUE(const json::Split split,
            splitList(
                "{ \"a\": 1, \"r\": { \"list\": [ {\"x\": 1.50 , \"y\":\"]}\"} ,[2],\"t\\\"]\", -3 ] }, \"z\": null }",
                {"r", "list"}));
        QVERIFY(split.found);
        QCOMPARE(split.elements, (std::vector<QByteArray>{"{\"x\": 1.50 , \"y\":\"]}\"}", "[2]", "\"t\\\"]\"", "-3"}));
        QCOMPARE(split.rest, QByteArray("{ \"a\": 1, \"r\": { \"list\": [] }, \"z\": null }"));
    }
    void theDocumentItselfMayBeTheList()
    {
        VALUE(const json::Split split, splitList("\xEF\xBB\xBF [1 , {\"a\":[]}]\n", {}));
        QCOMPARE(split.elements, (std::vector<QByteArray>{"1", "{\"a\":[]}"}));
        VALUE(const json::Split empty, splitList("[ ]", {}));
        QVERIFY(empty.found && empty.elements.empty());
    }
    void aListThatIsNotThereLeavesTheDocument_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("no such key") << QByteArray("{\"b\":[1]}");
        QTest::newRow("not a list") << QByteArray("{\"a\":{\"b\":1}}");
        QTest::newRow("null") << QByteArray("{\"a\":null}");
        QTest::newRow("not an object") << QByteArray("<html>");
        QTest::newRow("nothing") << QByteArray();
    }
    void aListThatIsNotThereLeavesTheDocument()
    {
        QFETCH(const QByteArray, document);
        VALUE(const json::Split split, splitList(document, {"a"}));
        QVERIFY(!split.found);
        QVERIFY(split.elements.empty());
        QCOMPARE(split.rest, document);
    }
    void bytesThatEndTooEarlyAreMalformedWithThem_data()
    {
        QTest::addColumn<QByteArray>("document");
        const QByteArray whole("{\"a\":[{\"x\":\"y\\\\\"},2]}");
        for (qsizetype cut = 5; cut < whole.size() - 1; ++cut)
            QTest::addRow("%d bytes", int(cut)) << whole.first(cut);
    }
    void bytesThatEndTooEarlyAreMalformedWithThem()
    {
        QFETCH(const QByteArray, document);
        const auto split = splitList(document, {"a"});
        if (document == "{\"a\":") { // no list has begun yet: parse() will say so
            ENDS_AS("ok", split);
            return;
        }
        ENDS_AS("malformed", split);
        QCOMPARE(split.error().raw, document);
    }
    void anElementIsJudgedByParseAlone()
    {
        VALUE(const json::Split split, splitList("[{\"ok\":1},{\"bad\":\"\xC3\x28\"},{nonsense}]", {}));
        QCOMPARE(split.elements.size(), std::size_t(3));
        ENDS_AS("ok", json::parse(split.elements[0]));
        ENDS_AS("malformed", json::parse(split.elements[1]));
        ENDS_AS("malformed", json::parse(split.elements[2]));
    }
};

QTEST_GUILESS_MAIN(TestJsonSplit)
#include "test_json_split.moc"
