-- Places of typed orders are told nothing, so they have no part of what the shops are told: those that had one give it
-- back, and where there are some, all listings are allotted anew.
UPDATE listing SET allotted = NULL WHERE allotted IS NOT NULL AND shop_id IN (SELECT id FROM shop WHERE channel = 'manual')
--;
DELETE FROM setting WHERE name = 'allotment.done-up-to' AND EXISTS (SELECT 1 FROM shop WHERE channel = 'manual')
--;
INSERT INTO setting (name, value) SELECT 'allotment.done-up-to', '0'
WHERE EXISTS (SELECT 1 FROM shop WHERE channel = 'manual')
