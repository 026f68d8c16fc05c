#pragma once

#include "kit/theme.h"

#include <QWidget>

class QPainter;

namespace selaras::kit {

/// Small bars that stand on the base of `rect`; a zero is a tick of the base line, so that one bar alone has a place in
/// time. The largest value fills the height, but none below `full` does. Bars from `alertFrom` on are yellow (-1:
/// none).
void drawSpark(QPainter *painter, const QRectF &rect, const QList<double> &values, int alertFrom = -1, double full = 0);

/// A bar `share` (0..1) full on a quiet trough.
void drawShare(QPainter *painter, const QRectF &rect, double share, const QColor &fill);

/// A part of a whole drawn where it lies: from `from` to `to`, both 0..1 of the width.
void drawSpanBar(QPainter *painter, const QRectF &rect, double from, double to, const QColor &fill);

/// Work in one line: done (green), failed (red) and left, never a bar without numbers beside it.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);
    void set(int done, int failed, int total);
    int done() const { return m_done; }
    int failed() const { return m_failed; }
    int total() const { return m_total; }
    QSize sizeHint() const override { return {Theme::paneNarrow, Theme::progress}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 0, m_failed = 0, m_total = 0;
};

/// The bars of drawSpark() as a widget.
class Spark : public QWidget {
    Q_OBJECT
public:
    explicit Spark(QWidget *parent = nullptr);
    void setValues(const QList<double> &values, int alertFrom = -1);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
    int m_alertFrom = -1;
};

} // namespace selaras::kit
