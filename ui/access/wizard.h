#pragma once

#include "access/wizard_step.h"

#include <vector>

class QScrollArea;
class QStackedWidget;

namespace selaras::kit {
class Button;
class Label;
class Notice;
class Segmented;
class StatusLine;
} // namespace selaras::kit

namespace selaras::ui {

class StepList;

/// The first run: language and shop, lock the data, warehouse, SKUs, a shop, shadow mode. A page, not a box. The
/// inventory exists from the second step on, and remembers in it how far one has come: quit and continue.
class Wizard : public QWidget {
    Q_OBJECT
public:
    /// A new inventory.
    explicit Wizard(WizardParts parts, QWidget *parent = nullptr);
    /// One that was begun: `session` and `services` of it outlive the wizard, `step` is what wizardStep() told.
    Wizard(WizardParts parts, std::shared_ptr<access::Session> session, Services *services, const QString &step,
        QWidget *parent = nullptr);
    ~Wizard() override;

    int currentStep() const { return m_current; }

Q_SIGNALS:
    void finished();
    void languageChosen(const QString &language); ///< "id", "en"
    void otherInventoryWanted();

protected:
    void focusInEvent(QFocusEvent *event) override; ///< hands the keyboard to the step
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void retranslate();
    void recall();
    void goTo(int step);
    void next();
    void back();
    void showFoot();
    void remember(const QString &step);

    WizardState m_state;
    std::vector<WizardStep *> m_steps;
    int m_current = 0, m_furthest = 0;
    bool m_busy = false;
    StepList *m_list;
    kit::Segmented *m_language;
    kit::Label *m_place, *m_title, *m_intro, *m_why, *m_note;
    kit::Notice *m_trouble;
    QWidget *m_content;
    QStackedWidget *m_stack;
    kit::Button *m_back, *m_next, *m_other;
    kit::StatusLine *m_status;
};

/// How far the wizard has come in an open inventory: a step's id, or empty when it is done (or was never begun).
Result<QString> wizardStep(Reader &reader);

} // namespace selaras::ui
