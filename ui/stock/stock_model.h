#pragma once

#include "inventory/stock_page.h"
#include "live/paged_model.h"

#include "services.h"
#include "shops/shop.h"

#include <QCoreApplication>
#include <QSet>
#include <span>

namespace selaras::ui {

struct ShopColumn {
    qint64 id = 0;
    QString name;
    QString tile;
    friend bool operator==(const ShopColumn &, const ShopColumn &) = default;
};

struct PlaceColumn {
    qint64 id = 0;
    QString name;
    friend bool operator==(const PlaceColumn &, const PlaceColumn &) = default;
};

/// A line of the table: a SKU, or a product with what its SKUs come to.
struct StockLine {
    inventory::StockRow row;
    int skus = 0; ///< of a product: how many are listed under it; 0: a SKU
    bool expanded = false; ///< of a product
    bool inProduct = false; ///< a SKU under its product
};
/// SKUs as they are read, one after the other; by product those of a product stand under a line of its own, if it is
/// among the `open` (folded). Pure.
std::vector<StockLine> linesOf(const std::vector<inventory::StockRow> &skus, bool byProduct, const QSet<QString> &open);
/// The SKUs from `first` on that are of its product, or itself alone when it has none.
std::span<const inventory::StockRow> sameProduct(const std::vector<inventory::StockRow> &skus, std::size_t first);

/// The columns of these shops.
std::vector<ShopColumn> shopColumns(const Services &services, const std::vector<shops::Shop> &shops);

/// SKUs and products with their levels, a column for each shop with what it was told, and one for each warehouse with
/// what it has.
class StockModel : public PagedModel<StockLine> {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::StockModel)
public:
    enum Column { Code, Name, OnHand, Reserved, Short, Buffer, Incoming, Available, FirstShop };

    /// Whether levels are of one warehouse: the columns of what only the whole SKU has say so then.
    void setOfOnePlace(bool on) { m_ofOnePlace = on; }
    void setColumns(std::vector<ShopColumn> shops, std::vector<PlaceColumn> places);
    const std::vector<PlaceColumn> &places() const { return m_places; }
    int firstPlace() const { return FirstShop + int(m_shops.size()); }
    /// The warehouse of a column; null for the others.
    const PlaceColumn *placeOf(int column) const;
    const std::vector<ShopColumn> &shops() const { return m_shops; }
    /// The shop of a column; null for the levels.
    const ShopColumn *shopOf(int column) const;

    int columnCount(const QModelIndex & = {}) const override { return firstPlace() + int(m_places.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qint64 idOf(const StockLine &line) const override { return line.row.skuId; }

private:
    QVariant productData(const StockLine &line, int column, int role) const;
    QVariant shopData(const inventory::StockRow &row, const ShopColumn &shop, int role) const;
    QVariant placeData(const inventory::StockRow &row, const PlaceColumn &place, int role) const;
    std::vector<ShopColumn> m_shops;
    std::vector<PlaceColumn> m_places;
    bool m_ofOnePlace = false;
};

} // namespace selaras::ui
