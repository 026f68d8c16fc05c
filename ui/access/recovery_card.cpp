#include "access/recovery_card.h"

#include "kit/shape.h"
#include "kit/theme.h"

#include <QFontDatabase>
#include <QPainter>

namespace selaras::ui {

using kit::Theme;

namespace {

constexpr int kColumns = 4;
int cellHeight() { return Theme::current().scaled(Theme::space32 * 2); }

} // namespace

RecoveryCard::RecoveryCard(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(Theme::watch(), &kit::ThemeWatch::changed, this, qOverload<>(&QWidget::update));
}

void RecoveryCard::setCode(const QString &code)
{
    m_groups = code.split(u'-', Qt::SkipEmptyParts);
    setAccessibleName(code);
    updateGeometry();
    update();
}

QSize RecoveryCard::sizeHint() const
{
    const int rows = (groupCount() + kColumns - 1) / kColumns;
    return {Theme::searchWidth, rows * cellHeight()};
}

void RecoveryCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    kit::drawPanel(&painter, rect(), Theme::radiusControl, theme.headerFill, theme.borderLine);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(theme.font(kit::Type::Figure).pixelSize());
    fixed.setWeight(QFont::DemiBold);
    fixed.setLetterSpacing(QFont::AbsoluteSpacing, Theme::space2);
    const double width = this->width() / double(kColumns);
    for (int i = 0; i < groupCount(); ++i) {
        const int row = i / kColumns, column = i % kColumns;
        const QRectF cell(column * width, row * cellHeight(), width, cellHeight());
        if (column > 0)
            painter.fillRect(
                QRectF(cell.left(), cell.top() + Theme::border, Theme::border, cell.height() - Theme::border),
                theme.borderLine);
        if (row > 0)
            painter.fillRect(
                QRectF(cell.left() + Theme::border, cell.top(), cell.width() - Theme::border, Theme::border),
                theme.borderLine);
        painter.setPen(theme.text2);
        painter.setFont(theme.font(kit::Type::Caption));
        const int caption = theme.lineHeight(kit::Type::Caption);
        painter.drawText(QRectF(cell.left(), cell.top() + Theme::space8, cell.width(), caption), Qt::AlignCenter,
            QString::number(i + 1));
        painter.setPen(theme.text);
        painter.setFont(fixed);
        painter.drawText(cell.adjusted(0, caption + Theme::space4, 0, -Theme::space4), Qt::AlignCenter, m_groups.at(i));
    }
}

} // namespace selaras::ui
