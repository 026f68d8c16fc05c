-- A shop whose orders are never split is told what its best warehouse has, no longer the sum: where there is one, allot
-- all listings anew.
DELETE FROM setting WHERE name = 'allotment.done-up-to' AND EXISTS (SELECT 1 FROM shop WHERE route LIKE '%"split":false%')
--;
INSERT INTO setting (name, value) SELECT 'allotment.done-up-to', '0'
WHERE EXISTS (SELECT 1 FROM shop WHERE route LIKE '%"split":false%')
