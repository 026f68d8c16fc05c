#include "kit/filter_bar.h"

#include "kit/button.h"
#include "kit/icons.h"
#include "kit/keycap.h"
#include "kit/number.h"
#include "kit/shape.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace selaras::kit {

SearchField::SearchField(const QString &placeholder, const QString &key, QWidget *parent)
    : QLineEdit(parent)
    , m_key(key)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setProperty("dense", true);
    setMaximumWidth(Theme::searchWidth);
    connect(Theme::watch(), &ThemeWatch::changed, this, &SearchField::applyTheme);
    applyTheme();
}

void SearchField::applyTheme()
{
    const int side = Theme::current().scaled(Theme::icon);
    const int right = m_key.isEmpty() ? Theme::space8 : int(std::ceil(keyCapWidth(m_key))) + Theme::space12;
    setTextMargins(side + Theme::space10, 0, right - Theme::space8, 0);
    update();
}

QSize SearchField::sizeHint() const { return {Theme::searchWidth, Theme::current().height(Theme::search)}; }

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const int side = theme.scaled(Theme::icon);
    drawIcon(
        &painter, QRectF(Theme::space12, (height() - side) / 2.0, side, side), QStringLiteral("search"), theme.text2);
    if (!m_key.isEmpty() && text().isEmpty())
        drawKeyCap(&painter, QRectF(width() - Theme::space8 - keyCapWidth(m_key), 0, 0, height()), m_key);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        QLineEdit::keyPressEvent(event);
}

Segmented::Segmented(const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setProperty("ringed", true);
    connect(Theme::watch(), &ThemeWatch::changed, this, [this] { updateGeometry(), update(); });
}

void Segmented::setChoices(const QStringList &choices)
{
    m_choices = choices;
    m_current = qBound(0, m_current, qMax(0, int(choices.size()) - 1));
    updateGeometry();
    update();
}

void Segmented::setCurrentIndex(int index)
{
    if (index < 0 || index >= m_choices.size() || index == m_current)
        return;
    m_current = index;
    update();
    Q_EMIT currentChanged(index);
}

qreal Segmented::choiceWidth(int index) const
{
    return std::ceil(numberWidth(m_choices.at(index), Theme::current().font(Type::Label))) + 2 * Theme::space10
        + Theme::border;
}

QSize Segmented::sizeHint() const
{
    qreal width = Theme::border;
    for (int i = 0; i < m_choices.size(); ++i)
        width += choiceWidth(i);
    return {int(width), Theme::current().height(Theme::button)};
}

void Segmented::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    drawPanel(&painter, rect(), Theme::radiusControl, theme.surface, theme.borderLine);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(Theme::border, Theme::border, -Theme::border, -Theme::border),
        Theme::radiusControl - Theme::border, Theme::radiusControl - Theme::border);
    qreal x = 0;
    for (int i = 0; i < m_choices.size(); ++i) {
        const QRectF box(x, 0, choiceWidth(i), height());
        if (i == m_current) {
            QPainterPath slice;
            slice.addRect(box);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.fillPath(outline.intersected(slice), theme.select);
        }
        if (i > 0)
            painter.fillRect(QRectF(x, Theme::border, Theme::border, height() - 2 * Theme::border), theme.borderLine);
        painter.setPen(i == m_current ? theme.text : theme.text2);
        drawNumber(
            &painter, box, m_choices.at(i), theme.font(i == m_current ? Type::Label : Type::Body), Qt::AlignCenter);
        x += box.width();
    }
}

void Segmented::mousePressEvent(QMouseEvent *event)
{
    qreal x = 0;
    for (int i = 0; i < m_choices.size(); ++i) {
        x += choiceWidth(i);
        if (event->position().x() < x) {
            setCurrentIndex(i);
            return;
        }
    }
}

void Segmented::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        setCurrentIndex(m_current - 1);
    else if (event->key() == Qt::Key_Right)
        setCurrentIndex(m_current + 1);
    else
        QWidget::keyPressEvent(event);
}

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Theme::edge, 0, Theme::edge, Theme::border);
    line->setSpacing(Theme::space8);
    m_left = new QHBoxLayout;
    m_right = new QHBoxLayout;
    m_left->setSpacing(Theme::space8);
    m_right->setSpacing(Theme::space8);
    line->addLayout(m_left);
    line->addStretch();
    line->addLayout(m_right);
    m_more = iconButton(QStringLiteral("more"), {}, this);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &FilterBar::showMore);
    line->addWidget(m_more);
    nameMore();
}

void FilterBar::nameMore()
{
    m_more->setToolTip(tr("What has no room here"));
    m_more->setAccessibleName(m_more->toolTip());
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameMore();
    QWidget::changeEvent(event);
}

/// The buttons that are hidden, in the order of the bar, each pressed as if it were there.
void FilterBar::showMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QHBoxLayout *side : {m_left, m_right})
        for (int i = 0; i < side->count(); ++i) {
            auto *button = qobject_cast<Button *>(side->itemAt(i)->widget());
            if (!button || !m_spare.contains(button) || !button->isHidden())
                continue;
            QString words = button->text().isEmpty() ? button->toolTip() : button->text();
            words.replace(u'&', QStringLiteral("&&")); // no letter of a name opens it
            QAction *act = menu->addAction(button->key().isEmpty() ? words : words + u'\t' + button->key());
            act->setEnabled(button->isEnabled());
            connect(act, &QAction::triggered, button, &QPushButton::click);
        }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

int FilterBar::moreWidth() const
{
    const bool holds = std::any_of(
        m_spare.begin(), m_spare.end(), [](QWidget *spare) { return qobject_cast<Button *>(spare) != nullptr; });
    return holds ? m_more->sizeHint().width() + Theme::space8 : 0;
}

void FilterBar::addLeft(QWidget *widget) { m_left->addWidget(widget); }

void FilterBar::addRight(QWidget *widget) { m_right->addWidget(widget); }

void FilterBar::addSpare(QWidget *widget) { m_spare << widget; }

QSize FilterBar::minimumSizeHint() const
{
    int width = neededWidth() + moreWidth();
    for (const QWidget *spare : m_spare)
        if (!spare->isHidden())
            width -= spare->sizeHint().width() + Theme::space8;
    return {width, sizeHint().height()};
}

int FilterBar::neededWidth() const
{
    int width = 2 * Theme::edge;
    for (const QHBoxLayout *side : {m_left, m_right})
        for (int i = 0; i < side->count(); ++i)
            if (const QWidget *widget = side->itemAt(i)->widget(); widget && !widget->isHidden())
                width += widget->minimumSizeHint().expandedTo(widget->minimumSize()).width() + Theme::space8;
    return width;
}

void FilterBar::fit()
{
    int needed = neededWidth();
    struct Spare {
        QWidget *widget;
        Button *button; ///< one that can fold, or null
        int width; ///< as it is to be
        bool folded = false;
    };
    std::vector<Spare> spares;
    for (QWidget *widget : m_spare) { // first as if all of them were there in words, then one after the other gives way
        auto *button = qobject_cast<Button *>(widget);
        if (button && !button->canFold())
            button = nullptr;
        const int whole = button ? button->sizeFor(false).width() : widget->sizeHint().width();
        needed += whole + Theme::space8 - (widget->isHidden() ? 0 : widget->sizeHint().width() + Theme::space8);
        spares.push_back({widget, button, whole});
    }
    for (Spare &spare : spares) {
        if (!spare.button || needed <= width())
            continue;
        spare.folded = true;
        needed -= spare.width;
        spare.width = spare.button->sizeFor(true).width();
        needed += spare.width;
    }
    bool more = false; // the first button that goes makes room for the menu, too
    for (const Spare &spare : spares) {
        if (spare.button)
            spare.button->setFolded(spare.folded);
        const bool fits = needed <= width();
        if (spare.widget->isHidden() == fits)
            spare.widget->setVisible(fits);
        if (fits)
            continue;
        needed -= spare.width + Theme::space8;
        if (qobject_cast<Button *>(spare.widget) && !std::exchange(more, true))
            needed += moreWidth();
    }
    if (m_more->isHidden() == more)
        m_more->setVisible(more);
}

bool FilterBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // words in another language, a chip with another value
        fit();
    return QWidget::event(event);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QSize FilterBar::sizeHint() const
{
    return {layout()->sizeHint().width(), Theme::current().height(Theme::button) + Theme::filterBar - Theme::button};
}

void FilterBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    painter.fillRect(QRect(0, height() - Theme::border, width(), Theme::border), theme.borderLine);
}

} // namespace selaras::kit
