#pragma once

#include "figures.h"

#include "base/result.h"

namespace selaras::bench {

/// How much worse than the baseline a figure may be, as a factor, before it is called slower, and before the comparison
/// fails. Times of a machine that others use too differ by that much from one run to the next.
constexpr double kNoise = 1.3;
constexpr double kBound = 2.0;
constexpr double kTrifle = 0.5; ///< ms: below it nobody waits, and one interruption doubles a time

/// A run as one JSON object: machine, commit, date, how busy the machine was, whether it was a quick one, and every
/// figure with its unit, limit and ratios.
json::Value record(const Figures &figures, bool quick);

/// Prints what got slower or faster than `baseline`, a record of another run. Times and rates are compared as multiples
/// of what the bare loop did in their own run, so that another machine's baseline means something; sizes as they are.
/// Whether nothing is worse than kBound times the baseline. Malformed when it is no record of the same kind of run.
Result<bool> compare(const json::Value &now, const json::Value &baseline);

/// The table of docs/SPEED.md, in Markdown.
QString table(const json::Value &record);

Result<> writeRecord(const QString &path, const json::Value &record);
Result<json::Value> readRecord(const QString &path);

} // namespace selaras::bench
