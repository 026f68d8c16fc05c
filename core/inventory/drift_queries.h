#pragma once

/// The rule behind inventory::DriftState as SQL, over rows `d` with: ours, theirs, push_state, told_at, waits_since.

// What inventory::Levels::available says, for every SKU at once; `buffer` is the SKU's.
#define AVAILABLE(sku, buffer)                                                                                         \
    "(SELECT CASE WHEN coalesce(sum(p.on_hand - p.reserved), 0) > " buffer                                             \
    " THEN coalesce(sum(p.on_hand - p.reserved), 0) - " buffer " ELSE 0 END "                                          \
    "FROM stock p JOIN warehouse w ON w.id = p.warehouse_id AND w.active = 1 WHERE p.sku_id = " sku ")"

// What a listing `l` should show.
#define DUE(sku, buffer) "coalesce(l.allotted, " AVAILABLE(sku, buffer) ")"

// Since when a figure of a listing stands in the outbox. That it is not done says which index helps.
#define WAITS_SINCE(listing)                                                                                           \
    "(SELECT min(j.created_at) FROM job j WHERE j.kind = 'publish-stock' AND j.state IN ('queued', 'running') "        \
    "AND j.state <> 'done' AND j.subject_id = " listing ")"

#define DRIFT_DIFFERS "(d.theirs IS NULL OR d.theirs <> d.ours)"

// Since when a figure that is being told is under way. A refusal stands until the shop takes a figure.
#define DRIFT_SINCE                                                                                                    \
    "CASE WHEN d.push_state = 'refused' THEN 0 WHEN d.waits_since IS NOT NULL THEN d.waits_since "                     \
    "WHEN d.push_state = 'sent' AND d.theirs = d.ours THEN coalesce(d.told_at, 0) ELSE 0 END"

// A number of DriftState. Takes one argument: the UTC ms after which what is told counts as under way.
#define DRIFT_STATE                                                                                                    \
    "CASE WHEN NOT " DRIFT_DIFFERS " AND d.push_state NOT IN ('sent', 'unknown', 'refused') THEN 0 WHEN " DRIFT_SINCE  \
    " > ? THEN 1 WHEN d.push_state = 'refused' THEN 3 WHEN d.waits_since IS NOT NULL THEN 5 "                          \
    "WHEN d.push_state = 'unknown' THEN 4 WHEN d.push_state = 'sent' AND NOT " DRIFT_DIFFERS " THEN 6 ELSE 2 END"
