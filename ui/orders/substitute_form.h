#pragma once

#include "catalog/sku.h"
#include "orders/shortage.h"
#include "oversell/why_short.h"
#include "services.h"

#include <QWidget>

class QCheckBox;

namespace selaras::kit {
class Label;
class SearchField;
} // namespace selaras::kit

namespace selaras::ui {

class OfferList;

/// Says which SKU is sent instead: type or scan, choose from what fits and how many of it are free, Enter.
class SubstituteForm : public QWidget {
    Q_OBJECT
public:
    SubstituteForm(Services &services, const oversell::Shortage &shortage, QWidget *parent = nullptr);
    /// Emits chosen() for the row that is lit; nothing when none fits.
    void confirm();

Q_SIGNALS:
    void chosen(const selaras::orders::Substitute &wanted);

private:
    struct Offer {
        catalog::Sku sku;
        qint64 free = 0;
    };
    void look();
    void show(const QString &typed, const std::vector<Offer> &found);

    Services &m_services;
    const oversell::Shortage m_shortage;
    kit::SearchField *m_text;
    OfferList *m_found;
    kit::Label *m_none;
    QCheckBox *m_whole = nullptr; ///< also the pieces that are there; null when none are
};

} // namespace selaras::ui
