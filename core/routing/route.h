#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

/// Which warehouse sends an order, and why: a shop's rule as data, and pure functions. Knows no database.
namespace selaras::routing {

enum class Prefer {
    MostStock, ///< the warehouse that has most of what is wanted
    FirstChoice, ///< in the order a person gave
    Nearest, ///< to the buyer's province
};

/// A shop's rule. One parcel comes before all of it: a warehouse that has everything is chosen over one that has not.
struct Rule {
    Prefer prefer = Prefer::MostStock;
    std::vector<qint64> choices; ///< FirstChoice: warehouse ids; those not named come last
    bool split = true; ///< when no warehouse has everything: from several, else what is missing waits

    friend bool operator==(const Rule &, const Rule &) = default;
};

struct Warehouse {
    qint64 id = 0;
    QString province; ///< empty: not known, the farthest
};

/// Pieces of one SKU that an order wants.
struct Want {
    qint64 skuId = 0;
    qint64 pieces = 0;
    std::vector<qint64> free; ///< in each of the warehouses; may be negative
};

enum class Why {
    OnlyWarehouse, ///< there is no other
    MostStock,
    FirstChoice,
    Nearest,
    OnlyOneWithAll, ///< the rule prefers another, which has not got everything
    Split, ///< none has everything, several have it together
    NoneHasAll, ///< not even together: what is missing waits
    ByHand, ///< a person has chosen it for what waited
};

struct Route {
    std::vector<qint64> warehouses; ///< all of them, the best first
    Why why = Why::OnlyWarehouse;
    bool split = true;
};

/// The order in which warehouses are asked for what an order wants. `warehouses` is never empty.
Route route(const Rule &rule, const std::vector<Warehouse> &warehouses, const std::vector<Want> &wants,
    const QString &province);

QString whyName(Why why); ///< "only-warehouse", "most-stock", "first-choice", "nearest", "only-one-with-all", "split",
                          ///< "none-has-all", "by-hand"
QString ruleText(const Rule &rule); ///< as stored: {"prefer":"nearest","split":true}
/// Malformed when it is no such text; an empty text is the default.
Result<Rule> ruleFromText(const QString &text);

} // namespace selaras::routing
