#pragma once

#include "access/backup.h"
#include "services.h"
#include "settings/settings_card.h"

#include <QFuture>
#include <atomic>

namespace selaras::kit {
class Button;
class ProgressLine;
} // namespace selaras::kit

namespace selaras::ui {

class CommitWatch;

/// When the last tested backup was made and where it lies, and the button that makes one while work goes on: how far it
/// is, stop, and what came of it.
class BackupCard : public SettingsCard {
    Q_OBJECT
public:
    /// `services` outlives it.
    BackupCard(Services &services, std::shared_ptr<access::Session> session, QWidget *parent = nullptr);
    ~BackupCard() override; ///< a backup under way is stopped; no half file is left
    void retranslate() override;

private:
    void refresh();
    void showLast();
    void choose();
    void begin(const QString &file);
    void showProgress(int permille);
    void finish(const Result<BackupMade> &made, const QString &file);

    Services &m_services;
    std::shared_ptr<access::Session> m_session;
    std::optional<LastBackup> m_last;
    kit::Label *m_lastLabel, *m_lastWords, *m_place, *m_hint, *m_far;
    kit::Button *m_make, *m_stop;
    kit::ProgressLine *m_line;
    std::shared_ptr<std::atomic_bool> m_stopped;
    QFuture<Result<BackupMade>> m_work;
    bool m_known = false, m_running = false;
};

} // namespace selaras::ui
