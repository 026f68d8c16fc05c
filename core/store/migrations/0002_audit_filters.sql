-- The audit screen filters by who and by what was done.
CREATE INDEX audit_of_actor ON audit (actor, seq)
--;
CREATE INDEX audit_of_action ON audit (action, seq)
