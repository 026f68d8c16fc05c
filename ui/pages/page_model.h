#pragma once

#include "kit/roles.h"
#include "kit/theme.h"
#include "live/paged_model.h"

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

/// Rows of a keyset list that the owner reads and formats; the model says when the view wants more.
class PageModel : public PagedModel<PageRow> {
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
    /// Id of the last row, where the next page begins; 0 when empty.
    qint64 lastId() const { return rows().empty() ? 0 : rows().back().id; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The view has come near the end: read the next page and append it.
    void moreWanted();

private:
    qint64 idOf(const PageRow &row) const override { return row.id; }
    std::vector<Column> m_columns;
};

constexpr int kPageRows = 200; ///< of every list

// Cells in short.
PageCell textCell(const QString &text, const QString &second = {});
PageCell quietCell(const QString &text); ///< in text2
PageCell badgeCell(kit::Role role, const QString &word);
PageCell tileCell(QChar letter, const QString &channel); ///< `channel` is its name, for tooltip and screen readers

} // namespace selaras::ui
