-- Every estimate that was told; one without `latest` was withdrawn.
CREATE TABLE outage_estimate (
    outage         CHAR(36)    NOT NULL,
    id             CHAR(36)    NOT NULL,
    told_at        DATETIME(6) NOT NULL,
    earliest       DATETIME(6),
    latest         DATETIME(6),
    confidence     VARCHAR(10),
    next_update_at DATETIME(6),
    reason         TEXT,
    reason_code    VARCHAR(40),
    CONSTRAINT outage_estimate_pk PRIMARY KEY (outage, id)
);
