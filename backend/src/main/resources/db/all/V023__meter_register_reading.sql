-- What a register showed on a day: told by a feed, or sent here by a customer (sent_by).
CREATE TABLE register_reading (
    id             CHAR(36)       NOT NULL,
    metering_point BIGINT         NOT NULL,
    read_on        DATE           NOT NULL,
    register       DECIMAL(15, 3) NOT NULL,
    read_by        VARCHAR(20)    NOT NULL,
    state          VARCHAR(20)    NOT NULL,
    reason         VARCHAR(40),
    reason_text    VARCHAR(200),
    findings       VARCHAR(200)   NOT NULL,
    estimated      BOOLEAN        NOT NULL,
    settled_on     DATE,
    sent_by        CHAR(36),
    sent_register  DECIMAL(15, 3),
    handed_on_at   DATETIME(6),
    photo_at       DATETIME(6),
    source         VARCHAR(40)    NOT NULL,
    external_id    VARCHAR(64)    NOT NULL,
    as_of          DATETIME(6)    NOT NULL,
    fingerprint    BIGINT         NOT NULL,
    CONSTRAINT register_reading_pk PRIMARY KEY (id),
    CONSTRAINT register_reading_external_uk UNIQUE (source, external_id)
);
CREATE INDEX register_reading_point_ix ON register_reading (metering_point, read_on, id);
