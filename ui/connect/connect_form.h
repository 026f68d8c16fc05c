#pragma once

#include "connect/trial.h"
#include "services.h"

#include <QWidget>
#include <optional>

class QLineEdit;
class QVBoxLayout;

namespace selaras::kit {
class Button;
class Field;
class Label;
class Notice;
class Segmented;
class Spoken;
} // namespace selaras::kit

namespace selaras::ui {

/// Connects one shop: what kind, its keys, a real call that asks the shop who it is, then the shop is saved in shadow
/// mode. Used by the first-run wizard and by the Channels workspace.
class ConnectForm : public QWidget {
    Q_OBJECT
public:
    /// `makeWire` reaches the outside; null: the real network.
    ConnectForm(Services &services, connecting::MakeWire makeWire = {}, QWidget *parent = nullptr);
    ~ConnectForm() override;

    /// Whether everything required is filled in, so that "Test connection" can be pressed.
    bool isComplete() const;
    void setKind(const QString &kindId);
    /// Signs in again to a shop that is connected, instead of connecting another: its address and public keys stand
    /// there.
    void signInAgain(qint64 shopId);

Q_SIGNALS:
    void connected(qint64 shopId, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showKind(int index);
    void retranslate();
    void edited();
    void changed();
    void openSignIn();
    void test();
    /// `version`: of the fields that were asked with.
    void tested(const Result<connecting::Tried> &tried, quint64 version);
    void save();
    void saved(const Result<qint64> &id, const QString &name);
    void say(const Error &error);
    const channels::ChannelKind &kind() const;
    channels::ShopAccess access() const;

    Services &m_services;
    connecting::MakeWire m_makeWire;
    kit::Segmented *m_kinds;
    QVBoxLayout *m_fieldsColumn;
    QWidget *m_fieldsBox = nullptr;
    kit::Field *m_address = nullptr, *m_redirect = nullptr, *m_answer = nullptr;
    std::vector<kit::Field *> m_fields; ///< in the order of kind().fields
    kit::Button *m_signIn = nullptr, *m_test, *m_save;
    kit::Notice *m_notice;
    kit::Spoken *m_spoken; ///< what the notice says
    std::optional<connecting::Tried> m_tried;
    qint64 m_again = 0; ///< the shop that is signed in to again; 0: a new one
    int m_kind = 0;
    bool m_answers = true; ///< the notice says what the shop answered, not where to sign in
    quint64 m_version = 0; ///< of what stands in the fields
    bool m_busy = false; ///< the shop or the store is asked: the buttons keep the keyboard, and do nothing
};

} // namespace selaras::ui
