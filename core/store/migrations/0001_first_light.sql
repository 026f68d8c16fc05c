CREATE TABLE schema_history (
    version INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    hash BLOB NOT NULL,
    applied_at BIGINT NOT NULL
)
--;
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
)
--;
CREATE TABLE app_user (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('owner', 'finance', 'stock', 'service', 'packer')),
    active SMALLINT NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    created_at BIGINT NOT NULL,
    last_login_at BIGINT
)
--;
-- Append only, hash-chained: hash covers the last entry's hash and every other column of this one.
CREATE TABLE audit (
    seq BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    order_id BIGINT,
    sku_id BIGINT,
    delta BIGINT,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash BLOB NOT NULL
)
--;
CREATE INDEX audit_of_order ON audit (order_id, seq)
--;
CREATE INDEX audit_of_sku ON audit (sku_id, seq)
--;
CREATE TABLE warehouse (
    id BIGINT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    active SMALLINT NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    created_at BIGINT NOT NULL
)
--;
CREATE TABLE sku (
    id BIGINT PRIMARY KEY,
    code TEXT NOT NULL,
    code_folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    barcode TEXT NOT NULL DEFAULT '',
    buffer BIGINT NOT NULL DEFAULT 0 CHECK (buffer >= 0),
    price_minor BIGINT NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT 'IDR',
    active SMALLINT NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    created_at BIGINT NOT NULL
)
--;
CREATE INDEX sku_by_barcode ON sku (barcode)
--;
CREATE INDEX sku_by_name ON sku (name_folded)
--;
-- on_hand is always the sum of the movements, reserved always the sum of held in open reservations.
CREATE TABLE stock (
    sku_id BIGINT NOT NULL REFERENCES sku (id),
    warehouse_id BIGINT NOT NULL REFERENCES warehouse (id),
    on_hand BIGINT NOT NULL DEFAULT 0 CHECK (on_hand >= 0),
    reserved BIGINT NOT NULL DEFAULT 0 CHECK (reserved >= 0),
    incoming BIGINT NOT NULL DEFAULT 0 CHECK (incoming >= 0),
    PRIMARY KEY (sku_id, warehouse_id),
    CHECK (reserved <= on_hand)
)
--;
CREATE TABLE movement (
    id BIGINT PRIMARY KEY,
    sku_id BIGINT NOT NULL REFERENCES sku (id),
    warehouse_id BIGINT NOT NULL REFERENCES warehouse (id),
    delta BIGINT NOT NULL CHECK (delta <> 0),
    on_hand_after BIGINT NOT NULL CHECK (on_hand_after >= 0),
    reason TEXT NOT NULL CHECK (reason IN ('opening', 'receipt', 'count', 'damaged', 'lost', 'found', 'sale', 'return', 'correction', 'undo')),
    reference TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    actor TEXT NOT NULL,
    at BIGINT NOT NULL
)
--;
CREATE INDEX movement_of_sku ON movement (sku_id, id)
--;
CREATE TABLE shop (
    id BIGINT PRIMARY KEY,
    channel TEXT NOT NULL,
    name TEXT NOT NULL,
    account TEXT NOT NULL,
    base_url TEXT NOT NULL,
    currency TEXT NOT NULL DEFAULT 'IDR',
    tax_inclusive SMALLINT NOT NULL DEFAULT 1 CHECK (tax_inclusive IN (0, 1)),
    time_zone TEXT NOT NULL DEFAULT 'Asia/Jakarta',
    unpaid_hold_ms BIGINT NOT NULL DEFAULT 86400000 CHECK (unpaid_hold_ms > 0),
    writes_stock SMALLINT NOT NULL DEFAULT 0 CHECK (writes_stock IN (0, 1)),
    daily_write_limit BIGINT NOT NULL DEFAULT 20000 CHECK (daily_write_limit > 0),
    paused SMALLINT NOT NULL DEFAULT 0 CHECK (paused IN (0, 1)),
    needs_sign_in SMALLINT NOT NULL DEFAULT 0 CHECK (needs_sign_in IN (0, 1)),
    connected_at BIGINT NOT NULL,
    UNIQUE (channel, account)
)
--;
-- Secrets and tokens of a shop: "partner_key", "access_token", "refresh_token", "consumer_secret" ...
CREATE TABLE shop_credential (
    shop_id BIGINT NOT NULL REFERENCES shop (id),
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (shop_id, name)
)
--;
-- How far a feed of a shop has been read. position is the connector's own text; saved with the page it belongs to.
CREATE TABLE shop_cursor (
    shop_id BIGINT NOT NULL REFERENCES shop (id),
    feed TEXT NOT NULL,
    position TEXT NOT NULL,
    complete_up_to BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (shop_id, feed)
)
--;
-- What a shop calls one of our SKUs, and what it was last told.
CREATE TABLE listing (
    id BIGINT PRIMARY KEY,
    shop_id BIGINT NOT NULL REFERENCES shop (id),
    item_id TEXT NOT NULL,
    variation_id TEXT NOT NULL DEFAULT '',
    sku_id BIGINT REFERENCES sku (id),
    seller_sku TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    live SMALLINT NOT NULL DEFAULT 1 CHECK (live IN (0, 1)),
    published BIGINT,
    published_at BIGINT,
    confirmed BIGINT,
    confirmed_at BIGINT,
    push_state TEXT NOT NULL DEFAULT 'never' CHECK (push_state IN ('never', 'sent', 'confirmed', 'refused', 'unknown')),
    push_note TEXT NOT NULL DEFAULT '',
    UNIQUE (shop_id, item_id, variation_id)
)
--;
CREATE INDEX listing_of_sku ON listing (sku_id)
--;
CREATE INDEX listing_unconfirmed ON listing (shop_id, published_at) WHERE push_state IN ('sent', 'unknown')
--;
-- Every outside byte that could not be used stays here until a person has looked; what could be used stays as evidence.
CREATE TABLE inbox (
    id BIGINT PRIMARY KEY,
    shop_id BIGINT NOT NULL REFERENCES shop (id),
    source TEXT NOT NULL CHECK (source IN ('pull', 'sweep', 'push', 'fetch')),
    external_id TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('taken', 'failed', 'dismissed')),
    error_kind TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '',
    digest BLOB NOT NULL,
    seen BIGINT NOT NULL DEFAULT 1,
    payload BLOB NOT NULL
)
--;
CREATE INDEX inbox_of_order ON inbox (shop_id, external_id, id)
--;
CREATE INDEX inbox_failed ON inbox (id) WHERE state = 'failed'
--;
CREATE TABLE orders (
    id BIGINT PRIMARY KEY,
    shop_id BIGINT NOT NULL REFERENCES shop (id),
    external_id TEXT NOT NULL,
    number TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('unpaid', 'ready', 'processed', 'shipped', 'delivered', 'completed', 'cancel_requested', 'cancelled', 'return_requested', 'returned')),
    money TEXT NOT NULL CHECK (money IN ('pending', 'cod', 'expired', 'part_paid', 'paid', 'settled', 'refunded')),
    hold TEXT NOT NULL DEFAULT '',
    channel_state TEXT NOT NULL,
    version BIGINT NOT NULL,
    digest BLOB NOT NULL,
    channel_holds_stock SMALLINT NOT NULL CHECK (channel_holds_stock IN (0, 1)),
    currency TEXT NOT NULL,
    goods_minor BIGINT NOT NULL,
    shipping_minor BIGINT NOT NULL,
    discount_minor BIGINT NOT NULL,
    total_minor BIGINT NOT NULL,
    pieces BIGINT NOT NULL,
    contents TEXT NOT NULL,
    placed_at BIGINT NOT NULL,
    paid_at BIGINT,
    ship_by BIGINT NOT NULL,
    courier TEXT NOT NULL DEFAULT '',
    tracking_number TEXT NOT NULL DEFAULT '',
    buyer_name TEXT NOT NULL,
    buyer_note TEXT NOT NULL DEFAULT '',
    recipient_name TEXT NOT NULL DEFAULT '',
    recipient_phone TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    district TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    province TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    seen BIGINT NOT NULL DEFAULT 1,
    received_at BIGINT NOT NULL,
    UNIQUE (shop_id, external_id)
)
--;
CREATE INDEX orders_by_deadline ON orders (state, ship_by, id)
--;
CREATE INDEX orders_by_shop_deadline ON orders (shop_id, state, ship_by, id)
--;
CREATE TABLE order_line (
    id BIGINT PRIMARY KEY,
    order_id BIGINT NOT NULL REFERENCES orders (id),
    position BIGINT NOT NULL,
    external_line_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    variation_id TEXT NOT NULL,
    seller_sku TEXT NOT NULL,
    title TEXT NOT NULL,
    sku_id BIGINT REFERENCES sku (id),
    quantity BIGINT NOT NULL CHECK (quantity >= 0),
    unit_minor BIGINT NOT NULL,
    total_minor BIGINT NOT NULL,
    UNIQUE (order_id, external_line_id)
)
--;
-- An order's lines whose goods we do not know yet; an order is in "needs mapping" exactly while it has one of these.
CREATE INDEX order_line_unmapped ON order_line (order_id, item_id, variation_id) WHERE sku_id IS NULL
--;
CREATE INDEX order_line_of_sku ON order_line (sku_id, order_id)
--;
-- What is promised to a line: held is taken out of the available stock of one warehouse, waiting is what was sold but is not there.
-- An order is short exactly while one of its open reservations waits.
CREATE TABLE reservation (
    id BIGINT PRIMARY KEY,
    order_id BIGINT NOT NULL REFERENCES orders (id),
    line_id BIGINT NOT NULL REFERENCES order_line (id),
    sku_id BIGINT NOT NULL REFERENCES sku (id),
    warehouse_id BIGINT NOT NULL REFERENCES warehouse (id),
    held BIGINT NOT NULL CHECK (held >= 0),
    waiting BIGINT NOT NULL CHECK (waiting >= 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'shipped', 'released', 'lapsed')),
    expires_at BIGINT,
    created_at BIGINT NOT NULL
)
--;
CREATE UNIQUE INDEX reservation_open ON reservation (line_id) WHERE state = 'open'
--;
CREATE INDEX reservation_of_order ON reservation (order_id)
--;
CREATE INDEX reservation_of_sku ON reservation (sku_id, id) WHERE state = 'open'
--;
CREATE INDEX reservation_waiting ON reservation (order_id, sku_id) WHERE state = 'open' AND waiting > 0
--;
CREATE INDEX reservation_expiring ON reservation (expires_at) WHERE state = 'open'
--;
-- What an order is found by: folded words of the buyer, ids from both ends, phone digits, SKU codes.
CREATE TABLE order_term (
    term TEXT NOT NULL,
    order_id BIGINT NOT NULL REFERENCES orders (id),
    PRIMARY KEY (term, order_id)
)
--;
-- How many orders a shop has in a state, kept in the transaction that changes it, so that no tab ever counts a million rows.
CREATE TABLE order_tally (
    shop_id BIGINT NOT NULL REFERENCES shop (id),
    state TEXT NOT NULL,
    orders BIGINT NOT NULL CHECK (orders >= 0),
    pieces BIGINT NOT NULL CHECK (pieces >= 0),
    total_minor BIGINT NOT NULL,
    PRIMARY KEY (shop_id, state)
)
--;
-- Durable work. One queued job a subject: asking again while it waits changes nothing.
CREATE TABLE job (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    shop_id BIGINT NOT NULL REFERENCES shop (id),
    subject_id BIGINT NOT NULL,
    order_id BIGINT,
    state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'dead', 'discarded')),
    priority SMALLINT NOT NULL,
    run_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    payload TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    error_kind TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    finished_at BIGINT
)
--;
CREATE UNIQUE INDEX job_waiting ON job (kind, subject_id) WHERE state = 'queued'
--;
CREATE INDEX job_due ON job (shop_id, kind, priority, run_at) WHERE state = 'queued'
--;
CREATE INDEX job_by_state ON job (state, id)
--;
CREATE INDEX job_of_order ON job (order_id) WHERE order_id IS NOT NULL
--;
-- The calls that changed something outside or failed, with secrets removed: the evidence behind jobs and dead letters.
CREATE TABLE exchange (
    id BIGINT PRIMARY KEY,
    shop_id BIGINT NOT NULL REFERENCES shop (id),
    job_id BIGINT,
    at BIGINT NOT NULL,
    took_ms BIGINT NOT NULL,
    request TEXT NOT NULL,
    status BIGINT NOT NULL,
    reply TEXT NOT NULL
)
--;
CREATE INDEX exchange_of_shop ON exchange (shop_id, id)
--;
CREATE INDEX exchange_of_job ON exchange (job_id) WHERE job_id IS NOT NULL
--;
-- One open alert a subject; closed when the cause is gone or a person says so.
CREATE TABLE alert (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    shop_id BIGINT REFERENCES shop (id),
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    times BIGINT NOT NULL DEFAULT 1,
    opened_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    closed_at BIGINT
)
--;
CREATE UNIQUE INDEX alert_open ON alert (kind, subject) WHERE closed_at IS NULL
--;
-- The imports that can be undone: which file, what it made.
CREATE TABLE import_run (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL,
    rows_done BIGINT NOT NULL,
    undone_at BIGINT
)
--;
CREATE TABLE import_row (
    run_id BIGINT NOT NULL REFERENCES import_run (id),
    sku_id BIGINT NOT NULL REFERENCES sku (id),
    was TEXT NOT NULL,
    PRIMARY KEY (run_id, sku_id)
)
