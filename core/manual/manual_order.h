#pragma once

#include "base/result.h"
#include "channels/order.h"
#include "shops/shop.h"
#include "store/transaction.h"

#include <optional>
#include <vector>

/// Orders by chat and over the counter, typed in by our own people. They go the way of every other order: intake makes
/// them ours, stock is promised and told to the other shops. There is no channel to ask, so what a person says holds.
///
/// Callers ask access::Right::EnterOrders, for cancel() CancelOrders.
namespace selaras::manual {

/// How a buyer pays.
enum class Payment {
    Unpaid, ///< by transfer, later: the goods are kept for a while
    Paid,
    Cod, ///< to the courier
    WalkIn, ///< over the counter: paid and taken along
};

struct Line {
    QString code; ///< of a SKU or bundle
    qint64 pieces = 1;
    std::optional<qint64> unitMinor{}; ///< minor units; none: the SKU's price
};

/// An order as a person says it.
struct ManualOrder {
    qint64 shopId = 0; ///< of shops::kManualChannel
    QString number{}; ///< the buyer's or a file's own; empty: one of ours is given
    channels::ChannelAddress buyer{};
    std::vector<Line> lines{};
    qint64 shippingMinor = 0, discountMinor = 0;
    QString note{}, courier{};
    Payment payment = Payment::Unpaid;
    std::optional<qint64> holdMs{}; ///< how long it waits to be paid; none: as its shop says
    QByteArray rowsDigest{}; ///< of the file's rows it comes from; empty: typed in
};

/// What its buyer pays, minor units: goods at their price or the SKU's, and shipping, less the discount. Of an order
/// without faults (faultsOf()).
Result<qint64> totalOf(Reader &reader, const ManualOrder &order);

constexpr qint64 kMostHoldMs = 30 * qint64(86'400'000);
constexpr qint64 kMostPieces = 100'000; ///< of a line
constexpr int kMostLines = 200;

enum class Field {
    Place,
    Number,
    Name,
    Phone,
    Email,
    Address,
    Sku,
    Pieces,
    Price,
    Shipping,
    Discount,
    Note,
    Courier,
    Hold
};

/// What is wrong with one field, as a code a person reads about: manual.no-shop, manual.number, manual.name,
/// manual.phone, manual.email, manual.text, manual.no-lines, manual.too-many-lines, manual.sku, manual.pieces,
/// manual.price, manual.shipping, manual.discount, manual.hold.
struct Fault {
    Field field = Field::Place;
    int line = -1; ///< of `lines`; -1: of the order
    QString code;
    QString detail; ///< the culprit as typed
};
/// Every fault, in the order of the form; none: enter() takes it.
Result<std::vector<Fault>> faultsOf(Reader &reader, const ManualOrder &order);

/// The place of that name where orders are taken ("WhatsApp", "Toko"): found whatever its case, or made. Rejected as
/// shops::rename() for a name that cannot be one.
Result<qint64> placeNamed(Transaction &tx, const QString &name, const QString &actor);
/// Every place, by name.
Result<std::vector<shops::Shop>> places(Reader &reader);

struct Entered {
    qint64 orderId = 0;
    QString number;
};
/// Takes it in. Rejected with the first of faultsOf(); Conflict manual.exists: its shop has an order of that number.
Result<Entered> enter(Transaction &tx, const ManualOrder &order, const QString &actor);

/// What it is now instead: lines, buyer, amounts, courier, note. Its number, shop and how it is paid stay as they are.
/// Conflict: order.missing, order.not-ours (a channel's), manual.packed, manual.over (left, cancelled); Rejected as
/// enter().
Result<> amend(Transaction &tx, qint64 orderId, const ManualOrder &order, const QString &actor);

/// The money is there: it is to be packed. Also for one whose time was over: it is taken up again, and its goods are
/// promised anew as far as there are any. Conflict: order.missing, order.not-ours, manual.paid-already, manual.cod (the
/// courier takes it), manual.over.
Result<> confirmPayment(Transaction &tx, qint64 orderId, const QString &actor);

/// Cancelled at once, its stock free. Conflict: order.missing, order.not-ours, order.not-cancellable (left or
/// cancelled).
Result<> cancel(Transaction &tx, qint64 orderId, const QString &reason, const QString &actor);

/// The buyer has the goods, taken along or brought by us: what has not left leaves the stock now, and what was to be
/// paid on delivery is. Conflict: order.missing, order.not-ours, manual.unpaid, manual.over, pack.held.
Result<> complete(Transaction &tx, qint64 orderId, const QString &actor);

/// The buyer has all the money back, of a cancelled order that was paid or for goods that have left, which is over
/// then. Conflict: order.missing, order.not-ours, manual.over (it stands where nothing can be given back).
Result<> refunded(Transaction &tx, qint64 orderId, const QString &actor);

/// Cancels those whose time to be paid is over; at most `limit`. How many.
Result<int> lapse(Transaction &tx, int limit);

/// What is known of an order of ours beside what every order has.
struct Facts {
    qint64 addendMinor = 0; ///< on top of the total, so that the transfer names its order
    std::optional<qint64> paysUntil; ///< UTC ms; none: it does not wait to be paid
    QByteArray rowsDigest;
};
/// Nullopt: a channel's order, or none.
Result<std::optional<Facts>> factsOf(Reader &reader, qint64 orderId);

} // namespace selaras::manual
