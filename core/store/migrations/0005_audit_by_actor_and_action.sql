-- A worker has millions of entries: what one did of one kind must be found without walking over all the others.
DROP INDEX audit_of_actor
--;
CREATE INDEX audit_of_actor_action ON audit (actor, action, seq)
