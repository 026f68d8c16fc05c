#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

namespace selaras::bench {

constexpr int kMillionSkus = 5000;
constexpr int kMillionShops = 3;

/// What stands in the buyer's name of one order in a hundred thousand, and in none.
inline const QString kRareName = QStringLiteral("Zulkarnaen");

QString millionNumber(int n); ///< the number of the n-th order
QString millionPhone(int n);

/// The key of the file: its orders are made up, so it is no secret.
Secret millionKey();

/// The path of an inventory with `orders` orders of two years, of which most are completed, that keeps every rule of
/// selarasctl verify but has no bytes in its inbox. Made anew when there is none of this schema in `folder`.
Result<QString> millionFile(const QString &folder, int orders);

} // namespace selaras::bench
