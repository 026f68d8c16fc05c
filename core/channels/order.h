#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace selaras::channels {

/// Where an order stands, in the words every channel is translated into. The order is the way forward.
enum class OrderState {
    Unpaid,
    Ready, ///< paid or cash on delivery, to be packed
    Processed, ///< shipment arranged, tracking number given
    Shipped,
    Delivered,
    Completed,
    CancelRequested,
    Cancelled,
    ReturnRequested,
    Returned,
};

enum class MoneyState { Pending, Cod, Expired, PartPaid, Paid, Settled, Refunded };

/// One thing bought, as the channel tells it.
struct ChannelLine {
    QString externalLineId; ///< unique within the order and the same in every later version of it
    QString itemId; ///< with variationId: the listing
    QString variationId; ///< empty when the item has no variations
    QString sellerSku; ///< what the seller typed into the channel as its SKU; may be empty
    QString title; ///< with the variation's name
    int quantity = 0; ///< pieces still wanted: cancelled ones are taken off
    qint64 unitMinor = 0; ///< minor units of the order's currency, after discount
    qint64 totalMinor = 0;
};

struct ChannelAddress {
    QString name, phone, street, district, city, province, postcode, country; ///< any may be masked or empty
    QString email{}; ///< where the buyer is written to; the same
};

/// One parcel of an order, where the channel cuts orders into parcels itself.
struct ChannelPackage {
    QString packageId; ///< the channel's own id; empty: the order is one parcel and needs none
    QString courier, trackingNumber; ///< empty: not known yet
    bool arranged = false; ///< its shipment is arranged: a courier expects it
    struct Content {
        QString externalLineId;
        int quantity = 0; ///< pieces
        friend bool operator==(const Content &, const Content &) = default;
    };
    std::vector<Content> contents{}; ///< empty: everything in the order
    friend bool operator==(const ChannelPackage &, const ChannelPackage &) = default;
};

/// An order as a channel tells it, translated but not yet ours.
struct ChannelOrder {
    QString externalId;
    QString number; ///< what buyer and seller call it; often the external id
    OrderState state = OrderState::Unpaid;
    MoneyState money = MoneyState::Pending;
    QString channelState; ///< the channel's own word, verbatim
    QString hold; ///< "" or what keeps it here: "pending", "address" ...; holdsBack() and isPickUpFailed() read it
    qint64 version = 0; ///< UTC ms of the channel's last change; later versions amend, older ones are ignored
    /// Whether the channel has taken the lines off its own stock figures (and gives them back on cancel).
    bool channelHoldsStock = false;
    QString currency = QStringLiteral("IDR");
    qint64 goodsMinor = 0, shippingMinor = 0, discountMinor = 0, totalMinor = 0;
    qint64 placedAt = 0; ///< UTC ms
    std::optional<qint64> paidAt;
    std::optional<qint64> shipBy; ///< UTC ms; none: the channel has no deadline
    QString courier, trackingNumber, buyerName, buyerNote;
    ChannelAddress recipient;
    std::vector<ChannelLine> lines;
    std::vector<ChannelPackage> packages{}; ///< those that still count; empty: the channel knows no parcels
};

/// One order of a page: its bytes as received, and what they mean, or why they cannot mean anything.
struct PulledOrder {
    QString externalId; ///< empty when even that could not be read
    QByteArray raw; ///< the order's own JSON
    Result<ChannelOrder> order = fail(Error::Kind::Malformed);
};

/// Whether a ChannelOrder::hold keeps an order from being packed and sent.
bool holdsBack(const QString &hold);
/// Whether it says that the courier came in vain ("retry-ship"): nothing holds the order back, but somebody has to send
/// for him again.
bool isPickUpFailed(const QString &hold);

QString stateName(OrderState state); ///< "unpaid", "ready", "processed" ... as stored and as in CSV
std::optional<OrderState> stateFromName(const QString &name);
QString moneyName(MoneyState state); ///< "pending", "cod", "expired", "part_paid", "paid", "settled", "refunded"
std::optional<MoneyState> moneyFromName(const QString &name);

} // namespace selaras::channels
