#pragma once

#include "access/session.h"
#include "store/backup.h"

#include <QTimer>
#include <QWidget>
#include <memory>

class QLineEdit;
class QStackedWidget;

namespace selaras::kit {
class BadgeLabel;
class Button;
class Field;
class Label;
class Notice;
class Segmented;
class StatusLine;
} // namespace selaras::kit

namespace selaras::ui {

class RecoveryForm;
class UserList;
class Waves;

/// Who is there: the log-in screen, and the lock over an inventory that stays open. Passwords are checked off the
/// window's thread.
class LoginPage : public QWidget {
    Q_OBJECT
public:
    /// The keyring beside the inventory at `path` says who can log in. What `setting` refers to outlives the page.
    LoginPage(const QString &path, const access::Setting &setting, QWidget *parent = nullptr);
    ~LoginPage() override;

    /// The inventory is open already and its engine at work: logging in only says who is there. Null: it is closed.
    void setRunning(std::shared_ptr<access::Session> session);
    /// "Dapur Nusa, Cakung warehouse, PC-02", under the slogan.
    void setPlace(const QString &place);
    /// What this PC knows of the newest backup, for when the inventory is lost; at 0: none was ever made.
    void setLastBackup(const LastBackup &backup);
    /// Reads the users anew and takes the keyboard.
    void refresh();

Q_SIGNALS:
    void entered(std::shared_ptr<selaras::access::Session> session); ///< a closed inventory was opened
    void unlocked(const selaras::access::Actor &actor); ///< somebody is back at an open one
    void languageChosen(const QString &language); ///< "id", "en"
    void otherInventoryWanted();
    void restoreWanted(const QString &backup); ///< a backup is to take the place of the inventory here
    void newInventoryWanted(); ///< offered when the one that was open here is gone

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void logIn();
    void recover(const QString &code, const QString &password);
    void failed(const Error &error);
    QString detailOf(const Error &error) const;
    void succeeded();
    void setBusy(bool busy);
    void showPause();
    void setRecovering(bool on);
    void showWay();
    std::optional<Keyring::User> chosen() const;
    void readUsers();

    const QString m_path;
    const access::Setting m_setting;
    std::shared_ptr<access::Session> m_running;
    std::vector<Keyring::User> m_users;
    LastBackup m_backup{};
    bool m_busy = false, m_capsLock = false;
    bool m_lost = false; ///< no password mends what was said last
    QTimer m_second;

    Waves *m_waves;
    kit::Segmented *m_language;
    kit::Label *m_title, *m_hint, *m_passwordLabel;
    UserList *m_list;
    QStackedWidget *m_ways;
    QLineEdit *m_password;
    kit::Button *m_enter, *m_forgot, *m_useCode, *m_other, *m_putBack, *m_anew, *m_eye;
    kit::BadgeLabel *m_caps;
    kit::Notice *m_notice;
    RecoveryForm *m_recovery;
    kit::StatusLine *m_status;
};

} // namespace selaras::ui
