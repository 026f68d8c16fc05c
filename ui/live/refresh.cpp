#include "live/refresh.h"

namespace selaras::ui {

namespace {

constexpr int kPauseMs = 250; ///< live figures change in place at most four times a second

}

Refresh::Refresh(Store &store, Topics topics, std::function<void()> look, QObject *parent)
    : QObject(parent)
    , m_look(std::move(look))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Refresh::now);
    connect(&store, &Store::committed, this, [this, topics](Topics touched) {
        if (touched & topics)
            soon();
    });
}

void Refresh::soon()
{
    if (!m_pause.isActive())
        m_pause.start();
}

void Refresh::now()
{
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    m_look();
}

void Refresh::looked()
{
    m_looking = false;
    if (std::exchange(m_again, false))
        soon();
}

} // namespace selaras::ui
