#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <algorithm>
#include <functional>
#include <vector>

namespace selaras::ui {

/// A table over keyset pages: the rows read so far, more of them as the view scrolls. A subclass says what a cell
/// shows. `Row` is a copyable value that idOf() tells apart.
template <class Row> class PagedModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Begins to read the rows behind the last one; answered with append().
    std::function<void()> onMoreWanted;

    const std::vector<Row> &rows() const { return m_rows; }
    const Row *find(qint64 id) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return idOf(row) == id; });
        return found == m_rows.end() ? nullptr : &*found;
    }
    QSet<qint64> ids() const
    {
        QSet<qint64> out;
        out.reserve(qsizetype(m_rows.size()));
        for (const Row &row : m_rows)
            out.insert(idOf(row));
        return out;
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_more && !m_fetching && onMoreWanted;
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        m_fetching = true;
        onMoreWanted();
    }

    /// The first page of something else.
    void replace(std::vector<Row> rows, bool more)
    {
        beginResetModel();
        take(std::move(rows));
        m_more = more;
        m_fetching = false;
        endResetModel();
    }
    void append(std::vector<Row> rows, bool more)
    {
        m_fetching = false;
        m_more = more;
        const QSet<qint64> known = ids();
        std::erase_if(rows, [&](const Row &row) { return known.contains(idOf(row)); });
        if (rows.empty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        for (Row &row : rows) {
            prepare(row);
            m_rows.push_back(std::move(row));
        }
        endInsertRows();
    }
    /// The list as it is now, from the top. Rows that only changed, or came in at the end, do not shake the view.
    void refresh(std::vector<Row> rows) { refresh(std::move(rows), m_more); }
    void refresh(std::vector<Row> rows, bool more)
    {
        const bool grows = !m_rows.empty() && rows.size() >= m_rows.size()
            && std::equal(m_rows.begin(), m_rows.end(), rows.begin(),
                [this](const Row &a, const Row &b) { return idOf(a) == idOf(b); });
        if (!grows) {
            replace(std::move(rows), more);
            return;
        }
        const auto added = rows.begin() + std::ptrdiff_t(m_rows.size());
        std::vector<Row> below(std::make_move_iterator(added), std::make_move_iterator(rows.end()));
        rows.erase(added, rows.end());
        take(std::move(rows));
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
        append(std::move(below), more);
    }
    /// Changes the row of that id and no other, or puts a new one before the first that `isBehind` it (of two rows:
    /// whether the first one belongs behind the second). The list is in that order.
    template <class Behind> void put(Row row, Behind isBehind)
    {
        prepare(row);
        const auto same
            = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &old) { return idOf(old) == idOf(row); });
        if (same != m_rows.end()) {
            const int at = int(same - m_rows.begin());
            *same = std::move(row);
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
            return;
        }
        const auto place = std::partition_point(
            m_rows.begin(), m_rows.end(), [&](const Row &other) { return !isBehind(other, row); });
        const int at = int(place - m_rows.begin());
        beginInsertRows({}, at, at);
        m_rows.insert(place, std::move(row));
        endInsertRows();
    }
    /// Nothing happens when it is not there.
    void remove(qint64 id)
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return idOf(row) == id; });
        if (found == m_rows.end())
            return;
        const int at = int(found - m_rows.begin());
        beginRemoveRows({}, at, at);
        m_rows.erase(found);
        endRemoveRows();
    }
    /// Formats every row anew and asks the views to do so with the titles: the language has changed.
    void retranslate()
    {
        for (Row &row : m_rows)
            prepare(row);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    void stopFetching() { m_fetching = false; }
    bool hasMore() const { return m_more; }

protected:
    virtual qint64 idOf(const Row &row) const = 0;
    /// Formats what is costly once, when a row arrives.
    virtual void prepare(Row &) { }

private:
    void take(std::vector<Row> rows)
    {
        m_rows = std::move(rows);
        for (Row &row : m_rows)
            prepare(row);
    }

    std::vector<Row> m_rows;
    bool m_more = false, m_fetching = false;
};

} // namespace selaras::ui
