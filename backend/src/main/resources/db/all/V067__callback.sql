-- A call that was promised. A customer's calls lie together, the newest last; `sent_as` names the sending, so that what
-- is sent again is found again.
CREATE TABLE callback (
    customer_id CHAR(36)     NOT NULL,
    id          CHAR(36)     NOT NULL,
    sent_as     CHAR(36)     NOT NULL,
    queue       VARCHAR(40)  NOT NULL,
    starts_at   DATETIME(6)  NOT NULL,
    ends_at     DATETIME(6)  NOT NULL,
    claim       CHAR(36),
    about       VARCHAR(400),
    phone       VARCHAR(16)  NOT NULL,
    state       VARCHAR(20)  NOT NULL,
    attempts    INT          NOT NULL,
    version     INT          NOT NULL,
    created_at  DATETIME(6)  NOT NULL,
    changed_at  DATETIME(6)  NOT NULL,
    CONSTRAINT callback_pk PRIMARY KEY (customer_id, id),
    CONSTRAINT callback_id_uk UNIQUE (id),
    CONSTRAINT callback_sent_uk UNIQUE (customer_id, sent_as)
);
CREATE INDEX callback_state_ix ON callback (customer_id, state, starts_at);
