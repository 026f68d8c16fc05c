// The form of the stock pane that makes a new SKU by hand.
#include "base/text.h"
#include "catalog/import_file.h"
#include "kit/form.h"
#include "stock/stock_pane.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace selaras::ui {

using namespace kit;

namespace {

constexpr qsizetype kMostText = 200; ///< characters, as in a file of SKUs

Field *lineField(const QString &label, const char *name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    return new Field(label, edit, true);
}

QString textOf(const Field *field) { return field->lineEdit()->text().simplified(); }

} // namespace

Result<qint64> addByHand(Transaction &tx, const NewSku &wanted, const access::Actor &by)
{
    CHECK(access::demand(by, access::Right::ImportSkus));
    TRY(const qint64 id, catalog::addSku(tx, wanted.sku, by.auditName()));
    if (wanted.pieces > 0) {
        CHECK(access::demand(by, access::Right::AdjustStock));
        CHECK(inventory::move(tx,
            {.skuId = id,
                .warehouseId = wanted.warehouseId,
                .delta = wanted.pieces,
                .reason = inventory::Reason::Opening,
                .actor = by.auditName()}));
    }
    return id;
}

void StockPane::askNew(const std::vector<inventory::Warehouse> &warehouses, std::optional<qint64> warehouseId)
{
    fill([=, this] {
        const auto textFinding = [](const QString &text) -> Field::Finding {
            if (text.size() > kMostText)
                return {Role::Red, tr("At most 200 characters")};
            return isPlainText(text) ? Field::Finding{}
                                     : Field::Finding{Role::Red, tr("It has signs that cannot be shown")};
        };
        startOver(tr("New SKU"), {});
        setSubtitle(tr("The code is what the shelf, the files and the shops call it"));
        m_asking = true;
        m_confirm = [this] {
            confirmNew();
        };
        m_code = lineField(tr("Code"), "new-code");
        m_code->setCheck([textFinding](const QString &text) -> Field::Finding {
            return text.simplified().isEmpty() ? Field::Finding{Role::Red, tr("Fill in a code")} : textFinding(text);
        });
        m_name = lineField(tr("Name"), "new-name");
        m_name->setCheck([textFinding](const QString &text) -> Field::Finding {
            return text.simplified().isEmpty() ? Field::Finding{Role::Red, tr("Fill in a name")} : textFinding(text);
        });
        m_barcode = lineField(tr("Barcode"), "new-barcode");
        m_barcode->setHint(tr("may be empty"));
        m_barcode->setCheck(textFinding);
        m_price = lineField(tr("Price"), "new-price");
        m_price->setHint(tr("may be empty"));
        m_price->setCheck([](const QString &text) -> Field::Finding {
            const auto price = catalog::rupiahFromText(text);
            return text.trimmed().isEmpty() || (price && *price >= 0 && *price <= catalog::kMostPriceMinor)
                ? Field::Finding{}
                : Field::Finding{Role::Red, tr("Type an amount, such as 25.000")};
        });
        m_product = lineField(tr("Product"), "new-product");
        m_product->setHint(tr("what it is a variant of; may be empty"));
        m_product->setCheck(textFinding);
        m_quantity = lineField(tr("On hand now"), "new-pieces");
        m_quantity->setHint(tr("may be empty"));
        m_quantity->setCheck([](const QString &text) -> Field::Finding {
            const auto pieces = catalog::piecesFromText(text);
            return text.trimmed().isEmpty() || (pieces && *pieces >= 0 && *pieces <= catalog::kMostPieces)
                ? Field::Finding{}
                : Field::Finding{Role::Red, tr("Type how many, such as 12")};
        });
        m_place = new QComboBox;
        for (const inventory::Warehouse &place : warehouses) {
            m_place->addItem(place.name, place.id);
            if (warehouseId == place.id)
                m_place->setCurrentIndex(m_place->count() - 1);
        }
        for (QWidget *field : {m_code, m_name, m_product, m_barcode, m_price, m_quantity})
            body()->addWidget(field);
        body()->addWidget(new Field(tr("Warehouse"), m_place, true));
        auto *take = primaryButton(tr("Save"), QStringLiteral("↵"));
        connect(take, &QPushButton::clicked, this, &StockPane::confirmNew);
        foot(take);
        m_code->lineEdit()->setFocus();
    });
}

void StockPane::confirmNew()
{
    for (Field *field : {m_code, m_name, m_product, m_barcode, m_price, m_quantity}) {
        if (!field->check()) {
            field->lineEdit()->setFocus();
            return;
        }
    }
    NewSku wanted;
    wanted.sku.code = textOf(m_code);
    wanted.sku.name = textOf(m_name);
    wanted.sku.product = textOf(m_product);
    wanted.sku.barcode = textOf(m_barcode);
    wanted.sku.priceMinor = catalog::rupiahFromText(textOf(m_price)).value_or(0);
    wanted.pieces = catalog::piecesFromText(textOf(m_quantity)).value_or(0);
    wanted.warehouseId = m_place->currentData().toLongLong();
    Q_EMIT skuWanted(wanted);
}

} // namespace selaras::ui
