#pragma once

#include "inventory/stock.h"
#include "services.h"
#include "settings/settings_card.h"
#include "shops/shop.h"

#include <QHash>
#include <functional>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace selaras::kit {
class Tile;
} // namespace selaras::kit

namespace selaras::ui {

class CommitWatch;

/// Which warehouse sends a shop's orders. Hidden while there is one warehouse, or no shop.
class RoutesCard : public SettingsCard {
    Q_OBJECT
public:
    /// `services` outlives it. It looks again while `page` is seen, also when it hides itself for want of anything to
    /// show; null: while it is seen itself.
    explicit RoutesCard(Services &services, QWidget *page = nullptr, QWidget *parent = nullptr);
    void retranslate() override;

private:
    struct Row {
        kit::Tile *tile = nullptr;
        kit::Label *name = nullptr;
        QComboBox *prefer = nullptr;
        QCheckBox *split = nullptr;
    };
    void refresh();
    void showShops(const std::vector<shops::Shop> &shops);
    void addRow(qint64 id);
    void fillRow(const Row &row, const shops::Shop &shop, const QString &tile);
    void change(qint64 id);

    Services &m_services;
    CommitWatch *m_watch;
    kit::Label *m_hint;
    QGridLayout *m_grid;
    std::vector<inventory::Warehouse> m_places;
    QHash<qint64, Row> m_rows;
};

} // namespace selaras::ui
