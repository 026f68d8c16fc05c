#pragma once

#include "inventory/stock.h"
#include "kit/pane.h"
#include "services.h"
#include "stockroom/count.h"

class QCheckBox;
class QComboBox;

namespace selaras::kit {
class Field;
}

namespace selaras::ui {

/// The forms beside the list of counts: begin one, give one up.
class CountPane : public kit::Pane {
    Q_OBJECT
public:
    explicit CountPane(QWidget *parent = nullptr);

    void askBegin(const std::vector<inventory::Warehouse> &places, const QString &name);
    void askDrop(const stockroom::Count &count, qint64 skus);
    void sayTrouble(const QString &title, const QString &body);

Q_SIGNALS:
    void beginWanted(qint64 warehouseId, const QString &name, bool blind);
    void dropWanted(qint64 countId);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();
    void foot(kit::Button *act, bool harmful);

    qint64 m_dropping = 0; ///< 0: a count is begun
    QComboBox *m_place = nullptr;
    kit::Field *m_name = nullptr;
    QCheckBox *m_blind = nullptr;
};

} // namespace selaras::ui
