#pragma once

#include "kit/theme.h"

#include <QWidget>

class QPainter;

namespace selaras::kit {

/// How loud a badge speaks.
enum class BadgeTone {
    Table, ///< in tables: grey and green words in text2, yellow and red filled
    Plain, ///< in panes: words in the role's colour, yellow and red filled
    Muted, ///< in histories: never filled
    Count, ///< in the rail: 8 px shape, weight 600
    Tab, ///< in tabs: the same, one size smaller
};

/// Draws shape and word with the vertical middle and left edge of `rect`; elides the word at the right edge.
/// Returns the rectangle that was used.
QRectF drawBadge(
    QPainter *painter, const QRectF &rect, Role role, const QString &word, BadgeTone tone = BadgeTone::Table);
/// The same, ending at the right edge of `rect`.
QRectF drawBadgeRight(
    QPainter *painter, const QRectF &rect, Role role, const QString &word, BadgeTone tone = BadgeTone::Table);
/// The size drawBadge() needs for the whole word.
QSizeF badgeSize(Role role, const QString &word, BadgeTone tone = BadgeTone::Table);

/// A badge as a widget. Its accessible name is its word.
class BadgeLabel : public QWidget {
    Q_OBJECT
public:
    explicit BadgeLabel(
        Role role = Role::Grey, const QString &word = {}, BadgeTone tone = BadgeTone::Plain, QWidget *parent = nullptr);
    void set(Role role, const QString &word);
    Role role() const { return m_role; }
    QString word() const { return m_word; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_role;
    QString m_word;
    BadgeTone m_tone;
};

/// A shape alone, for places where the words stand beside it in another widget.
class ShapeMark : public QWidget {
    Q_OBJECT
public:
    /// `beside` is the type of the words it stands beside.
    explicit ShapeMark(Role role, Type beside = Type::Body, QWidget *parent = nullptr);
    void setRole(Role role);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_role;
    Type m_beside;
};

} // namespace selaras::kit
