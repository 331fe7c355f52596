-- A customer's demand. Ids are ordered by time, so a customer's claims lie together, the newest last. `sent_as` names
-- the sending (its key and content): what is sent again is found again, whatever happened in between.
CREATE TABLE claim (
    customer_id     CHAR(36)      NOT NULL,
    id              CHAR(36)      NOT NULL,
    reference       CHAR(11)      NOT NULL,
    sent_as         CHAR(36)      NOT NULL,
    kind            VARCHAR(20)   NOT NULL,
    details         TEXT          NOT NULL,
    said            VARCHAR(4000),
    wish            VARCHAR(20),
    need            VARCHAR(20),
    account         VARCHAR(40),
    channel         VARCHAR(10)   NOT NULL,
    country         CHAR(2)       NOT NULL,
    decided_by      VARCHAR(20)   NOT NULL,
    about           VARCHAR(80),
    state           VARCHAR(20)   NOT NULL,
    contested       BOOLEAN       NOT NULL,
    missed          INT           NOT NULL,
    version         INT           NOT NULL,
    created_at      DATETIME(6)   NOT NULL,
    received_at     DATETIME(6),
    changed_at      DATETIME(6)   NOT NULL,
    next_update_by  DATETIME(6),
    stopped_since   DATETIME(6),
    stopped_seconds BIGINT        NOT NULL,
    result          VARCHAR(20),
    amount_minor    BIGINT,
    reason          VARCHAR(4000),
    law             VARCHAR(400),
    decided_at      DATETIME(6),
    CONSTRAINT claim_pk PRIMARY KEY (customer_id, id),
    CONSTRAINT claim_id_uk UNIQUE (id),
    CONSTRAINT claim_reference_uk UNIQUE (reference),
    CONSTRAINT claim_sent_uk UNIQUE (customer_id, sent_as)
);
CREATE INDEX claim_state_ix ON claim (customer_id, state, id);
CREATE INDEX claim_decided_ix ON claim (country, decided_by, decided_at);
CREATE INDEX claim_due_ix ON claim (country, decided_by, state, received_at);
