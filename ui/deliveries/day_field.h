#pragma once

#include "kit/form.h"
#include "services.h"

#include <optional>

namespace selaras::ui {

/// The field of the day on which a delivery is expected. It says which day it has understood as soon as that is typed,
/// and of a day that has passed, that it has. It may be empty.
kit::Field *dayField(const Services &services);

/// UTC ms of what is typed there: until the end of the day, so that it is late when the day has passed. None for no
/// day.
std::optional<qint64> expectedBy(const Services &services, const QString &typed);

/// The day as dayField() reads it again, with its year; empty for none.
QString typedDay(std::optional<qint64> expectedAt);

} // namespace selaras::ui
