#pragma once

#include "access/actor.h"
#include "returns/returns.h"

#include <QStringList>

/// Returns that no channel tells of: a parcel that could not be delivered, a buyer who asks by chat. Our own people
/// write them down, decide, and say when the money is back; the goods go the way of any return.
/// Callers ask demandEntry(), for refund() access::Right::CancelOrders.
namespace selaras::returns {

/// The parcel came back because nobody took it in: nobody has to agree to that.
inline const QString kNotDelivered = QStringLiteral("NOT_DELIVERED");
/// Why goods come back: kNotDelivered, then Shopee's words, which those of its own returns have too.
const QStringList &entryReasons();

/// A line of an order whose goods have left.
struct SentLine {
    qint64 lineId = 0; ///< of the order
    channels::ListingRef ref{};
    QString sellerSku, title;
    std::optional<qint64> skuId; ///< none: nobody has said what it is
    QString skuCode;
    qint64 pieces = 0; ///< that have left and that no return speaks of yet; may be 0
    qint64 unitMinor = 0;
};
struct SentOrder {
    qint64 orderId = 0, shopId = 0;
    QString number, externalId, currency;
    bool isPaid = false; ///< there is money that could go back
    qint64 totalMinor = 0;
    std::vector<SentLine> lines{};
};
/// What may come back of an order: of a line that is still partly here, nothing yet. Conflict: order.missing,
/// return.not-sent (nothing of it has left), return.all-back (all of it stands in returns).
Result<SentOrder> sentOrder(Reader &reader, qint64 orderId);
/// The newest order that a code means: its number, or that of a parcel it went out in. Nullopt: none.
Result<std::optional<qint64>> sentAs(Reader &reader, const QString &code);

struct Entry {
    qint64 orderId = 0;
    QString reason; ///< one of entryReasons()
    QString text; ///< what the buyer said, as somebody typed it; may be empty
    struct Line {
        qint64 lineId = 0; ///< of the order
        qint64 pieces = 0;
    };
    std::vector<Line> lines{};
};
/// Who takes orders may write any down; who keeps stock, what stands at the door because nobody took it in. Rejected
/// access.denied.
Result<> demandEntry(const access::Actor &by, const QString &reason);
/// Writes it down; its id. Goods that were not delivered are expected at once, anything else waits for accept() or
/// dispute(), which then tell nobody. Conflict: as sentOrder(); Rejected: return.reason, return.nothing (no line),
/// return.pieces (more than have left, or a line that is not the order's).
Result<qint64> enter(Transaction &tx, const Entry &entry, const QString &actor);

/// The buyer has so much money back (minor units), given by hand: nobody is told to pay. An order typed in here that
/// has all its money back is over. Conflict: return.missing, return.channels (its channel gives the money back),
/// return.not-agreed, return.refunded, return.not-paid; Rejected return.amount (none, or more than is left of what the
/// order cost).
Result<> refund(Transaction &tx, qint64 returnId, qint64 minor, const QString &actor);

/// It was a mistake, or the goods do not come after all. Conflict: return.missing, return.channels, return.too-late
/// (the goods are here, the money is back, or it was decided otherwise).
Result<> withdraw(Transaction &tx, qint64 returnId, const QString &actor);

/// So far as the return itself says.
bool mayRefund(const Return &of);
bool mayWithdraw(const Return &of);

} // namespace selaras::returns
