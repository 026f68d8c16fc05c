#pragma once

#include "inventory/stock_page.h"
#include "services.h"
#include "stock/stock_pane.h"

#include <QFuture>
#include <QSet>
#include <QWidget>
#include <atomic>
#include <memory>

class QMenu;
class QStackedLayout;
class QTimer;

namespace selaras::kit {
class Button;
class Chip;
class BulkBar;
class ColumnChoice;
class Footer;
class Notice;
class SearchField;
class TableView;
class Tabs;
class Toast;
} // namespace selaras::kit

namespace selaras::ui {

class ImportPage;
class BulkPage;
class ImportsPage;
class ReorderPage;
class StockList;

/// The workspace Stock: levels, what every shop was told and why, movements, adjustments, buffers, import.
class StockWorkspace : public QWidget {
    Q_OBJECT
public:
    explicit StockWorkspace(Services &services, QWidget *parent = nullptr);
    ~StockWorkspace() override;

    /// Shows why a SKU has what it has, wherever it stands in the table.
    void openSku(qint64 skuId);
    void showTab(inventory::StockTab tab);
    /// Reads a file of SKUs and shows what it would do.
    void importFile(const QString &path);
    /// The imports that were made; one of them can be taken back.
    void showImports();
    /// What to buy, and how much of it.
    void showReorder();
    /// Writes what is shown into a file, CSV or XLSX: what to buy, the movements of a SKU, else the SKUs of the filter.
    void exportTo(const QString &path);
    /// Keys that work here, most useful first: key, what it does.
    QList<QPair<QString, QString>> keys() const;

    /// A scan belongs to the form that asks for barcodes; false: to nobody here.
    bool scan(const QString &text);

Q_SIGNALS:
    void keysChanged();
    /// A SKU that has come, is to be counted, is to be moved to another warehouse.
    void receiveWanted(qint64 skuId);
    void countWanted(qint64 skuId);
    void moveWanted(qint64 skuId);
    /// Another rule is to be tried on a SKU.
    void ruleWanted(qint64 skuId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class View { None, Why, Movements };
    using Ask = std::function<void(const StockFacts &)>;

    void build();
    void buildBar(QWidget *host);
    void buildTable();
    void connectPane();
    void connectSkuForms();
    void retranslate();
    void showCounts();
    void showFooter();
    void find(const QString &words);
    void showRows();
    QString emptyWords() const;
    void closeWhatIsGone();
    void goToFound();
    void fillPlaces();
    void nameColumns();
    void fitColumns();
    void readFacts(Ask ask = {});
    void showPane();
    void showFacts(const StockFacts &facts);
    void view(View view);
    void askAdjust();
    void askBarcodes();
    void changeBarcode(qint64 skuId, const QString &barcode, bool add);
    /// Hands the chosen SKU to the workspace where goods come, move or are counted.
    void handOver(void (StockWorkspace::*wanted)(qint64));
    void askBuffer();
    void askNew();
    void addSku(const NewSku &wanted);
    void askTags();
    void setTags(std::vector<TaggedSku> skus, std::size_t done);
    void askWorth();
    void askBundle();
    void showMarks();
    void markAll();
    void sayMarks(qsizetype marked, qsizetype apart);
    /// The line of the cursor while it is to be seen, in the table or beside it; 0: nothing is, and no key may act.
    qint64 lineHere() const;
    /// The SKU of the cursor; 0: there is none, or a product.
    qint64 skuHere() const;
    /// The SKUs that are marked, else those of the cursor; by id.
    std::vector<qint64> chosenSkus() const;
    void groupByProduct(bool on);
    void expand(qint64 productLine, bool open);
    void followMarks();
    /// One change of all SKUs that are chosen.
    void showBulk();
    template <class Work> void save(Work work, const QString &said);
    void adjust(const Adjustment &adjustment);
    void setBuffer(qint64 skuId, qint64 buffer);
    void saved(const QString &line, const Result<> &result);
    void closePane();
    void leave();
    void askImport();
    void askExport();
    ImportPage *showImport();
    void sayTrouble(const Error &error);
    const ShopColumn *shopHere() const;

    Services &m_services;
    StockList *m_list;
    QStackedLayout *m_stack;
    QWidget *m_main;
    kit::Tabs *m_tabs;
    kit::Chip *m_place;
    QMenu *m_places;
    kit::SearchField *m_find;
    QTimer *m_typing;
    kit::Notice *m_trouble;
    kit::TableView *m_table;
    kit::BulkBar *m_bulk;
    kit::Footer *m_footer;
    StockPane *m_pane = nullptr;
    kit::Toast *m_toast;
    ImportPage *m_import = nullptr;
    ImportsPage *m_imports = nullptr;
    ReorderPage *m_reorder = nullptr;
    BulkPage *m_bulkPage = nullptr;
    std::vector<kit::Button *> m_buttons;
    kit::Button *m_columnsTool, *m_importsTool, *m_productsTool, *m_bulkTags = nullptr, *m_bulkChange = nullptr;
    kit::ColumnChoice *m_columns = nullptr;
    View m_view = View::None;
    QSet<qint64> m_marked; ///< as they were: what a hand has changed since is a product, or what is under it
    qsizetype m_apart = 0; ///< of those marked, not in the list that is shown
    bool m_narrowed = false; ///< a hand asked for another list, and it is on its way
    bool m_found = false; ///< Enter was pressed in the search: the first row it brings is meant
    bool m_beside = false; ///< the pane is shown
    qint64 m_shownId = 0, m_shopId = 0; ///< of the pane; no shop: available
    int m_movements = 0; ///< read for the pane
    quint64 m_question = 0;
    QFuture<Result<int>> m_exporting;
    std::shared_ptr<std::atomic_bool> m_stopExport = std::make_shared<std::atomic_bool>(false);
};

} // namespace selaras::ui
