-- Where a buyer is written to.
ALTER TABLE orders ADD COLUMN recipient_email TEXT NOT NULL DEFAULT ''
--;
-- The accounts in whose name buyers are written to: a mailbox, a WhatsApp number. account is the messenger's own word
-- for it; refused says why it is not used until a person has changed it.
CREATE TABLE sender (
    id BIGINT PRIMARY KEY,
    messenger TEXT NOT NULL CHECK (messenger IN ('email', 'whatsapp')),
    name TEXT NOT NULL,
    account TEXT NOT NULL,
    daily_limit BIGINT NOT NULL CHECK (daily_limit > 0),
    refused TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    UNIQUE (messenger, account)
)
--;
-- Secrets and settings of a sender: "password", "host", "token" ...
CREATE TABLE sender_credential (
    sender_id BIGINT NOT NULL REFERENCES sender (id),
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (sender_id, name)
)
--;
-- What buyers of a shop are written. No row: nothing. since is when it was switched on: older orders are not written of.
CREATE TABLE message_switch (
    shop_id BIGINT NOT NULL REFERENCES shop (id),
    event TEXT NOT NULL,
    messenger TEXT NOT NULL,
    sender_id BIGINT NOT NULL REFERENCES sender (id),
    language TEXT NOT NULL CHECK (language IN ('id', 'en')),
    since BIGINT NOT NULL,
    PRIMARY KEY (shop_id, event, messenger)
)
--;
-- Texts that our people have changed; the others are those that came with the program.
CREATE TABLE message_text (
    event TEXT NOT NULL,
    messenger TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('id', 'en')),
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (event, messenger, language)
)
--;
-- One message: an event of an order is told once a messenger, whatever comes back or is seen again. recipient, subject
-- and body are those of the last time it was sent; 'sending' outlives only a program that died in the middle.
CREATE TABLE message (
    id BIGINT PRIMARY KEY,
    order_id BIGINT NOT NULL REFERENCES orders (id),
    event TEXT NOT NULL,
    messenger TEXT NOT NULL,
    sender_id BIGINT NOT NULL REFERENCES sender (id),
    language TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'unknown', 'nobody', 'overtaken')),
    recipient TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    provider_id TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    tried_at BIGINT,
    UNIQUE (order_id, event, messenger)
)
--;
CREATE INDEX message_tried ON message (sender_id, tried_at) WHERE tried_at IS NOT NULL
--;
-- What senders have to do: jobs lie in the order of their shops, and most are of other kinds.
CREATE INDEX job_of_message ON job (kind, state, run_at) WHERE kind = 'send-message' AND state = 'queued'
