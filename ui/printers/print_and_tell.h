#pragma once

#include "base/clock.h"
#include "printing/printer.h"

#include <functional>

namespace selaras::ui {

/// Gives bytes to a printer and says how that ended, once, in this thread; it ends within the printer's patience,
/// whoever is gone meanwhile: `ended` asks that itself. `clock` outlives it. Errors as printing::print().
void printAndTell(Clock &clock, const printing::Printer &printer, const QByteArray &bytes, const QString &title,
    std::function<void(const Result<> &)> ended);

} // namespace selaras::ui
