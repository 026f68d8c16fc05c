#include "manual/recall_list.h"

#include "kit/theme.h"
#include "pages/ask.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>

namespace selaras::ui {

using kit::Theme;

namespace {

constexpr int kMost = 4;

}

RecallList::RecallList(Services &services, QWidget *parent)
    : QListWidget(parent)
    , m_services(services)
{
    setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
    connect(this, &QListWidget::itemClicked, this, &RecallList::take);
}

void RecallList::watch(QLineEdit *field)
{
    field->installEventFilter(this);
    connect(field, &QLineEdit::textEdited, this, [this, field](const QString &typed) { look(field, typed); });
}

void RecallList::look(QLineEdit *field, const QString &typed)
{
    if (!access::may(m_services.actor.role, access::Right::SeeBuyerData))
        return;
    askStore(
        m_services.store, this, [typed](Reader &reader) { return manual::recall(reader, typed, kMost); },
        [this, field = QPointer(field), typed](const Result<std::vector<manual::Recalled>> &found) {
            if (field && field->hasFocus() && field->text() == typed) // else somebody has typed on, or left
                offer(found.value_or(std::vector<manual::Recalled>()));
        });
}

void RecallList::offer(std::vector<manual::Recalled> buyers)
{
    m_buyers = std::move(buyers);
    clear();
    const int height = Theme::current().height(Theme::rowCompact);
    for (const manual::Recalled &buyer : m_buyers) {
        const auto &to = buyer.address;
        auto *item = new QListWidgetItem(
            tr("%1, %2: %3, %4").arg(to.name, to.phone, to.street.isEmpty() ? tr("no address") : to.street, to.city),
            this);
        item->setToolTip(tr("%n order(s), the last one %1", nullptr, buyer.orders).arg(buyer.lastNumber));
        item->setSizeHint({0, height});
    }
    setFixedHeight(int(m_buyers.size()) * height);
    setVisible(!m_buyers.empty());
    setCurrentRow(0);
}

void RecallList::take()
{
    const int row = currentRow();
    if (row < 0 || row >= int(m_buyers.size()))
        return;
    const manual::Recalled buyer = m_buyers[std::size_t(row)];
    hide();
    Q_EMIT chosen(buyer);
}

bool RecallList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() != QEvent::KeyPress || !isVisible())
        return QListWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    switch (press->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        setCurrentRow(qBound(0, currentRow() + (press->key() == Qt::Key_Down ? 1 : -1), count() - 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (press->modifiers() & Qt::ControlModifier)
            break;
        take();
        return true;
    case Qt::Key_Escape: hide(); return true;
    default: break;
    }
    return QListWidget::eventFilter(watched, event);
}

} // namespace selaras::ui
