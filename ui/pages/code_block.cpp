#include "pages/code_block.h"

#include "kit/theme.h"

#include <QEvent>
#include <QFontDatabase>
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
    if (ground != palette())
        setPalette(ground);
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

void CodeBlock::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        follow();
}

} // namespace selaras::ui
