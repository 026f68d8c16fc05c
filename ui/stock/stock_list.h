#pragma once

#include "live/refresh.h"
#include "live/seldom.h"
#include "services.h"
#include "shops/shop.h"
#include "stock/stock_model.h"

#include <QObject>

namespace selaras::ui {

/// What the stock table reads: tab, warehouse and words, a page at a time, kept fresh.
class StockList : public QObject {
    Q_OBJECT
public:
    StockList(Services &services, QObject *parent);
    StockModel *model() { return &m_model; }
    const inventory::StockFilter &filter() const { return m_filter; }
    /// None while they are counted for the first time: rows do not wait for them.
    const std::optional<inventory::StockCounts> &counts() const { return m_counts; }
    const std::vector<inventory::Warehouse> &warehouses() const { return m_warehouses; }
    /// The SKUs read so far, also those under a product that is closed.
    const std::vector<inventory::StockRow> &skus() const { return m_skus; }
    /// What a line stands for: a SKU for itself, a product for those listed under it.
    std::vector<qint64> skusOf(qint64 lineId) const;
    /// Whether SKUs stand under their product; remembered on this PC.
    bool byProduct() const { return m_byProduct; }
    void setByProduct(bool on);
    /// Shows or hides what stands under a product.
    void expand(qint64 productLine, bool open);
    /// Opens the product of a SKU that has been read.
    void reveal(qint64 skuId);

    void setTab(inventory::StockTab tab);
    void setWarehouse(std::optional<qint64> id);
    void search(const QString &text);
    void reload();

Q_SIGNALS:
    void countsChanged();
    void rowsChanged();
    void failed(const selaras::Error &error);

private:
    struct Look {
        std::vector<inventory::Warehouse> warehouses;
        std::vector<shops::Shop> shops;
        std::vector<inventory::StockRow> rows;
        bool more = false;
    };
    void ask();
    void look();
    void count();
    void shown(quint64 question, Result<Look> result);
    void readMore();
    void addPage(std::vector<inventory::StockRow> rows);
    void showLines();
    void setOpen(const QString &product, bool open);

    Services &m_services;
    StockModel m_model;
    inventory::StockFilter m_filter;
    std::optional<inventory::StockCounts> m_counts;
    std::vector<inventory::Warehouse> m_warehouses;
    std::vector<inventory::StockRow> m_skus; ///< as they are read: by code, or by product
    QSet<QString> m_open; ///< products whose SKUs are shown, folded
    bool m_byProduct, m_more = false;
    quint64 m_question = 0;
    bool m_anew = true;
    Refresh m_refresh;
    Seldom m_count;
};

} // namespace selaras::ui
