#pragma once

#include "store/store.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace selaras::ui {

/// Tells a screen to look again: after each commit that touched one of its topics, at most four times a second, and
/// never while it is still looking. Lives in the window's thread.
class Refresh : public QObject {
    Q_OBJECT
public:
    /// `look` begins to read; the screen calls looked() when what it read is shown.
    Refresh(Store &store, Topics topics, std::function<void()> look, QObject *parent);
    /// Looks at once, or as soon as the last look has ended.
    void now();
    /// Looks within a quarter of a second, together with what is committed until then.
    void soon();
    void looked();

private:
    std::function<void()> m_look;
    QTimer m_pause;
    bool m_looking = false, m_again = false;
};

} // namespace selaras::ui
