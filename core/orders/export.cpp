#include "orders/export.h"

#include "audit/audit.h"
#include "base/money.h"
#include "orders/queries.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace selaras::orders {

namespace {

constexpr int kPage = 500;

QStringList headerOf(const ExportOrder &order)
{
    QStringList cells{QStringLiteral("number"), QStringLiteral("external_id"), QStringLiteral("state"),
        QStringLiteral("money"), QStringLiteral("ship_by"), QStringLiteral("placed_at"), QStringLiteral("contents"),
        QStringLiteral("pieces"), QStringLiteral("courier"), QStringLiteral("total"), QStringLiteral("currency")};
    if (order.withBuyers)
        cells << QStringLiteral("buyer") << QStringLiteral("city");
    return cells;
}

QString moment(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate); }

QStringList cellsOf(const Row &row, bool withBuyers)
{
    QStringList cells{row.number, row.externalId, channels::stateName(row.state), channels::moneyName(row.money),
        moment(row.shipBy), moment(row.placedAt), row.contents, QString::number(row.pieces), row.courier,
        decimalFromMinor(row.totalMinor, row.currency), row.currency};
    if (withBuyers)
        cells << row.buyerName << row.city;
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

QString csvLine(const QStringList &cells)
{
    QStringList out;
    for (QString cell : cells) {
        if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front()))
            cell.prepend(u'\'');
        if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        out << cell;
    }
    return out.join(u',') + QStringLiteral("\r\n");
}

Result<ExportOutcome> exportOrders(
    Store &store, const ExportOrder &order, const std::function<void(int)> &progress, const std::atomic_bool *cancel)
{
    ExportOutcome out;
    QSaveFile file(order.path);
    const auto cannot = [&] {
        return failAs(QStringLiteral("export.cannot-write"), Error::Kind::Storage, file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return cannot();
    file.write("\xef\xbb\xbf" + csvLine(headerOf(order)).toUtf8());
    std::optional<Place> behind;
    QList<qint64> left(order.ids.begin(), order.ids.end());
    std::sort(left.begin(), left.end());
    for (bool more = true; more;) {
        if (cancel && *cancel) {
            out.cancelled = true;
            file.cancelWriting();
            return out;
        }
        const QList<qint64> some = left.mid(0, kPage);
        TRY(const auto rows, awaited(store.read([&](Reader &reader) {
            return order.everything ? page(reader, order.filter, behind, kPage) : named(reader, some);
        })));
        for (const Row &row : rows) {
            if (order.everything && order.except.contains(row.id))
                continue;
            file.write(csvLine(cellsOf(row, order.withBuyers)).toUtf8());
            ++out.rows;
        }
        if (progress)
            progress(out.rows);
        if (order.everything && !rows.empty())
            behind = Place{rows.back().shipBy, rows.back().id};
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
    if (!file.commit())
        return cannot();
    return out;
}

} // namespace selaras::orders
