#pragma once

#include "catalog/listing.h"
#include "catalog/sku.h"
#include "ctl/house.h"
#include "intake/intake.h"
#include "inventory/stock.h"
#include "shops/shop.h"

namespace selaras::test {

/// Ani's inventory with one pot and five lids; the order N-1 wants two pots.
struct OnePot : House {
    OnePot()
    {
        const SystemClock clock;
        auto store = must(Store::open({path, key, 0, Threads::None, 1}, clock));
        auto done = store->write([](Transaction &tx) -> Result<> {
            const QString who = QStringLiteral("Ani"), pot = QStringLiteral("POT");
            TRY(const qint64 place, inventory::addWarehouse(tx, QStringLiteral("CKG"), QStringLiteral("Cakung"), who));
            for (const auto &[code, pieces] : {std::pair("POT", 1), std::pair("LID", 5)}) {
                TRY(const qint64 sku,
                    catalog::addSku(
                        tx, {.code = QString::fromLatin1(code), .name = QStringLiteral("Goods"), .barcode = {}}, who));
                CHECK(inventory::move(tx,
                    {.skuId = sku,
                        .warehouseId = place,
                        .delta = pieces,
                        .reason = inventory::Reason::Opening,
                        .actor = who}));
            }
            const QString name = QStringLiteral("Satu");
            TRY(const qint64 id,
                shops::connect(
                    tx, {.channel = QStringLiteral("shopee"), .name = name, .account = name, .baseUrl = {}}, {}, who));
            CHECK(catalog::adoptListing(tx, id, {{pot, {}}, pot, pot, true, 2}, who));
            TRY(const auto shop, shops::find(tx, id));
            channels::ChannelOrder order{.externalId = QStringLiteral("N-1"), .number = QStringLiteral("N-1")};
            order.state = channels::OrderState::Ready;
            order.placedAt = order.version = tx.now();
            order.lines.push_back({QStringLiteral("1"), pot, {}, pot, pot, 2, 1000, 2000});
            CHECK(intake::take(tx, *shop, order, QByteArray("N-1")));
            return {};
        });
        must(done.takeResult());
    }
    Run orders(const char *command, const QStringList &more = {}, const QString &number = QStringLiteral("N-1")) const
    {
        return ctl(QStringList{QStringLiteral("orders"), QString::fromLatin1(command), path, number} + more);
    }
};

} // namespace selaras::test
