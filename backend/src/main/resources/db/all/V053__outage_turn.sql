-- What became of an outage, step by step: a row for each time that its status, its cause or what was done was told anew.
CREATE TABLE outage_turn (
    outage     CHAR(36)    NOT NULL,
    told_at    DATETIME(6) NOT NULL,
    status     VARCHAR(20) NOT NULL,
    cause_code VARCHAR(40),
    work_done  BOOLEAN     NOT NULL,
    CONSTRAINT outage_turn_pk PRIMARY KEY (outage, told_at)
);
