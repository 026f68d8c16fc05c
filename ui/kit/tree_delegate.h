#pragma once

#include "kit/delegates.h"

namespace selaras::kit {

/// The first column of a list that is a tree: words behind a chevron where ExpandedRole is given, and further in by
/// DepthRole. A click on the chevron, Left and Right are TableView's (TableView::expandWanted).
class TreeDelegate final : public TextDelegate {
    Q_OBJECT
public:
    using TextDelegate::TextDelegate;
    qreal contentWidth(const QModelIndex &index) const override;
    /// Where the chevron is in the content of a cell; as wide for who has none but stands under one.
    static QRectF chevronRect(const QRectF &content);

protected:
    void paintCell(QPainter *painter, const Cell &cell) const override;
};

} // namespace selaras::kit
