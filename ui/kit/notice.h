#pragma once

#include "kit/button.h"
#include "kit/label.h"

#include <QWidget>

class QBoxLayout;
class QTimer;

namespace selaras::kit {

/// Trouble said where it is, until it is gone: role fill, the first words in the role's colour, the body in `text`,
/// at most one button.
class Notice : public QWidget {
    Q_OBJECT
public:
    explicit Notice(Role role, const QString &title, const QString &body = {}, QWidget *parent = nullptr);
    void set(Role role, const QString &title, const QString &body);
    /// The one thing to press; the notice owns it.
    void setButton(Button *button);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_role;
    Label *m_title, *m_body;
    QBoxLayout *m_words;
    Button *m_button = nullptr;
};

/// Confirms the user's own act and offers the way back: one line in ink above the footer, 6 s, one at a time, paused
/// under the pointer. Never for errors. Make one for a window and call say().
class Toast : public QWidget {
    Q_OBJECT
public:
    /// Places itself at the foot of `host`, `lift` above its lower edge; above the row a person works on where that row
    /// would lie under it.
    explicit Toast(QWidget *host, int lift = Theme::footer + Theme::statusLine);
    /// Also clear of `bar`, a bar in ink of the host at its foot, while that is seen.
    void stayAbove(QWidget *bar);
    /// Shows a line in place of whatever stands there. `undo` offers to take it back.
    void say(const QString &line, bool undo = false);
    /// Hides at once.
    void dismiss();
    QString line() const { return m_line; }

Q_SIGNALS:
    /// Undo was pressed (Ctrl+Z is the owner's).
    void undoPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void dodge();
    /// The list with the keyboard, and where its current row lies in the host.
    QRect currentRow();
    QString m_line;
    int m_lift;
    QWidget *m_bar = nullptr; ///< null: none
    Button *m_undo;
    QTimer *m_timer;
};

/// One quiet line where there is nothing, with the key that helps.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(
        const QString &line, const QString &key = {}, const QString &keyDoes = {}, QWidget *parent = nullptr);
};

} // namespace selaras::kit
