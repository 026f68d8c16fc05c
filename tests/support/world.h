#pragma once

#include "audit/audit.h"
#include "catalog/listing.h"
#include "catalog/sku.h"
#include "intake/intake.h"
#include "inventory/reservation.h"
#include "inventory/rules.h"
#include "inventory/stock.h"
#include "shops/shop.h"
#include "support/temp_store.h"
#include "verify/rules.h"

namespace selaras::test {

/// A small world for tests of the domain: shops that list goods, a warehouse, and what channels say of orders. Every
/// listing's item id is the SKU's code.
struct World : TempStore {
    using Lines = std::vector<std::pair<QString, int>>;
    static constexpr qint64 kDay = 86'400'000;

    World() { warehouse = addWarehouse(QStringLiteral("U")); }

    qint64 addWarehouse(const QString &code)
    {
        return write([&](Transaction &tx) { return inventory::addWarehouse(tx, code, code, who); });
    }
    /// Connected now, told its stock.
    qint64 addShop(const QString &name, bool writes = true)
    {
        return write([&](Transaction &tx) {
            shops::Shop shop{.channel = QStringLiteral("shopee"), .name = name, .account = name, .baseUrl = {}};
            shop.writesStock = writes;
            return shops::connect(tx, shop, {}, who);
        });
    }
    qint64 addSku(const QString &code, qint64 pieces)
    {
        const qint64 id = write(
            [&](Transaction &tx) { return catalog::addSku(tx, {.code = code, .name = code, .barcode = {}}, who); });
        if (pieces > 0)
            move(id, pieces, inventory::Reason::Opening);
        return id;
    }
    /// A listing the shop shows with `shown` pieces.
    qint64 list(qint64 shop, const QString &code, std::optional<qint64> shown, const QString &sellerSku)
    {
        return write([&](Transaction &tx) {
            return catalog::adoptListing(tx, shop, {{code, {}}, sellerSku, code, true, shown}, who);
        });
    }
    qint64 list(qint64 shop, const QString &code, std::optional<qint64> shown) { return list(shop, code, shown, code); }
    Result<> tryMove(qint64 sku, qint64 delta, inventory::Reason reason = inventory::Reason::Receipt, qint64 in = 0)
    {
        auto moved = store->write([&](Transaction &tx) {
            return inventory::move(
                tx, {.skuId = sku, .warehouseId = in ? in : warehouse, .delta = delta, .reason = reason, .actor = who});
        });
        const auto result = moved.takeResult();
        return result ? Result<>() : Result<>(fail(result.error()));
    }
    void move(qint64 sku, qint64 delta, inventory::Reason reason = inventory::Reason::Receipt, qint64 in = 0)
    {
        must(tryMove(sku, delta, reason, in));
    }
    void count(qint64 sku, qint64 pieces)
    {
        write([&](Transaction &tx) {
            return inventory::count(
                tx, {.skuId = sku, .warehouseId = warehouse, .reason = inventory::Reason::Count, .actor = who}, pieces);
        });
    }

    channels::ChannelOrder order(
        const QString &number, const Lines &lines, channels::OrderState state = channels::OrderState::Ready)
    {
        channels::ChannelOrder out{.externalId = number, .number = number, .state = state};
        out.money = state == channels::OrderState::Unpaid ? channels::MoneyState::Pending : channels::MoneyState::Paid;
        out.channelState = channels::stateName(state);
        out.version = out.placedAt = clock.now();
        out.channelHoldsStock = state != channels::OrderState::Cancelled;
        int position = 0;
        for (const auto &[code, quantity] : lines)
            out.lines.push_back({QString::number(++position), code, {}, code, code, quantity, 1000, 1000 * quantity});
        return out;
    }
    /// The same order later, in another state.
    channels::ChannelOrder later(channels::ChannelOrder order, channels::OrderState state, qint64 ms = 1000)
    {
        clock.advance(ms);
        order.version = clock.now();
        order.state = state;
        order.channelState = channels::stateName(state);
        order.channelHoldsStock = state != channels::OrderState::Cancelled;
        return order;
    }
    /// Stands for the bytes of an order.
    static QByteArray bytesOf(const channels::ChannelOrder &order)
    {
        QByteArray out
            = order.externalId.toUtf8() + '|' + QByteArray::number(order.version) + '|' + order.channelState.toUtf8();
        for (const channels::ChannelLine &line : order.lines)
            out += '|' + line.externalLineId.toUtf8() + '=' + QByteArray::number(line.quantity);
        return out;
    }
    Result<intake::Taken> tryTake(qint64 shop, const channels::ChannelOrder &order)
    {
        auto taken = store->write([&](Transaction &tx) -> Result<intake::Taken> {
            TRY(const auto known, shops::find(tx, shop));
            return intake::take(tx, *known, order, inbox::digestOf(bytesOf(order)));
        });
        return taken.takeResult();
    }
    intake::Outcome take(qint64 shop, const channels::ChannelOrder &order)
    {
        return must(tryTake(shop, order)).outcome;
    }
    qint64 takeNew(qint64 shop, const channels::ChannelOrder &order) { return must(tryTake(shop, order)).orderId; }
    intake::PageOutcome takePage(qint64 shop, const std::vector<channels::PulledOrder> &page, qint64 platformAhead = 0)
    {
        return write([&](Transaction &tx) -> Result<intake::PageOutcome> {
            TRY(const auto known, shops::find(tx, shop));
            return intake::takePage(tx, *known, inbox::Source::Pull, page, platformAhead);
        });
    }
    static channels::PulledOrder pulled(const channels::ChannelOrder &order)
    {
        return {order.externalId, bytesOf(order), Result<channels::ChannelOrder>(order)};
    }

    inventory::Levels levels(qint64 sku)
    {
        return read([sku](Reader &reader) { return inventory::levels(reader, sku); });
    }
    catalog::Listing listing(qint64 id)
    {
        return *read([id](Reader &reader) { return catalog::listingById(reader, id); });
    }
    /// What an order holds and waits for, over its lines.
    std::pair<qint64, qint64> promised(qint64 order)
    {
        std::pair<qint64, qint64> sum;
        for (const auto &promise : read([order](Reader &reader) { return inventory::openOf(reader, order); })) {
            sum.first += promise.held;
            sum.second += promise.waiting;
        }
        return sum;
    }
    /// The rules of the house that do not hold, with what breaks them; empty when all is well.
    QStringList broken()
    {
        QStringList out;
        for (const verify::Finding &finding : read([](Reader &reader) { return verify::verifyRules(reader); }))
            for (const QString &offence : finding.offences)
                out << QString::fromLatin1(finding.check->name) + QStringLiteral(": ") + offence;
        return out;
    }

    QString who = QStringLiteral("Rini");
    qint64 warehouse = 0;
};

} // namespace selaras::test

/// Every rule of the house holds.
#define BOOKS_HOLD(world) QCOMPARE((world).broken().join(u'\n'), QString())
