#pragma once

#include "access/wizard_step.h"

class QVBoxLayout;

namespace selaras::ui {

class ConnectForm;

/// The first shop; more can be connected here or later.
class StepConnect final : public WizardStep {
    Q_OBJECT
public:
    explicit StepConnect(WizardState &state);
    QString id() const override { return QStringLiteral("connect"); }
    QString name() const override { return tr("Connect a shop"); }
    QString summary() const override
    {
        return m_state.connectedShop.isEmpty() ? tr("Sign in to a channel") : m_state.connectedShop;
    }
    QString title() const override { return tr("Connect a shop"); }
    QString intro() const override
    {
        return tr(
            "Keys and sign-ins are kept encrypted in the inventory. In shadow mode nothing is changed on the channel.");
    }
    QString nextWord() const override { return m_state.connectedShop.isEmpty() ? tr("Later") : QString(); }
    bool skipped() const override { return m_state.connectedShop.isEmpty(); }
    void enter() override;
    void retranslate() override { }

private:
    ConnectForm *m_form = nullptr;
    QVBoxLayout *m_column;
};

} // namespace selaras::ui
