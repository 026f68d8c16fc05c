#include "printing/printer.h"
#include "support/virtual_clock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace selaras;
using namespace selaras::printing;
using selaras::testing::VirtualClock;

namespace {

/// A PATH on which `lp` and `lpstat` are what a test makes of them.
class Cups {
public:
    Cups()
        : m_path(qgetenv("PATH"))
    {
        qputenv("PATH", m_dir.path().toLocal8Bit() + ":/usr/bin:/bin");
    }
    ~Cups() { qputenv("PATH", m_path); }

    /// `$DIR` is a folder to leave something in.
    void is(const char *program, const QByteArray &script)
    {
        QFile file(m_dir.filePath(QLatin1String(program)));
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\nDIR='" + m_dir.path().toLocal8Bit() + "'\n" + script + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void onlyHere() { qputenv("PATH", m_dir.path().toLocal8Bit()); }

    QByteArray left(const char *name) const
    {
        QFile file(m_dir.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_dir;
    QByteArray m_path;
};

template <class T> Result<T> runs(VirtualClock &clock, Task<T> task, qint64 tick = 0)
{
    std::optional<Result<T>> result;
    const auto keep = [](Task<T> running, std::optional<Result<T>> &into) -> QCoro::Task<void> {
        into = co_await running;
    };
    const QCoro::Task<void> kept = keep(std::move(task), result);
    const QDeadlineTimer patience(std::chrono::minutes(1)); // a loaded machine starts a program late
    while (!result && !patience.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        clock.advance(tick);
    }
    return result ? *std::move(result) : Result<T>(fail(Error::Kind::Cancelled, QStringLiteral("never ended")));
}

Result<> printed(const QString &queue, const QByteArray &bytes, Speech speech = Speech::Pdf, qint64 tick = 0)
{
    VirtualClock clock;
    const Printer printer{
        .name = QStringLiteral("Meja 2"), .way = Queue{queue}, .speech = speech, .paper = documents::kA6};
    return runs<void>(clock, print(clock, printer, bytes, QStringLiteral("CGK042 $(reboot)")), tick);
}

QString codeOf(const Result<> &outcome) { return outcome ? QString() : outcome.error().code; }

const QString kZebra = QStringLiteral("zebra");

} // namespace

class QueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPdfGoesToTheQueueAtItsSize()
    {
        Cups cups;
        cups.is("lp", "printf '%s|' \"$@\" > $DIR/arguments; cat > $DIR/bytes");
        QVERIFY(printed(kZebra, "%PDF-1.7 whole"));
        QCOMPARE(cups.left("bytes"), QByteArray("%PDF-1.7 whole"));
        QCOMPARE(cups.left("arguments"),
            QByteArray("-d|zebra|-t|CGK042 $(reboot)|-o|media=Custom.105x148mm|-o|print-scaling=none|-|"));
    }

    void commandsOfAPrinterGoThroughUntouched()
    {
        Cups cups;
        cups.is("lp", "printf '%s|' \"$@\" > $DIR/arguments; cat > /dev/null");
        QVERIFY(printed(kZebra, "^XA^XZ", Speech::Zpl));
        QCOMPARE(cups.left("arguments"), QByteArray("-d|zebra|-t|CGK042 $(reboot)|-o|raw|-|"));
    }

    void aLargeJobGoesThroughWhole()
    {
        Cups cups;
        cups.is("lp", "wc -c > $DIR/bytes");
        QVERIFY(printed(kZebra, QByteArray(3'000'000, 'x')));
        QCOMPARE(cups.left("bytes").trimmed(), QByteArray("3000000"));
    }

    void whatLpSaysIsToldByKind_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("kind");
        QTest::newRow("unknown") << QByteArray(
            "cat >/dev/null; echo 'lp: The printer or class does not exist.' >&2; exit 1")
                                 << QStringLiteral("printer.unknown-queue") << int(Error::Kind::Rejected);
        QTest::newRow("not accepting") << QByteArray(
            "cat >/dev/null; echo 'lp: Destination \"zebra\" is not accepting jobs.' >&2; exit 1")
                                       << QStringLiteral("printer.refused") << int(Error::Kind::Rejected);
        QTest::newRow("no CUPS running") << QByteArray("echo 'lp: Error - scheduler not responding.' >&2; exit 1")
                                         << QStringLiteral("printer.no-answer") << int(Error::Kind::Transient);
        QTest::newRow("killed") << QByteArray("kill -9 $$") << QStringLiteral("printer.cut-off")
                                << int(Error::Kind::Unconfirmed);
    }
    void whatLpSaysIsToldByKind()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, code);
        QFETCH(int, kind);
        Cups cups;
        cups.is("lp", script);
        const auto outcome = printed(kZebra, "%PDF-1.7");
        QCOMPARE(codeOf(outcome), code);
        QCOMPARE(int(outcome.error().kind), kind);
    }

    void whatLpSaysIsReadInEnglish()
    {
        Cups cups;
        cups.is("lp", "[ \"$LC_ALL\" = C ] || exit 1; cat > /dev/null");
        QVERIFY(printed(kZebra, "%PDF-1.7"));
    }

    void anLpThatNeverEndsMayHavePrinted()
    {
        Cups cups;
        cups.is("lp", "exec sleep 1000");
        QCOMPARE(codeOf(printed(kZebra, "%PDF-1.7", Speech::Pdf, 50)), QStringLiteral("printer.cut-off"));
    }

    void withoutCupsItIsTold()
    {
        Cups cups;
        cups.onlyHere();
        QCOMPARE(codeOf(printed(kZebra, "%PDF-1.7")), QStringLiteral("printer.no-cups"));
    }

    void aNameThatIsAnOptionIsNoQueue_data()
    {
        QTest::addColumn<QString>("queue");
        for (const char *queue : {"", "-o", "a b", "../x", "a#b", "a\nb"})
            QTest::newRow(queue) << QString::fromUtf8(queue);
    }
    void aNameThatIsAnOptionIsNoQueue()
    {
        QFETCH(QString, queue);
        Cups cups;
        cups.is("lp", "touch $DIR/ran");
        QCOMPARE(codeOf(printed(queue, "x")), QStringLiteral("printer.unknown-queue"));
    }

    void aQueueTellsHowItStands_data()
    {
        QTest::addColumn<QByteArray>("lpstat");
        QTest::addColumn<int>("is");
        QTest::addColumn<bool>("paperOut");
        QTest::addColumn<QString>("reason");
        using Is = QueueState::Is;
        QTest::newRow("ready") << QByteArray("printer zebra is idle.  enabled since Sun 22 Nov 2026\n\tForm mounted:\n"
                                             "\tDescription: zebra\n\tAlerts: none\n")
                               << int(Is::Ready) << false << QString();
        QTest::newRow("printing") << QByteArray(
            "printer zebra now printing zebra-12.  enabled since Sun\n\tSending data\n"
            "\tForm mounted:\n\tAlerts: none\n")
                                  << int(Is::Printing) << false << QStringLiteral("Sending data");
        QTest::newRow("paper out") << QByteArray(
            "printer zebra now printing zebra-12.  enabled since Sun\n\tForm mounted:\n"
            "\tAlerts: media-empty-error\n")
                                   << int(Is::Printing) << true << QString();
        QTest::newRow("stopped") << QByteArray(
            "printer zebra disabled since Sun 22 Nov 2026 -\n\tUnplugged or turned off\n"
            "\tForm mounted:\n\tAlerts: offline-report\n")
                                 << int(Is::Stopped) << false << QStringLiteral("Unplugged or turned off");
        QTest::newRow("stopped, unknown why") << QByteArray("printer zebra disabled since Sun -\n\treason unknown\n")
                                              << int(Is::Stopped) << false << QString();
        QTest::newRow("nothing") << QByteArray() << int(Is::Unknown) << false << QString();
    }
    void aQueueTellsHowItStands()
    {
        QFETCH(QByteArray, lpstat);
        QFETCH(int, is);
        QFETCH(bool, paperOut);
        QFETCH(QString, reason);
        const QueueState state = readQueueState(lpstat);
        QCOMPARE(int(state.is), is);
        QCOMPARE(state.paperOut, paperOut);
        QCOMPARE(state.reason, reason);
    }

    void lpstatIsAsked()
    {
        Cups cups;
        VirtualClock clock;
        cups.is("lpstat", "printf '%s|' \"$@\" > $DIR/arguments; echo 'printer zebra disabled since Sun -'");
        const auto state = runs<QueueState>(clock, queueState(clock, kZebra));
        QVERIFY(state);
        QCOMPARE(int(state->is), int(QueueState::Is::Stopped));
        QCOMPARE(cups.left("arguments"), QByteArray("-l|-p|zebra|"));
    }

    void aQueueThatIsNotThereIsTold()
    {
        Cups cups;
        VirtualClock clock;
        cups.is("lpstat", "echo 'lpstat: Invalid destination name in list \"zebra\".' >&2; exit 1");
        const auto state = runs<QueueState>(clock, queueState(clock, kZebra));
        QVERIFY(!state);
        QCOMPARE(state.error().code, QStringLiteral("printer.unknown-queue"));
    }
};

QTEST_GUILESS_MAIN(QueueTest)
#include "test_queue.moc"
