#pragma once

#include "access/session.h"
#include "desktop/runtime.h"
#include "shell/appearance.h"
#include "store/backup.h"

#include <QWidget>

class QStackedLayout;

namespace selaras::ui {
class LoginPage;
class RestorePage;
class Shell;
class Wizard;
} // namespace selaras::ui

namespace selaras::desktop {

/// The program's one window: first run, log-in, or the shell over an open inventory.
class Window : public QWidget {
    Q_OBJECT
public:
    struct Parts {
        access::Setting setting;
        Clock &clock;
        std::vector<channels::ChannelKind> kinds;
        ui::Appearance &appearance;
    };
    explicit Window(Parts parts, QWidget *parent = nullptr);
    ~Window() override;

    /// Begins with the inventory at that path: its log-in screen, or the wizard when there is none. Empty: the one used
    /// last.
    void begin(const QString &path);
    /// Begins logged in (demo).
    void enter(std::shared_ptr<access::Session> session);

    ui::Shell *shell() const { return m_shell; }
    ui::LoginPage *login() const { return m_login; }
    ui::Wizard *wizard() const { return m_wizard; }
    ui::RestorePage *restorePage() const { return m_restore; }
    /// Opens an inventory, or what a backup file holds: that becomes an inventory of its own, over nothing.
    void openInventory(const QString &path);
    void lock();

private:
    void showLogin(const QString &path);
    void showWizard(const QString &path, const QString &step);
    void showShell();
    void unlock(const access::Actor &actor);
    void chooseInventory();
    void showRestore(const QString &path, const QString &backup);
    ui::Services *take(std::shared_ptr<access::Session> session);
    void readPlace();
    void rememberPlace();
    void put(QWidget *page);
    template <class Page> void listenTo(Page *page);

    Parts m_parts;
    QString m_path, m_shop, m_warehouse;
    QByteArray m_zone;
    LastBackup m_backup{};
    std::unique_ptr<Runtime> m_runtime;
    QStackedLayout *m_stack;
    ui::LoginPage *m_login = nullptr;
    ui::RestorePage *m_restore = nullptr;
    ui::Wizard *m_wizard = nullptr;
    ui::Shell *m_shell = nullptr;
};

} // namespace selaras::desktop
