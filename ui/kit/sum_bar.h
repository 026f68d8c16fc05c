#pragma once

#include "kit/theme.h"

#include <QWidget>

namespace selaras::kit {

/// One row of a why panel: an operator, what it is and why, the figure, and a bar on the scale of the whole.
class SumBar : public QWidget {
    Q_OBJECT
public:
    /// `op` is empty, −, × or =.
    SumBar(const QString &op, const QString &name, const QString &figure, const QString &why = {},
        QWidget *parent = nullptr);
    /// Where the bar lies, 0..1 of the whole, and its colour.
    void setBar(double from, double to, const QColor &color);
    /// The answer: the figure at 24 px, a tile before the name, no bar.
    void setAnswer(const QString &tile = {});
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override; ///< all of the reason is shown, on as many lines as it takes
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    /// The row was pressed: the owner unfolds its movements.
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QStringList whyIn(int width) const;
    QString m_op, m_name, m_figure, m_why;
    double m_from = 0, m_to = 0;
    QColor m_color;
    bool m_answer = false;
    QString m_tile;
};

} // namespace selaras::kit
