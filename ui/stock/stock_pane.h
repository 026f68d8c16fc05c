#pragma once

#include "catalog/sku.h"
#include "inventory/bundle.h"
#include "inventory/rules.h"
#include "inventory/stock_page.h"
#include "kit/pane.h"
#include "services.h"
#include "stock/stock_model.h"
#include "stock/why.h"

#include <QMultiHash>

#include <functional>

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace selaras::kit {
class Field;
}

namespace selaras::ui {

class SkuField;

/// What a hand wants to change.
struct Adjustment {
    qint64 skuId = 0;
    qint64 warehouseId = 0;
    bool isChange = false;
    qint64 pieces = 0; ///< the change, or what was counted
    inventory::Reason reason = inventory::Reason::Correction;
    QString note;
};

/// A SKU that a hand makes, with what lies on the shelf already.
struct NewSku {
    catalog::Sku sku;
    qint64 pieces = 0; ///< 0: nothing yet
    qint64 warehouseId = 0;
};
/// Makes it, with its opening stock; its id. Rejected access.denied; Conflict sku.exists.
Result<qint64> addByHand(Transaction &tx, const NewSku &wanted, const access::Actor &by);
/// A SKU with its tags.
struct TaggedSku {
    qint64 skuId = 0;
    QString code, name;
    std::vector<QString> tags; ///< sorted
};

/// One SKU at the right of the table: why a figure is what it is, its movements, or a form that changes it.
class StockPane : public kit::Pane {
    Q_OBJECT
public:
    explicit StockPane(Services &services, QWidget *parent = nullptr);

    /// Why a shop is told its figure; without a shop: why so many are available.
    void showWhy(const StockFacts &facts, const std::vector<ShopColumn> &shops, const ShopColumn *shop);
    void showMovements(const StockFacts &facts, bool more);
    void askAdjust(const StockFacts &facts, const std::vector<ShopColumn> &shops, std::optional<qint64> warehouseId);
    void askBuffer(const StockFacts &facts);
    /// `warehouseId`: the one chosen at first.
    void askNew(const std::vector<inventory::Warehouse> &warehouses, std::optional<qint64> warehouseId);
    /// The barcodes of a SKU, each to be taken away, and a field for one more.
    void askBarcodes(const StockFacts &facts);
    /// Says below that field why not.
    void refuseBarcode(const Error &error);
    /// A scan is one more barcode, or one more part of a bundle, if they are being asked for; whether they are.
    bool takeScan(const QString &text);
    /// The tags of one SKU, or which of them several get and lose. `known`: those that some SKU has. `rules`: names of
    /// the rules by the tag they speak of.
    void askTags(const std::vector<TaggedSku> &skus, const std::vector<QString> &known,
        const QMultiHash<QString, QString> &rules);
    /// How far a change of many SKUs has come, in place of the form's preview.
    void sayProgress(const QString &words);
    /// What a piece sells for (0: nobody has said) and what it costs (none: nobody has said), minor units.
    void askWorth(const StockFacts &facts, qint64 priceMinor, std::optional<qint64> costMinor);
    /// What a bundle is made of.
    void askBundle(const StockFacts &facts);
    void sayTrouble(const QString &title, const QString &body);
    bool isAsking() const { return m_asking; }

Q_SIGNALS:
    void movementsPressed();
    void rulePressed(qint64 skuId); ///< another rule is to be tried on it
    void olderPressed();
    void adjustPressed();
    void adjusted(const selaras::ui::Adjustment &adjustment);
    void skuWanted(const selaras::ui::NewSku &wanted);
    void bufferChosen(qint64 skuId, qint64 buffer);
    void barcodesPressed();
    void barcodeGiven(qint64 skuId, const QString &barcode);
    void barcodeTaken(qint64 skuId, const QString &barcode);
    void tagsChosen(const std::vector<selaras::ui::TaggedSku> &skus); ///< those that change, as they are to be
    void worthChosen(qint64 skuId, qint64 priceMinor, std::optional<qint64> costMinor);
    void recipeChosen(qint64 skuId, const std::vector<selaras::inventory::Ingredient> &parts);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void startOver(const QString &title, const StockFacts &facts);
    void lastMovements(const StockFacts &facts);
    void buildWhy(const StockFacts &facts, const ShopColumn *shop);
    void sumUp(const std::vector<WhyRow> &rows);
    void answer(const StockFacts &facts, const ShopColumn &shop);
    void foot(kit::Button *act);
    void preview();
    /// The SKUs whose tags the form would change, as they would be.
    std::vector<TaggedSku> retagged() const;
    void previewTags();
    void confirmTags();
    void addPart(qint64 skuId, const QString &code, qint64 pieces);
    void confirmBundle();
    void say(QWidget *in); ///< in place of the preview
    /// What a typed quantity changes in the chosen warehouse; nullopt: it is no quantity.
    std::optional<qint64> deltaFrom(const QString &text) const;
    bool reasonFits(qint64 delta) const; ///< also while none is chosen
    void confirmAdjust();
    void confirmBuffer();
    void confirmNew();
    void giveBarcode();
    void showBarcodes(const StockFacts &facts);

    Services &m_services;
    StockFacts m_facts;
    std::vector<ShopColumn> m_shops;
    bool m_asking = false;
    std::function<void()> m_confirm; ///< what Enter does in the form
    kit::Field *m_oneMore = nullptr; ///< while barcodes are asked for
    QComboBox *m_place = nullptr, *m_reason = nullptr;
    kit::Field *m_quantity = nullptr, *m_reasonField = nullptr;
    kit::Field *m_code = nullptr, *m_name = nullptr, *m_barcode = nullptr, *m_product = nullptr, *m_price = nullptr;
    QLineEdit *m_note = nullptr;
    QWidget *m_preview = nullptr;
    std::vector<TaggedSku> m_tagged;
    QMultiHash<QString, QString> m_tagRules;
    kit::Field *m_add = nullptr, *m_drop = nullptr; ///< tags; of one SKU only m_add, with all of them
    struct PartFields {
        SkuField *sku = nullptr;
        kit::Field *pieces = nullptr;
    };
    std::vector<PartFields> m_parts;
    QBoxLayout *m_partRows = nullptr;
    bool m_saveSoon = false; ///< the bundle is saved once it is known which SKUs its parts are
};

} // namespace selaras::ui

Q_DECLARE_METATYPE(selaras::ui::Adjustment)
Q_DECLARE_METATYPE(selaras::ui::NewSku)
