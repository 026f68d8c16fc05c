#pragma once

#include "shops/shop.h"

#include <functional>

namespace selaras::shops {

/// All of a shop that its badge goes by.
struct Account {
    qint64 id = 0;
    QString channel; ///< ChannelKind::id
};

/// The badge of each shop, by its id: the letter of its channel, and with it a number where the channel has several
/// shops (`S1`, `S2`, in the order in which they were connected). One way for every place that shows or names a shop,
/// so that two shops of one channel are told apart everywhere alike. `accounts`: all of them, in any order; `letterOf`
/// gives the letter of a channel.
QHash<qint64, QString> badges(
    const std::vector<Account> &accounts, const std::function<QChar(const QString &channel)> &letterOf);

} // namespace selaras::shops
