#pragma once

#include <QtGlobal>

namespace selaras::inventory {

/// How what a listing shows stands to what is available: one rule, for the board of differences and for the stock
/// screen. Its SQL is DRIFT_STATE of drift_queries.h.
enum class DriftState {
    InTune, ///< it shows what is available, as found or read back; or its shop is in shadow mode
    UnderWay, ///< a change is being told, for less than kUnderWay: no trouble
    Differs, ///< nothing is under way that would mend it
    Refused, ///< the shop did not take our figure, and no other since
    Unknown, ///< told, but whether it was taken is not known
    Waiting, ///< the right figure is in the outbox, longer than kUnderWay
    Sending, ///< the right figure was told and has not been read back within kUnderWay
};

/// A change that is being told is no trouble: so many ms it may take until the shop has shown it (where calls are
/// scarce, read-back waits up to a minute behind telling).
constexpr qint64 kUnderWay = 2 * 60'000;

} // namespace selaras::inventory
