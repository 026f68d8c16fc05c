#include "orders/offer_list.h"

#include "kit/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace selaras::ui {

using kit::Theme;

namespace {

constexpr std::size_t kRows = 8; ///< visible at once

} // namespace

OfferList::OfferList(QLineEdit *field, QWidget *form)
    : m_form(form)
{
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    hide();
    connect(this, &QListWidget::itemClicked, this, &OfferList::confirmed);
    field->installEventFilter(this);
}

void OfferList::offer(const std::vector<Offer> &offers)
{
    const int row = Theme::current().height(Theme::rowCompact);
    setVisible(!offers.empty());
    setFixedHeight(int(std::min(offers.size(), kRows)) * row);
    clear();
    for (const Offer &one : offers) {
        auto *item = new QListWidgetItem(one.words, this);
        item->setData(Qt::UserRole, one.skuId);
        item->setSizeHint({0, row});
    }
    setCurrentRow(0);
}

std::optional<qint64> OfferList::chosen() const
{
    const QListWidgetItem *item = currentItem();
    return item ? std::optional(item->data(Qt::UserRole).toLongLong()) : std::nullopt;
}

bool OfferList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QListWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step != 0) {
        setCurrentRow(qBound(0, currentRow() + step, qMax(0, count() - 1)));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT confirmed();
        return true;
    }
    if (key == Qt::Key_Escape) {
        QCoreApplication::sendEvent(m_form, event);
        return true;
    }
    return QListWidget::eventFilter(watched, event);
}

} // namespace selaras::ui
