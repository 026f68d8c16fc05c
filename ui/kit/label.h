#pragma once

#include "kit/theme.h"

#include <QLabel>

namespace selaras::kit {

/// A QLabel that takes a step of the type scale and a tone, keeps the scale's line height, and follows the theme. Plain
/// text only. On one line it elides when there is no room; with setWordWrap(true) it grows.
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(const QString &text = {}, Type type = Type::Body, Tone tone = Tone::Text, QWidget *parent = nullptr);
    void setTone(Tone tone);
    void setType(Type type);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return wordWrap(); }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    QStringList linesIn(int width) const;
    Type m_type;
    Tone m_tone;
};

/// A rule one pixel high (or wide) between regions; `inner` takes the lighter line of tables.
class Rule : public QWidget {
    Q_OBJECT
public:
    explicit Rule(Qt::Orientation orientation = Qt::Horizontal, bool inner = false, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {Theme::border, Theme::border}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_inner;
};

/// A region with one of the theme's fills and optional one-pixel edges; the ground of panes, bars and cards.
class Region : public QWidget {
    Q_OBJECT
public:
    enum class Fill { Canvas, Rail, Surface, Header };
    explicit Region(Fill fill, Qt::Edges edges = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Fill m_fill;
    Qt::Edges m_edges;
};

/// A card: surface, border, radius 8.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace selaras::kit
