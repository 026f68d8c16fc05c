#pragma once

#include <QPlainTextEdit>

namespace selaras::ui {

/// A payload as it was sent or received: fixed pitch, wrapped anywhere, selectable, never edited. As high as its text
/// up to a limit, then it scrolls.
class CodeBlock : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit CodeBlock(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
};

} // namespace selaras::ui
