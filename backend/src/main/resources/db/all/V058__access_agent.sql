-- Somebody who works at the desk, as the identity provider names them; `identity` is the SHA-256 of issuer and subject.
-- Nothing that customers see leads here.
CREATE TABLE agent (
    id           CHAR(36)     NOT NULL,
    identity     CHAR(64)     NOT NULL,
    name         VARCHAR(200) NOT NULL,
    leader       BOOLEAN      NOT NULL,
    signed_in_at DATETIME(6)  NOT NULL,
    CONSTRAINT agent_pk PRIMARY KEY (id),
    CONSTRAINT agent_identity_uk UNIQUE (identity)
);
-- The one-time code with which an agent's browser comes back from the identity provider; only hashes are kept.
CREATE TABLE agent_code (
    hash         CHAR(43)    NOT NULL,
    browser_hash CHAR(43)    NOT NULL,
    agent_id     CHAR(36)    NOT NULL,
    expires_at   DATETIME(6) NOT NULL,
    CONSTRAINT agent_code_pk PRIMARY KEY (hash)
);
CREATE INDEX agent_code_expires_ix ON agent_code (expires_at);
