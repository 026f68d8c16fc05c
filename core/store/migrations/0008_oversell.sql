-- Goods that a line is sent instead of some it sold: instead_of is the line's SKU, or a part of its bundle. What the
-- channel sold stays in order_line; the promises to the line become those of the substitute.
CREATE TABLE substitution (
    line_id BIGINT NOT NULL REFERENCES order_line (id),
    instead_of BIGINT NOT NULL REFERENCES sku (id),
    order_id BIGINT NOT NULL REFERENCES orders (id),
    sku_id BIGINT NOT NULL REFERENCES sku (id),
    pieces BIGINT NOT NULL CHECK (pieces > 0),
    actor TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (line_id, instead_of),
    CHECK (instead_of <> sku_id)
)
--;
CREATE INDEX substitution_of_order ON substitution (order_id)
--;
-- Why did this oversell: what a listing was told before and after a sale.
CREATE INDEX job_of_listing ON job (subject_id, finished_at) WHERE kind = 'publish-stock' AND state = 'done'
