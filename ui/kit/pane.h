#pragma once

#include "kit/button.h"
#include "kit/label.h"

#include <QScrollArea>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QGridLayout;

namespace selaras::kit {

class Spoken;
class Tile;

/// The pane at the right: header (tile, title, subtitle, a line for badges), scrolling body, actions at the foot.
/// Harmful actions go to the far right of the foot.
class Pane : public QWidget {
    Q_OBJECT
public:
    explicit Pane(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &first, const QString &second = {});
    /// The shop's tile before the title; without words it is hidden.
    void setTile(const QString &words, const QString &name = {});
    /// A small button after the title (copy), or at the right before close (open).
    void addTitleButton(Button *button);
    void addHeaderButton(Button *button);
    /// The line of badges under the subtitle. Widgets added before stretch() stand at the left.
    QBoxLayout *badgeLine();
    /// Where the content goes, top to bottom, with the pane's inset.
    QBoxLayout *body() const { return m_body; }
    /// Fills the pane now, and again when the language changes; what a person has typed into it stays. What it holds is
    /// there for the very next key.
    void fill(std::function<void()> content);
    /// Removes everything in the body and the badge line, for the next thing shown.
    void clear();
    void addAction(Button *button);
    void addHarmfulAction(Button *button);
    void clearActions();
    /// The width from which every action stands whole at the foot; narrower, their words would be cut.
    int leastWidth() const;
    /// Hides the close cross, for panes that are always there.
    void setClosable(bool closable);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Close was pressed, or Esc inside the pane.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tile *m_tile;
    Label *m_title, *m_first, *m_second;
    Button *m_close;
    QBoxLayout *m_titleLine, *m_headerColumn, *m_badges = nullptr, *m_body, *m_actions, *m_harm;
    QWidget *m_badgeHolder, *m_foot;
    QScrollArea *m_scroll;
    Spoken *m_spoken;
};

/// A title inside a pane with a hint (and maybe a key) at the right: "Isi    5 pcs, Gudang Cakung".
class SectionTitle : public QWidget {
    Q_OBJECT
public:
    explicit SectionTitle(
        const QString &title, const QString &hint = {}, const QString &key = {}, QWidget *parent = nullptr);
    void setHint(const QString &hint);

private:
    Label *m_hint;
};

/// Rows of a key at the left and a value at the right, as under "Uang"; rules and strong rows for totals.
class PairList : public QWidget {
    Q_OBJECT
public:
    /// Figures: key left, value right. Facts: keys in one column, values wrap beside them.
    enum class Shape { Figures, Facts };
    explicit PairList(Shape shape = Shape::Figures, QWidget *parent = nullptr);
    void add(const QString &key, const QString &value, bool strong = false);
    void add(const QString &key, QWidget *value);
    /// A value that the user may not see: a lock and what right it needs.
    void addHidden(const QString &key, const QString &neededRight);
    void addRule();
    void clear();

private:
    Shape m_shape;
    QGridLayout *m_grid;
    int m_row = 0;
};

/// One line of contents: quantity, name over detail, figure at the right, a line below.
class LineItem : public QWidget {
    Q_OBJECT
public:
    LineItem(const QString &quantity, const QString &name, const QString &detail, const QString &figure,
        QWidget *parent = nullptr);
};

/// A line of a short history: time, what, who in text2.
class EventLine : public QWidget {
    Q_OBJECT
public:
    EventLine(const QString &time, const QString &what, const QString &who = {}, QWidget *parent = nullptr);
};

} // namespace selaras::kit
