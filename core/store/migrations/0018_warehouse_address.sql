-- Couriers want to know where a parcel comes from and whom to ring: as people write it, in one line.
ALTER TABLE warehouse ADD COLUMN address TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE warehouse ADD COLUMN phone TEXT NOT NULL DEFAULT ''
