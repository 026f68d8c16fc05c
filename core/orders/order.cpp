#include "orders/order.h"

#include "audit/audit.h"
#include "base/json.h"
#include "orders/queries.h"
#include "orders/states.h"
#include "orders/terms.h"
#include "shops/shop.h"

namespace selaras::orders {

using channels::ChannelLine;
using channels::ChannelOrder;

namespace {

qint64 piecesOf(const ChannelOrder &order)
{
    qint64 pieces = 0;
    for (const ChannelLine &line : order.lines)
        pieces += line.quantity;
    return pieces;
}

/// What is in the box, in one line for the queue.
QString contentsOf(const ChannelOrder &order)
{
    constexpr int kMost = 160;
    QString out;
    for (const ChannelLine &line : order.lines) {
        if (line.quantity == 0)
            continue;
        if (!out.isEmpty())
            out += QStringLiteral(", ");
        out += line.title;
        if (out.size() > kMost)
            return out.left(kMost);
    }
    return out;
}

qint64 deadlineOf(const ChannelOrder &order) { return order.shipBy.value_or(order.placedAt + kShipWithin); }

Result<> addTerm(Transaction &tx, qint64 orderId, const QString &term)
{
    TRY(const auto there, tx.one(hasTerm, orderId, term));
    if (!there)
        CHECK(tx.run(insertTerm, term, orderId));
    return {};
}

Result<> writePackages(Transaction &tx, qint64 orderId, const std::vector<channels::ChannelPackage> &packages)
{
    for (const channels::ChannelPackage &package : packages)
        CHECK(tx.run(insertPackage, orderId, package.packageId, package.courier, package.trackingNumber,
            package.arranged, contentsText(package.contents)));
    return {};
}

Result<> tally(Transaction &tx, qint64 shopId, channels::OrderState state, qint64 count, qint64 pieces, qint64 minor)
{
    const QString name = channels::stateName(state);
    TRY(const int updated, tx.run(addToTally, count, pieces, minor, shopId, name));
    if (updated == 0)
        CHECK(tx.run(insertTally, shopId, name, count, pieces, minor));
    return {};
}

} // namespace

Result<std::optional<Known>> known(Reader &reader, qint64 shopId, const QString &externalId)
{
    return reader.one(findKnown, shopId, externalId);
}

Result<bool> anyPickUpFailed(Reader &reader, qint64 shopId) { return reader.only(pickUpFailedIn, shopId); }

Result<std::vector<KnownLine>> knownLines(Reader &reader, qint64 orderId)
{
    return reader.all(findKnownLines, orderId);
}

Result<qint64> insert(Transaction &tx, qint64 shopId, const ChannelOrder &order, const QByteArray &digest)
{
    const qint64 id = tx.newId();
    const qint64 pieces = piecesOf(order);
    const auto &to = order.recipient;
    CHECK(tx.run(insertOrderRow, id, shopId, order.externalId, order.number, channels::stateName(order.state),
        channels::moneyName(order.money), order.hold, order.channelState, order.version, digest,
        order.channelHoldsStock, order.currency, order.goodsMinor, order.shippingMinor, order.discountMinor,
        order.totalMinor, pieces, contentsOf(order), order.placedAt, order.paidAt, deadlineOf(order), order.courier,
        order.trackingNumber, order.buyerName, order.buyerNote, to.name, to.phone, to.street, to.district, to.city,
        to.province, to.postcode, to.country, to.email, tx.now()));
    for (const QString &term : termsOf(order))
        CHECK(tx.run(insertTerm, term, id));
    CHECK(writePackages(tx, id, order.packages));
    CHECK(tally(tx, shopId, order.state, 1, pieces, order.totalMinor));
    tx.touch(Topic::Orders);
    return id;
}

Result<> amend(Transaction &tx, qint64 shopId, const Known &was, const ChannelOrder &order, const QByteArray &digest)
{
    const qint64 pieces = piecesOf(order);
    const auto &to = order.recipient;
    CHECK(tx.run(updateOrderRow, channels::stateName(order.state), channels::moneyName(order.money), order.hold,
        order.channelState, order.version, digest, order.channelHoldsStock, order.goodsMinor, order.shippingMinor,
        order.discountMinor, order.totalMinor, pieces, contentsOf(order), order.paidAt, deadlineOf(order),
        order.courier, order.trackingNumber, order.buyerName, order.buyerNote, to.name, to.phone, to.street,
        to.district, to.city, to.province, to.postcode, to.country, to.email, was.id));
    for (const QString &term : termsOf(order))
        CHECK(addTerm(tx, was.id, term));
    TRY(const auto packages, packagesOf(tx, was.id));
    if (packages != order.packages) {
        CHECK(tx.run(deletePackages, was.id));
        CHECK(writePackages(tx, was.id, order.packages));
    }
    CHECK(tally(tx, shopId, was.state, -1, -was.pieces, -was.totalMinor));
    CHECK(tally(tx, shopId, order.state, 1, pieces, order.totalMinor));
    tx.touch(Topic::Orders);
    return {};
}

Result<> seenAgain(Transaction &tx, qint64 orderId)
{
    CHECK(tx.run(countSeen, orderId));
    return {};
}

Result<qint64> insertLine(
    Transaction &tx, qint64 orderId, int position, const ChannelLine &line, std::optional<qint64> skuId)
{
    const qint64 id = tx.newId();
    CHECK(tx.run(insertLineRow, id, orderId, position, line.externalLineId, line.itemId, line.variationId,
        line.sellerSku, line.title, skuId, line.quantity, line.unitMinor, line.totalMinor));
    return id;
}

Result<> amendLine(Transaction &tx, qint64 lineId, int position, const ChannelLine &line)
{
    CHECK(tx.run(
        updateLineRow, position, line.sellerSku, line.title, line.quantity, line.unitMinor, line.totalMinor, lineId));
    return {};
}

Result<> emptyLine(Transaction &tx, qint64 lineId)
{
    CHECK(tx.run(clearLineRow, lineId));
    return {};
}

Result<> addTerms(Transaction &tx, qint64 orderId, const QString &id)
{
    for (const QString &term : termsOfId(id))
        CHECK(addTerm(tx, orderId, term));
    return {};
}

Result<std::vector<channels::ChannelPackage>> packagesOf(Reader &reader, qint64 orderId)
{
    return reader.all(findPackages, orderId);
}

QString contentsText(const std::vector<channels::ChannelPackage::Content> &contents)
{
    if (contents.empty())
        return {};
    json::Value list = json::Value::array();
    for (const auto &content : contents)
        list.push_back({{"line", json::utf8(content.externalLineId)}, {"pieces", content.quantity}});
    return json::toText(list);
}

std::vector<channels::ChannelPackage::Content> contentsFromText(const QString &text)
{
    std::vector<channels::ChannelPackage::Content> out;
    const auto parsed = json::parse(text.toUtf8());
    if (!parsed || !parsed->is_array())
        return out;
    for (const auto &item : *parsed) {
        json::Fields fields(item, QStringLiteral("package"));
        out.push_back({fields.textOr("line"), fields.quantityOr("pieces", 0)});
    }
    return out;
}

Result<> mapLine(Transaction &tx, qint64 lineId, qint64 skuId)
{
    CHECK(tx.run(updateLineSku, skuId, lineId));
    tx.touch(Topic::Orders);
    return {};
}

Result<> unmapLine(Transaction &tx, qint64 lineId)
{
    CHECK(tx.run(updateLineSku, std::nullopt, lineId));
    tx.touch(Topic::Orders);
    return {};
}

Result<std::vector<UnmappedLine>> mappedLines(
    Reader &reader, qint64 shopId, const channels::ListingRef &ref, qint64 skuId)
{
    return reader.all(findMapped, skuId, shopId, ref.itemId, ref.variationId);
}

Result<std::optional<Order>> find(Reader &reader, qint64 id)
{
    TRY(auto order, reader.one(findOrder, id));
    if (order) {
        TRY(order->lines, reader.all(findLines, id));
        TRY(order->progress, reader.only(standingOfOrder, id));
        TRY(order->holds, holdsOf(reader, id));
        TRY(const auto instead, reader.all(findSentInstead, id));
        for (const SentInstead &other : instead)
            for (OrderLine &line : order->lines)
                if (line.id == other.lineId)
                    line.instead.push_back(other);
    }
    return order;
}

Result<> moveByHand(Transaction &tx, qint64 orderId, channels::OrderState state, const QString &actor)
{
    TRY(const auto order, find(tx, orderId));
    if (!order)
        return failAs(QStringLiteral("order.missing"), Error::Kind::Conflict, QString::number(orderId));
    TRY(const auto shop, shops::find(tx, order->shopId));
    if (!shops::isManual(shop->channel))
        return failAs(QStringLiteral("order.not-ours"), Error::Kind::Conflict, shop->name);
    const channels::OrderState was = order->sold.state;
    if (was == state)
        return {};
    if (!mayMove(was, state))
        return failAs(QStringLiteral("order.no-move"), Error::Kind::Conflict, channels::stateName(was));
    CHECK(tx.run(updateOrderState, channels::stateName(state), tx.now(), orderId));
    CHECK(tally(tx, order->shopId, was, -1, -order->pieces, -order->sold.totalMinor));
    CHECK(tally(tx, order->shopId, state, 1, order->pieces, order->sold.totalMinor));
    tx.touch(Topic::Orders);
    return audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("order.state"),
            .orderId = orderId,
            .subject = order->sold.number,
            .detail
            = QStringLiteral("%1 -> %2 %3")
                  .arg(channels::stateName(was), channels::stateName(state), channels::moneyName(order->sold.money))});
}

Result<std::vector<UnmappedLine>> unmappedLines(
    Reader &reader, qint64 shopId, const channels::ListingRef &ref, int limit)
{
    return reader.all(findUnmapped, shopId, ref.itemId, ref.variationId, limit);
}

} // namespace selaras::orders
