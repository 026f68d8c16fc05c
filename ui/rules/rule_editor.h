#pragma once

#include "rules/preview_model.h"
#include "rules/typed_rule.h"
#include "services.h"

#include <QTimer>
#include <QWidget>

namespace selaras::kit {
class Footer;
class Label;
class Pane;
class TableView;
} // namespace selaras::kit

namespace selaras::ui {

class RuleForm;
struct StockFacts;

/// The page that makes or changes a rule: the form, what the rule would change at the shops while it is being typed,
/// and why. Nothing is written before it is saved.
class RuleEditor : public QWidget {
    Q_OBJECT
public:
    /// `services` outlives it.
    explicit RuleEditor(Services &services, QWidget *parent = nullptr);

    void edit(const TypedRule &rule, const RuleBook &book);
    /// A scan is the SKU that the rule speaks of.
    void scan(const QString &text);
    QList<QPair<QString, QString>> keys() const;

Q_SIGNALS:
    void saved(const QString &name);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What a look at the SKUs came to.
    struct Look {
        inventory::Sample sample;
        inventory::RulePreview preview;
    };
    void build();
    void retranslate();
    void look();
    void drawSample();
    void shown(const Result<Look> &look);
    void say();
    void fitColumns();
    void askWhy();
    void showWhy(const StockFacts &facts, const inventory::Explanation &why, const ShopColumn &shop, qint64 now);
    void closeWhy();
    void save();

    Services &m_services;
    RuleForm *m_form;
    kit::Label *m_title, *m_remark;
    kit::TableView *m_table;
    kit::Footer *m_footer;
    kit::Pane *m_why;
    PreviewModel m_model;
    QTimer m_typing;
    allocation::Scope m_scope; ///< what m_look.sample was drawn for
    std::optional<Look> m_look;
    bool m_looking = false, m_again = false, m_saving = false;
    bool m_isNew = false;
    bool m_fits = false; ///< the form makes a rule
};

} // namespace selaras::ui
