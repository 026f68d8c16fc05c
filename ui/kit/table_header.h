#pragma once

#include "kit/theme.h"

#include <QHeaderView>

namespace selaras::kit {

/// The header of a kit::TableView: caption type, aligned like its column (TextAlignmentRole), a tile when headerData
/// gives TileRole, a small triangle on the sorted column, a check box over the check column.
class TableHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent);
    QSize sizeHint() const override;
    /// What the title of a section takes uncut, without the padding, in pixels.
    qreal contentWidth(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;

Q_SIGNALS:
    void checkClicked();
};

} // namespace selaras::kit
