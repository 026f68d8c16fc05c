#include "tidy/rules.h"

#include <QTest>
#include <algorithm>

using namespace selaras::tidy;

namespace {

using Rule = Findings (*)(const Source &);

/// What a rule does not like today, and why it may stay.
struct Allowed {
    const char *rule;
    const char *path;
    const char *why;
};

constexpr Allowed kAllowed[]{
    {"seams", "core/base/clock.cpp", "the seam itself: the one place that asks the system for the time"},
    {"seams", "core/wire/network.cpp",
        "the last link: cuts off a real request that hangs; a simulated run has another link"},
    {"sqlAssembled", "core/store/migrations.cpp",
        "a PRAGMA takes no bound value, and what is put in is a number of ours"},
    {"colours", "ui/kit/icons.cpp",
        "not a colour that is seen: the black in the drawings that is replaced by the theme's"},
};

QString lines(const Findings &findings)
{
    QStringList all;
    for (const Finding &finding : findings)
        all << QStringLiteral("%1:%2: %3").arg(finding.path).arg(finding.line).arg(finding.what);
    return all.join(u'\n');
}

const std::vector<Source> &tree()
{
    static const std::vector<Source> sources = readTree(QStringLiteral(SELARAS_SOURCE));
    return sources;
}

bool isAllowed(const QString &rule, const QString &path)
{
    return std::any_of(std::begin(kAllowed), std::end(kAllowed), [&](const Allowed &allowed) {
        return rule == QLatin1String(allowed.rule) && path == QLatin1String(allowed.path);
    });
}

/// A snippet with the marks of the house: what it is called in, and its text.
Source planted(const char *path, const char *text) { return parse(QLatin1String(path), QLatin1String(text)); }

struct Named {
    const char *name;
    Rule rule;
};

constexpr Named kRules[]{{"seams", seams}, {"coAwaits", coAwaits}, {"sqlPlaces", sqlPlaces},
    {"sqlAssembled", sqlAssembled}, {"sqlDialect", sqlDialect}, {"colours", colours}, {"promises", promises},
    {"length", length}, {"pragmaOnce", pragmaOnce}};

} // namespace

class TestRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commentsAndTextsAreNotCode()
    {
        const Source source = planted("core/x/a.cpp", "a /* b\n */ \"c\\\"d\" // e\nR\"(f\"g)\" 1'000 '\"' h");
        QCOMPARE(source.code.simplified(), QStringLiteral("a \" \" R\" \" 1'000 h"));
        QCOMPARE(source.literals.size(), size_t(2));
        QCOMPARE(source.literals[0].text, QStringLiteral("c\\\"d"));
        QCOMPARE(source.literals[0].line, 2);
        QCOMPARE(source.literals[1].text, QStringLiteral("f\"g"));
    }

    void whatARuleForbidsIsNoticed_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        const auto bad = [](const char *name, Rule rule, const char *path, const char *text) {
            QTest::newRow(name) << rule << QString::fromLatin1(path) << QString::fromLatin1(text);
        };
        bad("the time", seams, "core/orders/x.cpp", "at = QDateTime::currentMSecsSinceEpoch();");
        bad("a timer", seams, "core/sync/x.cpp", "QTimer::singleShot(1, f);");
        bad("the steady clock", seams, "core/sync/x.cpp", "auto t = steady_clock::now();");
        bad("chance", seams, "core/base/x.cpp", "std::random_device chance;");
        bad("a nap of QCoro", seams, "core/sync/x.cpp", "co_await QCoro::sleepFor(1s);");
        bad("a nap of a thread", seams, "ui/x/x.cpp", "QThread::msleep(5);");
        bad("a box", seams, "ui/x/x.cpp", "QMessageBox::warning(this, a, b);");
        bad("braces", coAwaits, "core/x/x.cpp", "co_await send(Request{a, b});");
        bad("bare braces", coAwaits, "app/x/x.cpp", "CO_TRY(auto x, co_await send({a, b}));");
        bad("braces on the next line", coAwaits, "app/x/x.cpp", "auto x = co_await send(a,\n    {b});");
        bad("braces before", coAwaits, "core/x/x.cpp", "keep(Pair{a, b}, co_await get());");
        bad("a lambda", coAwaits, "tests/x/x.cpp", "co_await retry([x] { return x; });");
        bad("a choice", coAwaits, "tests/x/x.cpp", "auto x = c ? co_await a() : co_await b();");
        bad("SQL in the window", sqlPlaces, "ui/x/x.cpp", "run(\"SELECT id FROM sku\");");
        bad("SQL in a connector", sqlPlaces, "core/channels/a/x.cpp", "const Query<int> q{\"SELECT id FROM sku\"};");
        bad("SQL without a query", sqlPlaces, "core/orders/order.cpp", "run(\"UPDATE orders SET state = ?\");");
        bad("SQL with a place", sqlAssembled, "core/orders/queries.cpp",
            "f(\"SELECT id FROM sku WHERE code = '%1'\");");
        bad("SQL with an argument", sqlAssembled, "core/store/x.cpp",
            "QStringLiteral(\"SELECT id FROM sku WHERE id = \").arg(1)");
        bad("SQL with a plus", sqlAssembled, "core/store/x.cpp", "\"SELECT id FROM sku WHERE id = \" + id;");
        bad("an upsert", sqlDialect, "core/x/queries.cpp",
            "Statement<> s{\"INSERT INTO sku (id) VALUES (?) \" \"ON CONFLICT DO NOTHING\"};");
        bad("insert or", sqlDialect, "core/x/queries.cpp",
            "f(\"SELECT 1\"); f(\"INSERT OR REPLACE INTO sku (id) VALUES (?)\");");
        bad("returning", sqlDialect, "core/x/queries.cpp", "f(\"UPDATE sku SET a = 1 RETURNING id\");");
        bad("json", sqlDialect, "core/x/queries.cpp", "f(\"SELECT json_extract(a, b) FROM sku\");");
        bad("a cast of one", sqlDialect, "core/x/queries.cpp", "f(\"SELECT id::text FROM sku\");");
        bad("offset", sqlDialect, "core/x/queries.cpp", "f(\"SELECT id FROM sku ORDER BY id LIMIT 5 OFFSET 10\");");
        bad("a hex colour", colours, "ui/x/x.cpp", "pen(\"#FF00AA\");");
        bad("a named colour", colours, "ui/x/x.cpp", "pen(Qt::darkRed);");
        bad("a colour of numbers", colours, "ui/x/x.cpp", "QColor pen(12, 13, 14);");
        bad("work to be done", promises, "core/x/x.cpp",
            "// TO"
            "DO: later");
        bad("no pragma", pragmaOnce, "core/x/x.h", "#ifndef X\n#define X\n#endif\n");
        QTest::newRow("a long file") << Rule(length) << QStringLiteral("core/x/x.cpp") << QString(601, u'\n');
    }
    void whatARuleForbidsIsNoticed()
    {
        QFETCH(Rule, rule);
        QFETCH(QString, path);
        QFETCH(QString, text);
        QCOMPARE(rule(parse(path, text)).size(), text.count(QLatin1String("co_await")) == 2 ? size_t(2) : size_t(1));
    }

    void whatIsInOrderStays_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        const auto good = [](const char *name, Rule rule, const char *path, const char *text) {
            QTest::newRow(name) << rule << QString::fromLatin1(path) << QString::fromLatin1(text);
        };
        good("a comment about time", seams, "core/x/x.cpp", "// not steady_clock::now()\n");
        good("a timer in the window", seams, "ui/x/x.cpp", "QTimer m_timer;");
        good("an awaited call", coAwaits, "core/x/x.cpp",
            "f({1}); CO_TRY(auto x, co_await send(std::move(a), b[0])); if (x) { y(); }");
        good("a condition", coAwaits, "core/x/x.cpp", "if (co_await ready()) { go(); }");
        good("a coroutine in a lambda", coAwaits, "core/x/x.cpp", "auto run = [=]() -> Task<> { a(); co_await b(); };");
        good("a query", sqlPlaces, "core/x/find.cpp", "const Query<Row, qint64> find{\"SELECT id FROM sku\", read};");
        good("SQL in queries", sqlPlaces, "core/x/queries.cpp", "\"SELECT id FROM sku\"");
        good("words that look like SQL", sqlPlaces, "ui/x/x.cpp", "tr(\"Select a shop from the list\")");
        good("bound", sqlAssembled, "core/x/queries.cpp", "f(\"SELECT id FROM sku WHERE id = ?\");");
        good("plain SQL", sqlDialect, "core/x/queries.cpp",
            "f(\"SELECT id FROM sku WHERE id > ? ORDER BY id LIMIT ?\");");
        good("a colour's home", colours, "ui/kit/theme.cpp", "t = \"#FFFFFF\";");
        good("an order number", colours, "ui/x/x.cpp", "tr(\"#12345\")");
        good("a pragma under a comment", pragmaOnce, "core/x/x.h", "// why\n#pragma once\n");
        QTest::newRow("a file of 600 lines") << Rule(length) << QStringLiteral("core/x/x.cpp") << QString(600, u'\n');
    }
    void whatIsInOrderStays()
    {
        QFETCH(Rule, rule);
        QFETCH(QString, path);
        QFETCH(QString, text);
        const Findings found = rule(parse(path, text));
        QVERIFY2(found.empty(), qPrintable(lines(found)));
    }

    void aDroppedTaskIsNoticed()
    {
        const Source source = planted("core/x/x.cpp",
            "Task<int> fetch(int a); Task<> X::both(); void both();\n"
            "void f() {\n    fetch(1);\n    auto kept = fetch(2);\n    m_scope.run(fetch(3));\n    x->fetch(4);\n    both();\n}\n");
        const auto tasks = taskFunctions({source});
        QCOMPARE(tasks, std::set<QString>{QStringLiteral("fetch")});
        const Findings found = droppedTasks(source, tasks);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].line, 3);
        QCOMPARE(found[1].line, 6);
    }

    void aMigrationOfOneEngineIsNoticed()
    {
        const QString path = QStringLiteral("core/store/migrations/9999.sql");
        QCOMPARE(sqlDialectOfMigration(path, QStringLiteral("CREATE TABLE a (\nid INTEGER PRIMARY KEY autoincrement);"))
                     .size(),
            size_t(1));
        QVERIFY(
            sqlDialectOfMigration(path, QStringLiteral("-- no AUTOINCREMENT\nCREATE TABLE a (id INTEGER PRIMARY KEY);"))
                .empty());
    }

    void theTreeKeepsEveryRule_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Rule>("rule");
        for (const Named &named : kRules)
            QTest::newRow(named.name) << QString::fromLatin1(named.name) << named.rule;
    }
    void theTreeKeepsEveryRule()
    {
        QFETCH(QString, name);
        QFETCH(Rule, rule);
        QVERIFY(tree().size() > 300);
        Findings found;
        for (const Source &source : tree())
            if (!source.isBelow(QLatin1String("tests/tidy/")) && !isAllowed(name, source.path))
                for (Finding &finding : rule(source))
                    found.push_back(std::move(finding));
        QVERIFY2(found.empty(), qPrintable(lines(found)));
    }

    void theTreeDropsNoTask()
    {
        const auto tasks = taskFunctions(tree());
        QVERIFY(tasks.size() > 20);
        Findings found;
        for (const Source &source : tree())
            if (!source.isBelow(QLatin1String("tests/tidy/")))
                for (Finding &finding : droppedTasks(source, tasks))
                    found.push_back(std::move(finding));
        QVERIFY2(found.empty(), qPrintable(lines(found)));
    }

    void bothEnginesUnderstandTheMigrations()
    {
        const QString top = QStringLiteral(SELARAS_SOURCE);
        Findings found;
        const auto paths = pathsBelow(top, QStringLiteral("core/store/migrations"), {QStringLiteral(".sql")});
        QVERIFY(!paths.empty());
        for (const QString &path : paths)
            for (Finding &finding : sqlDialectOfMigration(path, readText(top + u'/' + path)))
                found.push_back(std::move(finding));
        QVERIFY2(found.empty(), qPrintable(lines(found)));
    }

    void whatIsAllowedIsStillNeeded()
    {
        for (const Allowed &allowed : kAllowed) {
            const auto named = std::find_if(std::begin(kRules), std::end(kRules),
                [&](const Named &rule) { return QLatin1String(rule.name) == QLatin1String(allowed.rule); });
            QVERIFY2(named != std::end(kRules), allowed.rule);
            const auto source = std::find_if(tree().begin(), tree().end(),
                [&](const Source &one) { return one.path == QLatin1String(allowed.path); });
            QVERIFY2(source != tree().end() && !named->rule(*source).empty(), allowed.path);
        }
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
