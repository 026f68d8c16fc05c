#pragma once

#include "messages/senders.h"
#include "messages/switches.h"
#include "services.h"
#include "settings/settings_card.h"
#include "shops/shop.h"

#include <array>

class QComboBox;

namespace selaras::kit {
class Field;
}

namespace selaras::ui {

class CommitWatch;

/// Of what the buyers of a shop are told, by which sender and in which language: nothing, until somebody says so. Shown
/// to those who manage channels.
class TellingCard : public SettingsCard {
    Q_OBJECT
public:
    /// `services` outlives it.
    explicit TellingCard(Services &services, QWidget *parent = nullptr);
    void retranslate() override;

private:
    struct Found {
        std::vector<shops::Shop> shops;
        std::vector<messages::Sender> senders;
        std::vector<messages::Switch> on;
    };
    static Result<Found> read(Reader &reader);
    void refresh();
    void showShops();
    void showChoices();
    void fillChoice(messages::Event event, messages::Way way);
    void choose(messages::Event event, messages::Way way);
    void settle(const Result<> &done, std::function<QString()> said = {});
    qint64 shopId() const;

    Services &m_services;
    CommitWatch *m_watch;
    kit::Label *m_hint;
    QComboBox *m_shop;
    kit::Field *m_which;
    std::array<kit::Label *, messages::kWays> m_heads{};
    std::array<kit::Label *, messages::kEvents> m_events{};
    std::array<std::array<QComboBox *, messages::kWays>, messages::kEvents> m_choices{};
    Found m_found;
};

} // namespace selaras::ui
