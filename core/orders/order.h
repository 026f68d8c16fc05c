#pragma once

#include "base/result.h"
#include "channels/order.h"
#include "channels/ports.h"
#include "orders/hold.h"
#include "orders/progress.h"
#include "store/transaction.h"

#include <optional>
#include <vector>

/// Orders as they are ours.
namespace selaras::orders {

/// What a line is sent instead of some goods it sold, as a person has said.
struct SentInstead {
    qint64 lineId = 0;
    qint64 insteadOf = 0; ///< the line's SKU, or a part of its bundle
    QString insteadOfCode;
    qint64 skuId = 0;
    QString skuCode, name;
    qint64 pieces = 0;
};

struct OrderLine {
    qint64 id = 0;
    int position = 0;
    channels::ChannelLine sold;
    std::optional<qint64> skuId; ///< none: nobody has said yet what it is
    QString skuCode;
    qint64 waiting = 0; ///< pieces that were sold but are not there; of a bundle, of its parts
    std::vector<SentInstead> instead{};
};

/// Everything about one order, for its detail pane.
struct Order {
    qint64 id = 0;
    qint64 shopId = 0;
    channels::ChannelOrder sold; ///< with the recipient; lines stand below instead
    std::vector<OrderLine> lines;
    qint64 pieces = 0;
    qint64 shipBy = 0; ///< UTC ms; what the channel said, else kShipWithin after it was placed
    Progress progress = Progress::None;
    std::vector<Hold> holds{}; ///< why our own people keep it back, the oldest first
    int seen = 1; ///< how often the channel told us of it
    qint64 receivedAt = 0; ///< UTC ms
};

/// The promise of a channel that makes none (an own web store): two days.
constexpr qint64 kShipWithin = 2 * 86'400'000;

/// What intake has to know of an order that is already here.
struct Known {
    qint64 id = 0;
    channels::OrderState state = channels::OrderState::Unpaid;
    qint64 version = 0;
    QByteArray digest;
    bool channelHoldsStock = false;
    QString number;
    qint64 pieces = 0;
    qint64 totalMinor = 0;
    channels::MoneyState money = channels::MoneyState::Pending;
    QString hold; ///< of its channel
};
struct KnownLine {
    qint64 id = 0;
    QString externalLineId;
    channels::ListingRef ref;
    std::optional<qint64> skuId;
    int quantity = 0;
};

Result<std::optional<Known>> known(Reader &reader, qint64 shopId, const QString &externalId);
Result<std::vector<KnownLine>> knownLines(Reader &reader, qint64 orderId);
/// Whether a courier came in vain for an order of the shop that is still here.
Result<bool> anyPickUpFailed(Reader &reader, qint64 shopId);

/// Writes a new order without its lines; its id.
Result<qint64> insert(Transaction &tx, qint64 shopId, const channels::ChannelOrder &order, const QByteArray &digest);
/// Writes what a later version says. The caller has checked that the move is allowed.
Result<> amend(
    Transaction &tx, qint64 shopId, const Known &was, const channels::ChannelOrder &order, const QByteArray &digest);
/// Told again of something that is already here.
Result<> seenAgain(Transaction &tx, qint64 orderId);

Result<qint64> insertLine(
    Transaction &tx, qint64 orderId, int position, const channels::ChannelLine &line, std::optional<qint64> skuId);
Result<> amendLine(Transaction &tx, qint64 lineId, int position, const channels::ChannelLine &line);
/// The channel took the line out of the order: it stays, with no pieces and no money in it.
Result<> emptyLine(Transaction &tx, qint64 lineId);
Result<> mapLine(Transaction &tx, qint64 lineId, qint64 skuId);

/// The order is found by another id from now on, from both of its ends: a parcel's tracking number.
Result<> addTerms(Transaction &tx, qint64 orderId, const QString &id);

/// The parcels its channel cuts an order into, by their ids; none where the channel knows none.
Result<std::vector<channels::ChannelPackage>> packagesOf(Reader &reader, qint64 orderId);
QString contentsText(const std::vector<channels::ChannelPackage::Content> &contents); ///< JSON, as stored
std::vector<channels::ChannelPackage::Content> contentsFromText(const QString &text);

/// An order of a shop without a channel goes on because somebody says so. Its stock is the caller's. Conflict:
/// order.missing, order.not-ours (a channel tells its state), order.no-move (the table of moves does not know it).
Result<> moveByHand(Transaction &tx, qint64 orderId, channels::OrderState state, const QString &actor);

/// Nullopt for an unknown id.
Result<std::optional<Order>> find(Reader &reader, qint64 id);
/// Lines of open orders that speak of a listing nobody has mapped yet.
struct UnmappedLine {
    qint64 lineId = 0;
    qint64 orderId = 0;
    QString orderNumber;
    channels::OrderState state = channels::OrderState::Unpaid;
    int quantity = 0;
    qint64 placedAt = 0;
    std::optional<qint64> shipBy;
};
Result<std::vector<UnmappedLine>> unmappedLines(
    Reader &reader, qint64 shopId, const channels::ListingRef &ref, int limit);

/// The lines of a listing that were taken for a SKU, whatever became of their orders.
Result<std::vector<UnmappedLine>> mappedLines(
    Reader &reader, qint64 shopId, const channels::ListingRef &ref, qint64 skuId);
/// Nobody knows what the line sells any more; what it was promised is released before.
Result<> unmapLine(Transaction &tx, qint64 lineId);

} // namespace selaras::orders
