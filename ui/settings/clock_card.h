#pragma once

#include "services.h"
#include "settings/settings_card.h"

namespace selaras::ui {

class ZoneChoice;

/// The time zone of the inventory: the one clock by which every screen tells its times and begins its days. Those who
/// manage channels change it.
class ClockCard : public SettingsCard {
    Q_OBJECT
public:
    /// `services` outlives it.
    explicit ClockCard(Services &services, QWidget *parent = nullptr);
    void retranslate() override;

Q_SIGNALS:
    void changed(const QByteArray &zone); ///< IANA; it is saved

private:
    void refresh();
    void choose(const QString &id);

    Services &m_services;
    kit::Label *m_label, *m_hint;
    ZoneChoice *m_zone;
};

} // namespace selaras::ui
