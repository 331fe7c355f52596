CREATE TABLE session (
    id           CHAR(36)    NOT NULL,
    customer_id  CHAR(36)    NOT NULL,
    device       VARCHAR(120),
    created_at   DATETIME(6) NOT NULL,
    last_used_at DATETIME(6) NOT NULL,
    expires_at   DATETIME(6) NOT NULL,
    ended_at     DATETIME(6),
    CONSTRAINT session_pk PRIMARY KEY (id)
);
CREATE INDEX session_customer_ix ON session (customer_id, ended_at);
CREATE INDEX session_ended_ix ON session (ended_at);
CREATE INDEX session_expires_ix ON session (expires_at);
