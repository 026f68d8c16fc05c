#pragma once

#include "catalog/drift.h"
#include "kit/pane.h"
#include "pages/page_model.h"
#include "services.h"
#include "shops/shop.h"

namespace selaras::kit {
class TableView;
}

namespace selaras::ui::health {

/// What a shop in shadow mode would be told, shown before a person switches writing on.
class ReviewPane : public kit::Pane {
    Q_OBJECT
public:
    explicit ReviewPane(Services &services, QWidget *parent = nullptr);
    /// Reads the list anew. `tile`: of the shop.
    void show(const shops::Shop &shop, const QString &tile);
    qint64 id() const { return m_shop.id; }
    kit::TableView *table() const { return m_table; }
    /// Switches writing on, if the list has been shown and the actor may.
    void confirm();

Q_SIGNALS:
    void switchedOn(const shops::Shop &shop);
    void failed(const Error &error);

private:
    void showCounts(const catalog::WouldWrite &counts);
    void more();

    Services &m_services;
    shops::Shop m_shop;
    std::optional<catalog::WouldWrite> m_counts;
    std::vector<catalog::Drift> m_rows;
    PageModel *m_model;
    kit::TableView *m_table = nullptr;
    kit::Button *m_on = nullptr;
};

} // namespace selaras::ui::health
