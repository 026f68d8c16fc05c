#include "pages/code_block.h"

#include "kit/theme.h"

#include <QFontDatabase>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace selaras::ui {

using kit::Theme;

namespace {

constexpr int kLeastLines = 1, kMostLines = 14;

}

CodeBlock::CodeBlock(const QString &text, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    document()->setDocumentMargin(Theme::space12);
    follow();
    // Only after the theme is whole: the new style sheet puts back the palette a widget had before.
    connect(Theme::watch(), &kit::ThemeWatch::changed, this, &CodeBlock::follow);
    setPlainText(text);
}

void CodeBlock::follow()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(Theme::current().font(kit::Type::Small).pixelSize());
    if (font != this->font())
        setFont(font);
    QPalette ground = Theme::current().palette();
    ground.setColor(QPalette::Base, Theme::current().canvas);
    // The style sheet leaves the viewport a palette of its own, which no longer follows ours.
    for (QWidget *widget : {static_cast<QWidget *>(this), viewport()})
        widget->setPalette(ground);
}

QSize CodeBlock::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < kMostLines; block = block.next())
        lines += qMax(1, block.lineCount());
    const int height = qBound(kLeastLines, lines, kMostLines) * fontMetrics().lineSpacing()
        + 2 * int(document()->documentMargin()) + Theme::space4;
    return {Theme::paneNarrow, height};
}

void CodeBlock::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace selaras::ui
