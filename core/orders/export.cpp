#include "orders/export.h"

#include "audit/audit.h"
#include "orders/queries.h"
#include "tables/table_file.h"

#include <QFileInfo>
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

std::vector<tables::Cell> cellsOf(const Row &row, bool withBuyers)
{
    std::vector<tables::Cell> cells{row.number, row.externalId, channels::stateName(row.state),
        channels::moneyName(row.money), tables::Moment{row.shipBy}, tables::Moment{row.placedAt}, row.contents,
        tables::count(row.pieces), row.courier, tables::amount(row.totalMinor, row.currency), row.currency};
    if (withBuyers)
        cells.insert(cells.end(), {row.buyerName, row.city});
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
    TRY(const auto file, tables::createTable(order.path, headerOf(order)));
    std::optional<Place> behind;
    QList<qint64> left(order.ids.begin(), order.ids.end());
    std::sort(left.begin(), left.end());
    for (bool more = true; more;) {
        if (cancel && *cancel) {
            out.cancelled = true;
            return out;
        }
        const QList<qint64> some = left.mid(0, kPage);
        TRY(const auto rows, awaited(store.read([&](Reader &reader) {
            return order.everything ? page(reader, order.filter, behind, kPage) : named(reader, some);
        })));
        for (const Row &row : rows) {
            if (order.everything && order.except.contains(row.id))
                continue;
            CHECK(file->add(cellsOf(row, order.withBuyers)));
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
    CHECK(file->commit());
    return out;
}

} // namespace selaras::orders
