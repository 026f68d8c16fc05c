#include "live/seldom.h"

namespace selaras::ui {

namespace {

constexpr qint64 kRest = 20; ///< times as long as the walk took

}

Seldom::Seldom(std::function<void()> walk, QObject *parent)
    : QObject(parent)
    , m_walk(std::move(walk))
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false))
            soon();
    });
}

void Seldom::soon()
{
    if (m_walking || m_rest.isActive()) {
        m_again = true;
        return;
    }
    m_walking = true;
    m_since.start();
    m_walk();
}

void Seldom::walked()
{
    m_walking = false;
    m_rest.start(int(kRest * m_since.elapsed()));
}

} // namespace selaras::ui
