#pragma once

#include "messages/senders.h"

#include <QWidget>

class QCheckBox;
class QStackedWidget;

namespace selaras::kit {
class Button;
class Field;
class Segmented;
} // namespace selaras::kit

namespace selaras::ui {

/// A mailbox or a WhatsApp number to write from, typed in: a new one, or another's settings. A secret is never shown;
/// left empty, the one that is there stays.
class SenderForm : public QWidget {
    Q_OBJECT
public:
    /// `kinds` outlives it.
    explicit SenderForm(const std::vector<messengers::MessengerKind> &kinds, QWidget *parent = nullptr);
    void retranslate();
    /// Greyed, with the roles that may.
    void setForbidden(const QString &whoMay);

    /// Empty, for another one.
    void addNew();
    /// One that is there; `shown` comes without its secrets.
    void edit(const messages::Sender &sender, const messengers::SenderAccess &shown);

    qint64 senderId() const { return m_id; } ///< 0: a new one
    const messengers::MessengerKind *kind() const; ///< null: this program knows none
    messengers::SenderAccess access() const;
    qint64 dailyLimit() const; ///< 0: what is typed is no figure
    /// Puts the keyboard on what an error's code is about.
    void showCulprit(const QString &code);

Q_SIGNALS:
    void saveWanted();
    void backWanted();

private:
    /// The fields of one kind.
    struct Page {
        QWidget *box = nullptr;
        kit::Field *account = nullptr;
        std::vector<std::pair<QString, kit::Field *>> fields;
        QCheckBox *tlsFirst = nullptr;
    };
    Page pageOf(const messengers::MessengerKind &kind);
    Page &page() { return m_pages[std::size_t(m_kind)]; }
    const Page &page() const { return m_pages[std::size_t(m_kind)]; }
    messages::Way wayAt(std::size_t index) const;
    void showKind(int index);
    void showLimit(qint64 limit);

    const std::vector<messengers::MessengerKind> &m_kinds;
    std::vector<Page> m_pages;
    kit::Segmented *m_choice;
    kit::Field *m_name, *m_limit;
    kit::Button *m_save, *m_back;
    int m_kind = 0;
    qint64 m_id = 0;
};

} // namespace selaras::ui
