#include "papers/courier_papers.h"

#include "documents/papers.h"
#include "fulfilment/wave.h"
#include "orders/order.h"
#include "papers/sender.h"

#include <QDateTime>
#include <algorithm>
#include <set>

namespace selaras::papers {

namespace {

Result<inventory::Warehouse> known(Reader &reader, qint64 warehouseId)
{
    TRY(const auto there, inventory::warehouse(reader, warehouseId));
    return there.value_or(inventory::Warehouse());
}

/// The names under which what is in the parcels was sold, by name.
Result<QString> sellersOf(Reader &reader, const std::vector<fulfilment::PackedParcel> &parcels)
{
    std::set<qint64> shops;
    for (const fulfilment::PackedParcel &parcel : parcels) {
        TRY(const auto order, orders::find(reader, parcel.orderId));
        if (order)
            shops.insert(order->shopId);
    }
    QStringList out;
    for (const qint64 shop : shops) {
        TRY(const QString name, sellerName(reader, shop));
        if (!name.isEmpty())
            out << name;
    }
    out.removeDuplicates();
    out.sort();
    return out.join(QStringLiteral(", "));
}

QString numbersOf(const std::vector<fulfilment::Wave> &waves)
{
    QStringList out;
    for (const fulfilment::Wave &wave : waves)
        out << QString::number(wave.number);
    return out.join(QStringLiteral(", "));
}

} // namespace

Day dayOf(const QDate &date, const QTimeZone &zone)
{
    return {date.startOfDay(zone).toMSecsSinceEpoch(), date.addDays(1).startOfDay(zone).toMSecsSinceEpoch()};
}

Result<QByteArray> manifest(Reader &reader, const QString &courier, const QDate &date, const Reading &reading)
{
    const Day day = dayOf(date, reading.zone);
    TRY(const auto parcels, fulfilment::handedOver(reader, courier, day.from, day.to));
    if (parcels.empty())
        return failAs(
            QStringLiteral("manifest.empty"), Error::Kind::Conflict, courier + u' ' + date.toString(Qt::ISODate));
    documents::Manifest out;
    out.number = courier.simplified().replace(u' ', u'-') + u'-' + date.toString(Qt::ISODate);
    TRY(out.shopName, sellersOf(reader, parcels));
    const qint64 from = parcels.front().warehouseId;
    const bool fromOne = std::all_of(
        parcels.begin(), parcels.end(), [from](const auto &parcel) { return parcel.warehouseId == from; });
    if (fromOne) { // of several none is named
        TRY(const inventory::Warehouse warehouse, known(reader, from));
        out.warehouse = warehouse.name;
        out.warehouseReach = reachOf(warehouse);
    }
    out.courier = courier;
    out.date = documents::momentText(parcels.back().handedOverAt, reading.zone, reading.language);
    for (const fulfilment::PackedParcel &parcel : parcels)
        out.parcels.push_back({parcel.orderNumber, parcel.trackingNumber, parcel.courier, parcel.pieces,
            parcel.codMinor > 0 ? std::optional(Money{parcel.codMinor, parcel.currency}) : std::nullopt});
    return documents::manifestPdf(out, reading.language, reading.now);
}

Result<QByteArray> pickList(Reader &reader, qint64 warehouseId, std::optional<qint64> waveId, const Reading &reading)
{
    std::vector<fulfilment::Wave> waves;
    std::vector<fulfilment::Pick> picks;
    if (waveId) {
        TRY(const auto wave, fulfilment::wave(reader, *waveId));
        if (!wave)
            return failAs(QStringLiteral("wave.closed"), Error::Kind::Conflict, QString::number(*waveId));
        waves.push_back(*wave);
        TRY(picks, fulfilment::pickList(reader, *waveId));
    } else {
        TRY(waves, fulfilment::openWaves(reader, warehouseId));
        TRY(picks, fulfilment::pickListOfOpen(reader, warehouseId));
    }
    if (waves.empty() || picks.empty())
        return failAs(QStringLiteral("wave.empty"), Error::Kind::Conflict, QString::number(waveId.value_or(0)));
    documents::PickList out;
    out.number = numbersOf(waves);
    TRY(const inventory::Warehouse warehouse, known(reader, waves.front().warehouseId));
    out.warehouse = warehouse.name;
    out.date = documents::momentText(reading.now, reading.zone, reading.language);
    for (const fulfilment::Pick &pick : picks)
        out.picks.push_back({pick.shelf, pick.code, pick.name, pick.pieces});
    return documents::pickListPdf(out, reading.language, reading.now);
}

} // namespace selaras::papers
