-- SKUs that are variants of one article (colours, sizes) belong to a product; '' stands by itself. Stock by product is
-- paged by this index: products by name, the SKUs of each by code.
ALTER TABLE sku ADD COLUMN product TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE sku ADD COLUMN product_folded TEXT NOT NULL DEFAULT ''
--;
CREATE INDEX sku_of_product ON sku (product_folded, code_folded) WHERE active = 1
