#include "audit/search.h"

#include "catalog/sku.h"

#include <QDateTime>
#include <QSaveFile>

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

QByteArray csvLine(const audit::LogRow &row)
{
    const audit::Entry &entry = row.row.entry;
    QStringList cells{
        QString::number(row.row.seq), QDateTime::fromMSecsSinceEpoch(row.row.at, Qt::UTC).toString(Qt::ISODateWithMs)};
    for (const QString &text :
        {entry.actor, entry.action, row.skuCode, entry.delta ? QString::number(*entry.delta) : QString(),
            row.orderNumber, entry.subject, entry.detail, QString::fromLatin1(row.row.hash.toHex())})
        cells << csvCell(text);
    return cells.join(u',').toUtf8() + "\r\n";
}

Error cannotWrite(const QSaveFile &file)
{
    Error error(Error::Kind::Storage, file.errorString());
    error.code = QStringLiteral("file.cannot-write");
    return error;
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

QString csvCell(const QString &text)
{
    QString cell = text;
    bool isNumber = false;
    cell.toLongLong(&isNumber);
    if (!isNumber && !cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front()))
        cell.prepend(u'\'');
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cell;
}

Result<qint64> writeCsv(Reader &reader, const Search &search, const QString &path)
{
    Found found;
    TRY(const auto filter, filterOf(reader, search, found));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(cannotWrite(file));
    file.write("\xef\xbb\xbfseq,time_utc,actor,action,sku,delta,order,subject,detail,hash\r\n");
    qint64 written = 0;
    std::optional<qint64> before;
    while (filter) {
        TRY(const auto rows, audit::log(reader, *filter, before, kExportPage));
        for (const audit::LogRow &row : rows)
            file.write(csvLine(row));
        written += qint64(rows.size());
        if (rows.size() < kExportPage)
            break;
        before = rows.back().row.seq;
    }
    if (!file.commit())
        return fail(cannotWrite(file));
    return written;
}

} // namespace selaras::ui::log
