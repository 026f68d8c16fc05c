#include "kit/pane.h"

#include "kit/spoken.h"
#include "kit/tile.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace selaras::kit {
namespace {

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout())
            emptyLayout(inner);
        delete item;
    }
}

/// A layout shows what is put into it with the next event only: a key that came before would find nothing there.
void showNow(QLayout *layout)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QWidget *widget = layout->itemAt(i)->widget();
        if (widget && !widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            widget->show();
        showNow(layout->itemAt(i)->layout());
    }
}

QBoxLayout *line(int spacing)
{
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

Pane::Pane(QWidget *parent)
    : QWidget(parent)
    , m_tile(new Tile({}, {}, this))
    , m_title(new Label({}, Type::Section))
    , m_first(new Label({}, Type::Body))
    , m_second(new Label({}, Type::Body, Tone::Text2))
    , m_close(iconButton(QStringLiteral("close"), tr("Close (Esc)")))
    , m_badgeHolder(new QWidget)
    , m_foot(new Region(Region::Fill::Surface, Qt::TopEdge))
    , m_scroll(new QScrollArea)
    , m_spoken(new Spoken(this))
{
    const int inset = Theme::paneInset;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::border, 0, 0, 0);
    column->setSpacing(0);

    auto *header = new Region(Region::Fill::Surface, Qt::BottomEdge);
    m_headerColumn = new QVBoxLayout(header);
    m_headerColumn->setContentsMargins(inset, Theme::space10, inset - Theme::space6, Theme::space12);
    m_headerColumn->setSpacing(0);
    m_titleLine = line(Theme::space4);
    m_tile->hide();
    m_title->setWordWrap(true); // it may end in a figure, which is never cut
    m_titleLine->addWidget(m_tile);
    m_titleLine->addSpacing(0);
    m_titleLine->addWidget(m_title, 0, Qt::AlignVCenter);
    m_titleLine->addStretch();
    m_titleLine->addWidget(m_close);
    m_headerColumn->addLayout(m_titleLine);
    auto *sub = line(Theme::space4);
    sub->addWidget(m_first);
    sub->addWidget(m_second, 1);
    m_headerColumn->addLayout(sub);
    m_headerColumn->addWidget(m_badgeHolder);
    m_badgeHolder->hide();
    column->addWidget(header);

    auto *content = new Region(Region::Fill::Surface);
    // A stretch below rather than AlignTop, which forgets the height of wrapped text.
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(inset, Theme::space12, inset, inset);
    m_body = new QVBoxLayout;
    m_body->setSpacing(Theme::space8);
    outer->addLayout(m_body);
    outer->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);

    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(inset, Theme::space12, inset, Theme::space12);
    foot->setSpacing(Theme::space8);
    m_actions = line(Theme::space8);
    m_harm = line(Theme::space8);
    foot->addLayout(m_actions);
    foot->addStretch();
    foot->addLayout(m_harm);
    m_foot->hide();
    column->addWidget(m_foot);

    connect(m_close, &QPushButton::clicked, this, &Pane::closed);
}

void Pane::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Pane::setSubtitle(const QString &first, const QString &second)
{
    // A subtitle alone is quiet; with a second part the first is the name and speaks.
    m_first->setText(first);
    m_first->setTone(second.isEmpty() ? Tone::Text2 : Tone::Text);
    m_second->setText(second);
}

void Pane::setTile(const QString &words, const QString &name)
{
    m_tile->setVisible(!words.isEmpty());
    m_titleLine->itemAt(1)->spacerItem()->changeSize(words.isEmpty() ? 0 : Theme::space4, 0);
    m_titleLine->invalidate();
    m_tile->set(words, name);
}

void Pane::addTitleButton(Button *button) { m_titleLine->insertWidget(m_titleLine->indexOf(m_title) + 1, button); }

void Pane::addHeaderButton(Button *button) { m_titleLine->insertWidget(m_titleLine->indexOf(m_close), button); }

QBoxLayout *Pane::badgeLine()
{
    if (!m_badges) {
        m_badges = new QHBoxLayout(m_badgeHolder);
        m_badges->setContentsMargins(0, Theme::space8, Theme::space6, 0);
        m_badges->setSpacing(Theme::space12);
    }
    m_badgeHolder->show();
    return m_badges;
}

void Pane::fill(std::function<void()> content)
{
    m_spoken->say([this, content = std::move(content)] {
        content();
        for (QLayout *layout : {m_body, m_badges, m_actions, m_harm})
            showNow(layout);
    });
}

void Pane::clear()
{
    emptyLayout(m_body);
    if (m_badges)
        emptyLayout(m_badges);
    m_badgeHolder->hide();
}

void Pane::addAction(Button *button)
{
    m_actions->addWidget(button);
    m_foot->show();
}

void Pane::addHarmfulAction(Button *button)
{
    m_harm->addWidget(button);
    m_foot->show();
}

void Pane::clearActions()
{
    emptyLayout(m_actions);
    emptyLayout(m_harm);
    m_foot->hide();
}

int Pane::leastWidth() const
{
    // Not the foot's own hint: it leaves out what is not shown yet, and its buttons are shown with the next event.
    int width = 2 * Theme::paneInset;
    for (const QBoxLayout *line : {m_actions, m_harm})
        for (int i = 0; i < line->count(); ++i)
            width += line->itemAt(i)->widget()->sizeHint().width() + Theme::space8;
    return width;
}

void Pane::setClosable(bool closable) { m_close->setVisible(closable); }

QSize Pane::sizeHint() const { return {Theme::pane, Theme::searchWidth}; }

void Pane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, Theme::border, height()), Theme::current().borderLine);
}

void Pane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_close->setToolTip(tr("Close (Esc)"));
        m_close->setAccessibleName(m_close->toolTip());
    }
    QWidget::changeEvent(event);
}

void Pane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace selaras::kit
