-- What customers were told: the message once, and a row for each customer whom it was told to. The facts are JSON,
-- rendered in the reader's language when they are read.
CREATE TABLE notice_message (
    id           CHAR(36)    NOT NULL,
    told_at      DATETIME(6) NOT NULL,
    kind         VARCHAR(40) NOT NULL,
    subject_type VARCHAR(20) NOT NULL,
    subject      VARCHAR(64) NOT NULL,
    facts        TEXT        NOT NULL,
    CONSTRAINT notice_message_pk PRIMARY KEY (id)
);
CREATE TABLE notice (
    customer_id CHAR(36) NOT NULL,
    id          CHAR(36) NOT NULL,
    CONSTRAINT notice_pk PRIMARY KEY (customer_id, id)
);
