#pragma once

#include "audit/search.h"
#include "pages/commit_watch.h"
#include "pages/page_model.h"
#include "services.h"

#include <QWidget>
#include <functional>

class QMenu;

namespace selaras::kit {
class Button;
class Chip;
class Footer;
class NewsLine;
class SearchField;
class TableView;
class Toast;
} // namespace selaras::kit

namespace selaras::ui {

namespace log {
class ChainCheck;
class EntryPane;
} // namespace log

/// Who did what, newest first; shown to those who may (Right::SeeAudit). Keys: Space or Enter the whole
/// entry, V check the chain, Ctrl+E export, / filter by order, F5 show what is new, Esc close, then clear the filters.
class Audit : public QWidget {
    Q_OBJECT
public:
    /// `services` outlives it.
    explicit Audit(Services &services, QWidget *parent = nullptr);

    void setSearch(const log::Search &search);
    const log::Search &search() const { return m_search; }
    /// Where the export is saved: given a suggested name, calls back with the path, or not at all.
    using Chooser = std::function<void(const QString &suggested, std::function<void(const QString &path)> chosen)>;
    void setChooser(Chooser chooser) { m_choose = std::move(chooser); }
    /// Keys that work here now, most useful first: key, what it does.
    QList<QPair<QString, QString>> keys() const;
    /// Which role may see this, when the actor may not; empty: allowed. For the rail.
    static QString forbidden(const Services &services);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void load(bool fromTop);
    void take(log::Found found, bool fromTop);
    void lookForNews();
    void fillMenus();
    void exportCsv();
    void showSearch();
    bool mayMove() const;
    void showEntry(qint64 seq);
    void closeEntry();
    void fit();

    Services &m_services;
    Chooser m_choose;
    CommitWatch *m_watch;
    log::Search m_search;
    log::Choices m_choices;
    qint64 m_newest = 0; ///< seq of the newest entry when the page was read
    std::vector<audit::LogRow> m_rows; ///< as far as they have been read
    int m_turn = 0; ///< answers to an older search are dropped

    kit::Chip *m_who, *m_what;
    QMenu *m_whoMenu, *m_whatMenu;
    kit::SearchField *m_sku, *m_order;
    kit::Button *m_check, *m_export;
    log::ChainCheck *m_chain;
    kit::NewsLine *m_news;
    PageModel *m_model;
    kit::TableView *m_table;
    QWidget *m_paneHolder;
    log::EntryPane *m_pane;
    kit::Footer *m_footer;
    kit::Toast *m_toast;
};

} // namespace selaras::ui
