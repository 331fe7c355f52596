-- Under which name an agent appears to the customer of one claim: random, another one for each claim. The names alone stand
-- where customers read; who is behind one stands only here.
CREATE TABLE claim_pseudonym (
    claim_id  CHAR(36)    NOT NULL,
    agent_id  CHAR(36)    NOT NULL,
    pseudonym CHAR(2)     NOT NULL,
    given_at  DATETIME(6) NOT NULL,
    CONSTRAINT claim_pseudonym_pk PRIMARY KEY (claim_id, agent_id),
    CONSTRAINT claim_pseudonym_uk UNIQUE (claim_id, pseudonym)
);
ALTER TABLE claim_timeline ADD COLUMN pseudonym CHAR(2);
ALTER TABLE claim_message ADD COLUMN pseudonym CHAR(2);
