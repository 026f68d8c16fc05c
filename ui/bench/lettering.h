#pragma once

#include "kit/theme.h"

#include <QPainter>
#include <QStringList>

namespace selaras::ui {

/// Large words, read from where a packer stands: a text that is too long for its place is set smaller before it is cut,
/// and what was cut all the same is noted, for the test that looks for it. Sizes are those of the look, whatever the
/// scale of the painter; the window's own text size does not count here.
class Lettering {
public:
    Lettering(QPainter &painter, QStringList &cut)
        : m_painter(painter)
        , m_cut(cut)
    {
    }

    struct Style {
        kit::Type type = kit::Type::Bench28;
        QColor color;
        std::optional<QFont::Weight> weight{}; ///< else that of the type
        Qt::Alignment side = Qt::AlignLeft;
        int pixels = 0; ///< 0: the size of the type
    };
    static QFont font(const Style &style, double share = 1);
    static double width(const QString &text, const Style &style);
    static double lineHeight(const Style &style, double share = 1);

    /// One line from `x`, its middle at `y`, at most `room` wide. What it takes.
    double line(double x, double y, double room, const QString &text, const Style &style);
    /// Wrapped by words, at most `most` lines, its top at `y`. What it takes from top to bottom.
    double block(double x, double y, double room, const QString &text, const Style &style, int most);
    /// Figures of the same width each.
    double number(double x, double y, double room, const QString &text, const Style &style);
    /// How high block() would be, without painting.
    double blockHeight(double room, const QString &text, const Style &style, int most) const;

private:
    struct Set {
        QStringList lines;
        double share = 1;
        bool cut = false;
    };
    static Set wrapped(double room, const QString &text, const Style &style, int most);
    QPainter &m_painter;
    QStringList &m_cut;
};

} // namespace selaras::ui
