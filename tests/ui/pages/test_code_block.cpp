#include "kit/theme.h"
#include "pages/code_block.h"

#include <QTest>

using namespace selaras;
using namespace selaras::ui;
using kit::Scheme;
using kit::Theme;

class CodeBlockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsGroundAndItsWordsFollowTheTheme()
    {
        Theme::set(Scheme::Light);
        CodeBlock block(QStringLiteral("{\"stock\": 12}"));
        block.resize(400, 100);
        block.show();
        QVERIFY(QTest::qWaitForWindowExposed(&block));
        Theme::set(Scheme::Dark);
        QCOMPARE(block.viewport()->grab().toImage().pixelColor(2, 60), Theme::current().canvas);
        QCOMPARE(block.palette().color(QPalette::Text), Theme::current().palette().color(QPalette::Text));
    }
};

QTEST_MAIN(CodeBlockTest)
#include "test_code_block.moc"
