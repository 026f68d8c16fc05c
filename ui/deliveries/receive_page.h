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
    /// Pieces that are not simply what was expected.
    struct Beside {
        qint64 aside = 0; ///< of no line of it
        qint64 unknown = 0; ///< of those, without a SKU
        qint64 found = 0; ///< more than another warehouse sent

        friend bool operator==(const Beside &, const Beside &) = default;
    };
    Beside beside() const;
    bool isTransfer() const;
    void withdrawWarning();
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
    Beside m_warned; ///< of what it was said last that F8 takes it in, or not
};

} // namespace selaras::ui
