#pragma once

#include "inventory/stock.h"
#include "returns/return_pane.h"
#include "services.h"
#include "shops/shop.h"

#include <QWidget>

namespace selaras::kit {
class Footer;
class Notice;
class TableView;
class Toast;
} // namespace selaras::kit

namespace selaras::ui {

class CommitWatch;
class PageModel;

/// The workspace Returns: what waits for an answer, the nearest deadline first, then goods that come back or whose
/// money is owed. A scanned parcel opens its return.
class Returns : public QWidget {
    Q_OBJECT
public:
    explicit Returns(Services &services, QWidget *parent = nullptr);

    /// Shows a return in the pane, also one that is over.
    void openReturn(qint64 id);
    /// A parcel's number, a return's or its order's; the parcel of an order that nobody has told of yet is written down
    /// as a return. Always taken; what nobody knows is said.
    bool scan(const QString &text);
    /// Asks what of an order comes back that no channel tells of.
    void askEntry(qint64 orderId);
    QList<QPair<QString, QString>> keys() const;

Q_SIGNALS:
    void keysChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Board {
        std::vector<returns::Return> open;
        bool more = false;
        std::vector<shops::Shop> shops;
        std::vector<inventory::Warehouse> places;
        std::optional<returns::Return> shown; ///< with its lines
    };
    static Result<Board> readBoard(Reader &reader, int depth, qint64 shown);
    void build();
    void retranslate();
    void refresh();
    void take(Board board);
    void fillRows();
    void fitColumns();
    void leave();
    /// Calls `ask` with the return at the cursor once it is in the pane.
    void withShown(access::Right right, std::function<void(const returns::Return &)> ask);
    void askAccept();
    void askDispute();
    void askFound();
    void receive();
    void askExchange();
    void askRefund();
    void withdraw();
    void enter(const returns::Entry &entry);
    /// Whether the return in the pane is this one, and our own people wrote it down.
    bool isOurs(qint64 returnId) const;
    void tell(
        access::Right right, std::function<Result<>(Transaction &, const QString &actor)> work, const QString &line);
    void sayTrouble(const QString &title, const QString &body);

    Services &m_services;
    CommitWatch *m_watch;
    Board m_board;
    int m_depth;
    qint64 m_shown = 0; ///< in the pane; 0: it is closed
    bool m_reading = false, m_again = false;
    bool m_filling = false; ///< the cursor moves because a row has left, not by a hand
    std::function<void(const returns::Return &)> m_ask; ///< as soon as it is read
    kit::Notice *m_trouble;
    PageModel *m_model;
    kit::TableView *m_table;
    kit::Footer *m_footer;
    ReturnPane *m_pane;
    kit::Toast *m_toast;
};

} // namespace selaras::ui
