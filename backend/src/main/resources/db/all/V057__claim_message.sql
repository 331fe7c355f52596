-- What was written about a claim, both ways. `sent_as` names the sending, so that the same one is kept once.
CREATE TABLE claim_message (
    claim_id CHAR(36)      NOT NULL,
    id       CHAR(36)      NOT NULL,
    sent_at  DATETIME(6)   NOT NULL,
    actor    VARCHAR(10)   NOT NULL,
    said     VARCHAR(4000) NOT NULL,
    sent_as  CHAR(36)      NOT NULL,
    CONSTRAINT claim_message_pk PRIMARY KEY (claim_id, id),
    CONSTRAINT claim_message_sent_uk UNIQUE (claim_id, sent_as)
);
