-- Which rows of an import were taken back, so that an undo that was stopped or partly refused can be asked for again.
ALTER TABLE import_row ADD COLUMN undone_at BIGINT
--;
CREATE INDEX import_run_by_kind ON import_run (kind, id)
