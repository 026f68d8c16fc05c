// The rows that fill a kit::Pane.
#include "kit/icons.h"
#include "kit/keycap.h"
#include "kit/number.h"
#include "kit/pane.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace selaras::kit {
namespace {

/// A label whose text wraps to the width there is.
Label *wrapping(const QString &text, Type type = Type::Body, Tone tone = Tone::Text)
{
    auto *label = new Label(text, type, tone);
    label->setWordWrap(true);
    return label;
}

} // namespace

SectionTitle::SectionTitle(const QString &title, const QString &hint, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_hint(new Label(hint, Type::Small, Tone::Text2))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, Theme::space8, 0, 0);
    line->setSpacing(Theme::space8);
    line->addWidget(new Label(title, Type::Strong));
    line->addStretch();
    line->addWidget(m_hint);
    if (!key.isEmpty())
        line->addWidget(new KeyHint(key));
}

void SectionTitle::setHint(const QString &hint) { m_hint->setText(hint); }

PairList::PairList(Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::space16);
    m_grid->setVerticalSpacing(shape == Shape::Facts ? Theme::space8 : Theme::space4);
    m_grid->setColumnStretch(1, 1);
    if (shape == Shape::Facts)
        m_grid->setColumnMinimumWidth(0, Theme::pairLabel - Theme::space16);
}

void PairList::add(const QString &key, const QString &value, bool strong)
{
    QWidget *shown = nullptr;
    if (m_shape == Shape::Facts)
        shown = wrapping(value);
    else
        shown = new NumberLabel(value, strong ? Type::Strong : Type::Body);
    if (strong && m_shape == Shape::Figures) {
        m_grid->addWidget(new Label(key, Type::Strong), m_row, 0);
        m_grid->addWidget(shown, m_row++, 1, Qt::AlignRight | Qt::AlignVCenter);
        return;
    }
    add(key, shown);
}

void PairList::add(const QString &key, QWidget *value)
{
    auto *label = new Label(key, Type::Body, Tone::Text2);
    if (m_shape == Shape::Facts) {
        label->setWordWrap(true);
        label->setFixedWidth(Theme::current().scaled(Theme::pairLabel) - Theme::space16);
        m_grid->addWidget(label, m_row, 0, Qt::AlignTop);
        m_grid->addWidget(value, m_row++, 1);
    } else {
        m_grid->addWidget(label, m_row, 0);
        m_grid->addWidget(value, m_row++, 1, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void PairList::addHidden(const QString &key, const QString &neededRight)
{
    auto *holder = new QWidget;
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::space8);
    auto *lock = new QLabel;
    lock->setPixmap(icon(QStringLiteral("lock")).pixmap(Theme::icon));
    line->addWidget(lock);
    line->addWidget(new Label(tr("needs the right %1").arg(neededRight), Type::Body, Tone::Text2));
    add(key, holder);
}

void PairList::addRule() { m_grid->addWidget(new Rule, m_row++, 0, 1, 2); }

void PairList::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_row = 0;
}

LineItem::LineItem(
    const QString &quantity, const QString &name, const QString &detail, const QString &figure, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space8);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space8);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, Theme::space20);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new NumberLabel(quantity, Type::Strong), 0, 0, Qt::AlignTop);
    grid->addWidget(wrapping(name), 0, 1);
    grid->addWidget(new NumberLabel(figure), 0, 2, Qt::AlignRight | Qt::AlignTop);
    if (!detail.isEmpty())
        grid->addWidget(wrapping(detail, Type::Small, Tone::Text2), 1, 1);
    column->addLayout(grid);
    column->addWidget(new Rule);
}

EventLine::EventLine(const QString &time, const QString &what, const QString &who, QWidget *parent)
    : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::space8);
    line->addWidget(new NumberLabel(time, Type::Body, Tone::Text2));
    line->addWidget(new Label(what));
    line->addStretch();
    if (!who.isEmpty())
        line->addWidget(new NumberLabel(who, Type::Body, Tone::Text2));
}

} // namespace selaras::kit
