#pragma once

#include "shell/search.h"

#include <QFrame>

class QListWidget;

namespace selaras::ui {

/// What the search box found, in groups, below it. The keyboard stays in the box; the first hit is chosen.
class SearchPopup : public QFrame {
    Q_OBJECT
public:
    explicit SearchPopup(QWidget *parent);

    void setHits(std::vector<Hit> hits);
    /// One line instead of hits: what is asked, or that there is nothing.
    void setLine(const QString &line);
    /// The chosen hit, if there is one.
    const Hit *chosen() const;
    void move(int step);
    /// Grows to its lines, `width` wide, with its upper left corner there (in the parent's coordinates).
    void place(const QPoint &corner, int width);
    int hitCount() const { return int(m_hits.size()); }

Q_SIGNALS:
    void picked(); ///< a hit was pressed; chosen() tells which

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QListWidget *m_list;
    std::vector<Hit> m_hits;
};

} // namespace selaras::ui
