#pragma once

#include "access/session.h"
#include "connect/trial.h"
#include "services.h"

#include <QWidget>
#include <functional>
#include <memory>

namespace selaras::ui {

/// What the wizard needs from the program.
struct WizardParts {
    QString path; ///< of the inventory to be made; empty: in `folder`, named after the shop
    QString folder;
    access::Setting setting; ///< what it refers to outlives the wizard
    connecting::MakeWire makeWire = {}; ///< null: the real network
    /// Takes over the inventory as soon as it exists and says what the further steps work with; outlives the wizard.
    std::function<Services *(std::shared_ptr<access::Session>)> opened;
};

/// What the steps share.
struct WizardState {
    WizardParts parts;
    std::shared_ptr<access::Session> session; ///< null until the data is locked
    Services *services = nullptr; ///< null until then
    QString shopName, timeZone; ///< chosen in the first step
    qint64 warehouseId = 0;
    QString connectedShop; ///< name of the last shop connected
    bool imported = false; ///< whether SKUs were imported
};

/// One step of the first-run wizard: a question group on a page of its own.
class WizardStep : public QWidget {
    Q_OBJECT
public:
    explicit WizardStep(WizardState &state)
        : m_state(state)
    {
    }
    virtual QString id() const = 0; ///< as it is remembered between runs
    virtual QString name() const = 0; ///< in the list at the left
    virtual QString summary() const = 0; ///< below it: what it is about, or once done what was chosen
    virtual QString title() const = 0;
    virtual QString intro() const = 0;
    /// Why Next cannot be pressed yet; empty: it can.
    virtual QString missing() const { return {}; }
    /// The word on the button; empty: Next.
    virtual QString nextWord() const { return {}; }
    /// Whether it was passed by: nothing was done that its tick could stand for.
    virtual bool skipped() const { return false; }
    /// Whether it shows a table, which takes all the room there is.
    virtual bool isWide() const { return false; }
    /// Comes up on the screen: read what is there, give the keyboard to the first field.
    virtual void enter() { }
    /// Next was pressed: do it and tell how it went; an empty text means go on, else it is the sentence to show.
    virtual void commit(std::function<void(const QString &trouble)> done) { done({}); }
    virtual void retranslate() = 0;

Q_SIGNALS:
    void changed(); ///< what missing(), summary() or nextWord() say may be something else now

protected:
    WizardState &m_state;
};

} // namespace selaras::ui
