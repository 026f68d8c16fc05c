#pragma once

#include "bulk/bulk_work.h"
#include "channels/ports.h"
#include "orders/order_facts.h"
#include "orders/queue.h"
#include "orders/shortage.h"
#include "orders/why_form.h"
#include "papers/papers_deed.h"
#include "services.h"
#include "sync/health.h"

#include <QList>
#include <QSet>
#include <QWidget>
#include <functional>

class QListView;
class QMenu;
class QTimer;

namespace selaras::kit {
class BulkBar;
class Button;
class Chip;
class ColumnChoice;
class Footer;
class Label;
class NewsLine;
class Notice;
class NumberLabel;
class SearchField;
class TableView;
class Tabs;
class Toast;
} // namespace selaras::kit

namespace selaras::ui {

class ExportLine;
class OrderFilesPage;
class OrderForm;
class OrderPage;
class OrderPane;
class OrdersQueue;

/// The workspace Orders: queues, find, marks, one order beside or wide, cancel, mapping, export.
class OrdersWorkspace : public QWidget {
    Q_OBJECT
public:
    explicit OrdersWorkspace(Services &services, QWidget *parent = nullptr);
    ~OrdersWorkspace() override;

    /// Shows an order, wide or in the pane, wherever it stands in the queues.
    void openOrder(qint64 id, bool wide);
    void showTab(orders::Tab tab);
    /// How fresh the list is; follows the engine by itself where there is one.
    void setHealth(const std::vector<sync::ShopHealth> &health);
    /// Keys that work here now, most useful first: key, what it does.
    QList<QPair<QString, QString>> keys() const;
    /// Writes the marked orders, or the whole filter when none is marked, to a file. Asks for nothing.
    void exportTo(const QString &path);
    /// Whether a scan was wanted: it counts one piece more while an order is typed in.
    bool scan(const QString &text);
    /// How a file to save is asked for; the system's chooser unless a test sets another.
    void setAskFile(AskFile ask) { m_askFile = std::move(ask); }

Q_SIGNALS:
    void skuRequested(qint64 skuId); ///< somebody wants to see the stock of it
    void returnRequested(qint64 orderId); ///< its goods come back, and no channel tells of it
    void keysChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Detail { None, Beside, Wide };

    void build();
    QWidget *buildList();
    void buildTable();
    void buildFilters();
    void buildBulk();
    void connectDetail();
    void retranslate();
    void showCounts();
    void showRows();
    void showNews();
    void showFooter();
    void showMarks();
    void fillShopMenu();
    void nameTools();
    void fitColumns();

    void followList();
    void turnTo(qint64 id);
    void peek(qint64 id);
    void setDetail(Detail detail);
    void showPane();
    void readFacts();
    void showFacts(Result<std::optional<OrderFacts>> facts);
    void leave();
    /// Does something with the order under the cursor, as soon as it is read.
    void withCurrent(std::function<void()> then);
    void go(int step);
    bool handleListKey(int key, bool ctrl);
    bool handleOwnKey(int key);
    void copyNumbers();
    void askCancel();
    void cancel(qint64 orderId, channels::CancelReason reason);
    void answer(qint64 orderId, bool accept);
    kit::Button *newOrderButton();
    bool isTyping() const;
    void showFiles();
    void typeOrder();
    void changeOrder();
    void showForm();
    void endTyping(qint64 orderId);
    void delivered();
    /// Whether the order that is shown is one to say it of, and who is here may.
    bool maySay(bool OwnDeeds::*deed, access::Right right) const;
    /// Something only our own people can know of an order: its id and who says it. `done` has %1 for its number.
    using Said = Result<> (*)(Transaction &tx, qint64 orderId, const QString &actor);
    void writeDown(bool OwnDeeds::*deed, access::Right right, Said said, const QString &done);
    void askPaid();
    void confirmPaid();
    void askMoneyBack();
    void confirmMoneyBack();
    void comeBack();
    /// Of the order that a key would mean now.
    OwnDeeds ownDeedsNow() const;
    /// Tells it where other keys do something now.
    void followDeeds();
    void cancelOurs(qint64 orderId, const QString &reason);
    void askMapping();
    void askWhy();
    /// What is short may have come meanwhile: nobody is to cancel by what stood there before.
    void explainAnew();
    void askSubstitute(int shortage);
    void sendWhatIsThere();
    void sendFrom(qint64 lineId, qint64 skuId, qint64 warehouseId);
    void substitute(orders::Substitute wanted);
    void takeBackSubstitutes();
    /// Asks for PackOrders or CancelOrders and does it; then the order is shown again, with `done` said.
    void decide(access::Right right, std::function<Result<>(Transaction &)> work, const QString &done);
    // orders_deeds.cpp
    /// The marked orders, all of the filter, or the one under the cursor.
    void withMeant(std::function<void(std::vector<BulkWork::Order>)> then);
    void doToMeant(BulkWork::Deed (OrdersWorkspace::*deed)(int count) const);
    BulkWork::Deed arrangeDeed(int count) const;
    BulkWork::Deed cancelDeed(int count) const;
    BulkWork::Deed holdDeed(int count) const;
    void handOverMeant();
    BulkWork::Deed paperDeed(int count) const;

    void settle(qint64 listingId, qint64 skuId);
    void takeMappingBack();
    void remedy();
    void askExport();
    void markAll();
    void endAsking();
    void refresh();
    void toggleRowHeight();
    void sayTrouble(const Error &error, bool cancelling);

    Services &m_services;
    AskFile m_askFile;
    OrdersQueue *m_queue;
    kit::Tabs *m_tabs;
    kit::Chip *m_shopChip;
    QMenu *m_shopMenu;
    kit::SearchField *m_find;
    QTimer *m_typing;
    kit::Button *m_columnsTool, *m_rowHeight, *m_download, *m_filesTool;
    kit::ColumnChoice *m_columns;
    std::vector<kit::Button *> m_bulkActions; ///< couriers, papers, cancel, hold, hand over, copy, export, clear
    kit::NewsLine *m_newsLine;
    kit::Notice *m_trouble;
    kit::TableView *m_table;
    kit::BulkBar *m_bulk;
    ExportLine *m_export;
    BulkWork *m_work;
    kit::Footer *m_footer;
    QWidget *m_listSide, *m_masterSide;
    QListView *m_master;
    kit::Label *m_masterTitle;
    kit::NumberLabel *m_masterCount;
    OrderPane *m_pane = nullptr;
    OrderPage *m_page;
    OrderForm *m_form = nullptr; ///< while an order is typed in
    OrderForm *m_draft = nullptr; ///< of a new order, while another one is changed
    OrderFilesPage *m_files = nullptr; ///< while files of orders are looked at
    kit::Toast *m_toast;
    qint64 m_mapped = 0; ///< the listing that was mapped last; 0: nothing to take back
    QString m_mappedLine; ///< what the toast said of it: only while that stands there
    Detail m_detail = Detail::None;
    qint64 m_shownId = 0;
    std::optional<OrderFacts> m_facts;
    WhyFacts m_why; ///< what the pane says, while it says why
    std::vector<sync::ShopHealth> m_health;
    bool m_toFirst = false; ///< the cursor goes to the first order that is found
    bool m_whole = false; ///< Ctrl+A: the filter is marked, not only what is loaded
    bool m_marking = false;
    bool m_comfortable = false;
    OwnDeeds m_deeds; ///< as keys() said last
    std::function<void()> m_whenShown;
};

} // namespace selaras::ui
