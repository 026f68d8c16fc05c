#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace selaras::ui {

/// A courier's name as it is shown; of an empty one that nobody knows it yet.
QString courierWords(const QString &courier);

/// An hour as a hand types it, as minutes after midnight: "16", "16.30", "16:30", "1630". Nullopt: no hour of a day.
std::optional<int> hourFrom(const QString &text);
/// "16.30" of minutes after midnight, as the language has it.
QString hourWords(int minute);

/// When a courier who comes every day at `minute` comes next, in the zone of `now`; at that very minute it is now.
QDateTime nextComing(int minute, const QDateTime &now);

} // namespace selaras::ui
