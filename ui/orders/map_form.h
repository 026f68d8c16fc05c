#pragma once

#include "catalog/sku.h"
#include "orders/order_facts.h"
#include "services.h"

#include <QWidget>

namespace selaras::kit {
class Label;
class SearchField;
} // namespace selaras::kit

namespace selaras::ui {

class OfferList;

/// Says which SKU a listing is: type or scan, choose from what fits, Enter.
class MapForm : public QWidget {
    Q_OBJECT
public:
    MapForm(Services &services, const Unmapped &listing, QWidget *parent = nullptr);
    /// Emits chosen() for the row that is lit; nothing when none fits.
    void confirm();

Q_SIGNALS:
    void chosen(qint64 listingId, qint64 skuId);

private:
    void look();
    void show(const QString &typed, const std::vector<catalog::Sku> &found);

    Services &m_services;
    const qint64 m_listing;
    kit::SearchField *m_text;
    OfferList *m_found;
    kit::Label *m_none;
    QString m_guess; ///< tried when the shop's own code finds nothing
};

} // namespace selaras::ui
