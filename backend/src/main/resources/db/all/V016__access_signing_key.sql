-- Every pod reads its keys here; the serial's uniqueness lets only one pod make the next one.
CREATE TABLE signing_key (
    serial      INT            NOT NULL,
    kid         CHAR(36)       NOT NULL,
    created_at  DATETIME(6)    NOT NULL,
    public_key  VARCHAR(1000)  NOT NULL,
    wrapped_key VARCHAR(4000)  NOT NULL,
    CONSTRAINT signing_key_pk PRIMARY KEY (serial)
);
