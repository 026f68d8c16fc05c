#include "returns/entry.h"

#include "base/money.h"
#include "orders/order.h"
#include "orders/states.h"
#include "returns/entered.h"
#include "returns/goods.h"
#include "returns/queries.h"
#include "returns/record.h"

#include <algorithm>

namespace selaras::returns {

using channels::ReturnState;

namespace {

/// What returns that were not refused or withdrawn speak of is taken off, line by line.
void takeOff(std::vector<SentLine> &lines, std::vector<GivenBack> given)
{
    for (SentLine &line : lines)
        for (GivenBack &some : given)
            if (some.ref == line.ref) {
                const qint64 pieces = qMin(line.pieces, some.pieces);
                line.pieces -= pieces;
                some.pieces -= pieces;
            }
}

Result<Return> ours(Reader &reader, qint64 returnId)
{
    TRY(Return of, existing(reader, returnId));
    if (of.enteredBy.isEmpty())
        return refuse("return.channels", of.externalId);
    return of;
}

} // namespace

const QStringList &entryReasons()
{
    static const QStringList kReasons{kNotDelivered, QStringLiteral("CHANGE_MIND"), QStringLiteral("WRONG_ITEM"),
        QStringLiteral("PHYSICAL_DMG"), QStringLiteral("ITEM_NOT_FIT"), QStringLiteral("DIFF_DESC"),
        QStringLiteral("OTHER")};
    return kReasons;
}

Result<SentOrder> sentOrder(Reader &reader, qint64 orderId)
{
    TRY(const auto order, orders::find(reader, orderId));
    if (!order)
        return refuse("order.missing", QString::number(orderId));
    SentOrder out{.orderId = orderId,
        .shopId = order->shopId,
        .number = order->sold.number,
        .externalId = order->sold.externalId,
        .currency = order->sold.currency,
        .isPaid = wasPaid(order->sold.money),
        .totalMinor = order->sold.totalMinor};
    TRY(const auto lines, reader.all(leavingLines, orderId));
    for (const LeavingLine &line : lines)
        if (orders::hasLeft(order->sold.state) || (line.hasShipped && !line.isHere))
            out.lines.push_back(line.line);
    if (out.lines.empty())
        return refuse("return.not-sent", out.number);
    TRY(auto given, reader.all(givenBack, orderId));
    takeOff(out.lines, std::move(given));
    if (std::all_of(out.lines.begin(), out.lines.end(), [](const SentLine &line) { return line.pieces == 0; }))
        return refuse("return.all-back", out.number);
    return out;
}

Result<std::optional<qint64>> sentAs(Reader &reader, const QString &code)
{
    const QString said = code.trimmed();
    if (said.isEmpty())
        return std::optional<qint64>();
    return reader.one(orderSentAs, said, said, said, said);
}

Result<> demandEntry(const access::Actor &by, const QString &reason)
{
    if (reason == kNotDelivered && access::may(by.role, access::Right::AdjustStock))
        return {};
    return access::demand(by, access::Right::EnterOrders);
}

Result<qint64> enter(Transaction &tx, const Entry &entry, const QString &actor)
{
    const auto wrong = [](const char *code, const QString &what) {
        return failAs(QString::fromLatin1(code), Error::Kind::Rejected, what);
    };
    TRY(const SentOrder order, sentOrder(tx, entry.orderId));
    if (!entryReasons().contains(entry.reason))
        return wrong("return.reason", entry.reason);
    if (entry.lines.empty())
        return wrong("return.nothing", order.number);
    qint64 refundMinor = 0;
    std::vector<std::pair<SentLine, qint64>> back; // with its pieces
    for (const Entry::Line &line : entry.lines) {
        const auto sent = std::find_if(order.lines.begin(), order.lines.end(),
            [&](const SentLine &candidate) { return candidate.lineId == line.lineId; });
        if (sent == order.lines.end() || line.pieces <= 0 || line.pieces > sent->pieces)
            return wrong("return.pieces", sent == order.lines.end() ? order.number : sent->title);
        back.emplace_back(*sent, line.pieces);
        refundMinor += order.isPaid ? sent->unitMinor * line.pieces : 0;
    }
    TRY(const qint64 before, tx.only(countEntered, entry.orderId));
    const bool comes = entry.reason == kNotDelivered;
    const qint64 id = tx.newId();
    CHECK(tx.run(insertReturn, id, order.shopId, QStringLiteral("R%1-%2").arg(before + 1).arg(order.number),
        order.externalId, std::optional(entry.orderId),
        stateName(comes ? ReturnState::Approved : ReturnState::Requested),
        goodsName(comes ? Goods::Expected : Goods::None), QString(), tx.now(), entry.reason,
        entry.text.simplified().left(kLongestWhy), order.currency, refundMinor, tx.now(), std::optional<qint64>(),
        QString(), tx.now()));
    CHECK(tx.run(updateEnteredBy, actor, id));
    for (int i = 0; i < int(back.size()); ++i) {
        const auto &[line, pieces] = back[std::size_t(i)];
        CHECK(tx.run(insertLine, tx.newId(), id, i, line.ref.itemId, line.ref.variationId, line.sellerSku, line.title,
            line.skuId, int(pieces), order.isPaid ? line.unitMinor * pieces : 0));
    }
    TRY(const Return now, existing(tx, id));
    CHECK(note(tx, now, "return.entered", entry.reason, actor));
    return id;
}

bool mayRefund(const Return &of) { return !of.enteredBy.isEmpty() && of.state == ReturnState::Approved; }

bool mayWithdraw(const Return &of)
{
    const bool open = of.state == ReturnState::Requested || of.state == ReturnState::Approved;
    return !of.enteredBy.isEmpty() && open && (of.goods == Goods::None || of.goods == Goods::Expected);
}

Result<> refund(Transaction &tx, qint64 returnId, qint64 minor, const QString &actor)
{
    TRY(const Return of, ours(tx, returnId));
    if (of.state == ReturnState::Refunded)
        return refuse("return.refunded", of.externalId);
    if (!mayRefund(of))
        return refuse("return.not-agreed", stateName(of.state));
    TRY(const auto order, orders::find(tx, *of.orderId));
    if (!wasPaid(order->sold.money))
        return refuse("return.not-paid", order->sold.number);
    TRY(const qint64 before, tx.only(refundedOf, *of.orderId));
    if (minor <= 0 || before + minor > order->sold.totalMinor)
        return failAs(
            QStringLiteral("return.amount"), Error::Kind::Rejected, decimalFromMinor(minor, order->sold.currency));
    CHECK(tx.run(updateDecided, stateName(ReturnState::Refunded), goodsName(of.goods), minor, tx.now(), returnId));
    CHECK(note(tx, of, "return.refunded", decimalFromMinor(minor, order->sold.currency), actor));
    return endOrder(tx, *of.orderId, actor);
}

Result<> withdraw(Transaction &tx, qint64 returnId, const QString &actor)
{
    TRY(const Return of, ours(tx, returnId));
    if (!mayWithdraw(of))
        return refuse("return.too-late", of.externalId);
    CHECK(tx.run(
        updateDecided, stateName(ReturnState::Withdrawn), goodsName(Goods::None), of.refundMinor, tx.now(), returnId));
    return note(tx, of, "return.withdrawn", {}, actor);
}

} // namespace selaras::returns
