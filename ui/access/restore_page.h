#pragma once

#include "access/backup.h"

#include <QFuture>
#include <QWidget>
#include <atomic>
#include <memory>

class QLineEdit;

namespace selaras::kit {
class Button;
class Label;
class Notice;
class ProgressLine;
class StatusLine;
} // namespace selaras::kit

namespace selaras::ui {

class UserList;

/// Puts a backup in the place of an inventory that is lost or damaged: whose backup it is and from when, the password
/// of that time, how far it is, and where the files now lie that were in its place.
class RestorePage : public QWidget {
    Q_OBJECT
public:
    /// `inventory` is where it is put; `backup` is the file. What `setting` refers to outlives the page.
    RestorePage(
        const QString &inventory, const QString &backup, const access::Setting &setting, QWidget *parent = nullptr);
    ~RestorePage() override; ///< a restore under way is stopped, and what was there is put back

Q_SIGNALS:
    void entered(std::shared_ptr<selaras::access::Session> session); ///< restored, checked, and read by the person
    void left(); ///< without restoring

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void readBackup();
    void next();
    void begin();
    void showProgress(int permille);
    void finish(const std::shared_ptr<Result<access::PutBack>> &back);
    void showState();
    void showDone();

    const QString m_inventory, m_backup;
    const access::Setting m_setting;
    Result<BackupInfo> m_info = fail(Error::Kind::Storage); ///< of the backup
    std::vector<Keyring::User> m_users; ///< empty: it cannot be restored
    std::optional<Error> m_trouble;
    std::shared_ptr<access::Session> m_session; ///< null until it is restored
    QStringList m_kept;
    std::shared_ptr<std::atomic_bool> m_stopped;
    QFuture<std::shared_ptr<Result<access::PutBack>>> m_work;
    bool m_busy = false;

    kit::Label *m_title, *m_hint, *m_passwordLabel, *m_far;
    UserList *m_list;
    QLineEdit *m_password;
    kit::Button *m_restore, *m_back;
    kit::ProgressLine *m_line;
    kit::Notice *m_notice;
    kit::StatusLine *m_status;
};

} // namespace selaras::ui
