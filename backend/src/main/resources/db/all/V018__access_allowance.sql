-- How far into the future each caller has already used up what is allowed; in microseconds since 1970.
CREATE TABLE allowance (
    bucket     CHAR(43) NOT NULL,
    used_until BIGINT   NOT NULL,
    CONSTRAINT allowance_pk PRIMARY KEY (bucket)
);
CREATE INDEX allowance_used_ix ON allowance (used_until);
