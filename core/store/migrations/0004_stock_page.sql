-- The stock screen: SKUs in use by code, what is low, what shops were not told or refused, pieces in a warehouse.
CREATE INDEX sku_in_use ON sku (code_folded) WHERE active = 1
--;
CREATE INDEX sku_large_buffer ON sku (id) WHERE buffer > 5
--;
CREATE INDEX stock_low ON stock (sku_id) WHERE on_hand - reserved <= 10
--;
CREATE INDEX stock_of_warehouse ON stock (warehouse_id, on_hand)
--;
CREATE INDEX listing_refused ON listing (sku_id) WHERE push_state IN ('refused', 'unknown')
--;
CREATE INDEX job_not_told ON job (subject_id) WHERE kind = 'publish-stock' AND state <> 'done'
