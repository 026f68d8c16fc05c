-- Where a warehouse is, which warehouse a shop's orders are sent from (JSON, see routing/route.h), and why it was that.
ALTER TABLE warehouse ADD COLUMN province TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE shop ADD COLUMN route TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE reservation ADD COLUMN why TEXT NOT NULL DEFAULT ''
