-- When a listing was last among those its shop says it has (UTC ms); none: not since this is kept.
ALTER TABLE listing ADD COLUMN met_at BIGINT
--;
-- Each reading of everything a shop shows, beside what we thought it shows. One without an end was broken off.
CREATE TABLE comparison (
    id BIGINT PRIMARY KEY,
    shop_id BIGINT NOT NULL REFERENCES shop (id),
    began_at BIGINT NOT NULL,
    ended_at BIGINT,
    listings BIGINT NOT NULL DEFAULT 0 CHECK (listings >= 0),
    differed BIGINT NOT NULL DEFAULT 0 CHECK (differed >= 0)
)
--;
CREATE INDEX comparison_of_shop ON comparison (shop_id, id)
--;
-- What a shop showed although we thought otherwise. shown is none where the shop has the listing no more.
CREATE TABLE difference (
    id BIGINT PRIMARY KEY,
    shop_id BIGINT NOT NULL REFERENCES shop (id),
    comparison_id BIGINT NOT NULL REFERENCES comparison (id),
    listing_id BIGINT NOT NULL REFERENCES listing (id),
    asked_at BIGINT NOT NULL,
    thought BIGINT NOT NULL,
    shown BIGINT
)
--;
CREATE INDEX difference_of_shop ON difference (shop_id, id)
--;
CREATE INDEX difference_of_comparison ON difference (comparison_id, id)
