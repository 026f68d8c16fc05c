-- Who wrote a return down that no channel tells of, and decides about it; empty: its channel told of it.
ALTER TABLE order_return ADD COLUMN entered_by TEXT NOT NULL DEFAULT ''
--;
CREATE INDEX return_to_refund ON order_return (id)
WHERE entered_by <> '' AND state = 'approved' AND goods = 'inspected' AND refund_minor > 0
