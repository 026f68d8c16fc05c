#pragma once

#include "kit/theme.h"

#include <QWidget>
#include <vector>

namespace selaras::ui {

/// The steps of the wizard at the left: done, under way, not begun, each with its summary.
class StepList : public QWidget {
    Q_OBJECT
public:
    struct Item {
        QString name, summary;
        kit::Role state; ///< Green done, Blue under way, Grey not begun
        bool current;
    };
    explicit StepList(QWidget *parent = nullptr);
    void setItems(std::vector<Item> items);
    const std::vector<Item> &items() const { return m_items; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Item> m_items;
};

} // namespace selaras::ui
