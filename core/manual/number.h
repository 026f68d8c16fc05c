#pragma once

#include <QString>
#include <optional>

/// The number of an order we take in ourselves: short, readable aloud, and with a last digit that shows a misheard one.
namespace selaras::manual {

/// A number's parts: the day as yymmdd, and which order of that day, from 1.
struct Counted {
    qint64 day = 0;
    qint64 sequence = 0;
    friend bool operator==(const Counted &, const Counted &) = default;
};

/// "M-261122-0074": the day, the order of the day in at least three digits, and the check digit (Damm's: every wrong
/// digit and every two neighbours changed about are noticed).
QString numberText(Counted counted);

/// Reads it as people say and type it: "m 261122 0074", "M2611220074". Nullopt: not of that form, or misheard.
std::optional<Counted> numberFromText(const QString &text);

/// Whether a text is meant as one of our numbers, right or misheard: it begins with M and has nothing but digits,
/// spaces and dashes behind.
bool looksLikeNumber(const QString &text);

} // namespace selaras::manual
