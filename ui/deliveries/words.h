#pragma once

#include "kit/theme.h"
#include "stockroom/board.h"

#include <QDateTime>

namespace selaras::ui {

struct DeliveryWord {
    kit::Role role = kit::Role::Grey;
    QString word;
};
/// When it is expected, and how long that is: "2 days late", "Today", "Tue 24 Nov, in 3 days". Times in one zone.
DeliveryWord expectedWord(const std::optional<QDateTime> &expected, const QDateTime &now);
/// What became of it: "Received", "Short", "Cancelled"; "Expected", "Part received" while it is open.
DeliveryWord stateWord(const stockroom::DeliveryRow &row);
/// "CV Teko → Cakung"
QString wayWords(const stockroom::DeliveryRow &row);
/// "5 are there and not promised; 9 asked"
QString faultWords(const stockroom::LineFault &fault, qint64 asked);

} // namespace selaras::ui
