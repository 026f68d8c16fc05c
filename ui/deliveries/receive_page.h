#pragma once

#include "lines/scan_page.h"
#include "stockroom/board.h"

#include <QHash>

namespace selaras::ui {

/// Goods that have come: every scan counts one piece into its line of the delivery. What is not of it, or what nobody
/// knows, is said at once and kept in a list of its own with what to do. Nothing is written before "Take in".
class ReceivePage : public ScanPage {
    Q_OBJECT
public:
    ReceivePage(Services &services, qint64 deliveryId, QWidget *parent = nullptr);

    QList<QPair<QString, QString>> keys() const;
    /// Scanned here, and of no line of this delivery.
    std::vector<std::pair<catalog::Sku, qint64>> notOfIt() const;

Q_SIGNALS:
    /// Taken in; `missing` pieces are still expected.
    void done(qint64 deliveryId, const QString &line, qint64 missing);

protected:
    void act() override;
    void removeLine() override;
    void showTotals() override;
    void sayTrouble(const Error &error) override;

private:
    void build();
    void read();
    void enter(const catalog::Sku &sku, const Quantity &quantity, bool scanned);
    void putAside(const catalog::Sku &sku, qint64 pieces);
    PageRow rowOf(const stockroom::DeliveryLineRow &line) const;
    void showLine(const stockroom::DeliveryLineRow &line);
    void showLines();
    void showHead();
    void takeIn();
    const stockroom::DeliveryLineRow *find(qint64 skuId) const;

    const qint64 m_id;
    std::optional<stockroom::DeliveryRow> m_row;
    std::vector<stockroom::DeliveryLineRow> m_lines;
    QHash<qint64, qint64> m_came; ///< pieces counted here, by SKU
    bool m_taking = false;
    bool m_warned = false; ///< that what is put aside is not taken in
};

} // namespace selaras::ui
