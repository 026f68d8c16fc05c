-- A SKU has any number of barcodes: sku.barcode is how its card shows them, sku_barcode says whose one is. Until now
-- nothing kept two SKUs from having the same; the older one keeps it, as a scan can mean only one.
UPDATE sku SET barcode = replace(trim(barcode), ' ', '') WHERE barcode <> ''
--;
INSERT INTO sku_barcode (barcode, sku_id)
SELECT barcode, min(id) FROM sku WHERE barcode <> '' AND active = 1 GROUP BY barcode
--;
UPDATE sku SET barcode = '' WHERE barcode <> '' AND active = 1 AND id NOT IN (SELECT sku_id FROM sku_barcode)
--;
DROP INDEX sku_by_barcode
