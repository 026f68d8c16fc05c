#pragma once

#include "fulfilment/wave.h"
#include "kit/pane.h"
#include "services.h"

namespace selaras::kit {
class TableView;
}

namespace selaras::ui {

class PageModel;

/// One wave as a screen reads it, in one snapshot.
struct WaveSeen {
    fulfilment::Wave wave;
    QString warehouse;
    std::vector<fulfilment::Pick> picks;
};

/// Nullopt: nobody knows it.
Result<std::optional<WaveSeen>> readWave(Reader &reader, qint64 waveId);

/// One wave at the right of the list: how far it is, and what is still to be collected, by shelf.
class WavePane : public kit::Pane {
    Q_OBJECT
public:
    explicit WavePane(Services &services, QWidget *parent = nullptr);

    /// What is there now; the cursor stays on its pick.
    void show(const WaveSeen &seen);
    /// Gives the list of picks the keyboard.
    void focusPicks();

Q_SIGNALS:
    void pickChosen(const selaras::fulfilment::Pick &pick);
    void savePressed();
    void papersPressed();
    void breakOffPressed();

private:
    void build();
    void take();

    Services &m_services;
    WaveSeen m_seen;
    PageModel *m_model;
    kit::TableView *m_table = nullptr;
    kit::Label *m_packed = nullptr;
    kit::SectionTitle *m_toCollect = nullptr;
};

} // namespace selaras::ui
