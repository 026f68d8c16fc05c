#pragma once

#include "access/wizard_step.h"

namespace selaras::kit {
class Field;
}

namespace selaras::ui {

/// The place that holds the stock.
class StepWarehouse final : public WizardStep {
    Q_OBJECT
public:
    explicit StepWarehouse(WizardState &state);
    QString id() const override { return QStringLiteral("warehouse"); }
    QString name() const override { return tr("Warehouse"); }
    QString summary() const override { return m_chosen.isEmpty() ? tr("Where the stock is kept") : m_chosen; }
    QString title() const override { return tr("Your warehouse"); }
    QString intro() const override
    {
        return tr("Stock is always somewhere: this is the place where yours is counted.");
    }
    QString missing() const override;
    void enter() override;
    void commit(std::function<void(const QString &)> done) override;
    void retranslate() override;

private:
    kit::Field *m_name, *m_code;
    QString m_chosen;
    bool m_there = false; ///< made in an earlier run
};

} // namespace selaras::ui
