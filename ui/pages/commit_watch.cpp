#include "pages/commit_watch.h"

#include <QEvent>
#include <QWidget>

namespace selaras::ui {

CommitWatch::CommitWatch(Store &store, Topics topics, QWidget *screen, int pause)
    : QObject(screen)
    , m_screen(screen)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_stale)
            fire();
    });
    connect(&store, &Store::committed, this, [this, topics](Topics touched) {
        if (touched & topics)
            poke();
    });
    screen->installEventFilter(this);
}

void CommitWatch::poke()
{
    m_stale = true;
    if (m_screen->isVisible() && !m_timer.isActive())
        fire();
}

void CommitWatch::fire()
{
    m_stale = false;
    m_timer.start();
    Q_EMIT due();
}

bool CommitWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_stale && !m_timer.isActive())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_stale && !m_timer.isActive())
                    fire();
            },
            Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace selaras::ui
