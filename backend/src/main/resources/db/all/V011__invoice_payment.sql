CREATE TABLE payment (
    source         VARCHAR(40) NOT NULL,
    external_id    VARCHAR(64) NOT NULL,
    reference      VARCHAR(35),
    payee_key      VARCHAR(34) NOT NULL,
    currency       CHAR(3)     NOT NULL,
    amount_minor   BIGINT      NOT NULL,
    booked_on      DATE        NOT NULL,
    invoice_number VARCHAR(40),
    account        VARCHAR(40),
    as_of          DATETIME(6) NOT NULL,
    fingerprint    BIGINT      NOT NULL,
    CONSTRAINT payment_pk PRIMARY KEY (source, external_id)
);
CREATE INDEX payment_reference_ix ON payment (reference, payee_key);
CREATE INDEX payment_invoice_ix ON payment (invoice_number);
CREATE INDEX payment_amount_ix ON payment (payee_key, amount_minor, booked_on);
