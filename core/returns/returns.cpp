#include "returns/returns.h"

#include "alerts/alert.h"
#include "base/json.h"
#include "inbox/inbox.h"
#include "inventory/bundle.h"
#include "inventory/stock.h"
#include "outbox/outbox.h"
#include "returns/entered.h"
#include "returns/entry.h"
#include "returns/goods.h"
#include "returns/queries.h"
#include "returns/record.h"
#include "shops/shop.h"

#include <algorithm>

namespace selaras::returns {

using channels::ChannelReturn;
using channels::ReturnState;

namespace {

Result<> writeLines(Transaction &tx, const shops::Shop &shop, qint64 returnId, const ChannelReturn &told)
{
    CHECK(tx.run(deleteLines, returnId));
    for (int i = 0; i < int(told.lines.size()); ++i) {
        const ChannelReturn::Line &line = told.lines[std::size_t(i)];
        TRY(const auto sku, tx.one(skuOfListing, shop.id, line.ref.itemId, line.ref.variationId));
        CHECK(tx.run(insertLine, tx.newId(), returnId, i, line.ref.itemId, line.ref.variationId, line.sellerSku,
            line.title, sku, line.quantity, line.refundMinor));
    }
    return {};
}

QString actorOf(const shops::Shop &shop) { return QStringLiteral("worker/") + shop.name; }

Result<> putBack(
    Transaction &tx, const Return &of, qint64 warehouseId, const Line &line, const Found &found, const QString &actor)
{
    TRY(const auto back, inventory::piecesOf(tx, *line.skuId, found.sellable + found.damaged));
    for (const inventory::Ingredient &part : back)
        if (part.pieces > 0)
            CHECK(inventory::move(tx,
                {.skuId = part.skuId,
                    .warehouseId = warehouseId,
                    .delta = part.pieces,
                    .reason = inventory::Reason::Return,
                    .reference = of.orderNumber,
                    .note = of.externalId,
                    .actor = actor,
                    .orderId = of.orderId}));
    TRY(const auto broken, inventory::piecesOf(tx, *line.skuId, found.damaged));
    for (const inventory::Ingredient &part : broken)
        if (part.pieces > 0)
            CHECK(inventory::move(tx,
                {.skuId = part.skuId,
                    .warehouseId = warehouseId,
                    .delta = -part.pieces,
                    .reason = inventory::Reason::Damaged,
                    .reference = of.orderNumber,
                    .note = of.externalId,
                    .actor = actor,
                    .orderId = of.orderId}));
    return {};
}

const QString kDue = QStringLiteral("return.due"), kOverdue = QStringLiteral("return.overdue");

/// Nobody needs to answer it any more.
Result<> endWarnings(Transaction &tx, qint64 returnId)
{
    CHECK(alerts::clear(tx, kDue, QString::number(returnId)));
    return alerts::clear(tx, kOverdue, QString::number(returnId));
}

Result<> ask(Transaction &tx, qint64 returnId, const Answer &answer, const QString &actor)
{
    TRY(const Return of, existing(tx, returnId));
    if (of.state != ReturnState::Requested)
        return refuse("return.answered", stateName(of.state));
    if (!of.enteredBy.isEmpty())
        return decide(tx, of, answer, actor);
    TRY(const auto job, tx.one(jobUnderWay, outbox::jobKindName(outbox::JobKind::AnswerReturn), returnId));
    if (job)
        return refuse("return.asked", of.externalId);
    const QString payload
        = json::toText({{"answer", answer.accepts ? "accept" : "dispute"}, {"why", json::utf8(answer.why)}});
    CHECK(outbox::enqueue(
        tx, outbox::JobKind::AnswerReturn, of.shopId, returnId, outbox::Priority::Person, of.orderId, payload));
    CHECK(endWarnings(tx, returnId));
    return note(tx, of, answer.accepts ? "return.accepted" : "return.disputed", answer.why, actor);
}

const QString kFailed = QStringLiteral("inbox.failed"); ///< as an order that could not be taken in

} // namespace

Result<bool> take(Transaction &tx, const shops::Shop &shop, const ChannelReturn &told)
{
    TRY(const auto was, tx.one(returnOfShop, shop.id, told.externalId));
    if (was && told.version <= was->version && (was->orderId || told.version < was->version))
        return false;
    TRY(const auto order, tx.one(orderOf, shop.id, told.orderExternalId));
    bool isBack = false;
    if (order) {
        TRY(isBack, giveWay(tx, *order, actorOf(shop)));
    }
    const Goods goods = isBack ? Goods::None : goodsAfter(was ? was->goods : Goods::None, told);
    qint64 id = was ? was->id : 0;
    if (was) {
        CHECK(tx.run(updateReturn, order, stateName(told.state), goodsName(goods), told.channelState, told.version,
            told.reason, told.text, told.refundMinor, told.answerBy, told.trackingNumber, id));
    } else {
        id = tx.newId();
        CHECK(tx.run(insertReturn, id, shop.id, told.externalId, told.orderExternalId, order, stateName(told.state),
            goodsName(goods), told.channelState, told.version, told.reason, told.text, told.currency, told.refundMinor,
            told.requestedAt, told.answerBy, told.trackingNumber, tx.now()));
    }
    if (goods != Goods::Inspected) // what was found stands in the lines then
        CHECK(writeLines(tx, shop, id, told));
    TRY(const Return now, existing(tx, id));
    if (was && told.state != ReturnState::Requested)
        CHECK(endWarnings(tx, id));
    if (!was || was->state != told.state)
        CHECK(note(tx, now, was ? "return.state" : "return.received-request", stateName(told.state), actorOf(shop)));
    return true;
}

Result<> takePage(Transaction &tx, const shops::Shop &shop, const std::vector<channels::PulledReturn> &page)
{
    for (const channels::PulledReturn &pulled : page) {
        const QString id = QStringLiteral("return ") + pulled.externalId;
        const QString subject = QStringLiteral("%1/%2").arg(shop.id).arg(id);
        Result<> taken = pulled.wish ? Result<>() : Result<>(fail(pulled.wish.error()));
        if (pulled.wish)
            taken = tx.attempt([&]() -> Result<> {
                TRY(const bool changed, take(tx, shop, *pulled.wish));
                if (changed)
                    CHECK(inbox::keep(tx, shop.id, inbox::Source::Pull, id, pulled.raw, inbox::digestOf(pulled.raw)));
                CHECK(alerts::clear(tx, kFailed, subject));
                return inbox::settleFailedOf(tx, shop.id, id);
            });
        if (taken)
            continue;
        if (taken.error().kind == Error::Kind::Storage)
            return taken;
        CHECK(inbox::keepFailed(tx, shop.id, inbox::Source::Pull, id, pulled.raw, taken.error()));
        CHECK(alerts::raise(tx, kFailed, shop.id, subject, taken.error().detail));
    }
    return {};
}

Result<int> warnOfDeadlines(Transaction &tx, int limit)
{
    TRY(const auto due, tx.all(unwarned, tx.now() + kWarnAhead, tx.now(), limit));
    int raised = 0;
    for (const auto &[id, answerBy] : due) {
        TRY(const auto answer, tx.one(jobUnderWay, outbox::jobKindName(outbox::JobKind::AnswerReturn), id));
        if (answer)
            continue; // it is on its way
        const bool passed = answerBy <= tx.now();
        TRY(const Return of, existing(tx, id));
        CHECK(endWarnings(tx, id)); // the nearer one takes the place of the other
        CHECK(alerts::raise(tx, passed ? kOverdue : kDue, of.shopId, QString::number(id), of.externalId));
        CHECK(tx.run(updateWarned, passed ? 2 : 1, id));
        ++raised;
    }
    return raised;
}

Result<Waiting> waiting(Reader &reader, qint64 now) { return reader.only(countWaiting, now + kWarnAhead); }

Result<> accept(Transaction &tx, qint64 returnId, const QString &actor) { return ask(tx, returnId, {true, {}}, actor); }

Result<> dispute(Transaction &tx, qint64 returnId, const QString &why, const QString &actor)
{
    const QString said = why.trimmed();
    if (said.isEmpty() || said.size() > kLongestWhy)
        return failAs(QStringLiteral("return.why"), Error::Kind::Rejected, QString::number(said.size()));
    return ask(tx, returnId, {false, said}, actor);
}

Answer answerOf(const QString &payload)
{
    const auto parsed = json::parse(payload.toUtf8());
    if (!parsed)
        return {};
    json::Fields fields(*parsed, QStringLiteral("answer"));
    return {fields.textOr("answer") != QLatin1String("dispute"), fields.textOr("why")};
}

Result<> receive(Transaction &tx, qint64 returnId, const QString &actor)
{
    TRY(const Return of, existing(tx, returnId));
    if (of.goods != Goods::Expected)
        return refuse("return.not-expected", goodsName(of.goods));
    CHECK(tx.run(updateGoods, goodsName(Goods::Received), returnId));
    return note(tx, of, "return.goods-received", of.trackingNumber, actor);
}

Result<> inspect(
    Transaction &tx, qint64 returnId, qint64 warehouseId, const std::vector<Found> &found, const QString &actor)
{
    TRY(const Return of, existing(tx, returnId));
    if (of.goods == Goods::Inspected)
        return refuse("return.inspected", of.externalId);
    if (of.goods == Goods::None)
        return refuse("return.not-expected", goodsName(of.goods));
    if (of.goods == Goods::Expected)
        CHECK(receive(tx, returnId, actor));
    qint64 sellable = 0, damaged = 0, missing = 0;
    for (const Line &line : of.lines) {
        const auto seen
            = std::find_if(found.begin(), found.end(), [&](const Found &one) { return one.lineId == line.id; });
        if (seen == found.end() || qMin(seen->sellable, qMin(seen->damaged, seen->missing)) < 0
            || seen->sellable + seen->damaged + seen->missing != line.quantity)
            return refuse("return.sum", line.title);
        if (!line.skuId && seen->sellable + seen->damaged > 0)
            return refuse("return.unmapped", line.title);
        if (line.skuId)
            CHECK(putBack(tx, of, warehouseId, line, *seen, actor));
        CHECK(tx.run(updateFound, seen->sellable, seen->damaged, seen->missing, line.id));
        sellable += seen->sellable;
        damaged += seen->damaged;
        missing += seen->missing;
    }
    CHECK(tx.run(updateGoods, goodsName(Goods::Inspected), returnId));
    CHECK(note(tx, of, "return.inspected",
        QStringLiteral("%1 sellable, %2 damaged, %3 missing").arg(sellable).arg(damaged).arg(missing), actor));
    return of.enteredBy.isEmpty() ? Result<>() : endOrder(tx, *of.orderId, actor);
}

Result<std::optional<Return>> find(Reader &reader, qint64 returnId)
{
    TRY(auto found, reader.one(returnById, returnId));
    if (found) {
        TRY(found->lines, reader.all(linesOf, returnId));
    }
    return found;
}

Result<std::optional<qint64>> named(Reader &reader, const QString &code)
{
    const QString said = code.trimmed();
    if (said.isEmpty())
        return std::optional<qint64>();
    TRY(const auto id, reader.one(returnNamed, said, said, said, said));
    if (id)
        return id;
    TRY(const auto order, sentAs(reader, said));
    return order ? reader.one(newestOfOrder, *order) : Result<std::optional<qint64>>(std::nullopt);
}

Result<std::vector<Return>> open(Reader &reader, int limit) { return reader.all(openReturns, limit); }

Result<std::optional<Return>> replacedBy(Reader &reader, qint64 orderId)
{
    return reader.one(returnOfExchange, orderId);
}

Result<std::vector<Return>> ofOrder(Reader &reader, qint64 orderId) { return reader.all(returnsOfOrder, orderId); }

} // namespace selaras::returns
