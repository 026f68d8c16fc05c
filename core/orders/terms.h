#pragma once

#include "channels/order.h"

#include <QSet>

namespace selaras::orders {

/// Everything an order is found by, folded: its ids and phone from both ends ("~" marks a text turned round, so that
/// "ends with" becomes "begins with"), the words of the names, the SKUs.
QSet<QString> termsOf(const channels::ChannelOrder &order);

/// What an order is found by for one id.
QStringList termsOfId(const QString &id);

/// What one typed word may stand for, as beginnings of terms: itself, an id's or a phone's end, a phone in another
/// spelling.
QStringList beginningsFor(const QString &word);

} // namespace selaras::orders
