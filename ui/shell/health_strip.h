#pragma once

#include "shell/health_words.h"

#include <QWidget>

namespace selaras::kit {
class BadgeLabel;
class NumberLabel;
} // namespace selaras::kit
class QHBoxLayout;

namespace selaras::ui {

/// The health of sync at the right of the top bar.
class HealthStrip : public QWidget {
    Q_OBJECT
public:
    explicit HealthStrip(QWidget *parent = nullptr);
    void setWords(const HealthWords &words);

Q_SIGNALS:
    void pressed(); ///< somebody wants to know more

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    kit::BadgeLabel *m_badge;
    kit::NumberLabel *m_rest;
    QHBoxLayout *m_tiles;
};

} // namespace selaras::ui
