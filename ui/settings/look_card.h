#pragma once

#include "settings/settings_card.h"
#include "shell/appearance.h"

class QComboBox;

namespace selaras::kit {
class Segmented;
}

namespace selaras::ui {

/// How the window of this PC looks and speaks, and when it locks itself.
class LookCard : public SettingsCard {
    Q_OBJECT
public:
    /// `appearance` outlives it.
    explicit LookCard(Appearance &appearance, QWidget *parent = nullptr);
    void retranslate() override;

private:
    void showAppearance();

    Appearance &m_appearance;
    kit::Label *m_themeLabel, *m_languageLabel, *m_sizeLabel, *m_lockLabel;
    kit::Segmented *m_theme, *m_language, *m_size;
    QComboBox *m_lock;
    bool m_showing = false; ///< it sets the choices itself: nobody has chosen
};

} // namespace selaras::ui
