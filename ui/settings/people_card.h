#pragma once

#include "access/session.h"
#include "settings/settings_card.h"

class QComboBox;
class QGridLayout;

namespace selaras::kit {
class Button;
class Field;
} // namespace selaras::kit

namespace selaras::ui {

class NewPassword;

/// Who can log in, with which role; an owner adds people and changes roles here.
class PeopleCard : public SettingsCard {
    Q_OBJECT
public:
    /// `actor` is who looks at it; `shopName` makes no good password for anybody.
    PeopleCard(std::shared_ptr<access::Session> session, const access::Actor &actor, std::function<QString()> shopName,
        QWidget *parent = nullptr);
    void retranslate() override;
    void refresh();

private:
    void showPeople(const Result<std::vector<access::User>> &users);
    void add();
    void changeRole(qint64 id, access::Role role);
    void refused(const Error &error);

    std::shared_ptr<access::Session> m_session;
    const access::Actor m_actor;
    QGridLayout *m_grid;
    NewPassword *m_chosen;
    kit::Field *m_name, *m_password, *m_roleField;
    QComboBox *m_role;
    kit::Button *m_add;
};

} // namespace selaras::ui
