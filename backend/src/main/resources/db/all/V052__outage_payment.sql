-- Compensation that has been paid, as billing tells it.
CREATE TABLE outage_payment (
    source            VARCHAR(40) NOT NULL,
    external_id       VARCHAR(64) NOT NULL,
    metering_point    BIGINT      NOT NULL,
    outage_source     VARCHAR(40),
    outage            VARCHAR(64),
    period_started_at DATETIME(6),
    amount_minor      BIGINT      NOT NULL,
    currency          CHAR(3)     NOT NULL,
    paid_on           DATE        NOT NULL,
    invoice_number    VARCHAR(40),
    as_of             DATETIME(6) NOT NULL,
    fingerprint       BIGINT      NOT NULL,
    CONSTRAINT outage_payment_pk PRIMARY KEY (source, external_id)
);
CREATE INDEX outage_payment_point_ix ON outage_payment (metering_point);
