#pragma once

#include "live/paged_model.h"
#include "orders/queue.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

namespace selaras::ui {

/// One row with what is costly to make for each paint.
struct OrderRow {
    orders::Row order;
    QDateTime shipBy;
    QString pieces, total;
};

/// What a shop is called in a list.
struct ShopLabel {
    QString name;
    QString tile;
};

/// The order queue as a table; also as a master list through SummaryDelegate (column Number).
class OrdersModel : public PagedModel<OrderRow> {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::OrdersModel)
public:
    enum Column { Check, ShipBy, Channel, Number, Buyer, Contents, Pieces, Courier, Money, Goods, Total };
    static constexpr int kColumns = 11;

    using PagedModel::PagedModel;
    void setShops(QHash<qint64, ShopLabel> shops);
    const QHash<qint64, ShopLabel> &shops() const { return m_shops; }

    int columnCount(const QModelIndex & = {}) const override { return kColumns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qint64 idOf(const OrderRow &row) const override { return row.order.id; }
    void prepare(OrderRow &row) override;

private:
    QVariant summary(const OrderRow &row, int role) const;
    QHash<qint64, ShopLabel> m_shops;
};

std::vector<OrderRow> asRows(std::vector<orders::Row> rows);

} // namespace selaras::ui
