-- The place of a claim in the agents' order, and who works on it until when. `urgency`: 0 a promise was broken, 1 somebody
-- is in need, 2 the others, 9 nothing is to be done. Customers' queries never read this table.
CREATE TABLE claim_case (
    claim_id         CHAR(36)    NOT NULL,
    reference        CHAR(11)    NOT NULL,
    kind             VARCHAR(20) NOT NULL,
    state            VARCHAR(20) NOT NULL,
    country          CHAR(2)     NOT NULL,
    need             VARCHAR(20),
    raised           BOOLEAN     NOT NULL,
    breached         BOOLEAN     NOT NULL,
    urgency          INT         NOT NULL,
    received_at      DATETIME(6) NOT NULL,
    due_at           DATETIME(6) NOT NULL,
    ready_at         DATETIME(6),
    for_leader       BOOLEAN     NOT NULL,
    agent_id         CHAR(36),
    leased_until     DATETIME(6),
    decided_by_agent CHAR(36),
    CONSTRAINT claim_case_pk PRIMARY KEY (claim_id)
);
CREATE INDEX claim_case_order_ix ON claim_case (urgency, due_at, claim_id);
CREATE INDEX claim_case_state_ix ON claim_case (state, urgency, due_at, claim_id);
CREATE INDEX claim_case_oldest_ix ON claim_case (received_at, claim_id);
INSERT INTO claim_case (claim_id, reference, kind, state, country, need, raised, breached, urgency, received_at, due_at,
        ready_at, for_leader)
SELECT id, reference, kind, state, country, need, need IS NOT NULL, FALSE,
    CASE WHEN next_update_by IS NULL THEN 9 WHEN need IS NULL THEN 2 ELSE 1 END,
    received_at, COALESCE(next_update_by, changed_at), CASE WHEN next_update_by IS NULL THEN NULL ELSE changed_at END, FALSE
FROM claim WHERE received_at IS NOT NULL;
