#include "orders/progress.h"

#include <array>

namespace selaras::orders {

namespace {

constexpr std::array kNames{"", "picking", "packed", "packed"};

} // namespace

QString progressName(Progress progress) { return QString::fromLatin1(kNames[std::size_t(progress)]); }

Progress progressFromName(const QString &name)
{
    for (std::size_t i = 1; i < kNames.size(); ++i)
        if (name == QLatin1String(kNames[i]))
            return Progress(i);
    return Progress::None;
}

bool isPacked(Progress progress) { return progress == Progress::Packed || progress == Progress::HandedOver; }

} // namespace selaras::orders
