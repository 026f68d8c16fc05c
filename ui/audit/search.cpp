#include "audit/search.h"

#include "catalog/sku.h"
#include "tables/table_file.h"

#include <QDateTime>

namespace selaras::ui::log {

namespace {

constexpr int kExportPage = 1000;

/// nullopt: something that was typed is known to nobody; `found` says what.
Result<std::optional<audit::Filter>> filterOf(Reader &reader, const Search &search, Found &found)
{
    audit::Filter filter;
    filter.actor = search.actor;
    filter.actionPrefix = search.actionPrefix;
    if (!search.sku.isEmpty()) {
        TRY(const auto sku, catalog::skuByCode(reader, search.sku));
        found.unknownSku = !sku;
        if (sku)
            filter.skuId = sku->id;
    }
    if (!search.order.isEmpty()) {
        TRY(filter.orderId, audit::orderNumbered(reader, search.order));
        found.unknownOrder = !filter.orderId;
    }
    if (found.unknownSku || found.unknownOrder)
        return std::optional<audit::Filter>();
    return std::optional(filter);
}

std::vector<tables::Cell> cellsOf(const audit::LogRow &row)
{
    const audit::Entry &entry = row.row.entry;
    return {tables::count(row.row.seq), QDateTime::fromMSecsSinceEpoch(row.row.at, Qt::UTC).toString(Qt::ISODateWithMs),
        entry.actor, entry.action, row.skuCode, entry.delta ? tables::count(*entry.delta) : tables::Number{},
        row.orderNumber, entry.subject, entry.detail, QString::fromLatin1(row.row.hash.toHex())};
}

} // namespace

Result<Found> find(Reader &reader, const Search &search, std::optional<qint64> before, int limit)
{
    Found out;
    TRY(out.newest, audit::newestSeq(reader));
    TRY(const auto filter, filterOf(reader, search, out));
    if (filter) {
        TRY(out.rows, audit::log(reader, *filter, before, limit));
    }
    return out;
}

Result<Choices> choices(Reader &reader)
{
    Choices out;
    TRY(out.actors, audit::actors(reader));
    TRY(out.actions, audit::actions(reader));
    return out;
}

Result<qint64> writeTable(Reader &reader, const Search &search, const QString &path)
{
    Found found;
    TRY(const auto filter, filterOf(reader, search, found));
    TRY(const auto file,
        tables::createTable(
            path, QStringLiteral("seq time_utc actor action sku delta order subject detail hash").split(u' ')));
    qint64 written = 0;
    std::optional<qint64> before;
    while (filter) {
        TRY(const auto rows, audit::log(reader, *filter, before, kExportPage));
        for (const audit::LogRow &row : rows)
            CHECK(file->add(cellsOf(row)));
        written += qint64(rows.size());
        if (rows.size() < kExportPage)
            break;
        before = rows.back().row.seq;
    }
    CHECK(file->commit());
    return written;
}

} // namespace selaras::ui::log
