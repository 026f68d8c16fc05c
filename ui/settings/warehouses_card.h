#pragma once

#include "inventory/warehouse.h"
#include "services.h"
#include "settings/settings_card.h"

#include <QHash>
#include <array>
#include <functional>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace selaras::kit {
class Button;
class Field;
} // namespace selaras::kit

namespace selaras::ui {

class CommitWatch;

/// The places that hold stock: their names, the province from which it is told which one is nearest to a buyer, and
/// below them the address and the phone that papers name as the sender's. Those who manage channels change them, add
/// more, and put away what is not used any more. What is typed is saved with Enter or on leaving its field.
class WarehousesCard : public SettingsCard {
    Q_OBJECT
public:
    /// `services` outlives it.
    explicit WarehousesCard(Services &services, QWidget *parent = nullptr);
    ~WarehousesCard() override;
    void retranslate() override;

private:
    /// Two lines of the grid.
    struct Row {
        kit::Label *code = nullptr;
        QLineEdit *name = nullptr;
        QComboBox *province = nullptr;
        QLineEdit *address = nullptr, *phone = nullptr;
        kit::Button *putAway = nullptr;

        /// What is typed into, each with what stands there of a warehouse.
        std::array<std::pair<QLineEdit *, QString>, 3> typed(const inventory::Warehouse &place) const
        {
            return {{{name, place.name}, {address, place.address}, {phone, place.phone}}};
        }
    };
    /// The warehouses of one moment.
    struct Places {
        std::vector<std::pair<inventory::Warehouse, inventory::WarehouseUse>> inUse;
        std::vector<inventory::Warehouse> away;
    };
    static Result<Places> read(Reader &reader);
    void refresh();
    void showPlaces(const Places &places);
    void showAway(const std::vector<inventory::Warehouse> &places);
    void addRow(const inventory::Warehouse &place);
    void removeRow(qint64 id);
    void fillRow(const Row &row, const inventory::Warehouse &place, const inventory::WarehouseUse &use);
    void putAway(qint64 id);
    void takeUp(const inventory::Warehouse &place);
    void change(qint64 id);
    void add();
    void settle(const Result<> &done, std::function<QString()> said = {});

    Services &m_services;
    CommitWatch *m_watch;
    kit::Label *m_codeHead, *m_nameHead, *m_provinceHead, *m_hint;
    QGridLayout *m_grid;
    QWidget *m_away = nullptr; ///< those put away, each with the way back
    kit::Field *m_name, *m_code;
    kit::Button *m_add;
    QHash<qint64, Row> m_rows;
    QHash<qint64, inventory::Warehouse> m_places;
    int m_nextRow = 0;
    bool m_adding = false;
};

} // namespace selaras::ui
