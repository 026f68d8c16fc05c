#include "deliveries/words.h"

#include "kit/format.h"

#include <QCoreApplication>

namespace selaras::ui {

using kit::Role;
namespace format = kit::format;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::DeliveryWords)
};

} // namespace

DeliveryWord expectedWord(const std::optional<QDateTime> &expected, const QDateTime &now)
{
    if (!expected)
        return {Role::Grey, Words::tr("No date")};
    const int days = int(now.date().daysTo(expected->date()));
    if (days < 0)
        return {Role::Red, Words::tr("%n day(s) late", nullptr, -days)};
    const QString day = format::weekdayDay(expected->date(), now.date());
    return {Role::Grey,
        days == 0       ? Words::tr("Today")
            : days == 1 ? Words::tr("Tomorrow")
                        : Words::tr("%1, in %n day(s)", nullptr, days).arg(day)};
}

DeliveryWord stateWord(const stockroom::DeliveryRow &row)
{
    using enum stockroom::DeliveryState;
    switch (row.delivery.state) {
    case Expected: break;
    case Received: return {Role::Green, Words::tr("Received")};
    case Short: return {Role::Yellow, Words::tr("Short")};
    case Cancelled: return {Role::Grey, Words::tr("Cancelled")};
    }
    return row.received > 0 ? DeliveryWord{Role::Blue, Words::tr("Part received")}
                            : DeliveryWord{Role::Grey, Words::tr("Expected")};
}

QString wayWords(const stockroom::DeliveryRow &row)
{
    return row.from.isEmpty() ? row.to : Words::tr("%1 → %2").arg(row.from, row.to);
}

QString faultWords(const stockroom::LineFault &fault, qint64 asked)
{
    switch (fault.what) {
    case stockroom::LineFault::What::Bundle: return Words::tr("A bundle has no stock: enter its parts");
    case stockroom::LineFault::What::Pieces: return Words::tr("Not a number of pieces that can come");
    case stockroom::LineFault::What::NotFree: break;
    }
    return Words::tr("%1 are there and not promised; %2 asked")
        .arg(format::count(qMax<qint64>(0, fault.free)), format::count(asked));
}

} // namespace selaras::ui
