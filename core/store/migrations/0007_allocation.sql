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
