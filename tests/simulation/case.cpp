#include "simulation/case.h"

#include <QFile>

namespace selaras::simulation {

QString optionsOf(const Case &of)
{
    QString out = QStringLiteral("--seed %1 --days %2").arg(of.seed).arg(of.days);
    if (!of.without.isEmpty())
        out += QStringLiteral(" --without ") + of.without.join(u',');
    if (of.thin > 1)
        out += QStringLiteral(" --thin %1").arg(of.thin);
    return out;
}

std::vector<KnownCase> knownCases(const QString &path)
{
    std::vector<KnownCase> out;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("cannot read %s", qPrintable(path));
    for (const QByteArray &raw : file.readAll().split('\n')) {
        const QString line = QString::fromUtf8(raw).simplified();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList words = line.split(u' ');
        bool isSeed = false, isDays = false, isThin = false;
        KnownCase known;
        known.what.seed = words.value(0).toULongLong(&isSeed);
        known.what.days = words.value(1).toDouble(&isDays);
        if (words.value(2) != u"-")
            known.what.without = words.value(2).split(u',');
        known.what.thin = words.value(3).toInt(&isThin);
        known.why = words.mid(4).join(u' ');
        if (!isSeed || !isDays || !isThin || known.why.isEmpty())
            qFatal("%s: not a case: %s", qPrintable(path), qPrintable(line));
        out.push_back(std::move(known));
    }
    return out;
}

std::vector<KnownCase> knownCases() { return knownCases(QStringLiteral(SELARAS_SEEDS)); }

} // namespace selaras::simulation
