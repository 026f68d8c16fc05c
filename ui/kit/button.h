#pragma once

#include "kit/theme.h"

#include <QPushButton>

namespace selaras::kit {

/// What a button is for. One Primary a screen; Danger is red words on a plain button and stands at the far right.
enum class ButtonKind { Primary, Secondary, Danger, Plain, Link, OnInk };

/// A push button with an icon of the kit and the key that does the same shown as a cap. The key is only shown here;
/// the owner makes the shortcut (a scanner's letters must not fire it). Enter presses the button that has the keyboard,
/// as Space does; the page around it gets Enter only from what has no use for it.
class Button : public QPushButton {
    Q_OBJECT
public:
    explicit Button(ButtonKind kind, const QString &text, const QString &key = {}, QWidget *parent = nullptr);
    ButtonKind kind() const { return m_kind; }
    /// Name of an icon in resources/icons, drawn before the text.
    void setIconName(const QString &name);
    void setKey(const QString &key);
    const QString &key() const { return m_key; }
    /// The height of a full form field, for a button that stands beside one.
    void setTall(bool tall);
    /// Greyed with a lock; the tooltip says which role may. Empty puts it back.
    void setForbidden(const QString &whoMay);
    /// Drawn as chosen: the action of a BulkBar whose pane is open.
    void setMarked(bool marked);

    /// Down to its icon, where there is no room for the words; they stand in the tooltip and are still its name.
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    /// Whether it has an icon to fold to.
    bool canFold() const { return !m_icon.isEmpty() && !text().isEmpty(); }
    /// The size it has, or would have, in words or folded.
    QSize sizeFor(bool folded) const;

    QSize sizeHint() const override { return sizeFor(m_folded); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QColor wordColor() const;
    ButtonKind m_kind;
    QString m_icon, m_key;
    bool m_tall = false, m_forbidden = false, m_marked = false, m_folded = false;
};

Button *primaryButton(const QString &text, const QString &key = {}, QWidget *parent = nullptr);
Button *secondaryButton(const QString &text, const QString &key = {}, QWidget *parent = nullptr);
Button *dangerButton(const QString &text, const QString &key = {}, QWidget *parent = nullptr);
Button *plainButton(const QString &text, const QString &key = {}, QWidget *parent = nullptr);
/// Accent words without a frame.
Button *linkButton(const QString &text, QWidget *parent = nullptr);
/// A plain square button with only an icon; `name` is what it does, for its tooltip and accessible name.
Button *iconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

} // namespace selaras::kit
