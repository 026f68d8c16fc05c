#pragma once

#include "access/wizard_step.h"

namespace selaras::kit {
class Label;
}

namespace selaras::ui {

/// What shadow mode is and how it is left; nothing to fill in.
class StepShadow final : public WizardStep {
    Q_OBJECT
public:
    explicit StepShadow(WizardState &state);
    QString id() const override { return QStringLiteral("shadow"); }
    QString name() const override { return tr("Shadow mode"); }
    QString summary() const override { return tr("Look first, write later"); }
    QString title() const override { return tr("Look first, write later"); }
    QString intro() const override
    {
        return tr("A new shop begins in shadow mode: everything is read, nothing is written.");
    }
    QString nextWord() const override { return tr("Begin"); }
    void retranslate() override;

private:
    std::vector<kit::Label *> m_lines;
};

} // namespace selaras::ui
