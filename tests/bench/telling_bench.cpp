#include "telling_bench.h"

#include "base/json.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace selaras::bench {

namespace {

constexpr int kMinuteMs = 60'000;

QString beside(const QString &name) { return QCoreApplication::applicationDirPath() + u'/' + name; }

auto broken(const QString &why) { return failAs(QStringLiteral("bench.program"), Error::Kind::Storage, why); }

/// The simulated shops, from start() until the end of its life.
class Sandbox {
public:
    ~Sandbox()
    {
        m_process.terminate();
        m_process.waitForFinished(kMinuteMs);
    }
    Result<> start(int stock)
    {
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(beside(QStringLiteral("selaras-sandbox")),
            {QStringLiteral("--shops"), QStringLiteral("shopee,shopee,woocommerce"), QStringLiteral("--skus"),
                QStringLiteral("200"), QStringLiteral("--stock"), QString::number(stock),
                QStringLiteral("--ready-file"), readyFile()});
        QElapsedTimer waited;
        waited.start();
        while (!QFileInfo::exists(readyFile()))
            if (m_process.waitForFinished(20) || m_process.error() != QProcess::Timedout
                || waited.elapsed() > kMinuteMs)
                return broken(QStringLiteral("selaras-sandbox does not listen: ") + m_process.errorString());
        return {};
    }
    QString readyFile() const { return m_folder.filePath(QStringLiteral("ready.json")); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

/// Runs `selarasctl demo` over fresh shops and gives its summary.
Result<json::Value> demo(int stock, const QStringList &options)
{
    Sandbox sandbox;
    CHECK(sandbox.start(stock));
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(beside(QStringLiteral("selarasctl")),
        QStringList{QStringLiteral("demo"), QStringLiteral("--source"), sandbox.readyFile()} + options);
    if (!process.waitForFinished(10 * kMinuteMs))
        return broken(QStringLiteral("selarasctl demo: ") + process.errorString());
    const QByteArray said = process.readAllStandardOutput().trimmed();
    TRY(const json::Value summary, json::parse(said.mid(said.lastIndexOf('\n') + 1)));
    if (!summary.value("sound", false))
        return broken(QStringLiteral("the demo did not end sound: ") + json::toText(summary));
    return summary;
}

QStringList lasting(int seconds, int ordersAMinute)
{
    return {QStringLiteral("--for"), QStringLiteral("%1s").arg(seconds), QStringLiteral("--buyers"),
        QString::number(ordersAMinute)};
}

double of(const json::Value &summary, const char *group, const char *key)
{
    return double(summary[group][key].get<qint64>());
}

} // namespace

Result<> measureTelling(Figures &figures, bool quick)
{
    constexpr int kStock = 500;
    TRY(const json::Value pushed, demo(kStock, lasting(quick ? 20 : 60, 60) << QStringLiteral("--push")));
    figures.note(QStringLiteral("told by push, orders"), of(pushed, "latency_since_push_ms", "orders"), {});
    figures.atMost(
        QStringLiteral("told by push, p50"), of(pushed, "latency_since_push_ms", "p50"), QStringLiteral("ms"), 100);
    figures.atMost(
        QStringLiteral("told by push, p99"), of(pushed, "latency_since_push_ms", "p99"), QStringLiteral("ms"), 500);

    // 4,300 orders a day. Each order line is a call at each other shop that is told one product at a time, so much
    // above this no interval of asking keeps within the polite calls.
    constexpr int kPolledOrdersAMinute = 3;
    TRY(const json::Value polled, demo(kStock, lasting(quick ? 90 : 300, kPolledOrdersAMinute)));
    figures.note(QStringLiteral("told by polling, orders"), of(polled, "latency_ms", "orders"), {});
    figures.atMost(QStringLiteral("told by polling, p50"), of(polled, "latency_ms", "p50"), QStringLiteral("ms"), 5000);
    figures.atMost(
        QStringLiteral("told by polling, p99"), of(polled, "latency_ms", "p99"), QStringLiteral("ms"), 12'000);
    figures.atMost(QStringLiteral("polling, most calls of a minute and shop"),
        double(polled["most_calls_a_minute"].is_null() ? 1000 : polled["most_calls_a_minute"].get<int>()), {}, 20);

    constexpr int kPieces = 100;
    TRY(const json::Value flash,
        demo(kPieces,
            {QStringLiteral("--for"), QStringLiteral("10s"), QStringLiteral("--push"), QStringLiteral("--flash"),
                QStringLiteral("500")}));
    const json::Value &sale = flash["flash"];
    figures.note(QStringLiteral("flash sale, ordered of 100 pieces"), double(sale["ordered"].get<qint64>()), {});
    figures.atMost(QStringLiteral("flash sale, 0 told everywhere after the last piece"),
        sale["told_zero_after_ms"].is_null() ? 1e9 : of(flash, "flash", "told_zero_after_ms"), QStringLiteral("ms"),
        1000);
    figures.atMost(QStringLiteral("flash sale, pieces oversold and not flagged"),
        of(flash, "flash", "oversold") - of(flash, "flash", "flagged_short"), {}, 0);
    return {};
}

} // namespace selaras::bench
