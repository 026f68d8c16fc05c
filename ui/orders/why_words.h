#pragma once

#include "kit/theme.h"
#include "oversell/why_short.h"

#include <QDateTime>
#include <QStringList>

namespace selaras::ui {

/// What went wrong, in a few words: the title of a cause.
QString whyTitle(oversell::Kind kind);

/// Why pieces are not there, in sentences with the times that are stored; pure. `shop` is the shop of the order, `now`
/// by the clock of the house.
QString whyStory(
    const oversell::Cause &cause, const oversell::Explanation &of, const QString &shop, const QDateTime &now);

/// How grave it is to look at: Red where a person must act, Yellow where something was late, Grey where nobody erred.
kit::Role whyRole(const oversell::Cause &cause);

} // namespace selaras::ui
