-- What an order typed in by our own people, or read from a file, has beside its channel's words. day and sequence are
-- its number's, where we gave it one; addend_minor makes the amount to pay different from every other that waits
-- (kode unik); pays_until is set exactly while it waits to be paid.
CREATE TABLE manual_order (
    order_id BIGINT PRIMARY KEY REFERENCES orders (id),
    day BIGINT,
    sequence BIGINT,
    addend_minor BIGINT NOT NULL DEFAULT 0 CHECK (addend_minor >= 0),
    pays_until BIGINT,
    rows_digest BLOB NOT NULL,
    UNIQUE (day, sequence)
)
--;
CREATE INDEX manual_order_waiting ON manual_order (pays_until, order_id) WHERE pays_until IS NOT NULL
--;
CREATE INDEX manual_order_addend ON manual_order (addend_minor) WHERE pays_until IS NOT NULL
--;
-- Where files of orders come from: which column is what, and the folder that is watched for them, if one is.
CREATE TABLE order_source (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    shop_id BIGINT NOT NULL REFERENCES shop (id),
    mapping TEXT NOT NULL,
    folder TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL
)
