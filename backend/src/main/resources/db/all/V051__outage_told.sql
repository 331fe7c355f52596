-- What each customer was told last of an outage: `version` grows with what there is to tell.
CREATE TABLE outage_told (
    outage   CHAR(36)    NOT NULL,
    kind     VARCHAR(12) NOT NULL,
    customer CHAR(36)    NOT NULL,
    version  BIGINT      NOT NULL,
    told_at  DATETIME(6) NOT NULL,
    CONSTRAINT outage_told_pk PRIMARY KEY (outage, kind, customer)
);
