-- One row a request with an Idempotency-Key: its name is a hash of caller, route and key.
-- Without a status it is still running, or crashed once its lease is over.
CREATE TABLE edge_idempotency (
    name          CHAR(64)     NOT NULL,
    body_hash     CHAR(64)     NOT NULL,
    claim         CHAR(32)     NOT NULL,
    leased_until  DATETIME(6)  NOT NULL,
    kept_until    DATETIME(6)  NOT NULL,
    status        SMALLINT,
    answer        MEDIUMTEXT,
    CONSTRAINT edge_idempotency_pk PRIMARY KEY (name)
);
CREATE INDEX edge_idempotency_kept_ix ON edge_idempotency (kept_until);
