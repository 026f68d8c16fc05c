#pragma once

#include "kit/theme.h"

#include <QRectF>
#include <QString>
#include <QWidget>

class QPainter;

namespace selaras::kit {

/// What lies under a key cap.
enum class CapOn { Surface, Ink };

/// Draws a key cap with its left edge and vertical middle in `rect`; returns the rectangle used.
QRectF drawKeyCap(QPainter *painter, const QRectF &rect, const QString &key, CapOn on = CapOn::Surface,
    bool enabled = true, int height = Theme::cap);
/// Width of a key cap.
qreal keyCapWidth(const QString &key);

/// A key cap followed by a word, as in the status line: "[Enter] buka".
class KeyHint : public QWidget {
    Q_OBJECT
public:
    explicit KeyHint(const QString &key, const QString &word = {}, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key, m_word;
};

} // namespace selaras::kit
