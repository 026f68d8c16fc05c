#include "fulfilment/wave.h"

#include "audit/audit.h"
#include "base/text.h"
#include "catalog/sku.h"
#include "fulfilment/by_shelf.h"
#include "fulfilment/moves.h"
#include "fulfilment/obstacle.h"
#include "fulfilment/queries.h"

#include <algorithm>

namespace selaras::fulfilment {

namespace {

using enum ShipmentState;

QString kindName(WaveKind kind)
{
    return kind == WaveKind::Single ? QStringLiteral("single") : QStringLiteral("mixed");
}

Result<> noteWave(Transaction &tx, qint64 number, const char *action, const QString &detail, const QString &actor)
{
    tx.touch(Topic::Orders);
    return audit::append(tx,
        {.actor = actor, .action = QString::fromLatin1(action), .subject = QString::number(number), .detail = detail});
}

Result<> joinWave(Transaction &tx, qint64 waveId, qint64 orderId, qint64 warehouseId, const QString &actor)
{
    TRY(const auto parcels, begin(tx, orderId, actor));
    for (const qint64 id : parcels) {
        TRY(const Shipment parcel, here(tx, id));
        if (parcel.state != Waiting || parcel.warehouseId != warehouseId)
            continue;
        CHECK(moveTo(tx, parcel, Picking));
        CHECK(tx.run(updateWave, waveId, id));
    }
    return {};
}

} // namespace

Result<std::vector<WaveGroup>> waveGroups(Reader &reader, qint64 warehouseId)
{
    return reader.all(groupsOfWarehouse, warehouseId);
}

Result<qint64> startWave(Transaction &tx, const WaveOrder &wanted, const QString &actor)
{
    TRY(const auto orders,
        tx.all(ordersForWave, wanted.warehouseId, !wanted.courier.has_value(), wanted.courier.value_or(QString()),
            wanted.kind == WaveKind::Single, wanted.most));
    if (orders.empty())
        return failAs(QStringLiteral("wave.empty"), Error::Kind::Conflict, QString::number(wanted.warehouseId));
    TRY(const qint64 highest, tx.only(highestWave));
    const qint64 id = tx.newId();
    CHECK(tx.run(insertWave, id, highest + 1, wanted.warehouseId, kindName(wanted.kind),
        wanted.courier.value_or(QString()), actor, tx.now()));
    for (const qint64 order : orders)
        CHECK(joinWave(tx, id, order, wanted.warehouseId, actor));
    CHECK(noteWave(tx, highest + 1, "wave.started", QStringLiteral("%1 orders").arg(orders.size()), actor));
    return id;
}

Result<> abortWave(Transaction &tx, qint64 waveId, const QString &actor)
{
    TRY(const auto found, wave(tx, waveId));
    if (!found || !found->open)
        return failAs(QStringLiteral("wave.closed"), Error::Kind::Conflict, QString::number(waveId));
    TRY(const auto parcels, tx.all(shipmentsOfWave, waveId));
    for (const Shipment &some : parcels) {
        TRY(const Shipment parcel, here(tx, some.id));
        if (parcel.state != Picking || parcel.packed() > 0)
            continue;
        CHECK(tx.run(leaveWave, waveId, parcel.id));
        CHECK(moveTo(tx, parcel, Waiting));
        CHECK(tx.run(updatePacker, QString(), std::nullopt, shipmentStateName(Waiting), parcel.id));
    }
    CHECK(tx.run(closeWave, QStringLiteral("aborted"), tx.now(), waveId));
    return noteWave(tx, found->number, "wave.aborted", {}, actor);
}

Result<> closeWaveWhenDone(Transaction &tx, qint64 waveId)
{
    TRY(const auto parcels, tx.all(shipmentsOfWave, waveId));
    const bool done = std::none_of(parcels.begin(), parcels.end(),
        [](const Shipment &parcel) { return parcel.state == Picking || parcel.state == Waiting; });
    TRY(const auto found, wave(tx, waveId));
    if (done && found && found->open)
        CHECK(tx.run(closeWave, QStringLiteral("done"), tx.now(), waveId));
    return {};
}

Result<std::vector<Wave>> waves(Reader &reader, int limit) { return reader.all(latestWaves, limit); }

Result<std::optional<Wave>> wave(Reader &reader, qint64 waveId) { return reader.one(waveById, waveId); }

Result<std::vector<Wave>> openWaves(Reader &reader, qint64 warehouseId) { return reader.all(wavesOpenIn, warehouseId); }

Result<std::vector<qint64>> ordersOfWave(Reader &reader, qint64 waveId)
{
    TRY(const auto parcels, reader.all(shipmentsOfWave, waveId));
    std::vector<qint64> out;
    for (const Shipment &parcel : parcels)
        if (std::find(out.begin(), out.end(), parcel.orderId) == out.end())
            out.push_back(parcel.orderId);
    return out;
}

Result<std::vector<Pick>> pickListOfOpen(Reader &reader, qint64 warehouseId)
{
    TRY(auto picks, reader.all(picksOfOpenWaves, warehouseId));
    sortByShelf(picks);
    return picks;
}

Result<std::vector<Pick>> pickList(Reader &reader, qint64 waveId)
{
    TRY(auto picks, reader.all(picksOfWave, waveId));
    sortByShelf(picks);
    return picks;
}

Result<std::optional<qint64>> nextInWave(Reader &reader, qint64 waveId, const QString &packer)
{
    TRY(const auto parcels, reader.all(shipmentsOfWave, waveId));
    for (const Shipment &parcel : parcels) {
        const bool open = parcel.state == ShipmentState::Waiting || parcel.state == ShipmentState::Picking;
        if (!open || !(parcel.packer.isEmpty() || parcel.packer == packer))
            continue;
        TRY(const auto obstacle, obstacleTo(reader, parcel.orderId));
        if (!obstacle || *obstacle == Obstacle::Short)
            return std::optional(parcel.id);
    }
    return std::optional<qint64>();
}

Result<> setCutoff(Transaction &tx, const QString &courier, std::optional<int> minute, const QString &actor)
{
    CHECK(tx.run(deleteCutoff, courier));
    if (minute)
        CHECK(tx.run(insertCutoff, courier, *minute));
    tx.touch(Topic::Orders);
    return audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("courier.cutoff"),
            .subject = courier,
            .detail = minute
                ? QStringLiteral("%1:%2").arg(*minute / 60, 2, 10, QChar(u'0')).arg(*minute % 60, 2, 10, QChar(u'0'))
                : QString()});
}

Result<> setShelf(Transaction &tx, qint64 skuId, qint64 warehouseId, const QString &shelf, const QString &actor)
{
    const QString name = shelf.trimmed();
    if (name.size() > kLongestShelf || !isPlainText(name))
        return failAs(QStringLiteral("shelf.name"), Error::Kind::Rejected, name);
    TRY(const auto was, tx.one(shelfName, skuId, warehouseId));
    if (was.value_or(QString()) == name)
        return {};
    CHECK(tx.run(deleteShelf, skuId, warehouseId));
    if (!name.isEmpty())
        CHECK(tx.run(insertShelf, skuId, warehouseId, name));
    tx.touch(Topic::Stock);
    TRY(const auto sku, catalog::skuById(tx, skuId));
    return audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("sku.shelf"),
            .skuId = skuId,
            .subject = sku ? sku->code : QString(),
            .detail = name});
}

Result<QString> shelfOf(Reader &reader, qint64 skuId, qint64 warehouseId)
{
    TRY(const auto name, reader.one(shelfName, skuId, warehouseId));
    return name.value_or(QString());
}

} // namespace selaras::fulfilment
