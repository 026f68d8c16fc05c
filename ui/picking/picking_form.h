#pragma once

#include "fulfilment/wave.h"
#include "kit/pane.h"

namespace selaras::kit {
class Field;
}

namespace selaras::ui {

/// The forms beside the lists of Picking: start a wave, say when a courier comes, break a wave off, name a shelf.
class PickingForm : public kit::Pane {
    Q_OBJECT
public:
    explicit PickingForm(QWidget *parent = nullptr);

    void askStart(const fulfilment::WaveGroup &group, fulfilment::WaveKind kind);
    void askHour(const fulfilment::WaveGroup &group);
    void askBreakOff(const fulfilment::Wave &wave);
    void askShelf(const fulfilment::Pick &pick, qint64 warehouseId);
    void sayTrouble(const QString &title, const QString &body);

Q_SIGNALS:
    void startWanted(const QString &courier, selaras::fulfilment::WaveKind kind, int most);
    void hourWanted(const QString &courier, std::optional<int> minute);
    void breakOffWanted(qint64 waveId);
    void shelfWanted(qint64 skuId, qint64 warehouseId, const QString &shelf);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void startOver(const QString &title, const QString &subtitle);
    void say(const QString &words);
    void ask(kit::Field *field, const char *name);
    void foot(kit::Button *act, bool harmful = false);
    void confirm();

    std::function<void()> m_confirmed; ///< what is wanted once it is pressed
    bool m_harm = false; ///< Enter does none
    kit::Field *m_field = nullptr; ///< none: nothing is typed
};

} // namespace selaras::ui
