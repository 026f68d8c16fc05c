#pragma once

#include <QLayout>

namespace selaras::kit {

/// A list with a pane at its right: beside it where there is room for both, over it where the list would become too
/// narrow to be read. What is hidden takes no room, and a pane that comes up never makes the window grow.
class PaneLayout : public QLayout {
    Q_OBJECT
public:
    /// Belongs to `parent` when there is one. The first widget added is the list, the second the pane.
    explicit PaneLayout(QWidget *parent = nullptr);
    ~PaneLayout() override;

    /// What is left of a width for the list beside a pane; all of it where the pane lies over the list.
    static int listRoom(int width, int pane);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    QSize maximumSize() const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal | Qt::Vertical; }
    void setGeometry(const QRect &rect) override;

private:
    QList<QLayoutItem *> m_items;
};

} // namespace selaras::kit
