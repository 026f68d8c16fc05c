#include "access/step_list.h"

#include "kit/shape.h"

#include <QPainter>

namespace selaras::ui {

using kit::Theme;
using kit::Type;

namespace {

int itemHeight() { return Theme::current().height(Theme::rowTwoLines) + Theme::space8; }

} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(Theme::watch(), &kit::ThemeWatch::changed, this, [this] { updateGeometry(), update(); });
}

void StepList::setItems(std::vector<Item> items)
{
    m_items = std::move(items);
    QStringList words;
    for (const Item &item : m_items)
        words << item.name;
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize StepList::sizeHint() const { return {Theme::masterList, int(m_items.size()) * itemHeight()}; }

void StepList::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    int y = 0;
    for (const Item &item : m_items) {
        const QRect box(Theme::space20, y, width() - 2 * Theme::space20, itemHeight() - Theme::space2);
        if (item.current)
            kit::drawPanel(&painter, box, Theme::radiusControl, theme.surface, theme.borderLine);
        const int first = theme.lineHeight(Type::Body), second = theme.lineHeight(Type::Small);
        const QRectF name(box.left() + Theme::space20 + Theme::space20, box.center().y() - (first + second) / 2.0,
            box.width() - 2.5 * Theme::space20, first);
        const int side = theme.scaled(Theme::icon);
        kit::drawShape(
            &painter, QRectF(box.left() + Theme::space10, name.center().y() - side / 2.0, side, side), item.state);
        const bool begun = item.state != kit::Role::Grey;
        painter.setPen(begun ? theme.text : theme.text2);
        painter.setFont(theme.font(item.current ? Type::Strong : Type::Label));
        painter.drawText(
            name, Qt::AlignVCenter, painter.fontMetrics().elidedText(item.name, Qt::ElideRight, int(name.width())));
        painter.setPen(theme.text2);
        painter.setFont(theme.font(Type::Small));
        const QRectF below(name.left(), name.bottom(), name.width(), second);
        painter.drawText(below, Qt::AlignVCenter,
            painter.fontMetrics().elidedText(item.summary, Qt::ElideRight, int(below.width())));
        y += itemHeight();
    }
}

} // namespace selaras::ui
