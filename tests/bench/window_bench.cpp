#include "window_bench.h"

#include "million_fill.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <fcntl.h>
#include <map>

namespace selaras::bench {

namespace {

constexpr double kLogIn = 1500; ///< ms until the orders are there and answer a key
constexpr double kScreen = 50; ///< ms; what a person takes for at once
constexpr double kFrame = 100; ///< ms; the first time a workspace is opened its widgets are made too
constexpr double kScan = 30; ///< ms from the scanner's Enter to the parcel on the screen
constexpr int kScans = 20; ///< in one life of the window
constexpr double kMemory = 300; ///< MiB
constexpr int kPatienceMs = 180'000;

auto broken(const QString &why) { return failAs(QStringLiteral("bench.window"), Error::Kind::Storage, why); }

/// Takes a file out of the system's memory, as after the PC was switched on.
void forget(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
}

/// One life of the window. Its settings and its report lie in a folder of their own.
Result<json::Value> live(const QString &inventory, const QStringList &codes, bool onDisplay)
{
    const QTemporaryDir home;
    const QString bin = QCoreApplication::applicationDirPath(), report = home.filePath(QStringLiteral("report.json"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] :
        std::initializer_list<std::pair<const char *, QString>>{{"HOME", home.path()}, {"XDG_CONFIG_HOME", home.path()},
            {"XDG_RUNTIME_DIR", home.path()}, {"QT_PLUGIN_PATH", bin + QStringLiteral("/bench")},
            {"QT_QPA_GENERIC_PLUGINS", QStringLiteral("selaras-hand")},
            {"QT_QPA_PLATFORM", onDisplay ? QStringLiteral("xcb") : QStringLiteral("offscreen")},
            {"SELARAS_HAND_PASSWORD", kMillionPassword}, {"SELARAS_HAND_REPORT", report},
            {"SELARAS_HAND_CODES", codes.join(u' ')}})
        environment.insert(QLatin1String(name), value);
    QStringList command{bin + QStringLiteral("/selaras"), QStringLiteral("--inventory"), inventory,
        QStringLiteral("--language"),
        QStringLiteral("en")}; // the hand presses Alt and the letters of the English words
    if (onDisplay)
        command = QStringList{QStringLiteral("xvfb-run"), QStringLiteral("-a"), QStringLiteral("-s"),
                      QStringLiteral("-screen 0 1600x1000x24")}
            + command;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.takeFirst(), command);
    if (!process.waitForFinished(kPatienceMs)) {
        process.kill();
        process.waitForFinished();
    }
    QFile file(report);
    if (!file.open(QIODevice::ReadOnly))
        return broken(QString::fromUtf8(process.readAll()) + process.errorString());
    // Not json::parse(): that one reads money and leaves every fraction as it was written.
    json::Value out = json::Value::parse(file.readAll().toStdString(), nullptr, false);
    if (!out.contains("steps"))
        return broken(QStringLiteral("the window did not answer: ") + json::toText(out));
    return out;
}

struct Best {
    std::map<std::string, double> steps; ///< ms, the shortest
    std::map<std::string, double> memory; ///< MiB, the most
    double peakAtLogIn = 0;
    std::vector<double> pages, scans;
};

void take(Best &best, const json::Value &report)
{
    for (const auto &[name, ms] : report["steps"].items()) {
        const auto known = best.steps.emplace(name, ms.get<double>()).first;
        known->second = std::min(known->second, ms.get<double>());
    }
    for (const auto &[name, figures] : report["memory"].items())
        best.memory[name] = std::max(best.memory[name], figures["now"].get<double>());
    best.peakAtLogIn = std::max(best.peakAtLogIn, report["memory"]["while logging in"]["most"].get<double>());
    std::vector<double> pages = report["pages"].get<std::vector<double>>();
    std::sort(pages.begin(), pages.end());
    if (best.pages.empty() || pages[pages.size() / 2] < best.pages[best.pages.size() / 2])
        best.pages = std::move(pages);
    std::vector<double> scans = report["scans"].get<std::vector<double>>();
    std::sort(scans.begin(), scans.end());
    if (!scans.empty() && (best.scans.empty() || scans[scans.size() / 2] < best.scans[best.scans.size() / 2]))
        best.scans = std::move(scans);
}

void tell(Figures &figures, const QString &where, const Best &best)
{
    for (const auto &[name, value] : best.steps) {
        const QString figure = where + QString::fromStdString(name), ms = QStringLiteral("ms");
        if (figure.endsWith(QLatin1String("scrolled over")))
            figures.note(figure, value, {});
        else if (figure.contains(QLatin1String("log-in")))
            figures.atMost(figure, value, ms, kLogIn);
        else if (figure.endsWith(QLatin1String("first time")))
            figures.atMost(figure, value, ms, kFrame);
        else
            figures.atMost(figure, value, ms, kScreen);
    }
    figures.times(where + QStringLiteral("scrolling, a screen"), best.pages, kScreen);
    if (!best.scans.empty())
        figures.times(where + QStringLiteral("packing station, scan to screen"), best.scans, kScan);
    for (const auto &[name, most] : best.memory)
        figures.atMost(
            where + QStringLiteral("memory, ") + QString::fromStdString(name), most, QStringLiteral("MiB"), kMemory);
    figures.note(
        where + QStringLiteral("memory, peak while a password is tried"), best.peakAtLogIn, QStringLiteral("MiB"));
}

} // namespace

Result<> measureWindow(Figures &figures, const QString &folder, int orders, int skus, int rounds)
{
    TRY(const Million file, millionFile(folder, orders, skus));
    // Others each time: a parcel that was begun is only taken up again. Those of an earlier run are.
    int scanned = 0;
    const auto codes = [&] {
        return millionReady(orders, kScans * scanned++, kScans);
    };
    for (const bool onDisplay : {false, true}) {
        if (onDisplay && QStandardPaths::findExecutable(QStringLiteral("xvfb-run")).isEmpty())
            continue;
        const QString where = onDisplay ? QStringLiteral("window under Xvfb, ") : QStringLiteral("window, ");
        Best best;
        for (int i = 0; i < rounds; ++i) {
            TRY(const json::Value report, live(file.path, codes(), onDisplay));
            take(best, report);
        }
        tell(figures, where, best);
        if (onDisplay)
            continue;
        forget(file.path);
        TRY(const json::Value cold, live(file.path, codes(), onDisplay));
        figures.atMost(QStringLiteral("window, log-in to first key answered, file not in memory"),
            cold["steps"]["log-in to first key answered"].get<double>(), QStringLiteral("ms"), kLogIn);
    }
    return {};
}

} // namespace selaras::bench
