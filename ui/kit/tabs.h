#pragma once

#include "kit/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace selaras::kit {

/// The tabs over a table: the physical flow, then a rule, then the side states, each with its count. The current tab
/// has a 2 px accent foot. Keys 0 to 9 are the owner's: call setCurrentIndex(). With the keyboard on it, left and right
/// move.
class Tabs : public QWidget {
    Q_OBJECT
public:
    explicit Tabs(QWidget *parent = nullptr);

    /// Adds a tab and returns its index.
    int addTab(const QString &text, std::optional<qint64> count = {});
    /// A rule before the next tab.
    void addRule();
    void setTabText(int index, const QString &text);
    /// What the tab holds, when its name does not say it; shown under the pointer and told to screen readers.
    void setTabToolTip(int index, const QString &text);
    /// Yellow or red wears a badge; every other role is a plain number. No count hides it.
    void setCount(int index, std::optional<qint64> count, Role role = Role::Grey);
    int count() const { return int(m_tabs.size()); }
    std::optional<qint64> countOf(int index) const { return m_tabs[std::size_t(index)].count; }
    int currentIndex() const { return m_current; }
    void setCurrentIndex(int index);
    /// Where a tab stands, for tooltips and tests.
    QRect tabGeometry(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Tab {
        QString text, toolTip;
        std::optional<qint64> count;
        Role role = Role::Grey;
        bool ruleBefore = false;
    };
    qreal tabWidth(int index) const;
    QRectF tabRect(int index) const;
    int tabAt(const QPointF &point) const;
    void place();
    void wrap();

    std::vector<Tab> m_tabs;
    std::vector<QRectF> m_rects;
    int m_current = 0, m_hover = -1, m_gap = Theme::space20, m_lines = 1;
    bool m_ruleNext = false;
};

} // namespace selaras::kit
