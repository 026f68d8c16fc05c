#pragma once

#include "inventory/stock_page.h"
#include "live/paged_model.h"

#include "services.h"
#include "shops/shop.h"

#include <QCoreApplication>

namespace selaras::ui {

struct ShopColumn {
    qint64 id = 0;
    QString name;
    QString tile;
    friend bool operator==(const ShopColumn &, const ShopColumn &) = default;
};

/// The columns of these shops.
std::vector<ShopColumn> shopColumns(const Services &services, const std::vector<shops::Shop> &shops);

/// SKUs with their levels, and a column for each shop with what it was told.
class StockModel : public PagedModel<inventory::StockRow> {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::StockModel)
public:
    enum Column { Code, Name, OnHand, Reserved, Short, Buffer, Incoming, Available, FirstShop };

    void setShops(std::vector<ShopColumn> shops);
    const std::vector<ShopColumn> &shops() const { return m_shops; }
    /// The shop of a column; null for the levels.
    const ShopColumn *shopOf(int column) const;

    int columnCount(const QModelIndex & = {}) const override { return FirstShop + int(m_shops.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qint64 idOf(const inventory::StockRow &row) const override { return row.skuId; }

private:
    QVariant shopData(const inventory::StockRow &row, const ShopColumn &shop, int role) const;
    std::vector<ShopColumn> m_shops;
};

} // namespace selaras::ui
