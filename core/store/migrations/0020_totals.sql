-- Every tab of Orders says what is to be packed, to be picked up and late. It is summed from here, without reading the
-- orders themselves; and what few orders have is looked up among those few.
CREATE INDEX orders_to_send ON orders (state, progress, shop_id, hold, id, ship_by, pieces, total_minor)
WHERE state IN ('ready', 'processed')
--;
CREATE INDEX shipment_box_here ON shipment (order_id) WHERE state = 'packed'
--;
CREATE INDEX job_cancelling ON job (order_id) WHERE kind = 'cancel-order' AND state IN ('queued', 'running')
