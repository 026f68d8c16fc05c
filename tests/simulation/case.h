#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace selaras::simulation {

/// What is simulated: everything follows from it. The options are what shrinking takes away.
struct Case {
    quint64 seed = 1;
    double days = 1; ///< simulated days
    QStringList without; ///< deeds and faults, by name, that do not happen
    int thin = 1; ///< only every so manieth deed of each kind happens

    friend bool operator==(const Case &, const Case &) = default;
};

/// As options of selaras-simulate: "--seed 7 --days 0.5 --without kill,stall --thin 4".
QString optionsOf(const Case &of);

/// A case that failed once, and why.
struct KnownCase {
    Case what;
    QString why;
};
/// The cases of a file, a line each ("<seed> <days> <without or -> <thin> why"), blank lines and those with # left
/// out. Ends the program at a line that says something else.
std::vector<KnownCase> knownCases(const QString &path);
/// The list kept beside this file.
std::vector<KnownCase> knownCases();

} // namespace selaras::simulation
