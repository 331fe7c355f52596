CREATE TABLE outbox_event (
    id         CHAR(36)    NOT NULL,
    type       VARCHAR(80) NOT NULL,
    subscriber VARCHAR(80) NOT NULL,
    payload    TEXT        NOT NULL,
    created_at DATETIME(6) NOT NULL,
    next_at    DATETIME(6),
    attempts   INT         NOT NULL,
    last_error VARCHAR(500),
    CONSTRAINT outbox_event_pk PRIMARY KEY (id)
);
CREATE INDEX outbox_event_next_ix ON outbox_event (next_at);
