-- What really happened to a claim; rows are only ever added.
CREATE TABLE claim_timeline (
    claim_id       CHAR(36)    NOT NULL,
    id             CHAR(36)    NOT NULL,
    happened_at    DATETIME(6) NOT NULL,
    what           VARCHAR(30) NOT NULL,
    actor          VARCHAR(10) NOT NULL,
    said           VARCHAR(4000),
    next_update_by DATETIME(6),
    CONSTRAINT claim_timeline_pk PRIMARY KEY (claim_id, id)
);
