#pragma once

#include "inventory/stock.h"
#include "lines/line_entry.h"
#include "services.h"
#include "stockroom/board.h"

#include <QWidget>

class QComboBox;

namespace selaras::kit {
class Footer;
class Notice;
class Pane;
class Spoken;
class TableView;
} // namespace selaras::kit

namespace selaras::ui {

class PageModel;

/// A purchase that is expected, or goods sent from one warehouse to another: number, from, to, when, and lines typed or
/// scanned. What cannot be is said beside its line before anything is sent; then all of it is sent, or nothing.
class DeliveryForm : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Purchase, Transfer };
    DeliveryForm(Services &services, Kind kind, QWidget *parent = nullptr);

    void scan(const QString &text) { m_entry->scan(text); }
    /// One line of that SKU, to type its pieces.
    void addSku(qint64 skuId);
    /// So many pieces more of it.
    void add(const catalog::Sku &sku, qint64 pieces) { enter(sku, {pieces, true}); }
    QList<QPair<QString, QString>> keys() const;

    /// The warehouses there are now.
    void readPlaces();

Q_SIGNALS:
    void done(qint64 deliveryId, const QString &line);
    void closed(); ///< what is typed stays

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        catalog::Sku sku;
        qint64 pieces = 0;
        inventory::Levels here; ///< where it comes from, or where it comes to
        std::optional<stockroom::LineFault> fault;
    };
    void build();
    void fillPane();
    QList<QComboBox *> boxes() const;
    void fillPlaces(const std::vector<inventory::Warehouse> &places, const QString &number);
    void enter(const catalog::Sku &sku, const Quantity &quantity);
    void check(std::vector<qint64> skuIds);
    void checkAll();
    void takeFaults(const std::vector<stockroom::LineFault> &faults);
    void showLine(const Line &line);
    void showTotals();
    void removeCurrent();
    void askSend(bool takeIn);
    void send(bool takeIn);
    void tellRemarked();
    void sayTrouble(const Error &error);
    bool fieldsFit();
    stockroom::Delivery delivery() const;
    Line *find(qint64 skuId);

    Services &m_services;
    const Kind m_kind;
    LineEntry *m_entry;
    PageModel *m_model;
    kit::TableView *m_table;
    kit::Footer *m_footer;
    kit::Notice *m_trouble;
    kit::Pane *m_pane;
    kit::Field *m_number = nullptr, *m_supplier = nullptr, *m_fromField = nullptr, *m_toField = nullptr,
               *m_day = nullptr, *m_note = nullptr;
    QComboBox *m_from = nullptr, *m_to = nullptr;
    kit::Button *m_send = nullptr, *m_takeIn = nullptr;
    std::vector<inventory::Warehouse> m_places;
    std::vector<Line> m_lines;
    bool m_sending = false;
    bool m_remarked = false; ///< nothing was sent for the sake of a line, and it is said
};

} // namespace selaras::ui
