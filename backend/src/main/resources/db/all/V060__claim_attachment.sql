-- What a customer has shown of a claim, with the proof of its arrival. `sent_as` names the sending, so that the same one is
-- kept once; `sent_*` tell of what arrived, `kept_*` of what was made of it.
CREATE TABLE claim_attachment (
    claim_id       CHAR(36)    NOT NULL,
    id             CHAR(36)    NOT NULL,
    sent_as        CHAR(36)    NOT NULL,
    name           VARCHAR(240),
    type           VARCHAR(10) NOT NULL,
    evidence       VARCHAR(40),
    sent_bytes     INT         NOT NULL,
    sent_sha256    CHAR(64)    NOT NULL,
    kept_bytes     INT         NOT NULL,
    kept_sha256    CHAR(64)    NOT NULL,
    received_at    DATETIME(6) NOT NULL,
    state          VARCHAR(20) NOT NULL,
    judged_at      DATETIME(6),
    scan_failed_at DATETIME(6),
    CONSTRAINT claim_attachment_pk PRIMARY KEY (claim_id, id),
    CONSTRAINT claim_attachment_sent_uk UNIQUE (claim_id, sent_as)
);
