#include "bench_desk.h"

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;

/// No word is cut, in either language, on the smallest screen too.
class FitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void everyStateFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"id", "en"})
            for (const QSize size : {QSize(1440, 900), QSize(1024, 768)})
                QTest::addRow("%s %d", language, size.width()) << QString::fromLatin1(language) << size;
    }
    void everyStateFits()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const QString order = QStringLiteral("261121RN7QE4S");
        BenchDesk desk(false);
        desk.appearance.useLanguage(language);
        desk.shell.resize(size);
        desk.setShelf("TLA-600-HTM", "C-04-1");
        desk.setShelf("TLA-600-PTH", "C-04-2");
        QStringList cut;
        const auto look = [&](const char *state) {
            desk.bench->grab();
            for (const QString &text : desk.bench->surface().cut())
                cut << QString::fromLatin1(state) + QStringLiteral(": ") + text;
        };
        look("nothing");
        desk.scan("#10482");
        look("obstacle");
        desk.scan("4006381333931");
        look("nobody knows");
        desk.press(Qt::Key_F1);
        look("help");
        desk.press(Qt::Key_F1);
        desk.sellPair(order);
        desk.scan(order);
        look("open");
        desk.scan("TLA-600-PTH");
        desk.scanOnly("KGA-200");
        look("wrong");
        desk.press(Qt::Key_F12);
        desk.press(Qt::Key_F12);
        desk.scan("261121RNT8KPA");
        look("another order");
        desk.press(Qt::Key_F12);
        desk.scan("4006381333931");
        look("unknown");
        desk.press(Qt::Key_F12);
        desk.scan("TLA-600-HTM");
        look("line complete");
        desk.scan("TLA-600-HTM");
        look("too many");
        desk.press(Qt::Key_F12);
        desk.tell("shopee", order, channels::OrderState::CancelRequested);
        QTRY_VERIFY(desk.state().alarm);
        look("stop");
        desk.press(Qt::Key_F12);
        desk.sell("woocommerce", "WEB-1001", {"GTK-500"}, 1);
        desk.scan("WEB-1001");
        desk.scanAll();
        look("order complete");
        desk.clock.advance(2 * Bench::kOrderMs);
        look("weight");
        desk.enter();
        QTRY_COMPARE(desk.state().typing, BenchState::Typing::Folder);
        look("folder");
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
};

QTEST_MAIN(FitTest)
#include "test_fit.moc"
