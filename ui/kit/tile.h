#pragma once

#include "kit/theme.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace selaras::kit {

/// Draws a channel's letter tile in a square at the top left of `rect`: grey fill, letter, 3 px foot in the channel's
/// colour; `state` is a 9 px shape on the upper right corner.
void drawTile(QPainter *painter, const QRectF &rect, QChar letter, std::optional<Role> state = {});

/// A channel tile as a widget. Give the channel's name for its accessible name and tooltip.
class Tile : public QWidget {
    Q_OBJECT
public:
    explicit Tile(QChar letter, const QString &channel = {}, QWidget *parent = nullptr);
    void set(QChar letter, const QString &channel);
    void setState(std::optional<Role> state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QChar m_letter;
    std::optional<Role> m_state;
};

/// Draws a person's initials on a small grey square; `rect` is the square.
void drawAvatar(QPainter *painter, const QRectF &rect, const QString &initials, const QColor &fill = {});

/// A person as a square with initials.
class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(const QString &name, QWidget *parent = nullptr);
    void setName(const QString &name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
};

} // namespace selaras::kit
