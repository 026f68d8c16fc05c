#pragma once

#include "kit/roles.h"

#include <QStyledItemDelegate>

namespace selaras::kit {

/// Draws the items of kit::Rail. Only the rail uses it.
class RailDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Data { Id = FirstOwnRole, Icon, Count, CountRole, IsRule, IsCurrent };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool folded = false;
    bool letters = false; ///< Alt is down: underline the mnemonics
};

} // namespace selaras::kit
