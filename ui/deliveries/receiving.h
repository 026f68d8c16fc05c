#pragma once

#include "deliveries/delivery_form.h"
#include "deliveries/delivery_pane.h"
#include "deliveries/receive_page.h"
#include "services.h"
#include "stockroom/board.h"

#include <QHash>
#include <QWidget>

#include <array>

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

/// The workspace Receiving: what is expected from suppliers and from other warehouses, late ones first, and what came
/// of it. From here goods are expected, sent to another warehouse, taken in.
class Receiving : public QWidget {
    Q_OBJECT
public:
    explicit Receiving(Services &services, QWidget *parent = nullptr);

    enum Tab { Expected, Closed };
    void setTab(Tab tab);
    /// Shows a delivery in the pane.
    void openDelivery(qint64 id);
    /// Takes in what has come of a delivery.
    void receive(qint64 id);
    /// A SKU that has come: the delivery that it is expected with, or else a purchase to be entered.
    void receiveSku(qint64 skuId);
    /// A SKU to be moved to another warehouse.
    void moveSku(qint64 skuId);
    /// A scan belongs to the page that stands open; on the list to the delivery of that number. False: to nobody here.
    bool scan(const QString &text);
    /// Keys that work here now, most useful first: key, what it does.
    QList<QPair<QString, QString>> keys() const;

Q_SIGNALS:
    void keysChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A purchase of goods that lie here already.
    void buy(const std::vector<std::pair<catalog::Sku, qint64>> &goods);
    struct Board {
        std::vector<stockroom::DeliveryRow> expected, closed;
        bool moreExpected = false, more = false; ///< more: closed ones
        stockroom::ExpectedSums sums;
        qint64 late = 0;
    };
    void build();
    void buildBar(QWidget *host);
    void retranslate();
    void refresh();
    void take(Board board);
    void fillRows();
    void fitColumns();
    void openPane(qint64 id);
    void showPane(bool fresh);
    void leave();
    const stockroom::DeliveryRow *takeUp();
    void askDay();
    void expectBy(qint64 id, std::optional<qint64> expectedAt);
    void sayInPane(const Error &error);
    void askEnd(DeliveryPane::End end);
    void end(qint64 id, DeliveryPane::End how, const QString &why);
    void goOnFrom(qint64 ended);
    DeliveryForm *showForm(DeliveryForm::Kind kind);
    void showPage(QWidget *page);
    void showList();
    void sayTrouble(const Error &error);
    const stockroom::DeliveryRow *current() const;
    const stockroom::DeliveryRow *find(qint64 id) const;

    Services &m_services;
    CommitWatch *m_watch;
    Tab m_tab = Expected;
    Board m_board;
    int m_expectedDepth, m_closedDepth; ///< rows kept fresh; more of them as one scrolls
    bool m_reading = false, m_again = false;
    qint64 m_shown = 0; ///< in the pane; 0: it is closed
    quint64 m_question = 0;
    QStackedLayout *m_stack;
    QWidget *m_main;
    kit::Tabs *m_tabs;
    kit::Notice *m_trouble;
    PageModel *m_model;
    kit::TableView *m_table;
    kit::Footer *m_footer;
    DeliveryPane *m_pane;
    kit::Toast *m_toast;
    kit::Button *m_move, *m_new;
    std::array<DeliveryForm *, 2> m_forms{}; ///< begun and not sent, by kind
    QHash<qint64, ReceivePage *> m_counting; ///< begun and not taken in, by delivery
};

} // namespace selaras::ui
