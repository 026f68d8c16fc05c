#pragma once

namespace selaras {

/// Prints where a broken invariant was found and ends the program at once, before anything more is written.
[[noreturn]] void broken(const char *condition, const char *file, int line);

} // namespace selaras

/// A condition that only a mistake in our own code can break. Always on, also in release builds: stopping is better
/// than writing something wrong. What the outside world can cause is an Error, never a require().
#define require(condition) ((condition) ? void(0) : ::selaras::broken(#condition, __FILE__, __LINE__))
