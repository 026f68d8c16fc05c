#pragma once

#include "lines/line_entry.h"
#include "pages/page_model.h"
#include "services.h"
#include "stockroom/board.h"

#include <QHash>
#include <QWidget>

namespace selaras::kit {
class Button;
class Footer;
class Label;
class Notice;
class TableView;
} // namespace selaras::kit

namespace selaras::ui {

class AsideList;
class LastScan;

/// Goods that have come: every scan counts one piece into its line of the delivery. What is not of it, or what nobody
/// knows, is said at once and kept in a list of its own with what to do. Nothing is written before "Take in".
class ReceivePage : public QWidget {
    Q_OBJECT
public:
    ReceivePage(Services &services, qint64 deliveryId, QWidget *parent = nullptr);

    void scan(const QString &text);
    /// Lets somebody type pieces of that SKU.
    void choose(const QString &code) { m_entry->choose(code); }
    QList<QPair<QString, QString>> keys() const;
    /// Scanned here, and of no line of this delivery.
    std::vector<std::pair<catalog::Sku, qint64>> notOfIt() const;

Q_SIGNALS:
    /// Taken in; `missing` pieces are still expected.
    void done(qint64 deliveryId, const QString &line, qint64 missing);
    void closed(); ///< what is counted stays

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void read();
    void enter(const catalog::Sku &sku, const Quantity &quantity, bool scanned);
    void putAside(const QString &text, const std::optional<catalog::Sku> &sku, qint64 pieces);
    PageRow rowOf(const stockroom::DeliveryLineRow &line) const;
    void showLine(const stockroom::DeliveryLineRow &line);
    void showLines();
    void showTotals();
    void showHead();
    void lookAgain();
    void takeAway();
    void askTakeIn();
    void takeIn();
    void sayTrouble(const Error &error);
    const stockroom::DeliveryLineRow *find(qint64 skuId) const;

    Services &m_services;
    const qint64 m_id;
    std::optional<stockroom::DeliveryRow> m_row;
    std::vector<stockroom::DeliveryLineRow> m_lines;
    QHash<qint64, qint64> m_came; ///< pieces counted here, by SKU
    kit::Label *m_title;
    LastScan *m_last;
    LineEntry *m_entry;
    kit::Notice *m_trouble;
    PageModel *m_model;
    kit::TableView *m_table;
    AsideList *m_aside; ///< scanned and not counted
    kit::Footer *m_footer;
    kit::Button *m_take;
    bool m_taking = false;
    bool m_warned = false; ///< that what is put aside is not taken in
};

} // namespace selaras::ui
