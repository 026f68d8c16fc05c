#include "store/query.h"

#include <sqlcipher/sqlite3.h>

namespace selaras {

namespace {

const SqlText *&head()
{
    static const SqlText *first = nullptr;
    return first;
}

} // namespace

qint64 Columns::integer(int column) const { return sqlite3_column_int64(m_row, column); }
bool Columns::isNull(int column) const { return sqlite3_column_type(m_row, column) == SQLITE_NULL; }

QString Columns::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_row, column)); // before its length is asked
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_row, column));
}

QByteArray Columns::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_row, column));
    return {data, sqlite3_column_bytes(m_row, column)};
}

SqlText::SqlText(const char *text)
    : m_text(text)
    , m_next(head())
{
    head() = this;
}

std::vector<const SqlText *> SqlText::all()
{
    std::vector<const SqlText *> out;
    for (const SqlText *at = head(); at; at = at->m_next)
        out.push_back(at);
    return out;
}

} // namespace selaras
