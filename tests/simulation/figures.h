#pragma once

#include <deque>
#include <map>
#include <utility>

#include <QtGlobal>

namespace selaras::simulation {

/// What every shop has shown of every good, and since when: beside it stands what our books say they read there.
class Figures {
public:
    /// A shop shows so many pieces of a good at this moment of the world.
    void saw(int shop, int good, qint64 shown, qint64 now);
    /// Whether the shop showed just so many at some moment since then.
    bool wasShown(int shop, int good, qint64 figure, qint64 since) const;
    /// Forgets what was over before then.
    void forget(qint64 before);

private:
    struct Shown {
        qint64 from = 0, figure = 0;
    };
    std::map<std::pair<int, int>, std::deque<Shown>> m_shown; // by shop and good, oldest first; never empty
};

} // namespace selaras::simulation
