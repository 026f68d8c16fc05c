#pragma once

#include "inventory/reorder.h"
#include "services.h"

#include <QWidget>

#include <functional>

namespace selaras::kit {
class Field;
class Footer;
class Notice;
class TableView;
} // namespace selaras::kit

namespace selaras::ui {

class CommitWatch;
class PageModel;
class Seldom;

/// What to buy now: how long things last, when it is time, and how many. Enter shows a SKU in Stock.
class ReorderPage : public QWidget {
    Q_OBJECT
public:
    explicit ReorderPage(Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void skuChosen(qint64 skuId);
    void exportWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct List {
        inventory::ReorderTerms terms;
        std::vector<inventory::Cover> skus;
        std::optional<qint64> countedAt; ///< UTC ms: sales are as they were then
    };
    void build();
    QString countedWords(std::optional<qint64> at) const;
    /// `then` once it is shown: the list is found by walking over the whole catalogue.
    void reload(std::function<void()> then = {});
    void show(const List &list);
    void fitColumns();
    void sayTrouble(const Error &error);
    /// Saves both terms when they are days; says at the field when not.
    void saveTerms();

    Services &m_services;
    CommitWatch *m_watch;
    Seldom *m_walks;
    PageModel *m_model;
    kit::TableView *m_table;
    kit::Notice *m_trouble;
    kit::Footer *m_footer;
    kit::Field *m_lead, *m_cover;
    List m_list;
};

} // namespace selaras::ui
