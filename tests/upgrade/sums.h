#pragma once

#include <QString>
#include <vector>

namespace selaras::test {

/// A figure of an inventory that an upgrade must not change.
struct Sum {
    const char *name;
    const char *sql;
};

/// What the note beside an old inventory tells of it. Add to the end; older notes tell fewer.
inline const std::vector<Sum> kSums{
    {"skus", "SELECT count(*) FROM sku"},
    {"pieces on hand", "SELECT sum(on_hand) FROM stock"},
    {"pieces reserved", "SELECT sum(reserved) FROM stock"},
    {"pieces moved in", "SELECT sum(delta) FROM movement WHERE delta > 0"},
    {"pieces moved out", "SELECT sum(delta) FROM movement WHERE delta < 0"},
    {"shops", "SELECT count(*) FROM shop"},
    {"listings mapped", "SELECT count(*) FROM listing WHERE sku_id IS NOT NULL"},
    {"listings not mapped", "SELECT count(*) FROM listing WHERE sku_id IS NULL"},
    {"pieces shown by shops", "SELECT sum(published) FROM listing"},
    {"orders", "SELECT count(*) FROM orders"},
    {"orders ready", "SELECT count(*) FROM orders WHERE state = 'ready'"},
    {"orders shipped", "SELECT count(*) FROM orders WHERE state = 'shipped'"},
    {"orders cancelled", "SELECT count(*) FROM orders WHERE state = 'cancelled'"},
    {"minor units sold", "SELECT sum(total_minor) FROM orders"},
    {"pieces waited for", "SELECT sum(waiting) FROM reservation"},
    {"jobs queued", "SELECT count(*) FROM job WHERE state = 'queued'"},
    {"jobs dead", "SELECT count(*) FROM job WHERE state = 'dead'"},
    {"alerts open", "SELECT count(*) FROM alert WHERE closed_at IS NULL"},
    {"messages kept", "SELECT count(*) FROM inbox"},
    {"audit entries", "SELECT max(seq) FROM audit"},
    {"settings", "SELECT count(*) FROM setting"},
};

} // namespace selaras::test
