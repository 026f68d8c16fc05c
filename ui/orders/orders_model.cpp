#include "orders/orders_model.h"

#include "kit/format.h"
#include "kit/roles.h"
#include "orders/order_words.h"
#include "pages/when.h"

namespace selaras::ui {

using namespace kit;

std::vector<OrderRow> asRows(std::vector<orders::Row> rows)
{
    std::vector<OrderRow> out;
    out.reserve(rows.size());
    for (orders::Row &row : rows)
        out.push_back({std::move(row), {}, {}, {}});
    return out;
}

void OrdersModel::setShops(QHash<qint64, ShopLabel> shops)
{
    m_shops = std::move(shops);
    refresh(std::vector<OrderRow>(rows()));
}

void OrdersModel::prepare(OrderRow &row)
{
    row.shipBy = when::local(row.order.shipBy);
    row.pieces = format::count(row.order.pieces);
    row.total = amount(row.order.totalMinor, row.order.currency);
}

QVariant OrdersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OrderRow &row = rows()[std::size_t(index.row())];
    const orders::Row &order = row.order;
    if (role == IdRole)
        return order.id;
    if (role == Qt::TextAlignmentRole) {
        const bool right = index.column() == Pieces || index.column() == Total;
        const bool centre = index.column() == Channel;
        return int((right ? Qt::AlignRight : centre ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    switch (index.column()) {
    case ShipBy:
        // Past the door there is no deadline to shout about.
        if (role == DeadlineRole && orders::hasDeadline(order))
            return row.shipBy;
        if (role == CopyRole)
            return row.shipBy.toString(Qt::ISODate);
        return {};
    case Channel:
        if (role == TileRole)
            return m_shops.value(order.shopId).tile;
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole || role == CopyRole)
            return m_shops.value(order.shopId).name;
        return {};
    case Number:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == CopyRole)
            return order.number;
        return summary(row, role);
    case Buyer:
        if (role == Qt::DisplayRole)
            return order.buyerName.isEmpty() ? format::nothing() : order.buyerName;
        return role == SecondRole ? QVariant(order.city) : QVariant();
    case Contents: return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(order.contents) : QVariant();
    case Pieces: return role == Qt::DisplayRole ? QVariant(row.pieces) : QVariant();
    case Courier:
        if (role == Qt::DisplayRole)
            return order.courier.isEmpty() ? format::nothing() : order.courier;
        return role == ToneRole ? QVariant(int(Tone::Text2)) : QVariant();
    case Money: {
        const Mark mark = moneyMark(order.money);
        return role == Qt::DisplayRole ? QVariant(mark.word)
            : role == StatusRole       ? QVariant(int(mark.role))
                                       : QVariant();
    }
    case Goods: {
        const Mark mark = goodsMark(standingOf(order));
        return role == Qt::DisplayRole ? QVariant(mark.word)
            : role == StatusRole       ? QVariant(int(mark.role))
                                       : QVariant();
    }
    case Total: return role == Qt::DisplayRole ? QVariant(row.total) : QVariant();
    default: return {};
    }
}

QVariant OrdersModel::summary(const OrderRow &row, int role) const
{
    switch (role) {
    case TileRole: return m_shops.value(row.order.shopId).tile;
    case SecondLineRole: return row.order.buyerName;
    case RightTextRole: return row.total;
    case DeadlineRole: return orders::hasDeadline(row.order) ? QVariant(row.shipBy) : QVariant();
    default: return {};
    }
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Pieces || section == Total ? Qt::AlignRight
                           : section == Channel           ? Qt::AlignHCenter
                                                          : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ShipBy: return tr("Ship by");
    case Channel: return tr("Shop");
    case Number: return tr("Order");
    case Buyer: return tr("Buyer");
    case Contents: return tr("Contents");
    case Pieces: return tr("Pcs");
    case Courier: return tr("Courier");
    case Money: return tr("Money");
    case Goods: return tr("Goods");
    case Total: return tr("Total");
    default: return {};
    }
}

} // namespace selaras::ui
