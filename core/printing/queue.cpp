#include "printing/ways.h"

#include <QProcess>

namespace selaras::printing {

namespace {

constexpr qsizetype kMostSaid = 2000;

struct Ran {
    bool started = false;
    bool ended = false; ///< by itself and in time
    int code = 0;
    QByteArray out;
    QString said; ///< on the error output
};

/// Runs a program to its end, or to the end of `patience`.
Task<Ran> run(Clock &clock, QString program, QStringList arguments, QByteArray input, Patience patience)
{
    Alarm alarm(clock);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // what it says is read
    process.setProcessEnvironment(environment);
    qint64 taken = 0;
    const auto ring = [&alarm] {
        alarm.ring();
    };
    const auto count = [&alarm, &taken](qint64 more) {
        taken += more;
        alarm.ring();
    };
    QObject::connect(&process, &QProcess::stateChanged, &process, ring);
    QObject::connect(&process, &QProcess::bytesWritten, &process, count);
    process.start(program, arguments);
    if (!input.isEmpty())
        process.write(input);
    process.closeWriteChannel();
    Ran ran;
    qint64 until = clock.monotonic() + patience.stall;
    for (qint64 before = 0; process.state() != QProcess::NotRunning;) {
        if (taken > before) {
            before = taken;
            until = clock.monotonic() + patience.stall;
        }
        const qint64 left = until - clock.monotonic();
        if (left <= 0) {
            ran.started = true;
            process.kill();
            process.waitForFinished(1000);
            co_return ran;
        }
        co_await alarm.wait(left);
    }
    ran.started = process.error() != QProcess::FailedToStart;
    ran.ended = process.exitStatus() == QProcess::NormalExit;
    ran.code = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.said = QString::fromUtf8(process.readAllStandardError().left(kMostSaid)).simplified();
    co_return ran;
}

/// Whether CUPS could have a queue of that name; one that could not might be an option to `lp`.
bool isName(const QString &queue)
{
    const auto odd = [](QChar c) {
        return c <= u' ' || c == u'/' || c == u'#' || c == u'\\' || c == u'"' || c == u'\'';
    };
    return !queue.isEmpty() && queue.size() <= 127 && !queue.startsWith(u'-')
        && std::none_of(queue.begin(), queue.end(), odd);
}

tl::unexpected<Error> unknownQueue(const QString &queue)
{
    return failAs(QStringLiteral("printer.unknown-queue"), Error::Kind::Rejected, queue);
}

/// Why `lp` or `lpstat` ended with an error, which it says before anything is printed.
tl::unexpected<Error> failure(const Ran &ran, const QString &queue)
{
    const auto says = [&](const char *words) {
        return ran.said.contains(QLatin1String(words), Qt::CaseInsensitive);
    };
    if (says("does not exist") || says("unknown destination") || says("invalid destination"))
        return unknownQueue(queue);
    if (says("unable to connect") || says("scheduler") || says("bad file descriptor") || says("connection refused")
        || says("not found") || says("timed out"))
        return failAs(
            QStringLiteral("printer.no-answer"), Error::Kind::Transient, queue + QStringLiteral(": ") + ran.said);
    return failAs(QStringLiteral("printer.refused"), Error::Kind::Rejected, queue + QStringLiteral(": ") + ran.said);
}

tl::unexpected<Error> noCups(const QString &program)
{
    return failAs(QStringLiteral("printer.no-cups"), Error::Kind::Rejected, program);
}

/// A PDF is printed as large as it is; what a thermal printer understands goes through untouched.
QStringList optionsOf(const Printer &printer)
{
    const QString option = QStringLiteral("-o");
    if (printer.speech != Speech::Pdf)
        return {option, QStringLiteral("raw")};
    return {option,
        QStringLiteral("media=Custom.%1x%2mm").arg(qRound(printer.paper.width)).arg(qRound(printer.paper.height)),
        option, QStringLiteral("print-scaling=none")};
}

} // namespace

Task<> printToQueue(Clock &clock, Printer printer, QString queue, QByteArray bytes, QString title, Patience patience)
{
    if (!isName(queue))
        co_return unknownQueue(queue);
    const QString program = QStringLiteral("lp");
    QStringList arguments{QStringLiteral("-d"), queue, QStringLiteral("-t"), title};
    arguments << optionsOf(printer) << QStringLiteral("-");
    CO_TRY(const Ran ran, co_await run(clock, program, std::move(arguments), std::move(bytes), patience));
    if (!ran.started)
        co_return noCups(program);
    if (!ran.ended)
        co_return failAs(
            QStringLiteral("printer.cut-off"), Error::Kind::Unconfirmed, queue + QStringLiteral(": lp did not end"));
    if (ran.code != 0)
        co_return failure(ran, queue);
    co_return Result<>();
}

Task<QueueState> queueState(Clock &clock, QString queue, Patience patience)
{
    if (!isName(queue))
        co_return unknownQueue(queue);
    const QString program = QStringLiteral("lpstat");
    QStringList arguments{QStringLiteral("-l"), QStringLiteral("-p"), queue};
    QByteArray nothing;
    CO_TRY(const Ran ran, co_await run(clock, program, std::move(arguments), std::move(nothing), patience));
    if (!ran.started)
        co_return noCups(program);
    if (!ran.ended)
        co_return failAs(QStringLiteral("printer.no-answer"), Error::Kind::Transient, queue);
    if (ran.code != 0)
        co_return failure(ran, queue);
    co_return readQueueState(ran.out);
}

QueueState readQueueState(const QByteArray &lpstat)
{
    QueueState state;
    const QStringList lines = QString::fromUtf8(lpstat).split(u'\n');
    const QString first = lines.value(0);
    if (first.contains(QLatin1String(" disabled ")))
        state.is = QueueState::Is::Stopped;
    else if (first.contains(QLatin1String(" now printing ")))
        state.is = QueueState::Is::Printing;
    else if (first.contains(QLatin1String(" is idle")))
        state.is = QueueState::Is::Ready;
    for (const QString &line : lines) {
        const QString words = line.trimmed();
        if (words.startsWith(QLatin1String("Alerts:")))
            state.paperOut
                = words.contains(QLatin1String("media-empty")) || words.contains(QLatin1String("media-needed"));
    }
    // The printer's own message is the second line; without one it is the first of the captions, or "reason unknown".
    static const QStringList kCaptions{QStringLiteral("Form mounted:"), QStringLiteral("Description:"),
        QStringLiteral("Alerts:"), QStringLiteral("reason unknown")};
    const QString second = lines.value(1).trimmed();
    const bool caption = std::any_of(
        kCaptions.begin(), kCaptions.end(), [&](const QString &begin) { return second.startsWith(begin); });
    if (!caption)
        state.reason = second;
    return state;
}

} // namespace selaras::printing
