#pragma once

#include "kit/theme.h"

#include <QLabel>

namespace selaras::kit {

/// A QLabel that takes a step of the type scale and a tone, and follows the theme when it changes. Plain text only.
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(const QString &text = {}, Type type = Type::Body, Tone tone = Tone::Text, QWidget *parent = nullptr);
    void setTone(Tone tone);
    void setType(Type type);

private:
    void follow();
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
