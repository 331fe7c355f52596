CREATE TABLE customer (
    id            CHAR(36)     NOT NULL,
    source        VARCHAR(40)  NOT NULL,
    external_id   VARCHAR(64)  NOT NULL,
    national_id   CHAR(43),
    name          VARCHAR(200) NOT NULL,
    email         VARCHAR(254),
    email_hash    CHAR(43),
    phone         VARCHAR(16),
    phone_hash    CHAR(43),
    language      CHAR(2)      NOT NULL,
    country       CHAR(2)      NOT NULL,
    as_of         DATETIME(6)  NOT NULL,
    fingerprint   BIGINT       NOT NULL,
    CONSTRAINT customer_pk PRIMARY KEY (id),
    CONSTRAINT customer_external_uk UNIQUE (source, external_id)
);
CREATE INDEX customer_email_ix ON customer (email_hash);
CREATE INDEX customer_phone_ix ON customer (phone_hash);
