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

/// The forms beside the list of counts: begin one, give one up, take one back.
class CountPane : public kit::Pane {
    Q_OBJECT
public:
    explicit CountPane(QWidget *parent = nullptr);

    void askBegin(const std::vector<inventory::Warehouse> &places, const QString &name);
    void askDrop(const stockroom::Count &count, qint64 skus);
    void askTakeBack(const stockroom::Count &count);
    void sayTrouble(const QString &title, const QString &body);

Q_SIGNALS:
    void beginWanted(qint64 warehouseId, const QString &name, bool blind);
    void dropWanted(qint64 countId);
    void takeBackWanted(qint64 countId);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Asked { Begin, Drop, TakeBack };
    void confirm();
    void foot(kit::Button *act, bool harmful);
    void askHarm(Asked what, qint64 countId, const QString &title, const QString &words, const QString &act);

    Asked m_asked = Asked::Begin;
    qint64 m_count = 0; ///< that is given up or taken back
    QComboBox *m_place = nullptr;
    kit::Field *m_name = nullptr;
    QCheckBox *m_blind = nullptr;
};

} // namespace selaras::ui
