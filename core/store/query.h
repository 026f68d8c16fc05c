#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>
#include <optional>
#include <vector>

struct sqlite3_stmt;

namespace selaras {

/// The columns of one result row, read by position. What is null is 0, an empty text or no bytes.
class Columns {
public:
    explicit Columns(sqlite3_stmt *row)
        : m_row(row)
    {
    }
    qint64 integer(int column) const;
    int small(int column) const { return int(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;
    std::optional<qint64> maybeInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }

private:
    sqlite3_stmt *m_row;
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
