-- What agents really did, by who they really are: for audits inside the company, never for customers. Rows are only ever added.
CREATE TABLE desk_log (
    claim_id CHAR(36)    NOT NULL,
    id       CHAR(36)    NOT NULL,
    at       DATETIME(6) NOT NULL,
    agent_id CHAR(36)    NOT NULL,
    act      VARCHAR(20) NOT NULL,
    note     VARCHAR(1000),
    CONSTRAINT desk_log_pk PRIMARY KEY (claim_id, id)
);
