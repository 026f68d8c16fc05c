#include "record.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QThread>
#include <cstdio>

namespace selaras::bench {

namespace {

using json::Value;

QString lineOf(const char *path, const char *key)
{
    QFile file(QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith(key))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
    return {};
}

/// The commit of the sources beside the program; empty outside a checkout.
QString commit()
{
    QProcess git;
    git.start(
        QStringLiteral("git"), {QStringLiteral("describe"), QStringLiteral("--always"), QStringLiteral("--dirty")});
    return git.waitForFinished(5000) && git.exitCode() == 0 ? QString::fromUtf8(git.readAll()).trimmed() : QString();
}

bool isTime(const Figures::Figure &f)
{
    return f.unit.startsWith(u"ms") || f.unit == u"s" || f.unit.startsWith(u"us/");
}
bool isRate(const Figures::Figure &f) { return f.unit.endsWith(u"/s"); }

/// What may be set beside another run's: a time in orders that the bare loop writes meanwhile, a rate in its rates.
double relative(const Figures::Figure &f, double yardstick)
{
    if (isTime(f))
        return f.typical() / (f.unit.startsWith(u"ms") ? 1e3 : f.unit == u"s" ? 1 : 1e6) * yardstick;
    return isRate(f) ? f.typical() / yardstick : f.typical();
}

/// Whether more is worse. What is neither a time, a rate, nor memory or bytes is not compared.
const char *sense(const Figures::Figure &f)
{
    const bool size = f.unit == u"MiB" || f.unit.startsWith(u"bytes");
    return isTime(f) || size ? "less" : isRate(f) ? "more" : "none";
}

} // namespace

Value record(const Figures &figures, bool quick)
{
    Value all = Value::object();
    for (const auto &f : figures.all()) {
        Value &one = all[json::utf8(f.name)];
        one = {{"value", f.value}, {"unit", json::utf8(f.unit)}, {"better", sense(f)},
            {"relative", relative(f, figures.yardstick())}};
        if (f.median)
            one["median"] = *f.median;
        if (!f.wanted.isEmpty()) {
            one["target"] = json::utf8(f.wanted);
            one["reached"] = f.reached;
        }
        if (!f.limitName.isEmpty()) {
            one["limit"] = {{"what", json::utf8(f.limitName)}, {"value", f.limit}};
            one["of_limit"] = f.ofLimit();
        }
    }
    return {{"machine",
                {{"processor", json::utf8(lineOf("/proc/cpuinfo", "model name"))},
                    {"cores", QThread::idealThreadCount()}, {"memory", json::utf8(lineOf("/proc/meminfo", "MemTotal"))},
                    {"system", json::utf8(QSysInfo::prettyProductName())}}},
        {"commit", json::utf8(commit())}, {"date", json::utf8(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))},
        {"quick", quick}, {"yardstick", figures.yardstick()}, {"figures", std::move(all)}};
}

Result<bool> compare(const Value &now, const Value &baseline)
{
    if (!baseline.is_object() || !baseline.contains("figures") || !now.contains("figures"))
        return fail(Error::Kind::Malformed, QStringLiteral("no record of a run"));
    if (baseline.value("quick", false) != now.value("quick", false))
        return fail(Error::Kind::Malformed, QStringLiteral("a quick run and a whole one have nothing to compare"));
    std::printf("\ncompared with %s of %s (factor: how much worse, machines levelled by the bare loop)\n",
        baseline.value("commit", "").c_str(), baseline.value("date", "").c_str());
    bool good = true;
    int alike = 0, absent = 0;
    for (const auto &[name, before] : baseline["figures"].items()) {
        if (!now["figures"].contains(name)) {
            ++absent;
            continue;
        }
        const Value &after = now["figures"][name];
        const std::string better = before.value("better", "none");
        const double was = before.value("relative", 0.0), is = after.value("relative", 0.0);
        if (better == "none" || was <= 0 || is <= 0)
            continue;
        const double worse = better == "less" ? is / was : was / is;
        const bool trifle
            = after.value("unit", "").starts_with("ms") && after.value("median", after.value("value", 0.0)) < kTrifle;
        if (trifle || (worse < kNoise && worse > 1 / kNoise)) {
            ++alike;
            continue;
        }
        good = good && worse < kBound;
        std::printf("%-58s %10.3g -> %-10.3g %6.2f  %s\n", name.c_str(), was, is, worse,
            worse >= kBound       ? "MUCH WORSE"
                : worse >= kNoise ? "worse"
                                  : "better");
    }
    for (const auto &[name, after] : now["figures"].items())
        if (!baseline["figures"].contains(name) && after.value("better", "none") != "none")
            std::printf(
                "%-58s %10.3g  new: the baseline has no such figure\n", name.c_str(), after.value("relative", 0.0));
    std::printf("%d figures are alike within %.2f; %d were not measured now\n", alike, kNoise, absent);
    return good;
}

QString table(const Value &record)
{
    const auto number = [](double value) {
        return QString::number(value, 'f', value < 10 ? 2 : 0);
    };
    const Value &machine = record["machine"];
    QString out
        = QStringLiteral("%1 of %2, %3, %4 cores, load %5 before and %6 after.\n\n")
              .arg(QString::fromStdString(record.value("commit", "")), QString::fromStdString(record.value("date", "")),
                  QString::fromStdString(machine.value("processor", "")))
              .arg(machine.value("cores", 0))
              .arg(QString::fromStdString(record["load"].value("before", "")),
                  QString::fromStdString(record["load"].value("after", "")));
    out += QStringLiteral(
        "| figure | value | median | target | its limit | of the limit |\n| --- | ---: | ---: | ---: | --- | ---: |\n");
    for (const auto &[name, figure] : record["figures"].items()) {
        const bool hasLimit = figure.contains("limit");
        const QString target = QString::fromStdString(figure.value("target", ""));
        out += QStringLiteral("| %1 | %2 %3 | %4 | %5 | %6 | %7 |\n")
                   .arg(QString::fromStdString(name), number(figure["value"].get<double>()),
                       QString::fromStdString(figure.value("unit", "")),
                       figure.contains("median") ? number(figure["median"].get<double>()) : QString(),
                       target.isEmpty() || figure.value("reached", true) ? target : target + QStringLiteral(" missed"),
                       hasLimit ? number(figure["limit"]["value"].get<double>()) + u' '
                               + QString::fromStdString(figure["limit"].value("what", ""))
                                : QString(),
                       hasLimit ? number(figure.value("of_limit", 0.0)) : QString());
    }
    return out;
}

Result<> writeRecord(const QString &path, const Value &record)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Storage, path + QStringLiteral(": ") + file.errorString());
    file.write(QByteArray::fromStdString(record.dump(1)) + '\n');
    return {};
}

Result<Value> readRecord(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, path + QStringLiteral(": ") + file.errorString());
    // Not json::parse(): that one reads money and leaves every fraction as it was written.
    Value out = Value::parse(file.readAll().toStdString(), nullptr, false);
    if (!out.is_object())
        return fail(Error::Kind::Malformed, path);
    return out;
}

} // namespace selaras::bench
