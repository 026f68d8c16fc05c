#pragma once

#include "store/query.h"

namespace selaras::simulation {

/// An order as our books have it.
struct BookOrder {
    qint64 id = 0, shopId = 0;
    QString externalId, state;
    qint64 version = 0, pieces = 0;
    qint64 promised = 0; ///< pieces held or waiting
    qint64 left = 0; ///< pieces of promises that ended by shipping
    qint64 lapsed = 0; ///< promises that ended for want of payment
    qint64 unmapped = 0; ///< pieces of lines nobody has mapped
    bool failed = false; ///< a version of it lies in the inbox and could not be taken
    QString refused; ///< what that was, when no order moves like that; empty: none
};
struct BookStock {
    qint64 skuId = 0, onHand = 0, reserved = 0;
};
struct Moved {
    qint64 skuId = 0;
    QString reason;
    qint64 pieces = 0;
};
/// A figure our books say was read at a shop.
struct BookFigure {
    qint64 shopId = 0, skuId = 0, pieces = 0;
    qint64 readAt = 0; ///< UTC ms by the program's clock
};
struct Failed {
    qint64 shopId = 0;
    QString externalId;
};

extern const Query<BookOrder> bookOrders;
extern const Query<BookStock> bookStock;
extern const Query<Moved> moved;
extern const Query<BookFigure> bookFigures;
extern const Query<Failed> failedInInbox;
extern const Query<qint64, qint64, QString> knownOrder; ///< shop, external id: how often it is there

} // namespace selaras::simulation
