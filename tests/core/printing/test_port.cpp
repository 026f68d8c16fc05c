#include "base/clock.h"
#include "base/task.h"
#include "printing/printer.h"
#include "support/virtual_clock.h"

#include <QDeadlineTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <memory>

using namespace selaras;
using namespace selaras::printing;
using selaras::testing::VirtualClock;

namespace {

/// A printer on a port of this PC.
class Paper : public QTcpServer {
public:
    Paper()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            socket->setReadBufferSize(kChunk);
            m_socket = socket;
            if (reads)
                connect(socket, &QTcpSocket::readyRead, this, [this] { take(); });
        });
        listen(QHostAddress::LocalHost);
    }

    /// Takes what has come, as much as it wants at once.
    void take()
    {
        if (!m_socket)
            return;
        taken += m_socket->read(kChunk);
        m_socket->write(says);
        if (cutsAfter > 0 && taken.size() >= cutsAfter)
            m_socket->abort();
    }

    Printer printer() const
    {
        return {.name = QStringLiteral("Meja 1"),
            .way = Port{.host = QStringLiteral("127.0.0.1"), .number = serverPort()},
            .speech = Speech::Zpl};
    }

    static constexpr qint64 kChunk = 4096;
    bool reads = true;
    qsizetype cutsAfter = 0;
    QByteArray taken;
    QByteArray says; ///< to whatever it takes

private:
    QTcpSocket *m_socket = nullptr;
};

std::optional<Result<>> gOutcome;
QCoro::Task<void> keep(Task<> running) { gOutcome = co_await running; }

/// Runs a task while the network of this PC runs for real and the clock as `tick` says, which no real time is bound to.
Result<> runs(VirtualClock &clock, Task<> task, qint64 tick)
{
    gOutcome.reset();
    const QCoro::Task<void> kept = keep(std::move(task));
    const QDeadlineTimer patience(std::chrono::minutes(1));
    while (!gOutcome && !patience.hasExpired()) {
        QCoreApplication::processEvents();
        clock.advance(tick);
    }
    return gOutcome.value_or(fail(Error::Kind::Cancelled, QStringLiteral("never ended")));
}

/// Where the network needs time that no clock of ours can give it.
Result<> runs(SystemClock &, Task<> task)
{
    gOutcome.reset();
    const QCoro::Task<void> kept = keep(std::move(task));
    while (!gOutcome)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return *gOutcome;
}

QString codeOf(const Result<> &outcome) { return outcome ? QString() : outcome.error().code; }

QString whole(const Result<> &outcome)
{
    return outcome ? QString() : outcome.error().code + QStringLiteral(": ") + outcome.error().detail;
}

} // namespace

class PortTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyByteArrives()
    {
        SystemClock clock;
        Paper paper;
        const QByteArray label("^XA^FDHello^XZ");
        const auto outcome = runs(clock, print(clock, paper.printer(), label, QStringLiteral("1")));
        QVERIFY2(outcome, qPrintable(whole(outcome)));
        QTRY_COMPARE(paper.taken, label);
    }

    void aSlowPrinterGetsAllOfIt()
    {
        SystemClock clock;
        Paper paper;
        QByteArray much;
        for (int at = 0; at < 200'000; ++at)
            much += QByteArray::number(at) + ' ';
        const auto outcome = runs(clock, print(clock, paper.printer(), much, QStringLiteral("1")));
        QVERIFY2(outcome, qPrintable(whole(outcome)));
        QTRY_COMPARE(paper.taken.size(), much.size());
        QVERIFY(paper.taken == much);
    }

    void aPrinterThatAnswersLosesNothing()
    {
        SystemClock clock;
        Paper paper;
        paper.says = "READY\r\n";
        const auto outcome = runs(clock, print(clock, paper.printer(), QByteArray(300'000, 'x'), QStringLiteral("1")));
        QVERIFY2(outcome, qPrintable(whole(outcome)));
        QTRY_COMPARE(paper.taken.size(), qsizetype(300'000));
    }

    void aPrinterThatCutsMayHavePrintedSome()
    {
        SystemClock clock;
        Paper paper;
        paper.cutsAfter = 10'000;
        const auto outcome
            = runs(clock, print(clock, paper.printer(), QByteArray(8'000'000, 'x'), QStringLiteral("1")));
        QCOMPARE(codeOf(outcome), QStringLiteral("printer.cut-off"));
        QCOMPARE(outcome.error().kind, Error::Kind::Unconfirmed);
    }

    void aPrinterThatTakesNoMoreMayHavePrintedSome()
    {
        VirtualClock clock;
        Paper paper;
        paper.reads = false;
        const auto outcome
            = runs(clock, print(clock, paper.printer(), QByteArray(8'000'000, 'x'), QStringLiteral("1")), 20);
        QCOMPARE(codeOf(outcome), QStringLiteral("printer.cut-off"));
        QVERIFY(clock.monotonic() >= Patience().stall);
    }

    void nobodyAtThePortIsARefusal()
    {
        SystemClock clock;
        Printer printer = Paper().printer(); // which has gone already
        const auto outcome = runs(clock, print(clock, printer, "x", QStringLiteral("1")));
        QCOMPARE(codeOf(outcome), QStringLiteral("printer.refused"));
        QCOMPARE(outcome.error().kind, Error::Kind::Transient);
    }

    void anAddressThatNobodyHasIsNoAnswer()
    {
        SystemClock clock;
        Printer printer = Paper().printer();
        printer.way = Port{.host = QStringLiteral("printer.invalid"), .number = 9100};
        QCOMPARE(
            codeOf(runs(clock, print(clock, printer, "x", QStringLiteral("1")))), QStringLiteral("printer.no-answer"));
    }

    void noAnswerInTimeIsTold()
    {
        VirtualClock clock;
        Printer printer = Paper().printer();
        printer.way = Port{.host = QStringLiteral("192.0.2.1"), .number = 9100}; // kept for examples: nobody is there
        const auto outcome = runs(clock, print(clock, printer, "x", QStringLiteral("1")), 100);
        QCOMPARE(codeOf(outcome), QStringLiteral("printer.no-answer"));
        QVERIFY(clock.monotonic() <= Patience().connect + 100);
    }

    void nothingIsNotPrinted()
    {
        VirtualClock clock;
        Paper paper;
        QCOMPARE(codeOf(runs(clock, print(clock, paper.printer(), {}, QStringLiteral("1")), 0)),
            QStringLiteral("printer.nothing"));
    }

    void nineThousandOneHundredIsThePort() { QCOMPARE(Port{}.number, quint16(9100)); }
};

QTEST_GUILESS_MAIN(PortTest)
#include "test_port.moc"
