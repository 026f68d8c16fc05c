#pragma once

#include "kit/theme.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace selaras::kit {

/// Draws a shop's tile in a square at the top left of `rect`: grey fill, the letter of its channel, with a number
/// (`S2`) where the channel has several shops, 3 px foot in the channel's colour; `state` is a 9 px shape on the upper
/// right corner. Empty words draw nothing.
void drawTile(QPainter *painter, const QRectF &rect, const QString &words, std::optional<Role> state = {});

/// A shop's tile as a widget. Give its name, for screen readers and the tooltip.
class Tile : public QWidget {
    Q_OBJECT
public:
    explicit Tile(const QString &words, const QString &name = {}, QWidget *parent = nullptr);
    void set(const QString &words, const QString &name);
    QString words() const { return m_words; }
    void setState(std::optional<Role> state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
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
