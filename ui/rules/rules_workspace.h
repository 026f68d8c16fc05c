#pragma once

#include "pages/page_model.h"
#include "rules/typed_rule.h"
#include "services.h"

#include <QWidget>

class QStackedLayout;

namespace selaras::kit {
class Button;
class Footer;
class Notice;
class TableView;
class Toast;
} // namespace selaras::kit

namespace selaras::ui {

class CommitWatch;
class FeesPane;
class RuleEditor;

/// The workspace Rules: who is told how much of a stock, in the order in which the rules work. Keys: N new, Enter
/// change, Alt+Up and Alt+Down move, O on or off, Del remove, Ctrl+Z put back, F the fees of the shops.
class RulesWorkspace : public QWidget {
    Q_OBJECT
public:
    /// `services` outlives it.
    explicit RulesWorkspace(Services &services, QWidget *parent = nullptr);

    /// Opens the form of a new rule.
    void addRule();
    /// The same for one SKU, with what it would change there beside it.
    void addRuleFor(qint64 skuId);
    /// A scan, taken where a rule is typed; whether it was.
    bool scan(const QString &text);
    /// Keys that work here now, most useful first: key, what it does.
    QList<QPair<QString, QString>> keys() const;

Q_SIGNALS:
    void keysChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A rule that was taken away, and the order in which it stood.
    struct Removed {
        inventory::StoredRule rule;
        std::size_t place = 0;
    };
    void build();
    void retranslate();
    void refresh();
    void showRules();
    void sayTrouble(const Error &error);
    void fitColumns();
    PageCell whereCell(const allocation::Rule &rule) const;
    PageRow rowOf(const inventory::StoredRule &rule, std::size_t place) const;
    const inventory::StoredRule *current() const;
    bool mayChange() const;
    void openEditor(qint64 ruleId);
    void showEditor(const TypedRule &rule, const RuleBook &book);
    void closeEditor();
    void changeRule();
    void move(int by);
    void turn();
    void remove();
    void putBack();
    void showFees();
    void closeFees();
    template <class Work> void tell(Work work, const QString &said, bool undo = false);

    Services &m_services;
    CommitWatch *m_watch;
    RuleBook m_book;
    QStackedLayout *m_stack;
    QWidget *m_main;
    PageModel *m_model;
    kit::TableView *m_table;
    kit::Notice *m_trouble;
    kit::Footer *m_footer;
    kit::Toast *m_toast;
    kit::Button *m_add, *m_change, *m_feesButton;
    FeesPane *m_fees;
    RuleEditor *m_editor = nullptr;
    std::optional<Removed> m_removed;
    std::size_t m_place = 0; ///< row of the cursor
    bool m_read = false;
    quint64 m_told = 0; ///< changes that were asked for
    int m_telling = 0; ///< of them not saved yet
};

} // namespace selaras::ui
