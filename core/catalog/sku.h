#pragma once

#include "base/result.h"
#include "store/transaction.h"

#include <optional>
#include <vector>

/// What we sell: SKUs, and what each shop calls them.
namespace selaras::catalog {

struct Sku {
    qint64 id = 0;
    QString code; ///< as on the shelf; unique whatever its case
    QString name;
    QString barcode; ///< may be empty; several with a space between
    qint64 buffer = 0; ///< pieces kept off every shop
    qint64 priceMinor = 0;
    QString currency = QStringLiteral("IDR");
    bool active = true;
    QString product{}; ///< the article it is a variant of, as typed; empty: it stands by itself
};
constexpr qsizetype kLongestProduct = 200; ///< characters

/// Conflict, code "sku.exists", when the code is taken; for a barcode that cannot be its, see addBarcode().
Result<qint64> addSku(Transaction &tx, const Sku &sku, const QString &actor);
/// Name, barcodes, price, active; not the buffer, which is inventory's, nor the product. Conflict as above for a
/// barcode.
Result<> changeSku(Transaction &tx, const Sku &sku, const QString &actor);

/// What a piece costs us, in minor units of its currency; nullopt: nobody has said. Who may not see cost
/// (access::Right::SeeCost) must not be shown it.
Result<std::optional<qint64>> costOf(Reader &reader, qint64 skuId);
/// None forgets it. Rejected "sku.cost": below 0 or more than kMostCostMinor. Audited without the figure, which not
/// everybody who sees the audit may see. Rules that go by margin follow it at once.
Result<> setCost(Transaction &tx, qint64 skuId, std::optional<qint64> minor, const QString &actor);
constexpr qint64 kMostCostMinor = 1'000'000'000'000; ///< Rp10,000,000,000 in sen

/// Makes it a variant of a product; empty: of none. Products are told apart as folded() does. Audited when it changes.
/// Rejected "sku.product": longer than kLongestProduct, or signs that cannot be shown.
Result<> setProduct(Transaction &tx, qint64 skuId, const QString &product, const QString &actor);
/// Every product that some SKU in use is a variant of, by name; at most `limit`.
Result<std::vector<QString>> products(Reader &reader, int limit);

Result<std::optional<Sku>> skuById(Reader &reader, qint64 id);
Result<std::optional<Sku>> skuByCode(Reader &reader, const QString &code);

} // namespace selaras::catalog
