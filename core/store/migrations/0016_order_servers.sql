-- A source's folder may lie on a server, which is spoken to by SFTP: server_host is not empty then. host_key is the print
-- of the server's own key, empty until it was met. password is the user's, or the passphrase of private_key.
ALTER TABLE order_source ADD COLUMN server_host TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE order_source ADD COLUMN server_port BIGINT NOT NULL DEFAULT 22 CHECK (server_port BETWEEN 1 AND 65535)
--;
ALTER TABLE order_source ADD COLUMN server_user TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE order_source ADD COLUMN host_key TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE order_source ADD COLUMN password TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE order_source ADD COLUMN private_key TEXT NOT NULL DEFAULT ''
