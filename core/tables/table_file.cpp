#include "tables/table_file.h"

#include "base/money.h"
#include "tables/formula_guard.h"
#include "tables/workbook_file.h"

#include <QDateTime>
#include <QSaveFile>

namespace selaras::tables {

namespace {

QString textOf(const Cell &cell)
{
    if (const auto *number = std::get_if<Number>(&cell))
        return number->decimal;
    if (const auto *moment = std::get_if<Moment>(&cell))
        return moment->zone == QTimeZone::utc()
            ? QDateTime::fromMSecsSinceEpoch(moment->at, Qt::UTC).toString(Qt::ISODate)
            : QDateTime::fromMSecsSinceEpoch(moment->at, moment->zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return std::get<QString>(cell);
}

class CsvFile final : public TableFile {
public:
    explicit CsvFile(const QString &path)
        : m_file(path)
    {
    }
    Result<> open(const QStringList &header)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return cannotWrite();
        return write("\xef\xbb\xbf" + joined(header).toUtf8());
    }
    Result<> add(const std::vector<Cell> &row) override
    {
        QStringList cells;
        for (const Cell &cell : row)
            cells.append(std::holds_alternative<Number>(cell) ? textOf(cell) : guarded(textOf(cell)));
        return write(joined(cells).toUtf8());
    }
    Result<> commit() override { return m_file.commit() ? Result<>() : cannotWrite(); }

private:
    static QString joined(QStringList cells)
    {
        for (QString &cell : cells)
            if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
                cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        return cells.join(u',') + QStringLiteral("\r\n");
    }
    Result<> write(const QByteArray &bytes) { return m_file.write(bytes) == bytes.size() ? Result<>() : cannotWrite(); }
    Result<> cannotWrite() const
    {
        return failAs(QStringLiteral("file.cannot-write"), Error::Kind::Storage, m_file.errorString());
    }

    QSaveFile m_file;
};

} // namespace

Cell count(qint64 pieces) { return Number{QString::number(pieces)}; }
Cell amount(qint64 minor, const QString &currency) { return Number{decimalFromMinor(minor, currency)}; }

Result<std::unique_ptr<TableFile>> createTable(const QString &path, const QStringList &header)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return createWorkbook(path, header);
    auto file = std::make_unique<CsvFile>(path);
    CHECK(file->open(header));
    return file;
}

} // namespace selaras::tables
