#include "tidy/arrows.h"

#include <QTest>

using namespace selaras::tidy;

static QString lines(const std::vector<Finding> &findings)
{
    QStringList all;
    for (const Finding &finding : findings)
        all << QStringLiteral("%1:%2: %3").arg(finding.path).arg(finding.line).arg(finding.what);
    return all.join(u'\n');
}

static Plan planOf(const char *target, const char *uses)
{
    Plan plan;
    read(plan, QStringLiteral("anywhere"),
        QStringLiteral("selaras_library(%1 ROOT ${x} USES %2)").arg(QLatin1String(target), QLatin1String(uses)));
    return plan;
}

class TestArrows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePlanIsRead()
    {
        Plan plan;
        read(plan, QStringLiteral("core/a"),
            QStringLiteral("selaras_library(core_a ROOT ${core} USES core_b\n    core_c) # core_d\n"));
        read(plan, QStringLiteral("core/b"),
            QStringLiteral("target_link_libraries(core_b INTERFACE $<TARGET_NAME_IF_EXISTS:core_e>)"));
        QCOMPARE(plan.folders[QStringLiteral("core/a")], QStringLiteral("core_a"));
        const std::set<QString> reached{QStringLiteral("core_b"), QStringLiteral("core_c"), QStringLiteral("core_e")};
        QCOMPARE(plan.reach(QStringLiteral("core_a")), reached);
    }

    void aWrongArrowIsNoticed_data()
    {
        QTest::addColumn<Plan>("plan");
        QTest::newRow("core to the window") << planOf("core_orders", "ui_kit");
        QTest::newRow("core to a program") << planOf("core_sync", "app_connectors");
        QTest::newRow("core to widgets") << planOf("core_orders", "Qt6::Widgets");
        QTest::newRow("the window to a program") << planOf("ui_shell", "app_desktop");
        QTest::newRow("the kit to the domain") << planOf("ui_kit", "core_orders");
        QTest::newRow("base to anyone") << planOf("core_base", "core_store");
        QTest::newRow("store to the domain") << planOf("core_store", "core_audit");
        QTest::newRow("papers to the domain") << planOf("core_documents", "core_orders");
        QTest::newRow("printing to the database") << planOf("core_printing", "core_store");
        QTest::newRow("a connector to another") << planOf("core_channels_shopee", "core_channels_woocommerce");
        QTest::newRow("a connector to the database") << planOf("core_channels_shopee", "core_store");
        QTest::newRow("the ports to the domain") << planOf("core_channels", "core_catalog");
        QTest::newRow("sync to a connector") << planOf("core_sync", "core_channels_shopee");
        QTest::newRow("the domain to sync") << planOf("core_orders", "core_sync");
        QTest::newRow("a circle") << planOf("core_orders", "core_orders");
    }
    void aWrongArrowIsNoticed()
    {
        QFETCH(Plan, plan);
        QCOMPARE(wrongArrows(plan).size(), size_t(1));
    }

    void anIncludeOutsideThePlanIsNoticed()
    {
        const Plan plan = readPlan(QStringLiteral(SELARAS_SOURCE));
        const std::set<QString> paths{QStringLiteral("core/store/store.h"), QStringLiteral("core/wire/wire.h"),
            QStringLiteral("ui/kit/theme.h"), QStringLiteral("core/channels/shopee/sign.h"),
            QStringLiteral("core/channels/woocommerce/sign.h")};
        const Source connector = parse(QStringLiteral("core/channels/shopee/new.cpp"),
            QStringLiteral(
                "#include \"channels/shopee/sign.h\"\n#include \"wire/wire.h\"\n#include \"channels/woocommerce/sign.h\"\n"
                "#include \"store/store.h\"\n#include \"kit/theme.h\"\n#include <QString>\n"));
        const auto found = wrongIncludes(connector, plan, paths);
        QCOMPARE(found.size(), size_t(3));
        QCOMPARE(found[0].line, 3);
        QCOMPARE(found[1].line, 4);
        QCOMPARE(found[2].line, 5);
    }

    void arrowsRunOneWay()
    {
        const Plan plan = readPlan(QStringLiteral(SELARAS_SOURCE));
        QVERIFY(plan.folders.size() > 20);
        const auto wrong = wrongArrows(plan);
        QVERIFY2(wrong.empty(), qPrintable(QStringList(wrong.begin(), wrong.end()).join(u'\n')));
    }

    void everyIncludeIsInThePlan()
    {
        const Plan plan = readPlan(QStringLiteral(SELARAS_SOURCE));
        const auto sources = readTree(QStringLiteral(SELARAS_SOURCE));
        std::set<QString> paths;
        for (const Source &source : sources)
            paths.insert(source.path);
        std::vector<Finding> found;
        for (const Source &source : sources)
            for (Finding &finding : wrongIncludes(source, plan, paths))
                found.push_back(std::move(finding));
        QVERIFY2(found.empty(), qPrintable(lines(found)));
    }
};

QTEST_GUILESS_MAIN(TestArrows)
#include "test_arrows.moc"
