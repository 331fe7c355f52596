-- A session's chain of refresh tokens: the newest is unused, an older one that comes back ends the session.
CREATE TABLE refresh_token (
    hash       CHAR(43)    NOT NULL,
    session_id CHAR(36)    NOT NULL,
    issued_at  DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at    DATETIME(6),
    CONSTRAINT refresh_token_pk PRIMARY KEY (hash)
);
CREATE INDEX refresh_token_expires_ix ON refresh_token (expires_at);
