#include "eye.h"

#include <QApplication>
#include <QPaintEvent>
#include <QTimer>

namespace selaras::bench {

namespace {

constexpr qint64 kPatienceMs = 30'000;

}

Eye::Eye() { qApp->installEventFilter(this); }

void Eye::blink()
{
    m_anything = m_table = m_rows = m_reset = false;
    if (QTableView *seen = table())
        follow(seen);
}

void Eye::lookFor(const char *className, const QString &words)
{
    m_teller = className;
    m_words = words;
    m_told = false;
}

QTableView *Eye::table()
{
    QTableView *biggest = nullptr;
    for (QWidget *widget : QApplication::allWidgets()) {
        auto *table = qobject_cast<QTableView *>(widget);
        if (table && table->isVisible()
            && (!biggest || table->width() * table->height() > biggest->width() * biggest->height()))
            biggest = table;
    }
    return biggest;
}

QWidget *Eye::find(const char *className)
{
    for (QWidget *widget : QApplication::allWidgets())
        if (widget->isVisible() && QByteArray(widget->metaObject()->className()).endsWith(className))
            return widget;
    return nullptr;
}

void Eye::follow(QTableView *table)
{
    if (m_model == table->model())
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = table->model();
    if (m_model)
        connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
            m_reset = true;
            m_table = m_rows = false;
        });
}

bool Eye::wait(const std::function<bool()> &ready)
{
    QElapsedTimer since;
    since.start();
    QTimer tick; // an event loop without events would not look
    tick.start(1);
    while (!ready()) {
        if (since.elapsed() > kPatienceMs)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

bool Eye::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched->isWidgetType()) {
        m_anything = true;
        if (!m_words.isEmpty() && QByteArray(watched->metaObject()->className()).endsWith(m_teller))
            m_told = m_told || static_cast<QWidget *>(watched)->accessibleName().startsWith(m_words);
        auto *table = qobject_cast<QTableView *>(watched->parent());
        if (table && table->viewport() == watched && table->model()) {
            m_table = true;
            m_rows = m_rows || table->model()->rowCount() > 0;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace selaras::bench
