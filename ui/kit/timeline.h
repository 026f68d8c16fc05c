#pragma once

#include "kit/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace selaras::kit {

/// What happened, newest first, to the second: one thin line, the shape on the line, the actor at the right, a second
/// line for the why. A push lists each channel with figures, delay and read-back. Nothing here is ever filled.
class Timeline : public QWidget {
    Q_OBJECT
public:
    /// One channel of a push.
    struct Push {
        QString tile;
        QString figures, delay, result;
        Role role = Role::Green; ///< colour of the result's words
    };
    struct Event {
        QString time; ///< as format::clockSeconds() gives it
        Role role = Role::Grey;
        QString what, why, actor;
        std::vector<Push> pushes;
    };

    explicit Timeline(QWidget *parent = nullptr);
    void setEvents(std::vector<Event> events);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {Theme::paneNarrow / 2, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int heightOf(const Event &event) const;
    void paintOne(QPainter *painter, const Event &event, int y, bool last) const;
    std::vector<Event> m_events;
};

} // namespace selaras::kit
