-- A bundle is a SKU that is made of others: it has no stock of its own.
CREATE TABLE bundle_part (
    bundle_id BIGINT NOT NULL REFERENCES sku (id),
    part_id BIGINT NOT NULL REFERENCES sku (id),
    pieces BIGINT NOT NULL CHECK (pieces > 0),
    PRIMARY KEY (bundle_id, part_id),
    CHECK (bundle_id <> part_id)
)
--;
CREATE INDEX bundle_of_part ON bundle_part (part_id)
--;
-- What a listing should show, where that is not simply what is available of its SKU: of a bundle, or by a rule.
ALTER TABLE listing ADD COLUMN allotted BIGINT
--;
-- A line of a bundle is promised its parts; a line that no warehouse can give alone is promised pieces of several.
DROP INDEX reservation_open
--;
CREATE UNIQUE INDEX reservation_open ON reservation (line_id, sku_id, warehouse_id) WHERE state = 'open'
--;
-- Who is told how much of a stock: rules work in the order of their position. effect is JSON, see
-- allocation/effect_text.h. in_force is what listings are allotted by; a rule with a beginning or an end is put in and
-- out of force when its time has come.
CREATE TABLE allocation_rule (
    id BIGINT PRIMARY KEY,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    shop_id BIGINT REFERENCES shop (id),
    sku_id BIGINT REFERENCES sku (id),
    tag TEXT NOT NULL DEFAULT '',
    effect TEXT NOT NULL,
    starts_at BIGINT,
    ends_at BIGINT,
    switched_on SMALLINT NOT NULL DEFAULT 1 CHECK (switched_on IN (0, 1)),
    in_force SMALLINT NOT NULL DEFAULT 0 CHECK (in_force IN (0, 1)),
    created_at BIGINT NOT NULL,
    CHECK (starts_at < ends_at)
)
--;
CREATE INDEX allocation_rule_in_force ON allocation_rule (position) WHERE in_force = 1
--;
CREATE TABLE sku_tag (
    sku_id BIGINT NOT NULL REFERENCES sku (id),
    tag TEXT NOT NULL,
    PRIMARY KEY (sku_id, tag)
)
--;
CREATE INDEX sku_of_tag ON sku_tag (tag, sku_id)
--;
-- How many pieces a shop sold of a SKU in so many days, as counted last: rules that go by sales go by these.
CREATE TABLE sales_speed (
    sku_id BIGINT NOT NULL REFERENCES sku (id),
    shop_id BIGINT NOT NULL REFERENCES shop (id),
    days_7 BIGINT NOT NULL,
    days_14 BIGINT NOT NULL,
    days_30 BIGINT NOT NULL,
    days_90 BIGINT NOT NULL,
    PRIMARY KEY (sku_id, shop_id)
)
--;
ALTER TABLE sku ADD COLUMN cost_minor BIGINT
--;
-- What the channel keeps of a sale, in hundredths of a percent; how long nearly all changes of stock take to reach it.
ALTER TABLE shop ADD COLUMN fee_basis_points BIGINT NOT NULL DEFAULT 0
--;
ALTER TABLE shop ADD COLUMN told_within_ms BIGINT NOT NULL DEFAULT 0
--;
CREATE INDEX listing_allotted ON listing (sku_id) WHERE allotted IS NOT NULL
--;
-- Stock moves between warehouses: one more reason. (A CHECK can only be changed by making the table anew.)
CREATE TABLE movement_anew (
    id BIGINT PRIMARY KEY,
    sku_id BIGINT NOT NULL REFERENCES sku (id),
    warehouse_id BIGINT NOT NULL REFERENCES warehouse (id),
    delta BIGINT NOT NULL CHECK (delta <> 0),
    on_hand_after BIGINT NOT NULL CHECK (on_hand_after >= 0),
    reason TEXT NOT NULL CHECK (reason IN ('opening', 'receipt', 'count', 'damaged', 'lost', 'found', 'sale', 'return', 'correction', 'undo', 'transfer')),
    reference TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    actor TEXT NOT NULL,
    at BIGINT NOT NULL
)
--;
INSERT INTO movement_anew (id, sku_id, warehouse_id, delta, on_hand_after, reason, reference, note, actor, at)
SELECT id, sku_id, warehouse_id, delta, on_hand_after, reason, reference, note, actor, at FROM movement
--;
DROP TABLE movement
--;
ALTER TABLE movement_anew RENAME TO movement
--;
CREATE INDEX movement_of_sku ON movement (sku_id, id)
--;
-- Goods that are expected in a warehouse: bought from a supplier, or sent from another warehouse.
CREATE TABLE delivery (
    id BIGINT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    from_warehouse_id BIGINT REFERENCES warehouse (id),
    supplier TEXT NOT NULL DEFAULT '',
    warehouse_id BIGINT NOT NULL REFERENCES warehouse (id),
    expected_at BIGINT,
    state TEXT NOT NULL CHECK (state IN ('expected', 'received', 'short', 'cancelled')),
    note TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    closed_at BIGINT,
    CHECK (from_warehouse_id <> warehouse_id)
)
--;
CREATE INDEX delivery_open ON delivery (expected_at, id) WHERE state = 'expected'
--;
CREATE TABLE delivery_line (
    delivery_id BIGINT NOT NULL REFERENCES delivery (id),
    sku_id BIGINT NOT NULL REFERENCES sku (id),
    pieces BIGINT NOT NULL CHECK (pieces > 0),
    received BIGINT NOT NULL DEFAULT 0 CHECK (received >= 0),
    open_pieces BIGINT NOT NULL CHECK (open_pieces >= 0),
    PRIMARY KEY (delivery_id, sku_id)
)
--;
-- stock.incoming is always the sum of these.
CREATE INDEX delivery_line_open ON delivery_line (sku_id, delivery_id) WHERE open_pieces > 0
--;
-- A count of a warehouse. expected is what the books said when the line was counted, so that what is sold while others
-- are counted is no difference; moved says that they changed between its first and its last piece.
CREATE TABLE stock_count (
    id BIGINT PRIMARY KEY,
    warehouse_id BIGINT NOT NULL REFERENCES warehouse (id),
    name TEXT NOT NULL,
    blind SMALLINT NOT NULL CHECK (blind IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('counting', 'posted', 'dropped')),
    created_at BIGINT NOT NULL,
    closed_at BIGINT
)
--;
CREATE INDEX stock_count_by_state ON stock_count (state, id)
--;
CREATE TABLE stock_count_line (
    count_id BIGINT NOT NULL REFERENCES stock_count (id),
    sku_id BIGINT NOT NULL REFERENCES sku (id),
    counted BIGINT NOT NULL CHECK (counted >= 0),
    expected BIGINT NOT NULL CHECK (expected >= 0),
    moved SMALLINT NOT NULL DEFAULT 0 CHECK (moved IN (0, 1)),
    counted_at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    posted BIGINT,
    PRIMARY KEY (count_id, sku_id)
)
--;
CREATE INDEX stock_count_line_of_sku ON stock_count_line (sku_id, count_id)
--;
CREATE TABLE sku_barcode (
    barcode TEXT PRIMARY KEY,
    sku_id BIGINT NOT NULL REFERENCES sku (id)
)
--;
CREATE INDEX barcode_of_sku ON sku_barcode (sku_id)
--;
-- Where a warehouse is, which warehouse a shop's orders are sent from (JSON, see routing/route.h), and why it was that.
ALTER TABLE warehouse ADD COLUMN province TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE shop ADD COLUMN route TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE reservation ADD COLUMN why TEXT NOT NULL DEFAULT ''
--;
-- An import that was stopped or died halfway has no end.
ALTER TABLE import_run ADD COLUMN ended_at BIGINT
--;
UPDATE import_run SET ended_at = at
