-- What couriers took on a day: the paper they sign is made of it, as often as somebody asks.
CREATE INDEX shipment_handed_over ON shipment (handed_over_at) WHERE handed_over_at IS NOT NULL
--;
-- What exactly failed last, beside its kind: a dead letter says it in words.
ALTER TABLE job ADD COLUMN error_code TEXT NOT NULL DEFAULT ''
