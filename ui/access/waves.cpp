#include "access/waves.h"

#include "kit/icons.h"
#include "kit/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace selaras::ui {

using kit::Theme;
using kit::Type;

namespace {

constexpr int kSloganLines = 3; ///< at most, in a narrow window

constexpr int kStrings = 15;
constexpr double kTop = 0.31, kBottom = 0.64; ///< where the resting strings lie, of the height

/// One string: it swings at the left and is still at the right; the upper ones swing wider.
QPainterPath string(int number, const QSizeF &size)
{
    const double share = double(number) / (kStrings - 1); // 0 on top
    const double rest = size.height() * (kTop + (kBottom - kTop) * share);
    const double swing = size.height() * (0.012 + 0.16 * std::pow(1 - share, 0.9));
    QPainterPath path;
    for (double x = 0; x <= size.width(); x += 4) {
        const double along = x / size.width();
        const double calm = std::exp(-3.2 * along) * (1 - along);
        const double y = rest - swing * calm * 1.6 * std::sin(2 * M_PI * (1.25 * along + 0.62 + 0.35 * share));
        if (x == 0)
            path.moveTo(x, y);
        else
            path.lineTo(x, y);
    }
    return path;
}

} // namespace

Waves::Waves(QWidget *parent)
    : QWidget(parent)
{
    connect(Theme::watch(), &kit::ThemeWatch::changed, this, qOverload<>(&QWidget::update));
}

void Waves::setPlace(const QString &place)
{
    m_place = place;
    setAccessibleName(place);
    update();
}

void Waves::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.railFill);
    painter.fillRect(QRect(width() - Theme::border, 0, Theme::border, height()), theme.borderLine);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < kStrings; ++i) {
        QColor color = theme.accent;
        color.setAlphaF(0.25F + 0.6F * float(i) / (kStrings - 1));
        painter.setPen(QPen(color, Theme::iconStroke));
        painter.drawPath(string(i, QSizeF(width() - Theme::border, height())));
    }
    const int inset = Theme::space32 + Theme::space24;
    const int logo = theme.scaled(Theme::space24);
    kit::drawIcon(&painter, QRectF(inset, inset, logo, logo), QStringLiteral("logo"), theme.accent);
    painter.setPen(theme.text);
    painter.setFont(theme.font(Type::Figure));
    painter.drawText(
        QRectF(inset + logo + Theme::space16, inset, width(), logo), Qt::AlignVCenter, QStringLiteral("Selaras"));
    const int low = height() - inset - theme.lineHeight(Type::Section);
    const QString words = tr("One stock, every channel in tune.");
    const int room = width() - 2 * inset;
    const bool large = QFontMetrics(theme.font(Type::FigureLarge)).horizontalAdvance(words) <= room;
    painter.setFont(theme.font(large ? Type::FigureLarge : Type::Figure)); // a small window cuts no word
    const kit::Type type = large ? Type::FigureLarge : Type::Figure;
    const QRect line(inset, low - theme.lineHeight(Type::FigureLarge) - Theme::space4, room, theme.lineHeight(type));
    const bool fits = painter.fontMetrics().horizontalAdvance(words) <= room; // else it takes the lines it needs
    painter.drawText(fits ? line : line.adjusted(0, -(kSloganLines - 1) * line.height(), 0, 0),
        int(fits ? Qt::AlignVCenter : Qt::AlignBottom) | Qt::TextWordWrap, words);
    QFont place = theme.font(Type::Section);
    place.setWeight(QFont::Normal);
    painter.setFont(place);
    painter.setPen(theme.text2);
    painter.drawText(QRect(inset, low, room, theme.lineHeight(Type::Section)), Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_place, Qt::ElideRight, room));
}

void Waves::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace selaras::ui
