#pragma once

#include "base/result.h"

namespace selaras::demo {

/// Seconds of "30s", "5m", "2h" or a bare number, as a person asks for them; 0: until Ctrl+C. Rejected, code
/// "demo.length": another form, or longer than a year.
Result<qint64> secondsOf(const QString &text);

} // namespace selaras::demo
