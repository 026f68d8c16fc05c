#pragma once

#include "base/result.h"

#include <span>
#include <vector>

namespace selaras::ctl {

/// What a person is told about an error, by its code. `%1` stands for the error's detail, `%2` for how long to wait.
struct Sentence {
    const char *code;
    const char *happened; ///< what happened
    const char *means; ///< what it means
    const char *act; ///< what to do
};

/// Every one of them.
const std::vector<Sentence> &sentences();
std::span<const Sentence> sentencesOfReturns();

/// The three of them for an error; a code without a row is told by its kind and detail.
QString sentenceFor(const Error &error);
/// Only what happened, for a list whose end says the rest.
QString whatHappened(const Error &error);

/// All that is known of an error, for whoever mends it.
QString forSupport(const Error &error);

} // namespace selaras::ctl
