-- A code that was asked for, whether or not anybody has that address; only keyed hashes are kept.
CREATE TABLE sign_in_code (
    id           CHAR(36)    NOT NULL,
    address_hash CHAR(43)    NOT NULL,
    code_hash    CHAR(43)    NOT NULL,
    expires_at   DATETIME(6) NOT NULL,
    tries        INT         NOT NULL,
    used_at      DATETIME(6),
    CONSTRAINT sign_in_code_pk PRIMARY KEY (id)
);
CREATE INDEX sign_in_code_expires_ix ON sign_in_code (expires_at);
