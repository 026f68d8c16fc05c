#include "shell/scanner.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QWindow>
#include <QtTest>

using namespace selaras;
using selaras::ui::ScannerFilter;

namespace {

/// One timer, which rings when the test comes round to it.
class BusyClock final : public Clock {
public:
    qint64 now() const override { return m_at; }
    qint64 monotonic() const override { return m_at; }
    TimerId after(qint64 delay, std::function<void()> then) override
    {
        m_due = m_at + delay;
        m_then = std::move(then);
        return ++m_id;
    }
    void cancel(TimerId) override { m_then = {}; }

    /// The time passes, and whatever is due then rings, however late.
    void comeRoundAfter(qint64 ms)
    {
        m_at += ms;
        if (m_then && m_due <= m_at)
            std::exchange(m_then, {})();
    }

private:
    qint64 m_at = 1'000, m_due = 0;
    TimerId m_id = 0;
    std::function<void()> m_then;
};

struct Desk {
    Desk()
    {
        QObject::connect(&filter, &ScannerFilter::scanned, [this](const QString &code) { scans << code; });
    }
    /// A key that was pressed at that time, whenever we are told of it.
    void press(QChar key, qint64 at)
    {
        const bool enter = key == u'\n';
        QKeyEvent event(QEvent::KeyPress, enter ? int(Qt::Key_Return) : int(key.unicode()), Qt::NoModifier,
            enter ? QStringLiteral("\r") : QString(key));
        event.setTimestamp(quint64(at));
        QCoreApplication::sendEvent(&window, &event);
    }
    BusyClock clock;
    ScannerFilter filter{clock};
    QWindow window;
    QStringList scans;
};

} // namespace

class ScannerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedVeryFastAndEndsWithEnterIsAScan()
    {
        Desk desk;
        qint64 at = 10;
        for (const QChar key : QStringLiteral("8995\n"))
            desk.press(key, at += 3);
        QCOMPARE(desk.scans, QStringList{QStringLiteral("8995")});
    }
    void aScanIsNotTornByAWindowThatIsBusyInItsMiddle()
    {
        Desk desk;
        desk.press(u'8', 10);
        desk.press(u'9', 13);
        desk.clock.comeRoundAfter(200); // its timer is told first, the other keys after it
        qint64 at = 13;
        for (const QChar key : QStringLiteral("95\n"))
            desk.press(key, at += 3);
        QCOMPARE(desk.scans, QStringList{QStringLiteral("8995")});
    }
    void aLoneKeyIsLetThroughWhenNothingFollows()
    {
        Desk desk;
        desk.press(u'8', 10);
        desk.clock.comeRoundAfter(ScannerFilter::kHold);
        for (const QChar key : QStringLiteral("995\n"))
            desk.press(key, 12);
        QVERIFY(desk.scans.isEmpty());
    }
    void aLoneKeyIsLetThroughAlsoByAWindowThatWasBusy()
    {
        Desk desk;
        desk.press(u'8', 10);
        desk.clock.comeRoundAfter(200);
        desk.clock.comeRoundAfter(ScannerFilter::kLate);
        for (const QChar key : QStringLiteral("995\n"))
            desk.press(key, 12);
        QVERIFY(desk.scans.isEmpty());
    }
};

QTEST_MAIN(ScannerTest)
#include "test_scanner.moc"
