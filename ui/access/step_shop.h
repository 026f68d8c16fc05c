#pragma once

#include "access/wizard_step.h"

namespace selaras::kit {
class Field;
}

namespace selaras::ui {

class ZoneChoice;

/// What the shop is called and in which zone its day begins.
class StepShop final : public WizardStep {
    Q_OBJECT
public:
    explicit StepShop(WizardState &state);
    QString id() const override { return QStringLiteral("shop"); }
    QString name() const override { return tr("Language and shop"); }
    QString summary() const override;
    QString title() const override { return tr("Your shop"); }
    QString intro() const override;
    QString missing() const override;
    void enter() override;
    void commit(std::function<void(const QString &)> done) override;
    void retranslate() override;

private:
    void take();
    kit::Field *m_name, *m_zone;
    ZoneChoice *m_zones;
};

/// The path of the inventory of a shop of that name: "dapur-nusa.selaras" in the folder.
QString inventoryPath(const QString &folder, const QString &shopName);

} // namespace selaras::ui
