#pragma once

#include "connect/trial.h"
#include "messages/preview.h"
#include "services.h"
#include "settings/settings_card.h"

#include <QHash>

class QComboBox;
class QVBoxLayout;

namespace selaras::kit {
class Button;
class Field;
} // namespace selaras::kit

namespace selaras::ui {

class CommitWatch;
class SenderForm;

/// In whose name buyers are written to: mailboxes and WhatsApp numbers, added, changed, stopped, removed, and tried out
/// with one message to an address of one's own. Shown to those who manage channels.
class SendersCard : public SettingsCard {
    Q_OBJECT
public:
    /// `services` outlives it. `makeWire` reaches the outside for a trial; null: the real network.
    explicit SendersCard(Services &services, connecting::MakeWire makeWire = {}, QWidget *parent = nullptr);
    void retranslate() override;

private:
    struct Row {
        QWidget *box = nullptr;
        kit::Label *way = nullptr, *account = nullptr, *state = nullptr;
        kit::Button *edit = nullptr, *tryOut = nullptr, *stop = nullptr, *remove = nullptr;
    };
    void buildTrial();
    void buildRemoval();
    void refresh();
    void showSenders(const std::vector<messages::Sender> &senders);
    void addRow(qint64 id);
    void fillRow(const Row &row, const messages::Sender &sender);
    void edit(qint64 id);
    void save();
    void stopOrUse(qint64 id);
    void askRemoval(qint64 id);
    void remove();
    void askTrial(qint64 id);
    void tryOut();
    void send(const messages::Trial &trial);
    void tried(qint64 id, const QString &to, const Result<messengers::Accepted> &outcome);
    void tell(Result<> (*act)(Transaction &, qint64, const access::Actor &), qint64 id, std::function<QString()> said);
    void settle(const Result<> &done, std::function<QString()> said = {});

    Services &m_services;
    connecting::MakeWire m_makeWire;
    CommitWatch *m_watch;
    kit::Label *m_hint, *m_none, *m_formTitle;
    QVBoxLayout *m_list;
    SenderForm *m_form;
    QWidget *m_trial;
    kit::Field *m_to;
    QComboBox *m_event;
    kit::Field *m_which;
    kit::Button *m_send, *m_leave;
    QWidget *m_removal;
    kit::Label *m_consequence;
    kit::Button *m_keep, *m_remove;
    QHash<qint64, Row> m_rows;
    QHash<qint64, messages::Sender> m_senders;
    qint64 m_trying = 0; ///< the sender that is tried out; 0: none
    qint64 m_removing = 0; ///< the one that is asked about; 0: none
    bool m_busy = false; ///< a trial is on its way
};

} // namespace selaras::ui
