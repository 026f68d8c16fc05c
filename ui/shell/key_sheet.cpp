#include "shell/key_sheet.h"

#include "kit/keycap.h"
#include "kit/label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace selaras::ui {

using kit::Theme;

KeySheet::KeySheet(QWidget *parent)
    : QWidget(parent)
    , m_card(new kit::Card)
    , m_columns(new QHBoxLayout(m_card))
{
    m_columns->setContentsMargins(Theme::space32, Theme::space24, Theme::space32, Theme::space24);
    m_columns->setSpacing(Theme::space32);
    auto *middle = new QGridLayout(this);
    middle->addWidget(m_card, 0, 0, Qt::AlignCenter);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void KeySheet::open(const QList<Group> &groups)
{
    while (QLayoutItem *item = m_columns->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Group &group : groups) {
        auto *column = new QWidget;
        auto *lines = new QVBoxLayout(column);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(Theme::space8);
        lines->addWidget(new kit::Label(group.title, kit::Type::Section));
        for (const KeyRow &row : group.rows)
            lines->addWidget(new kit::KeyHint(row.key, row.does));
        lines->addStretch();
        m_columns->addWidget(column);
    }
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus();
}

void KeySheet::close()
{
    hide();
    Q_EMIT closed();
}

void KeySheet::paintEvent(QPaintEvent *)
{
    QColor veil = Theme::current().canvas;
    veil.setAlphaF(0.85F);
    QPainter(this).fillRect(rect(), veil);
}

void KeySheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1 || event->text() == QLatin1String("?"))
        close();
}

void KeySheet::mousePressEvent(QMouseEvent *) { close(); }

} // namespace selaras::ui
