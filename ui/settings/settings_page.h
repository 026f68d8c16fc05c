#pragma once

#include "access/session.h"
#include "services.h"
#include "shell/appearance.h"
#include "shell/workspace.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QScrollArea;
class QVBoxLayout;

namespace selaras::kit {
class Button;
class Field;
class Label;
class Notice;
class Spoken;
class Segmented;
} // namespace selaras::kit

namespace selaras::ui {

class NewPassword;
class BackupCard;
class ClockCard;
class PeopleCard;
class PrintersCard;
class RoutesCard;
class SendersCard;
class ShopsCard;
class TellingCard;
class TextsCard;
class WarehousesCard;

/// The workspace Settings: how the window looks and speaks, when it locks, its clock, the shops, backups,
/// what buyers are written, one's own password, who can log in.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    /// `session` is the open inventory; the others outlive the page.
    SettingsPage(Services &services, Appearance &appearance, std::shared_ptr<access::Session> session,
        QWidget *parent = nullptr);

    /// Its cards, for the search box of the shell, in the language of the window.
    static std::vector<WorkspacePart> parts();
    /// Brings a card up, with the keyboard in it.
    void showPart(const QString &id);

Q_SIGNALS:
    void timeZoneChanged(const QByteArray &zone); ///< IANA; every clock of the window follows it

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildLook();
    QWidget *buildPassword();
    void scrollToWanted();
    void translateOwn();
    void retranslate();
    void showAppearance();
    void changePassword();

    Services &m_services;
    Appearance &m_appearance;
    std::shared_ptr<access::Session> m_session;
    kit::Label *m_title, *m_lookTitle, *m_themeLabel, *m_languageLabel, *m_sizeLabel, *m_lockLabel, *m_passwordTitle;
    kit::Segmented *m_theme, *m_language, *m_size;
    QComboBox *m_lock;
    NewPassword *m_chosen;
    kit::Field *m_old, *m_new, *m_again;
    kit::Button *m_change;
    kit::Notice *m_said;
    kit::Spoken *m_spoken; ///< what it says
    BackupCard *m_backup;
    ClockCard *m_clock;
    ShopsCard *m_shops;
    WarehousesCard *m_warehouses;
    RoutesCard *m_routes;
    PrintersCard *m_printers;
    SendersCard *m_senders;
    TellingCard *m_telling;
    TextsCard *m_texts;
    PeopleCard *m_people;
    QScrollArea *m_scroll;
    QHash<QString, QWidget *> m_cards; ///< by the ids of parts()
    QWidget *m_wanted = nullptr; ///< the card that was asked for, until a person scrolls
    QString m_shopName;
    bool m_showing = false;
};

} // namespace selaras::ui
