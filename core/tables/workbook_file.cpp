#include "tables/workbook_file.h"

#include <QDateTime>
#include <QFile>
#include <QSet>
#include <cstdio>
#include <xlsxwriter.h>

namespace selaras::tables {

namespace {

constexpr qsizetype kExactDigits = 15; ///< that Excel keeps of a number
constexpr int kLongestText = 32'767; ///< characters of a cell
constexpr lxw_row_t kMostRows = LXW_ROW_MAX;

tl::unexpected<Error> cannotWrite(const QString &why)
{
    return failAs(QStringLiteral("file.cannot-write"), Error::Kind::Storage, why);
}

/// XML has no place for most control characters.
QByteArray plain(const QString &text)
{
    QString out;
    for (const QChar c : text.left(kLongestText))
        if (c >= u' ' || c == u'\n' || c == u'\t')
            out += c;
    return out.toUtf8();
}

class WorkbookFile final : public TableFile {
public:
    explicit WorkbookFile(const QString &path)
        : m_path(path)
        , m_partly(path + QStringLiteral(".part"))
    {
    }
    ~WorkbookFile() override
    {
        if (!m_book)
            return;
        (void)workbook_close(m_book); // the only way to let go of it
        QFile::remove(m_partly);
    }
    WorkbookFile(const WorkbookFile &) = delete;
    WorkbookFile &operator=(const WorkbookFile &) = delete;

    Result<> open(const QStringList &header)
    {
        // Writes its file only when it is closed: whether that will go is asked now.
        if (QFile probe(m_partly); !probe.open(QIODevice::WriteOnly))
            return cannotWrite(probe.errorString());
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        const QByteArray name = QFile::encodeName(m_partly);
        m_book = workbook_new_opt(name.constData(), &options);
        m_sheet = m_book ? workbook_add_worksheet(m_book, nullptr) : nullptr;
        if (!m_sheet)
            return cannotWrite(QStringLiteral("no workbook"));
        lxw_format *bold = workbook_add_format(m_book);
        format_set_bold(bold);
        m_time = workbook_add_format(m_book);
        format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss");
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_set_column(m_sheet, 0, lxw_col_t(qMax<qsizetype>(1, header.size()) - 1), 18, nullptr);
        lxw_col_t column = 0;
        for (const QString &word : header)
            CHECK(done(worksheet_write_string(m_sheet, 0, column++, plain(word).constData(), bold)));
        return {};
    }

    Result<> add(const std::vector<Cell> &row) override
    {
        if (++m_row >= kMostRows)
            return failAs(QStringLiteral("export.too-many-rows"), Error::Kind::Rejected, QString::number(kMostRows));
        lxw_col_t column = 0;
        for (const Cell &cell : row)
            CHECK(done(write(column++, cell)));
        return {};
    }

    Result<> commit() override
    {
        const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
        // QFile::rename never replaces; the other moves in one step.
        if (closed == LXW_NO_ERROR
            && std::rename(QFile::encodeName(m_partly).constData(), QFile::encodeName(m_path).constData()) == 0)
            return {};
        QFile::remove(m_partly);
        return cannotWrite(QString::fromUtf8(lxw_strerror(closed)));
    }

private:
    Result<> done(lxw_error code) const
    {
        return code == LXW_NO_ERROR ? Result<>() : cannotWrite(QString::fromUtf8(lxw_strerror(code)));
    }

    lxw_error write(lxw_col_t column, const Cell &cell)
    {
        if (const auto *number = std::get_if<Number>(&cell)) {
            if (number->decimal.isEmpty())
                return LXW_NO_ERROR;
            if (number->decimal.size() <= kExactDigits)
                return worksheet_write_number(m_sheet, m_row, column, number->decimal.toDouble(), nullptr);
            return writeText(column, number->decimal);
        }
        if (const auto *moment = std::get_if<Moment>(&cell)) {
            constexpr double kDayMs = 86'400'000.0, kEpoch = 25'569.0; // 1970-01-01 in days of Excel
            const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment->at, moment->zone);
            const double onTheClock = double(moment->at + qint64(time.offsetFromUtc()) * 1000);
            return worksheet_write_number(m_sheet, m_row, column, kEpoch + onTheClock / kDayMs, m_time);
        }
        return writeText(column, std::get<QString>(cell));
    }
    lxw_error writeText(lxw_col_t column, const QString &text)
    {
        return text.isEmpty() ? LXW_NO_ERROR
                              : worksheet_write_string(m_sheet, m_row, column, plain(text).constData(), nullptr);
    }

    const QString m_path, m_partly;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_time = nullptr;
    lxw_row_t m_row = 0;
};

} // namespace

Result<std::unique_ptr<TableFile>> createWorkbook(const QString &path, const QStringList &header)
{
    auto file = std::make_unique<WorkbookFile>(path);
    CHECK(file->open(header));
    return file;
}

} // namespace selaras::tables
