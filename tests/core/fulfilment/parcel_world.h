#pragma once

#include "fulfilment/bench.h"
#include "fulfilment/hand_over.h"
#include "fulfilment/paper.h"
#include "fulfilment/wave.h"
#include "inventory/bundle.h"
#include "orders/hold.h"
#include "orders/order.h"
#include "outbox/outbox.h"
#include "support/world.h"

namespace selaras::test {

/// A shop that sells A, B and C, and a packer.
struct ParcelWorld : World {
    ParcelWorld()
    {
        shop = addShop(QStringLiteral("Satu"));
        for (const char *code : {"A", "B", "C"}) {
            skus[QString::fromLatin1(code)] = addSku(QString::fromLatin1(code), 10);
            list(shop, QString::fromLatin1(code), 10);
        }
        clock.advance(1000);
    }
    qint64 sell(const QString &number, const Lines &lines) { return takeNew(shop, order(number, lines)); }

    Result<std::vector<qint64>> tryBegin(qint64 order)
    {
        return store->write([=, this](Transaction &tx) { return fulfilment::begin(tx, order, packer); }).takeResult();
    }
    qint64 begin(qint64 order) { return must(tryBegin(order)).front(); }
    Result<fulfilment::Scan> tryScan(qint64 parcel, const QString &code, const QString &by)
    {
        return store->write([=](Transaction &tx) { return fulfilment::scan(tx, parcel, code, by); }).takeResult();
    }
    fulfilment::ScanOutcome scan(qint64 parcel, const char *code)
    {
        return must(tryScan(parcel, QString::fromLatin1(code), packer)).outcome;
    }
    Result<> tryPack(qint64 parcel)
    {
        return store->write([=, this](Transaction &tx) { return fulfilment::pack(tx, parcel, 450, packer); })
            .takeResult();
    }
    /// Scans all that belongs in, and closes the box.
    void pack(qint64 parcel)
    {
        write([&](Transaction &tx) { return fulfilment::take(tx, parcel, packer); });
        for (const fulfilment::Content &content : this->parcel(parcel).contents)
            for (qint64 i = content.packed; i < content.wanted; ++i)
                must(tryScan(parcel, content.code, packer));
        must(tryPack(parcel));
    }
    std::vector<fulfilment::Refused> handOver(const std::vector<qint64> &parcels)
    {
        return write([&](Transaction &tx) { return fulfilment::handOver(tx, parcels, packer); });
    }
    fulfilment::Shipment parcel(qint64 id)
    {
        return *read([id](Reader &reader) { return fulfilment::find(reader, id); });
    }
    std::vector<fulfilment::Shipment> parcels(qint64 order)
    {
        return read([order](Reader &reader) { return fulfilment::shipmentsOf(reader, order); });
    }
    orders::Order found(qint64 order)
    {
        return *read([order](Reader &reader) { return orders::find(reader, order); });
    }
    std::vector<outbox::Job> jobs(qint64 order, outbox::JobKind kind)
    {
        auto all = read([order](Reader &reader) { return outbox::ofOrder(reader, order, 100); });
        std::erase_if(all, [kind](const outbox::Job &job) { return job.kind != kind; });
        return all;
    }
    /// Pieces of a SKU that belong into a parcel.
    qint64 wanted(qint64 parcelId, const char *code)
    {
        for (const fulfilment::Content &content : parcel(parcelId).contents)
            if (content.code == QLatin1String(code))
                return content.wanted;
        return 0;
    }

    QString packer = QStringLiteral("Dedi");
    qint64 shop = 0;
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
