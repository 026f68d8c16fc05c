-- How often the folder of a source is looked into.
ALTER TABLE order_source ADD COLUMN every_minutes BIGINT NOT NULL DEFAULT 5 CHECK (every_minutes >= 1)
--;
-- Every file of orders that was read, by hand or from a source's folder. error is the code of why it could
-- not be read at all; refused are its first rows that were left out, as JSON.
CREATE TABLE order_file (
    id BIGINT PRIMARY KEY,
    source_id BIGINT NOT NULL REFERENCES order_source (id),
    name TEXT NOT NULL,
    digest BLOB NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('hand', 'folder')),
    added BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    paid BIGINT NOT NULL,
    unchanged BIGINT NOT NULL,
    refused_rows BIGINT NOT NULL,
    refused TEXT NOT NULL,
    error TEXT NOT NULL,
    detail TEXT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL
)
--;
CREATE INDEX order_file_of_source ON order_file (source_id, digest)
--;
-- How far the day by which a return is to be answered was told of: 1 it comes near, 2 it has passed.
ALTER TABLE order_return ADD COLUMN warned SMALLINT NOT NULL DEFAULT 0 CHECK (warned IN (0, 1, 2))
--;
CREATE INDEX return_of_exchange ON order_return (exchange_order_id) WHERE exchange_order_id IS NOT NULL
