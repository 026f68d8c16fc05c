#pragma once

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <optional>
#include <vector>

namespace selaras {

/// The columns of one result row, read by position.
class Columns {
public:
    explicit Columns(const QSqlQuery &row)
        : m_row(row)
    {
    }
    qint64 integer(int column) const { return m_row.value(column).toLongLong(); }
    int small(int column) const { return m_row.value(column).toInt(); }
    bool flag(int column) const { return m_row.value(column).toInt() != 0; }
    QString text(int column) const { return m_row.value(column).toString(); }
    QByteArray bytes(int column) const { return m_row.value(column).toByteArray(); }
    bool isNull(int column) const { return m_row.isNull(column); }
    std::optional<qint64> maybeInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }

private:
    const QSqlQuery &m_row;
};

/// A statement's text. It registers itself, so that one test can prepare every statement of the house on both
/// engines, and the connection's cache knows it by its address. Only ever a static object.
class SqlText {
public:
    explicit SqlText(const char *text);
    SqlText(const SqlText &) = delete;
    SqlText &operator=(const SqlText &) = delete;
    const char *text() const { return m_text; }
    static std::vector<const SqlText *> all();

private:
    const char *m_text;
    const SqlText *m_next;
};

/// A question: its text, the types of its `?` in order, and how a row becomes a Row. Stands beside Row in a folder's
/// queries.h, defined in its queries.cpp. Run with Reader::all and Reader::one.
template <class Row, class... Args> struct Query : SqlText {
    using Read = Row (*)(const Columns &);
    Query(const char *text, Read reader)
        : SqlText(text)
        , read(reader)
    {
    }
    Read read;
};

/// A change: its text and the types of its `?` in order. Run with Transaction::run.
template <class... Args> struct Statement : SqlText {
    using SqlText::SqlText;
};

inline QVariant bound(qint64 value) { return value; }
inline QVariant bound(int value) { return value; }
inline QVariant bound(bool value) { return value ? 1 : 0; }
inline QVariant bound(const QString &value)
{
    return value.isNull() ? QVariant(QString::fromLatin1("")) : QVariant(value);
}
inline QVariant bound(const QByteArray &value) { return value.isNull() ? QVariant(QByteArray("")) : QVariant(value); }
template <class T> QVariant bound(const std::optional<T> &value) { return value ? bound(*value) : QVariant(); }

} // namespace selaras
