#include "kit/spark.h"

#include "kit/shape.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace selaras::kit {
namespace {

/// Few bars are wide, many are thin.
int barWidth(qsizetype count) { return count <= Theme::sparkWeek ? Theme::space6 + Theme::border : Theme::sparkBar; }

} // namespace

void drawSpark(QPainter *painter, const QRectF &rect, const QList<double> &values, int alertFrom, double full)
{
    if (values.isEmpty())
        return;
    const Theme &theme = Theme::current();
    const double most = std::max(*std::max_element(values.begin(), values.end()), full);
    const int width = barWidth(values.size());
    qreal x = rect.left();
    for (qsizetype i = 0; i < values.size(); ++i, x += width + Theme::sparkGap) {
        if (values.at(i) <= 0 || most <= 0) {
            painter->fillRect(QRectF(x, rect.bottom() - Theme::border, width, Theme::border), theme.borderLine);
            continue;
        }
        // Something is never drawn as nothing.
        const qreal height = std::max<qreal>(Theme::space2, std::round(values.at(i) / most * rect.height()));
        const bool alert = alertFrom >= 0 && i >= alertFrom;
        painter->fillRect(
            QRectF(x, rect.bottom() - height, width, height), alert ? theme.role(Role::Yellow).mark : theme.control);
    }
}

void drawShare(QPainter *painter, const QRectF &rect, double share, const QColor &fill)
{
    drawSpanBar(painter, rect, 0, share, fill);
}

void drawSpanBar(QPainter *painter, const QRectF &rect, double from, double to, const QColor &fill)
{
    const qreal radius = rect.height() / 2;
    fillRounded(painter, rect, radius, Theme::current().role(Role::Grey).fill);
    const double a = std::clamp(from, 0.0, 1.0), b = std::clamp(to, 0.0, 1.0);
    if (b <= a)
        return;
    const qreal width = std::max<qreal>(rect.width() * (b - a), Theme::space2);
    fillRounded(painter, QRectF(rect.left() + rect.width() * a, rect.top(), width, rect.height()),
        std::min(radius, width / 2), fill);
}

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(Theme::progress);
}

void ProgressLine::set(int done, int failed, int total)
{
    m_done = done, m_failed = failed, m_total = total;
    setAccessibleName(tr("%1 done, %2 failed, %3 left").arg(done).arg(failed).arg(std::max(0, total - done - failed)));
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QRectF all(rect());
    const qreal radius = all.height() / 2;
    fillRounded(&painter, all, radius, theme.role(Role::Grey).fill);
    if (m_total <= 0)
        return;
    const qreal done = all.width() * m_done / m_total, failed = all.width() * m_failed / m_total;
    painter.setClipRect(QRectF(0, 0, done + failed, all.height()));
    // One pixel of ground stands between the parts; only the outer ends are round.
    if (m_failed > 0)
        fillRounded(&painter,
            QRectF(0, 0, done + failed == all.width() ? all.width() : done + failed + radius, all.height()), radius,
            theme.role(Role::Red).mark);
    if (m_done > 0) {
        painter.setClipRect(QRectF(0, 0, done + (m_failed > 0 ? Theme::border : 0), all.height()));
        if (m_failed > 0)
            painter.fillRect(QRectF(done - Theme::border, 0, 2 * Theme::border, all.height()), theme.surface);
        painter.setClipRect(QRectF(0, 0, m_failed > 0 ? done - Theme::border : done, all.height()));
        fillRounded(&painter, QRectF(0, 0, m_failed > 0 || m_done < m_total ? done + radius : done, all.height()),
            radius, theme.role(Role::Green).mark);
    }
}

Spark::Spark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Spark::setValues(const QList<double> &values, int alertFrom)
{
    m_values = values;
    m_alertFrom = alertFrom;
    updateGeometry();
    update();
}

QSize Spark::sizeHint() const
{
    return {int(m_values.size()) * (barWidth(m_values.size()) + Theme::sparkGap), Theme::spark};
}

void Spark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawSpark(&painter, rect(), m_values, m_alertFrom);
}

} // namespace selaras::kit
