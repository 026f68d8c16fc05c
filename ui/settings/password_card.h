#pragma once

#include "access/session.h"
#include "settings/settings_card.h"

namespace selaras::kit {
class Button;
class Field;
} // namespace selaras::kit

namespace selaras::ui {

class NewPassword;

/// One's own password.
class PasswordCard : public SettingsCard {
    Q_OBJECT
public:
    /// `who` is whose password it is; `shopName` makes no good one for anybody.
    PasswordCard(std::shared_ptr<access::Session> session, const access::Actor &who, std::function<QString()> shopName,
        QWidget *parent = nullptr);
    void retranslate() override;

private:
    void change();

    std::shared_ptr<access::Session> m_session;
    NewPassword *m_chosen;
    kit::Field *m_old, *m_new, *m_again;
    kit::Button *m_change;
};

} // namespace selaras::ui
