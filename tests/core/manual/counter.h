#pragma once

#include "fulfilment/bench.h"
#include "fulfilment/shipment.h"
#include "inventory/reservation.h"
#include "manual/manual_order.h"
#include "orders/order.h"
#include "outbox/outbox.h"
#include "support/world.h"

namespace selaras::test {

/// A shop on a channel that sells A and B, and people who take orders by chat.
struct Counter : World {
    Counter()
    {
        shop = addShop(QStringLiteral("Satu"));
        for (const char *code : {"A", "B"}) {
            const QString name = QString::fromLatin1(code);
            skus[name] = write([&](Transaction &tx) {
                return catalog::addSku(tx,
                    {.code = name, .name = QStringLiteral("Barang ") + name, .barcode = {}, .priceMinor = 10'000'00},
                    who);
            });
            move(skus[name], 10, inventory::Reason::Opening);
            list(shop, name, 10);
        }
        chat = write([&](Transaction &tx) { return manual::placeNamed(tx, QStringLiteral("WhatsApp"), who); });
        clock.advance(1000);
    }
    manual::ManualOrder wanted(
        const std::vector<manual::Line> &lines, manual::Payment payment = manual::Payment::Unpaid) const
    {
        manual::ManualOrder order{.shopId = chat};
        order.buyer = {.name = QStringLiteral("Dewi Lestari"),
            .phone = QStringLiteral("0812-3456-7890"),
            .street = QStringLiteral("Jl. Kenanga 7"),
            .district = {},
            .city = QStringLiteral("Bandung"),
            .province = {},
            .postcode = {},
            .country = {}};
        order.lines = lines;
        order.payment = payment;
        return order;
    }
    manual::ManualOrder twoOfA(manual::Payment payment = manual::Payment::Unpaid) const
    {
        return wanted({{QStringLiteral("A"), 2}}, payment);
    }
    Result<manual::Entered> tryEnter(const manual::ManualOrder &order)
    {
        return store->write([=, this](Transaction &tx) { return manual::enter(tx, order, who); }).takeResult();
    }
    qint64 enter(const manual::ManualOrder &order) { return must(tryEnter(order)).orderId; }
    Result<> pay(qint64 order)
    {
        return store->write([=, this](Transaction &tx) { return manual::confirmPayment(tx, order, who); }).takeResult();
    }
    Result<> cancel(qint64 order)
    {
        return store
            ->write([=, this](Transaction &tx) { return manual::cancel(tx, order, QStringLiteral("batal"), who); })
            .takeResult();
    }
    Result<> complete(qint64 order)
    {
        return store->write([=, this](Transaction &tx) { return manual::complete(tx, order, who); }).takeResult();
    }
    Result<> amend(qint64 order, const manual::ManualOrder &to)
    {
        return store->write([=, this](Transaction &tx) { return manual::amend(tx, order, to, who); }).takeResult();
    }
    /// What the engine's house-keeping does.
    int lapse()
    {
        return write([&](Transaction &tx) -> Result<int> {
            CHECK(inventory::lapse(tx, 100));
            return manual::lapse(tx, 100);
        });
    }
    void pack(qint64 order)
    {
        const QString packer = QStringLiteral("Dedi");
        write([&](Transaction &tx) -> Result<> {
            TRY(const auto parcels, fulfilment::begin(tx, order, packer));
            CHECK(fulfilment::take(tx, parcels.front(), packer));
            TRY(const auto parcel, fulfilment::find(tx, parcels.front()));
            for (const fulfilment::Content &content : parcel->contents)
                for (qint64 i = 0; i < content.wanted; ++i)
                    CHECK(fulfilment::scan(tx, parcel->id, content.code, packer));
            return fulfilment::pack(tx, parcel->id, std::nullopt, packer);
        });
    }
    orders::Order found(qint64 order)
    {
        return *read([order](Reader &reader) { return orders::find(reader, order); });
    }
    manual::Facts facts(qint64 order)
    {
        return *read([order](Reader &reader) { return manual::factsOf(reader, order); });
    }
    QStringList faults(const manual::ManualOrder &order)
    {
        QStringList codes;
        for (const manual::Fault &fault : read([&](Reader &reader) { return manual::faultsOf(reader, order); }))
            codes << fault.code;
        return codes;
    }

    qint64 shop = 0, chat = 0;
    QHash<QString, qint64> skus;
};

} // namespace selaras::test

/// The last thing was refused with this code.
#define REFUSED(name, ...)                                                                                             \
    do {                                                                                                               \
        const auto refused = (__VA_ARGS__);                                                                            \
        QVERIFY(!refused.has_value());                                                                                 \
        QCOMPARE(refused.error().code, QStringLiteral(name));                                                          \
    } while (false)
