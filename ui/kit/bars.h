#pragma once

#include "kit/button.h"
#include "kit/label.h"

#include <QWidget>

class QHBoxLayout;

namespace selaras::kit {

/// The bar of marked rows between table and footer, in ink: count, sum, actions with keys. In the layout, not floating;
/// hidden while nothing is marked.
class BulkBar : public QWidget {
    Q_OBJECT
public:
    explicit BulkBar(QWidget *parent = nullptr);
    /// "10 dipilih" and "20 pcs, Rp3.112.500". A sum that has no room beside the actions is left to the tool tip.
    void setSummary(const QString &count, const QString &sum);
    /// Adds an action at the right; the bar owns the button and returns it. Where there is no room for all, the last
    /// but one goes first; its key still does it.
    Button *addAction(const QString &text, const QString &key);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QString m_count, m_sum;
    QHBoxLayout *m_line;
    QList<Button *> m_buttons;
};

/// What a person or a channel chose (a name, a path) as a part of words with marks: its own `*` and `!` are letters.
QString unmarked(const QString &words);

/// The footer of a table: totals of the filter at the left, "complete up to" at the right. Pieces are words in text2
/// with figures between asterisks strong: "*286* pesanan".
class Footer : public QWidget {
    Q_OBJECT
public:
    explicit Footer(QWidget *parent = nullptr);
    /// Totals; each piece stands apart.
    void setTotals(const QStringList &pieces);
    /// A remark after a rule, the part between `!` in red: "!2 lewat batas!, 6 kurang dari 2 jam".
    void setRemark(const QString &remark);
    /// How fresh the figures are; yellow when a channel is behind.
    void setFreshness(const QString &text, Role role = Role::Green);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_totals;
    QString m_remark, m_freshness;
    Role m_role = Role::Green;
};

/// The line at the foot of the window: place, what waits to be sent, backup, time; at the right the keys that work
/// here.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    struct Key {
        QString key, does;
    };
    explicit StatusLine(QWidget *parent = nullptr);
    /// Facts from left to right; figures between asterisks are strong.
    void setFacts(const QStringList &facts);
    /// Most useful first; those that have no room beside the facts are left out, but never the last.
    void setKeys(const QList<Key> &keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QStringList m_facts;
    QHBoxLayout *m_keys;
};

/// One quiet line above a table: "3 pesanan baru" and the key that shows them. New rows never shift what is read.
class NewsLine : public QWidget {
    Q_OBJECT
public:
    explicit NewsLine(QWidget *parent = nullptr);
    /// Shows the line; empty text hides it.
    void say(const QString &text, const QString &key = {}, const QString &keyDoes = {});
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_line;
};

/// Draws words in which `*…*` is strong and `!…!` red, with tabular figures; returns the width. Only for short lines.
qreal drawMarked(
    QPainter *painter, const QRectF &rect, const QString &text, Type plain, Type strong, const QColor &color);
/// The width drawMarked() needs.
qreal markedWidth(const QString &text, Type plain, Type strong);

} // namespace selaras::kit
