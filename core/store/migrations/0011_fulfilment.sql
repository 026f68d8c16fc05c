-- How far people have come with an order: '' nobody has begun, 'picking', 'packed'; of several parcels the least.
ALTER TABLE orders ADD COLUMN progress TEXT NOT NULL DEFAULT '' CHECK (progress IN ('', 'picking', 'packed'))
--;
-- Whether a shipped reservation left in a parcel that we handed over, while its order may go on; else its channel said
-- that the order has left.
ALTER TABLE reservation ADD COLUMN parcel SMALLINT NOT NULL DEFAULT 0 CHECK (parcel IN (0, 1))
--;
-- Why our own people keep an order back, beside what its channel says in orders.hold.
CREATE TABLE order_hold (
    order_id BIGINT NOT NULL REFERENCES orders (id),
    kind TEXT NOT NULL CHECK (kind IN ('address', 'fraud', 'changed', 'staff')),
    detail TEXT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (order_id, kind)
)
--;
CREATE INDEX orders_held ON orders (ship_by, id) WHERE hold <> '' AND state IN ('ready', 'processed')
--;
-- Where a warehouse keeps a SKU.
CREATE TABLE shelf (
    sku_id BIGINT NOT NULL REFERENCES sku (id),
    warehouse_id BIGINT NOT NULL REFERENCES warehouse (id),
    name TEXT NOT NULL,
    PRIMARY KEY (sku_id, warehouse_id)
)
--;
-- When a courier comes: minutes after midnight of the shop's day.
CREATE TABLE courier_cutoff (
    courier TEXT PRIMARY KEY,
    minute SMALLINT NOT NULL CHECK (minute >= 0 AND minute < 1440)
)
--;
-- Orders that are picked together.
CREATE TABLE wave (
    id BIGINT PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE,
    warehouse_id BIGINT NOT NULL REFERENCES warehouse (id),
    kind TEXT NOT NULL CHECK (kind IN ('single', 'mixed')),
    courier TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'aborted')),
    actor TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    closed_at BIGINT
)
--;
CREATE INDEX wave_open ON wave (id) WHERE state = 'open'
--;
-- A parcel: what is sent of an order in one box. package_id is the channel's name of it, where it has one.
CREATE TABLE shipment (
    id BIGINT PRIMARY KEY,
    order_id BIGINT NOT NULL REFERENCES orders (id),
    warehouse_id BIGINT NOT NULL REFERENCES warehouse (id),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'picking', 'packed', 'handed_over', 'dropped')),
    package_id TEXT NOT NULL DEFAULT '',
    courier TEXT NOT NULL DEFAULT '',
    tracking_number TEXT NOT NULL DEFAULT '',
    wave_id BIGINT REFERENCES wave (id),
    packer TEXT NOT NULL DEFAULT '',
    taken_at BIGINT,
    weight_grams BIGINT CHECK (weight_grams > 0),
    arranged_at BIGINT,
    packed_by TEXT NOT NULL DEFAULT '',
    packed_at BIGINT,
    handed_over_at BIGINT,
    created_at BIGINT NOT NULL
)
--;
CREATE INDEX shipment_of_order ON shipment (order_id, id)
--;
CREATE INDEX shipment_open ON shipment (state, id) WHERE state IN ('waiting', 'picking', 'packed')
--;
CREATE INDEX shipment_of_wave ON shipment (wave_id, id) WHERE wave_id IS NOT NULL
--;
CREATE INDEX shipment_by_tracking ON shipment (tracking_number) WHERE tracking_number <> ''
--;
CREATE INDEX shipment_packed ON shipment (packed_at) WHERE packed_at IS NOT NULL
--;
-- What goes into the box: pieces that belong in, and those that were scanned into it.
CREATE TABLE shipment_content (
    shipment_id BIGINT NOT NULL REFERENCES shipment (id),
    sku_id BIGINT NOT NULL REFERENCES sku (id),
    wanted BIGINT NOT NULL CHECK (wanted >= 0),
    packed BIGINT NOT NULL DEFAULT 0 CHECK (packed >= 0),
    PRIMARY KEY (shipment_id, sku_id)
)
--;
-- Every code that was scanned at a bench, as evidence of what went into a box.
CREATE TABLE bench_scan (
    id BIGINT PRIMARY KEY,
    shipment_id BIGINT NOT NULL REFERENCES shipment (id),
    code TEXT NOT NULL,
    sku_id BIGINT REFERENCES sku (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('match', 'wrong', 'unknown', 'too_many', 'undone')),
    actor TEXT NOT NULL,
    at BIGINT NOT NULL
)
--;
CREATE INDEX bench_scan_of_shipment ON bench_scan (shipment_id, id)
--;
-- The parcels a channel cuts an order into.
CREATE TABLE order_package (
    order_id BIGINT NOT NULL REFERENCES orders (id),
    package_id TEXT NOT NULL,
    courier TEXT NOT NULL,
    tracking_number TEXT NOT NULL,
    arranged SMALLINT NOT NULL CHECK (arranged IN (0, 1)),
    contents TEXT NOT NULL,
    PRIMARY KEY (order_id, package_id)
)
--;
-- Papers of a parcel: a channel's own, or ours.
CREATE TABLE document (
    id BIGINT PRIMARY KEY,
    shipment_id BIGINT NOT NULL REFERENCES shipment (id),
    kind TEXT NOT NULL CHECK (kind IN ('label', 'slip', 'invoice')),
    source TEXT NOT NULL CHECK (source IN ('channel', 'own')),
    mime TEXT NOT NULL,
    bytes BLOB NOT NULL,
    created_at BIGINT NOT NULL
)
--;
CREATE INDEX document_of_shipment ON document (shipment_id, kind, id)
--;
-- Each time a paper went to a printer.
CREATE TABLE printing (
    id BIGINT PRIMARY KEY,
    document_id BIGINT NOT NULL REFERENCES document (id),
    printer TEXT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL
)
--;
CREATE INDEX printing_of_document ON printing (document_id, id)
--;
-- What buyers want to give back. goods tells where the goods are, whatever becomes of the money.
CREATE TABLE order_return (
    id BIGINT PRIMARY KEY,
    shop_id BIGINT NOT NULL REFERENCES shop (id),
    external_id TEXT NOT NULL,
    order_external_id TEXT NOT NULL,
    order_id BIGINT REFERENCES orders (id),
    state TEXT NOT NULL CHECK (state IN ('requested', 'disputed', 'approved', 'refunded', 'refused', 'withdrawn')),
    goods TEXT NOT NULL CHECK (goods IN ('none', 'expected', 'received', 'inspected')),
    channel_state TEXT NOT NULL,
    version BIGINT NOT NULL,
    reason TEXT NOT NULL,
    text TEXT NOT NULL,
    currency TEXT NOT NULL,
    refund_minor BIGINT NOT NULL,
    requested_at BIGINT NOT NULL,
    answer_by BIGINT,
    tracking_number TEXT NOT NULL DEFAULT '',
    exchange_order_id BIGINT REFERENCES orders (id),
    created_at BIGINT NOT NULL,
    UNIQUE (shop_id, external_id)
)
--;
CREATE INDEX return_of_order ON order_return (order_id) WHERE order_id IS NOT NULL
--;
CREATE INDEX return_open ON order_return (state, answer_by, id)
--;
CREATE INDEX return_coming ON order_return (goods, id) WHERE goods IN ('expected', 'received')
--;
CREATE INDEX return_by_tracking ON order_return (tracking_number) WHERE tracking_number <> ''
--;
CREATE INDEX return_of_unknown ON order_return (shop_id, order_external_id) WHERE order_id IS NULL
--;
CREATE TABLE return_line (
    id BIGINT PRIMARY KEY,
    return_id BIGINT NOT NULL REFERENCES order_return (id),
    position BIGINT NOT NULL,
    item_id TEXT NOT NULL,
    variation_id TEXT NOT NULL,
    seller_sku TEXT NOT NULL,
    title TEXT NOT NULL,
    sku_id BIGINT REFERENCES sku (id),
    quantity BIGINT NOT NULL CHECK (quantity >= 0),
    refund_minor BIGINT NOT NULL,
    sellable BIGINT NOT NULL DEFAULT 0 CHECK (sellable >= 0),
    damaged BIGINT NOT NULL DEFAULT 0 CHECK (damaged >= 0),
    missing BIGINT NOT NULL DEFAULT 0 CHECK (missing >= 0)
)
--;
CREATE INDEX return_line_of_return ON return_line (return_id, position)
