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
