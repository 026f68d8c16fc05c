#pragma once

#include "catalog/bulk.h"
#include "services.h"
#include "stock/stock_model.h"

#include <QWidget>

class QComboBox;
class QTimer;

namespace selaras::kit {
class Button;
class Field;
class Footer;
class Label;
class Notice;
class Spoken;
class TableView;
} // namespace selaras::kit

namespace selaras::ui {

class PageModel;

/// One change of many SKUs: what to change, what each of them would be and its shops be told, then what became of it.
/// Nothing is written before Enter says so. A change of stock can be taken back from here.
class BulkPage : public QWidget {
    Q_OBJECT
public:
    /// `skus`: at most catalog::kMostBulk. `warehouseId`: the one chosen at first.
    BulkPage(Services &services, std::vector<qint64> skus, std::vector<ShopColumn> shops,
        std::vector<inventory::Warehouse> warehouses, std::optional<qint64> warehouseId, QWidget *parent = nullptr);
    /// Whether this role may change anything of many SKUs.
    static bool isAllowed(access::Role role);
    QList<QPair<QString, QString>> keys() const;

Q_SIGNALS:
    void closed();
    void saved(); ///< the change is made
    void keysChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class What { Buffer, Product, Cost, Tags, Stock };
    enum class Step { Form, Written, TakenBack };
    void build();
    void buildForm(QWidget *host);
    void retranslate();
    What what() const;
    void showFields();
    /// What the form says; nullopt: it is not right yet. `aloud` says at the fields why.
    std::optional<catalog::BulkChange> typed(bool aloud);
    void edited();
    void preview();
    void confirm();
    void takeBack();
    void show(const Result<std::vector<catalog::BulkRow>> &rows, Step step);
    void showRows();
    void fitColumns();
    QString valueWords(const catalog::BulkValue &value) const;
    void sayTrouble(const Error &error);

    Services &m_services;
    std::vector<qint64> m_skus;
    std::vector<ShopColumn> m_shops;
    std::vector<inventory::Warehouse> m_warehouses;
    std::optional<qint64> m_warehouse;
    PageModel *m_model;
    kit::TableView *m_table;
    kit::Label *m_title, *m_words;
    kit::Notice *m_trouble;
    kit::Footer *m_footer;
    kit::Button *m_save, *m_undo, *m_close;
    QComboBox *m_what, *m_place, *m_reason;
    kit::Field *m_whatField, *m_value, *m_drop, *m_placeField, *m_reasonField, *m_note;
    QTimer *m_typing;
    std::vector<catalog::BulkRow> m_rows; ///< previewed, or as they were written
    bool m_previewed = false; ///< m_rows are what the form says
    bool m_busy = false;
    Step m_step = Step::Form;
    quint64 m_question = 0;
};

} // namespace selaras::ui
