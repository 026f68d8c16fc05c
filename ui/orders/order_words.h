#pragma once

#include "channels/ports.h"
#include "fulfilment/shipment.h"
#include "kit/theme.h"
#include "orders/queue.h"

#include <QCoreApplication>

/// The words and marks of an order, in the language of the window.
namespace selaras::ui {

struct Mark {
    kit::Role role = kit::Role::Grey;
    QString word;
};

Mark moneyMark(channels::MoneyState money);
/// One word for the goods: what keeps them here speaks before where they are.
struct GoodsStanding {
    channels::OrderState state = channels::OrderState::Unpaid;
    orders::Progress progress = orders::Progress::None;
    bool needsMapping = false, isShort = false;
    bool held = false; ///< by its channel or by us
    bool pickUpFailed = false; ///< the courier came in vain
    orders::ComingBack comingBack = orders::ComingBack::No;
};
Mark goodsMark(const GoodsStanding &goods);
GoodsStanding standingOf(const orders::Row &order);

/// How far a parcel has come; `pickUpFailed`: its courier came in vain.
Mark parcelMark(fulfilment::ShipmentState state, bool pickUpFailed);
QString tabName(orders::Tab tab);
QString cancelReasonWords(channels::CancelReason reason);
/// An amount as people read it: Rp1.250.000, or with the code of another currency.
QString amount(qint64 minor, const QString &currency);

} // namespace selaras::ui
