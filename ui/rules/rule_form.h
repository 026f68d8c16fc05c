#pragma once

#include "kit/pane.h"
#include "rules/typed_rule.h"
#include "services.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace selaras::kit {
class Field;
}

namespace selaras::ui {

class SkuField;

/// The fields of a rule: what it does, of what goods, in which shop, when.
class RuleForm : public kit::Pane {
    Q_OBJECT
public:
    explicit RuleForm(Services &services, QWidget *parent = nullptr);

    /// Shows a rule to be changed, or a new one.
    void edit(const TypedRule &rule, const RuleBook &book);
    /// The rule as it stands in the fields; nullopt while something is wrong or still being looked up.
    std::optional<inventory::StoredRule> rule() const;
    /// Says what is wrong at each field and goes to the first; true when nothing is.
    bool check();
    void focusFirst();
    /// A scan is the SKU that the rule speaks of.
    void takeScan(const QString &text);
    void sayTrouble(const QString &title, const QString &text);

Q_SIGNALS:
    void changed();
    void savePressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildFigures();
    void buildShares();
    void buildWarehouses();
    void buildScope();
    void buildTimes();
    /// A field whose fault faultIn() tells.
    kit::Field *field(RuleField which, const QString &label, QWidget *editor);
    QLineEdit *line(QString TypedRule::*into);
    void rebuild();
    void touched();
    void sayWhen(RuleField which);
    QWidget *faultyEditor(const kit::Field &field) const;

    Services &m_services;
    RuleBook m_book;
    TypedRule m_typed;
    QHash<RuleField, kit::Field *> m_fields;
    kit::Field *m_effect = nullptr;
    QComboBox *m_goods = nullptr;
    SkuField *m_sku = nullptr;
    bool m_building = false;
};

} // namespace selaras::ui
