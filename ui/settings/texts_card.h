#pragma once

#include "messages/preview.h"
#include "messages/switches.h"
#include "services.h"
#include "settings/settings_card.h"

#include <array>

namespace selaras::kit {
class Button;
}

namespace selaras::ui {

class CommitWatch;
class TextForm;

/// The texts of messages: every event by messenger and language, the house's own or those that came with the program;
/// one of them opens to be written, with what buyers will read beside it. Shown to those who manage channels.
class TextsCard : public SettingsCard {
    Q_OBJECT
public:
    /// `services` outlives it.
    explicit TextsCard(Services &services, QWidget *parent = nullptr);
    void retranslate() override;

private:
    static constexpr int kColumns = messages::kWays * messages::kLanguages;
    static messages::TextKey keyAt(int event, int column);
    void refresh();
    void showOwn(const std::vector<messages::TextKey> &own);
    void open(const messages::TextKey &key);
    void save(const messages::Text &text);
    void settle(const Result<> &done, std::function<QString()> said = {});

    Services &m_services;
    CommitWatch *m_watch;
    kit::Label *m_hint;
    std::array<kit::Label *, kColumns> m_heads{};
    std::array<kit::Label *, messages::kEvents> m_events{};
    std::array<std::array<kit::Button *, kColumns>, messages::kEvents> m_texts{};
    TextForm *m_form;
    std::vector<messages::TextKey> m_own;
};

} // namespace selaras::ui
