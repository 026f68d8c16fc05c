#pragma once

#include "audit/audit.h"
#include "fulfilment/shipment.h"
#include "inventory/reservation.h"
#include "manual/manual_order.h"
#include "messages/message.h"
#include "orders/order.h"
#include "orders/order_words.h"
#include "outbox/outbox.h"
#include "returns/returns.h"
#include "services.h"
#include "shops/shop.h"
#include "store/transaction.h"

#include <QHash>

namespace selaras::ui {

/// A publish job of an order with what it was about.
struct Told {
    outbox::Job job;
    QString shop, skuCode;
    QString tile; ///< set by the window, which knows the channels
    bool confirmed = false; ///< what the listing shows now was read back after the job
    std::optional<qint64> before, told, afterMs; ///< from the job's outcome
    bool needless = false; ///< the shop showed the right figure already
};

/// A line whose goods nobody has named yet, with its listing.
struct Unmapped {
    qint64 listingId = 0;
    QString title, sellerSku;
    bool told = true; ///< false: its shop is in shadow mode
};

/// What our own people may say of an order that no channel says.
struct OwnDeeds {
    bool confirmPaid = false; ///< its money is there: also when its time was over
    bool change = false; ///< not packed
    bool deliver = false; ///< its buyer has it
    bool moneyBack = false; ///< it was paid and is cancelled: its buyer has the money back
    bool comeBack = false; ///< its goods have left, and come back; also of a channel's order
    friend bool operator==(const OwnDeeds &, const OwnDeeds &) = default;
};
/// Of an order that they or a file brought in, and of a channel's.
OwnDeeds ownDeeds(channels::OrderState state, channels::MoneyState money, orders::Progress progress);
OwnDeeds channelDeeds(channels::OrderState state, orders::Progress progress);

/// Everything the screens say about one order, of one moment.
struct OrderFacts {
    orders::Order order;
    shops::Shop shop;
    QString tile; ///< of the shop; set by the window
    std::vector<audit::AuditRow> entries; ///< newest first
    std::vector<Told> told; ///< oldest first
    std::vector<outbox::Job> jobs; ///< all others, oldest first
    QHash<qint64, QString> skuCodes; ///< of every SKU an entry speaks of
    std::optional<Unmapped> unmapped; ///< the first line that needs a person
    bool isShort = false;
    std::optional<manual::Facts> ours; ///< typed in by our own people, or read from a file
    std::optional<returns::Return> replaces; ///< the return whose goods it is sent instead of; without lines
    std::vector<messages::Row> messages; ///< to its buyer, the oldest first
    std::vector<returns::Return> givenBack; ///< of this order, oldest first; without lines

    orders::ComingBack comingBack = orders::ComingBack::No;
    std::vector<inventory::Source> sources; ///< the warehouses that send it
    std::vector<fulfilment::Shipment> parcels; ///< oldest first, without those that are not sent
    QHash<qint64, QString> warehouses; ///< their names

    GoodsStanding standing() const;
    /// "Cakung", or "Cakung 2, Bandung 1" of a line that comes from two; empty: nobody has promised it.
    QString sourceOf(qint64 lineId) const;
    /// Why those warehouses, a sentence for each reason.
    QStringList sourceReasons() const;
    /// The couriers' numbers of its parcels, else the one its channel tells; may be empty.
    QString trackingNumbers() const;
    OwnDeeds deeds() const;
    /// Whether its buyer has paid, and nobody but our own people gives that back.
    bool owesMoney(const Services &services) const;
    /// Until when its buyer, who asks to cancel, is to be answered (UTC ms); nullopt: nobody asks, or its channel sets
    /// no time.
    std::optional<qint64> answerBy(const Services &services) const;
    /// Whether its time to be sent or paid for still counts.
    bool hasDeadline() const;
    /// Whether it can still be cancelled, or its buyer waits for an answer to that.
    bool mayCancel() const;
    /// Whether our own request to cancel, or our answer to the buyer's, is still on its way.
    bool cancelIsAsked() const;
    /// Whether its courier came in vain, says its channel, and no other one is expected for that parcel.
    bool missedCourier(const fulfilment::Shipment &parcel) const;
    /// Whether another pick-up is asked for or booked, and its channel has not said so yet.
    bool pickUpIsAsked() const;
    /// Whether something is sent instead of what was sold, and can still be taken back.
    bool hasSubstitute() const;
    /// What we answered the buyer who asks to cancel, while it is on its way: true accepts.
    std::optional<bool> answerOnItsWay() const;
};

/// Nullopt when there is no such order.
Result<std::optional<OrderFacts>> orderFacts(Reader &reader, qint64 orderId);

} // namespace selaras::ui
