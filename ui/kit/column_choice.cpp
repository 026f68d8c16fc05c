#include "kit/column_choice.h"

#include "kit/button.h"
#include "kit/format.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QSettings>
#include <QStringList>

namespace selaras::kit {

namespace {

/// A menu that stays open while its boxes are switched: columns are seldom chosen one by one.
class StayingMenu final : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (QAction *action = actionAt(event->pos()))
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool chooses
            = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (chooses && activeAction())
            activeAction()->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

} // namespace

ColumnChoice::ColumnChoice(const QString &table, Button *button, QObject *parent)
    : QObject(parent)
    , m_key(QStringLiteral("columns/") + table)
    , m_button(button)
    , m_menu(new StayingMenu(button))
{
    const QStringList kept = QSettings().value(m_key).toStringList();
    m_unwanted = QSet<QString>(kept.begin(), kept.end());
    connect(button, &QPushButton::clicked, this, &ColumnChoice::open);
}

ColumnChoice::~ColumnChoice() = default;

void ColumnChoice::setColumns(std::vector<Column> columns)
{
    m_columns = std::move(columns);
    m_menu->clear();
    for (const Column &each : m_columns) {
        QAction *action = m_menu->addAction(format::menuWords(each.name));
        action->setCheckable(true);
        action->setChecked(!m_unwanted.contains(each.id));
        connect(
            action, &QAction::toggled, this, [this, column = each.column](bool wanted) { setWanted(column, wanted); });
    }
}

bool ColumnChoice::isWanted(int column) const
{
    for (const Column &each : m_columns)
        if (each.column == column)
            return !m_unwanted.contains(each.id);
    return true;
}

void ColumnChoice::setWanted(int column, bool wanted)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].column != column || m_unwanted.contains(m_columns[i].id) != wanted)
            continue;
        if (wanted)
            m_unwanted.remove(m_columns[i].id);
        else
            m_unwanted.insert(m_columns[i].id);
        QStringList kept(m_unwanted.begin(), m_unwanted.end());
        kept.sort();
        QSettings().setValue(m_key, kept);
        m_menu->actions().at(qsizetype(i))->setChecked(wanted);
        Q_EMIT changed();
        return;
    }
}

void ColumnChoice::open()
{
    m_menu->popup(m_button->mapToGlobal(QPoint(m_button->width() - m_menu->sizeHint().width(), m_button->height())));
    if (!m_menu->activeAction() && !m_menu->actions().isEmpty())
        m_menu->setActiveAction(m_menu->actions().first());
}

} // namespace selaras::kit
