#pragma once

#include "fulfilment/hand_over.h"
#include "papers/order_papers.h"

#include <QDate>

namespace selaras::papers {

/// UTC ms at which a day of a zone begins, and the next one does.
struct Day {
    qint64 from = 0, to = 0;
};
Day dayOf(const QDate &date, const QTimeZone &zone);

/// What a courier took on a day, A4, with lines to sign; the same as often as it is asked for. Its number is the
/// courier's name and the day. Conflict manifest.empty: that courier took nothing on it.
Result<QByteArray> manifest(Reader &reader, const QString &courier, const QDate &date, const Reading &reading);

/// What is left to collect, A4, by shelf: of one wave, or (nullopt) of every open wave of a warehouse, whoever its
/// courier is. Conflict wave.closed: there is no such wave; wave.empty: nothing is left to collect.
Result<QByteArray> pickList(Reader &reader, qint64 warehouseId, std::optional<qint64> waveId, const Reading &reading);

} // namespace selaras::papers
