#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QStringList>

namespace selaras::bench {

constexpr int kMillionSkus = 100'000;
constexpr int kMillionShops = 3;
constexpr qint64 kMillionEnd = 1'763'072'000'000; ///< UTC ms of the last order

/// Who opens the file, through the log-in page too.
inline const QString kMillionOwner = QStringLiteral("Ratna Suryani");
inline const QString kMillionPassword = QStringLiteral("sejuta-pesanan");

/// What stands in the buyer's name of one order in a hundred thousand, and in none.
inline const QString kRareName = QStringLiteral("Zulkarnaen");

QString millionNumber(int n); ///< the number of the n-th order
/// Numbers of orders that can be packed, the newest first, after leaving out `from` of them; at most `count`.
QStringList millionReady(int orders, int from, int count);
QString millionPhone(int n);

struct Million {
    QString path; ///< its keyring lies beside it, as with every inventory
    Secret key;
};

/// An inventory with `orders` orders of two years, of which most are completed, and `skus` SKUs in three shops that
/// cannot be reached. It keeps every rule of selarasctl verify but has no bytes in its inbox. Made anew when there is
/// none of this schema in `folder`; a million takes some minutes, and is kept.
Result<Million> millionFile(const QString &folder, int orders, int skus = kMillionSkus);

} // namespace selaras::bench
