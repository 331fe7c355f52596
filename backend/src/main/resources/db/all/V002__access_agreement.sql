CREATE TABLE agreement (
    source          VARCHAR(40) NOT NULL,
    external_id     VARCHAR(64) NOT NULL,
    customer_source VARCHAR(40) NOT NULL,
    customer_key    VARCHAR(64) NOT NULL,
    account         VARCHAR(40),
    metering_point  VARCHAR(18),
    valid_from      DATE        NOT NULL,
    valid_to        DATE,
    as_of           DATETIME(6) NOT NULL,
    fingerprint     BIGINT      NOT NULL,
    CONSTRAINT agreement_pk PRIMARY KEY (source, external_id)
);
CREATE INDEX agreement_customer_ix ON agreement (customer_source, customer_key);
