#pragma once

#include "activity/board.h"
#include "activity/detail.h"
#include "pages/commit_watch.h"
#include "pages/page_model.h"
#include "services.h"
#include "tiles/shop_tiles.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>
#include <functional>

class QBoxLayout;
class QStackedWidget;

namespace selaras::kit {
class NumberLabel;
class TableView;
class Tabs;
class Toast;
} // namespace selaras::kit

namespace selaras::ui {

namespace activity {
class ItemPane;
class MappingPane;
} // namespace activity

/// What Selaras is doing and what it cannot do without a person: dead letters, messages that could not be taken in,
/// alerts, work under way, and listings nobody has said what they are. Keys: 0 to 5 tabs, R retry, Del discard, D
/// dismiss, E evidence, Space or Enter show, Esc close.
class Activity : public QWidget {
    Q_OBJECT
public:
    enum Tab { NeedsPerson, Running, Queued, Waiting, DoneToday, NeedsMapping };

    /// `services` outlives it.
    explicit Activity(Services &services, QWidget *parent = nullptr);

    void setTab(Tab tab);
    Tab tab() const { return m_tab; }
    /// Shows one thing of the first tab in the pane, as soon as it is there.
    void showItem(qint64 id);
    /// Keys that work here now, most useful first: key, what it does.
    QList<QPair<QString, QString>> keys() const;
    /// Where evidence is saved: given a suggested name, calls back with the path, or not at all. The system's chooser
    /// unless set.
    using Chooser = std::function<void(const QString &suggested, std::function<void(const QString &path)> chosen)>;
    void setChooser(Chooser chooser) { m_choose = std::move(chooser); }

Q_SIGNALS:
    /// How many things need a person now.
    void needsPersonChanged(qint64 count);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    kit::TableView *workTable(PageModel *model, const char *name);
    QWidget *groupBar(kit::NumberLabel *&title, kit::NumberLabel *&count);
    void refresh();
    void take(activity::Board board);
    void fillRows();
    void fillLane();
    void fit();
    void fitPane();
    void select(kit::TableView *table, qint64 id);
    kit::TableView *mainTable() const;
    void openPane(qint64 id);
    void closePane();
    void loadDetail();
    void showMapping();
    void retry();
    void discard();
    void dismiss();
    void saveEvidence();
    void takeMappingBack();
    void after(const Result<> &done, const QString &said);
    outbox::Lane lane() const;

    Services &m_services;
    Chooser m_choose;
    CommitWatch *m_watch;
    Tab m_tab = NeedsPerson;
    activity::Depth m_depth;
    activity::Board m_board;
    QTimer m_aging;
    ShopTiles m_tiles; ///< of its shops
    std::optional<activity::Detail> m_detail;
    qint64 m_item = 0; ///< shown or to be shown in the pane
    bool m_reading = false, m_again = false, m_first = true;

    kit::Tabs *m_tabs;
    QStackedWidget *m_lists, *m_panes;
    QWidget *m_paneHolder;
    PageModel *m_needs, *m_going, *m_done, *m_lane, *m_mapping;
    kit::TableView *m_needsTable, *m_goingTable, *m_doneTable, *m_laneTable, *m_mappingTable;
    kit::NumberLabel *m_goingTitle = nullptr, *m_goingCount = nullptr, *m_doneTitle = nullptr, *m_doneCount = nullptr;
    activity::ItemPane *m_itemPane;
    activity::MappingPane *m_mappingPane;
    kit::Toast *m_toast;
    qint64 m_mapped = 0; ///< the listing that was mapped last; 0: nothing to take back
    QString m_mappedLine; ///< what the toast said of it: only while that stands there
};

} // namespace selaras::ui
