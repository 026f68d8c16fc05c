#pragma once

#include "base/result.h"
#include "store/transaction.h"

#include <span>

namespace selaras::audit {

/// One rule that must hold over the whole inventory, as a question whose answer is what breaks it.
struct Check {
    const char *name; ///< a stable word: "stock.on-hand"
    const char *rule; ///< the rule as a sentence, English
    const Query<QString> *offences; ///< one line a breach, ids and figures, at most 100; empty when the rule holds
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

} // namespace selaras::audit
