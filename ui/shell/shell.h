#pragma once

#include "shell/appearance.h"
#include "shell/idle.h"
#include "shell/scanner.h"
#include "shell/search.h"
#include "shell/workspace.h"
#include "sync/health.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace selaras::kit {
class Rail;
class StatusLine;
} // namespace selaras::kit

namespace selaras::ui {

class HealthStrip;
class KeySheet;
class SearchBox;

/// The window while somebody is logged in: rail, top bar, the current workspace, status line. It knows no workspace by
/// name.
class Shell : public QWidget {
    Q_OBJECT
public:
    /// `appearance` outlives it. The first workspace that the actor may use is shown.
    Shell(Services services, std::vector<Workspace> workspaces, Appearance &appearance, QWidget *parent = nullptr);
    ~Shell() override;

    /// Brings a workspace up; nothing happens for an unknown or forbidden id.
    void go(const QString &id);
    /// From one that has the whole window to the one that was there before.
    void goBack();
    std::vector<QString> workspaceIds() const; ///< of those the actor may use, in the order of the rail
    QString current() const { return m_current; }
    /// Opens an order or a SKU in the workspace that shows them.
    void openOrder(qint64 id, bool beside = false);
    void openSku(qint64 id, bool beside = false);
    void openDelivery(qint64 id);
    /// Other keys work in the current workspace now.
    void refreshKeys() { showStatus(); }
    /// The widget of a workspace; null until it was first shown.
    QWidget *workspace(const QString &id) const { return m_widgets.value(id); }

    /// How every shop stands now; the words are kept fresh by the shell.
    void setHealth(std::vector<sync::ShopHealth> health);
    /// "Cakung warehouse, PC-02", at the left of the status line.
    void setPlace(const QString &place);
    /// The clock by which every screen tells its times from now on; an IANA id.
    void setTimeZone(const QByteArray &zone);

Q_SIGNALS:
    void lockRequested(); ///< Ctrl+L, or nobody was there for a while
    void pullRequested(); ///< F5
    void healthPressed(); ///< somebody wants to know more about the channels
    void currentChanged(const QString &id);
    void timeZoneChanged(const QByteArray &zone);
    void backupKnown(const selaras::LastBackup &backup); ///< one that was not known before

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override; ///< the keyboard belongs to the workspace, however it comes here
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void retranslate();
    void refreshSoon();
    void refreshNow();
    void showTally();
    void showHealth();
    static QString sentWords(const Tally &tally);
    void showStatus();
    void showKeys();
    void scanned(const QString &text);
    void openHit(const Hit &hit, bool beside);
    void runCommand(const QString &id);
    void openPart(const QString &part);
    void userMenu();
    void handToWorkspace(const QKeyEvent &event);
    void focusWorkspace(bool isNew = false);
    void watch(bool on);
    QList<KeyRow> keysHere() const;
    void giveRoom();
    bool isWhole() const;
    const Workspace *find(const QString &id) const;

    Services m_services;
    std::vector<Workspace> m_workspaces;
    Appearance &m_appearance;
    QHash<QString, QWidget *> m_widgets;
    QString m_current, m_place;
    QString m_before; ///< where one came from that has the whole window
    std::vector<sync::ShopHealth> m_health;
    Tally m_tally;
    bool m_counted = false, m_refreshing = false, m_refreshAgain = false;

    kit::Rail *m_rail;
    SearchBox *m_search;
    HealthStrip *m_strip;
    QWidget *m_bar;
    QStackedWidget *m_stack;
    bool m_handing = false; ///< a key on its way to the workspace
    kit::StatusLine *m_status;
    KeySheet *m_keys;
    ScannerFilter m_scanner;
    IdleWatch m_idle;
    QTimer m_refresh, m_second;
};

/// The words for a role, in the language of the window.
QString roleWords(access::Role role);

} // namespace selaras::ui
