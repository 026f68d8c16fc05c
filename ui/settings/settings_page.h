#pragma once

#include "access/session.h"
#include "services.h"
#include "shell/appearance.h"
#include "shell/workspace.h"

#include <QHash>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace selaras::kit {
class Label;
}

namespace selaras::ui {

class SettingsCard;

/// The workspace Settings: how the window looks and speaks, when it locks, its clock, the shops, backups,
/// what buyers are written, one's own password, who can log in. The cards that are seen first are there at once, the
/// others one after the other, as the window has time.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    /// `session` is the open inventory; the others outlive the page.
    SettingsPage(Services &services, Appearance &appearance, std::shared_ptr<access::Session> session,
        QWidget *parent = nullptr);

    /// Its cards, for the search box of the shell, in the language of the window; they stand in this order.
    static std::vector<WorkspacePart> parts();
    /// Brings a card up, with the keyboard in it.
    void showPart(const QString &id);

Q_SIGNALS:
    void timeZoneChanged(const QByteArray &zone); ///< IANA; every clock of the window follows it

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SettingsCard *make(const QString &id);
    void addNext();
    void addOthers();
    void scrollToWanted();

    Services &m_services;
    Appearance &m_appearance;
    std::shared_ptr<access::Session> m_session;
    kit::Label *m_title;
    QVBoxLayout *m_column;
    QScrollArea *m_scroll;
    QStringList m_toMake; ///< ids of parts() whose cards are not there yet
    QHash<QString, SettingsCard *> m_cards; ///< by the ids of parts()
    SettingsCard *m_wanted = nullptr; ///< the card that was asked for, until a person scrolls
    QString m_shopName;
};

} // namespace selaras::ui
