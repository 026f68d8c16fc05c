#include "orders/export.h"

#include "audit/audit.h"
#include "orders/queries.h"
#include "shops/shop.h"
#include "tables/table_file.h"

#include <QFileInfo>
#include <QHash>
#include <algorithm>

namespace selaras::orders {

namespace {

constexpr int kPage = 500;

/// All that one line of the file says.
struct Told {
    Row row;
    Order order;
    QString shop;
    std::vector<Sending> sendings;
};

Result<std::vector<Told>> told(Reader &reader, const std::vector<Row> &rows)
{
    std::vector<Told> out;
    QHash<qint64, QString> names;
    TRY(const auto all, shops::all(reader));
    for (const shops::Shop &shop : all)
        names.insert(shop.id, shop.name);
    for (const Row &row : rows) {
        TRY(const auto order, find(reader, row.id));
        TRY(auto sendings, reader.all(sendingsOfOrder, row.id));
        out.push_back({row, order.value_or(Order()), names.value(row.shopId), std::move(sendings)});
    }
    return out;
}

/// Each once, what is empty left out.
QString joined(QStringList texts, const QString &between = QStringLiteral(", "))
{
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(between);
}

/// "2 x POT, 1 x LID"; a line that nobody has mapped by what its seller calls it.
QString skusOf(const Order &order)
{
    QStringList codes;
    QHash<QString, qint64> pieces;
    for (const OrderLine &line : order.lines) {
        if (line.sold.quantity == 0)
            continue;
        const QString code = line.skuCode.isEmpty() ? line.sold.sellerSku : line.skuCode;
        if (!pieces.contains(code))
            codes << code;
        pieces[code] += line.sold.quantity;
    }
    QStringList out;
    for (const QString &code : std::as_const(codes))
        out << QStringLiteral("%1 x %2").arg(pieces.value(code)).arg(code.isEmpty() ? QStringLiteral("?") : code);
    return out.join(QStringLiteral(", "));
}

std::vector<tables::Cell> cellsOf(const Told &one, const ExportOrder &how)
{
    const Row &row = one.row;
    const ExportWords &words = how.words;
    QStringList couriers, awbs, holders, reasons;
    for (const Sending &parcel : one.sendings) {
        couriers << parcel.courier;
        awbs << parcel.awb;
    }
    const QString courier = joined(couriers), awb = joined(awbs);
    for (const Hold &hold : one.order.holds) {
        holders << hold.actor;
        reasons << words.why(hold);
    }
    if (channels::holdsBack(row.hold)) {
        holders << words.channel;
        reasons << words.whyOfChannel(row.hold);
    }
    std::vector<tables::Cell> cells{row.number, row.externalId, one.shop, words.state(row), words.money(row.money),
        tables::Moment{row.shipBy, words.zone}, tables::Moment{row.placedAt, words.zone}, row.contents,
        skusOf(one.order), tables::count(row.pieces), courier.isEmpty() ? row.courier : courier,
        awb.isEmpty() ? one.order.sold.trackingNumber : awb, words.packing(row), joined(holders),
        joined(reasons, QStringLiteral("; ")), tables::amount(row.totalMinor, row.currency), row.currency};
    const channels::ChannelAddress &to = one.order.sold.recipient;
    if (how.withBuyers)
        cells.insert(cells.end(),
            {row.buyerName, row.city, to.phone, joined({to.street, to.district, to.city, to.province, to.postcode}),
                one.order.sold.buyerNote});
    return cells;
}

Result<std::vector<Row>> named(Reader &reader, const QList<qint64> &ids)
{
    std::vector<Row> rows;
    for (const qint64 id : ids) {
        TRY(auto row, reader.one(rowById, id));
        if (row)
            rows.push_back(std::move(*row));
    }
    return rows;
}

template <class Future> auto awaited(Future future)
{
    future.waitForFinished();
    return future.takeResult();
}

} // namespace

Result<ExportOutcome> exportOrders(
    Store &store, const ExportOrder &order, const std::function<void(int)> &progress, const std::atomic_bool *cancel)
{
    ExportOutcome out;
    const QStringList header = order.withBuyers ? order.words.header + order.words.buyers : order.words.header;
    TRY(const auto file, tables::createTable(order.path, header));
    std::optional<Place> behind;
    QList<qint64> left(order.ids.begin(), order.ids.end());
    std::sort(left.begin(), left.end());
    for (bool more = true; more;) {
        if (cancel && *cancel) {
            out.cancelled = true;
            return out;
        }
        const QList<qint64> some = left.mid(0, kPage);
        TRY(const auto rows, awaited(store.read([&](Reader &reader) -> Result<std::vector<Told>> {
            TRY(const auto found, order.everything ? page(reader, order.filter, behind, kPage) : named(reader, some));
            return told(reader, found);
        })));
        for (const Told &one : rows) {
            if (order.everything && order.except.contains(one.row.id))
                continue;
            CHECK(file->add(cellsOf(one, order)));
            ++out.rows;
        }
        if (progress)
            progress(out.rows);
        if (order.everything && !rows.empty())
            behind = Place{rows.back().row.shipBy, rows.back().row.id};
        left.remove(0, some.size());
        more = order.everything ? rows.size() == std::size_t(kPage) : !left.isEmpty();
    }
    // Noted before the file appears: no list of buyers leaves without a trace.
    CHECK(awaited(store.write([&](Transaction &tx) {
        return audit::append(tx,
            {.actor = order.actor,
                .action = QStringLiteral("orders.exported"),
                .subject = QFileInfo(order.path).fileName(),
                .detail
                = QStringLiteral("%1 orders, %2")
                      .arg(out.rows)
                      .arg(order.withBuyers ? QStringLiteral("with buyers") : QStringLiteral("without buyers"))});
    })));
    CHECK(file->commit());
    return out;
}

} // namespace selaras::orders
