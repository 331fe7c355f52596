-- A row for each metering point that an outage hit; it lies where a customer's points are read.
CREATE TABLE outage_hit (
    metering_point BIGINT      NOT NULL,
    outage         CHAR(36)    NOT NULL,
    started_at     DATETIME(6) NOT NULL,
    restored_at    DATETIME(6),
    reopened_at    DATETIME(6),
    reported_at    DATETIME(6),
    CONSTRAINT outage_hit_pk PRIMARY KEY (metering_point, outage)
);
CREATE INDEX outage_hit_outage_ix ON outage_hit (outage, metering_point);
