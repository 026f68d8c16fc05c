#pragma once

#include "kit/roles.h"
#include "kit/theme.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QVariant>
#include <vector>

namespace selaras::ui {

/// What one cell answers, by role. Formatted once, when its page comes in.
using PageCell = QHash<int, QVariant>;

struct PageRow {
    qint64 id = 0; ///< identity of the row; cursor and marks survive a refresh by it
    std::vector<PageCell> cells;
    friend bool operator==(const PageRow &, const PageRow &) = default;
};

/// Rows of a keyset list, as far as they have been asked for. The owner reads the pages and formats them; the model
/// keeps them and says when the view wants more.
class PageModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Column {
        QString title;
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    };
    explicit PageModel(QObject *parent = nullptr);

    /// Titles and sides; called again when the language changes.
    void setColumns(std::vector<Column> columns);
    /// What is there now, from the top. Nothing moves when nothing changed.
    void replace(std::vector<PageRow> rows, bool more);
    /// The page behind what is there.
    void append(std::vector<PageRow> rows, bool more);
    const std::vector<PageRow> &rows() const { return m_rows; }
    /// Id of the last row, where the next page begins; 0 when empty.
    qint64 lastId() const { return m_rows.empty() ? 0 : m_rows.back().id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The view has come near the end: read the next page and append it.
    void moreWanted();

private:
    std::vector<Column> m_columns;
    std::vector<PageRow> m_rows;
    bool m_more = false, m_asked = false;
};

constexpr int kPageRows = 200; ///< of every list

// Cells in short.
PageCell textCell(const QString &text, const QString &second = {});
PageCell quietCell(const QString &text); ///< in text2
PageCell badgeCell(kit::Role role, const QString &word);
PageCell tileCell(QChar letter, const QString &channel); ///< `channel` is its name, for tooltip and screen readers

} // namespace selaras::ui
