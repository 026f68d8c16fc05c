#pragma once

#include "inventory/rule_preview.h"
#include "live/paged_model.h"
#include "stock/stock_model.h"

#include <QCoreApplication>

namespace selaras::ui {

/// SKUs that a rule would change, and a column for each shop with what it is told now and then.
class PreviewModel : public PagedModel<inventory::ChangedSku> {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::PreviewModel)
public:
    enum Column { Code, Name, Sold, FirstShop };

    void setShops(std::vector<ShopColumn> shops);
    const std::vector<ShopColumn> &shops() const { return m_shops; }
    /// The shop of a column; null for the others.
    const ShopColumn *shopOf(int column) const;

    int columnCount(const QModelIndex & = {}) const override { return FirstShop + int(m_shops.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qint64 idOf(const inventory::ChangedSku &row) const override { return row.skuId; }

private:
    QVariant shopData(const inventory::ChangedSku &row, const ShopColumn &shop, int role) const;
    std::vector<ShopColumn> m_shops;
};

} // namespace selaras::ui
