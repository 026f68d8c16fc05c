#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>

namespace selaras::ui {

/// Paces what is counted by walking over a whole catalogue: at once for a small one, and for a large one so seldom that
/// it takes at most a twentieth of the time. Lives in the window's thread.
class Seldom : public QObject {
    Q_OBJECT
public:
    /// `walk` begins to count; the screen calls walked() when it is done.
    Seldom(std::function<void()> walk, QObject *parent);
    /// Walks now, or as soon as the last walk has ended and was rested from.
    void soon();
    void walked();

private:
    std::function<void()> m_walk;
    QElapsedTimer m_since;
    QTimer m_rest;
    bool m_walking = false, m_again = false;
};

} // namespace selaras::ui
