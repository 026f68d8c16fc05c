#pragma once

#include "store/store.h"

#include <QObject>
#include <QTimer>

namespace selaras::ui {

/// Says when a screen should look again: after commits that touched its topics, at most once in `pause` ms, and only
/// while its widget can be seen; a hidden one is told when it comes up.
class CommitWatch : public QObject {
    Q_OBJECT
public:
    /// `screen` owns the watch.
    CommitWatch(Store &store, Topics topics, QWidget *screen, int pause = kPause);
    static constexpr int kPause = 250;

    /// As if something had been committed.
    void poke();

Q_SIGNALS:
    void due();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fire();
    QWidget *m_screen;
    QTimer m_timer;
    bool m_stale = false;
};

} // namespace selaras::ui
