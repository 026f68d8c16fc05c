#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace selaras::ui {

/// A day as a hand types it: "24/11", "24.11.2026", "24 11 26", "2026-11-24", "+3" (days from today). Without a year it
/// is the next such day from today on. Nullopt: not that, or not within ten years.
std::optional<QDate> dayFrom(const QString &text, const QDate &today);

} // namespace selaras::ui
