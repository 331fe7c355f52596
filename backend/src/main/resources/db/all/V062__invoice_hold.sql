CREATE TABLE invoice_hold (
    number             VARCHAR(40) NOT NULL,
    kind               VARCHAR(12) NOT NULL,
    source             VARCHAR(40) NOT NULL,
    claim_id           CHAR(36)    NOT NULL,
    reference          VARCHAR(16) NOT NULL,
    customer_id        CHAR(36)    NOT NULL,
    account            VARCHAR(40) NOT NULL,
    currency           CHAR(3)     NOT NULL,
    disputed_minor     BIGINT      NOT NULL,
    held_minor         BIGINT      NOT NULL,
    credit_until_minor BIGINT,
    held_at            DATETIME(6) NOT NULL,
    released_at        DATETIME(6),
    changed_at         DATETIME(6) NOT NULL,
    CONSTRAINT invoice_hold_pk PRIMARY KEY (number, kind, source, claim_id),
    CONSTRAINT invoice_hold_claim_uk UNIQUE (claim_id)
);
CREATE INDEX invoice_hold_changed_ix ON invoice_hold (changed_at, claim_id);
