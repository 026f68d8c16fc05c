#pragma once

#include "catalog/find.h"
#include "catalog/listing.h"
#include "catalog/unmapped.h"
#include "kit/pane.h"
#include "services.h"

class QCompleter;
class QStandardItemModel;

namespace selaras::kit {
class Field;
}

namespace selaras::ui::activity {

/// Says what a listing is: SKUs that look like it, a field that completes codes, names and barcodes.
class MappingPane : public kit::Pane {
    Q_OBJECT
public:
    explicit MappingPane(Services &services, QWidget *parent = nullptr);
    /// `tile`: of the listing's shop. `now` is UTC ms.
    void show(const catalog::UnmappedListing &listing, const QString &tile, qint64 now);
    qint64 id() const { return m_listing.listingId; }
    void focusField();

Q_SIGNALS:
    /// `orders` that waited for it are settled.
    void mapped(qint64 listingId, int orders);

private:
    void build(const catalog::UnmappedListing &listing, const QString &tile, qint64 now);
    void suggest();
    void complete(const QString &typed);
    void map();
    void say(const QString &words);

    Services &m_services;
    catalog::UnmappedListing m_listing;
    kit::Field *m_field = nullptr;
    kit::Button *m_map = nullptr;
    QBoxLayout *m_suggestions = nullptr;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
};

} // namespace selaras::ui::activity
