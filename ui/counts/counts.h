#pragma once

#include "counts/count_page.h"
#include "counts/count_pane.h"
#include "counts/review_page.h"
#include "services.h"
#include "stockroom/count.h"

#include <QWidget>

class QStackedLayout;

namespace selaras::kit {
class Footer;
class Notice;
class TableView;
class Tabs;
class Toast;
} // namespace selaras::kit

namespace selaras::ui {

class CommitWatch;
class PageModel;

/// The workspace Counts: those under way and those that ended; from here one is begun, counted by several people with
/// their scanners, reviewed and posted.
class Counts : public QWidget {
    Q_OBJECT
public:
    explicit Counts(Services &services, QWidget *parent = nullptr);

    enum Tab { Open, Ended };
    void setTab(Tab tab);
    /// Goes on with a count.
    void countOn(qint64 countId);
    /// A SKU to be counted: in the newest count under way, or in one to be begun.
    void countSku(qint64 skuId);
    /// A scan belongs to the count that stands open. False: to nobody here.
    bool scan(const QString &text);
    QList<QPair<QString, QString>> keys() const;

Q_SIGNALS:
    void keysChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        stockroom::Count count;
        qint64 skus = 0;
    };
    struct Board {
        std::vector<Row> open, ended;
        std::vector<inventory::Warehouse> places;
        bool more = false;
    };
    static Result<Board> readBoard(Reader &reader, int depth);
    void build();
    void retranslate();
    void refresh();
    void fillRows();
    void fitColumns();
    void leave();
    void askBegin();
    void begin(qint64 warehouseId, const QString &name, bool blind);
    void askBack();
    void drop(qint64 countId);
    void takeBack(qint64 countId);
    void ended(const Result<QString> &line);
    void review(qint64 countId);
    void showPage(QWidget *page);
    void showList();
    void sayTrouble(const Error &error);
    QString placeName(qint64 id) const;

    Services &m_services;
    CommitWatch *m_watch;
    Tab m_tab = Open;
    Board m_board;
    int m_endedDepth;
    bool m_reading = false, m_again = false, m_read = false, m_beginSoon = false;
    QString m_wanted; ///< code of a SKU to be counted once a count stands open
    QStackedLayout *m_stack;
    QWidget *m_main;
    kit::Tabs *m_tabs;
    kit::Notice *m_trouble;
    PageModel *m_model;
    kit::TableView *m_table;
    kit::Footer *m_footer;
    CountPane *m_pane;
    kit::Toast *m_toast;
    kit::Button *m_new;
    CountPage *m_page = nullptr; ///< the one counted last
    ReviewPage *m_reviewPage = nullptr;
};

} // namespace selaras::ui
