#pragma once

#include "base/result.h"
#include "store/transaction.h"

#include <span>

/// What must hold over the whole inventory, whatever happened: the promises of the house, checked.
namespace selaras::verify {

/// One rule, as a question whose answer is what breaks it.
struct Check {
    const char *name; ///< a stable word: "stock.on-hand"
    const char *rule; ///< the rule as a sentence, English
    /// One line a breach, ids and figures, at most 100; empty when the rule holds.
    Result<std::vector<QString>> (*offences)(Reader &);
    const SqlText *question; ///< the statement that asks it; null when it takes several
};

/// The table that selarasctl, the nightly pass and tests share (RELIABILITY.md, "Invariants"; DESIGN.md section 5).
std::span<const Check> checks();

/// What a check found.
struct Finding {
    const Check *check = nullptr;
    std::vector<QString> offences; ///< empty: the rule holds
};

/// Asks every check, in one view of the inventory. Breaches are findings, not errors; nothing is repaired.
Result<std::vector<Finding>> verifyRules(Reader &reader);

} // namespace selaras::verify
