CREATE TABLE feed_rejection (
    id          CHAR(36)    NOT NULL,
    kind        VARCHAR(40) NOT NULL,
    source      VARCHAR(40) NOT NULL,
    subject     CHAR(36)    NOT NULL,
    row_key     VARCHAR(200),
    place       INT         NOT NULL,
    faults      MEDIUMTEXT  NOT NULL,
    content     TEXT,
    received_at DATETIME(6) NOT NULL,
    CONSTRAINT feed_rejection_pk PRIMARY KEY (id),
    CONSTRAINT feed_rejection_subject_uk UNIQUE (kind, source, subject)
);
CREATE INDEX feed_rejection_list_ix ON feed_rejection (kind, source, id);
CREATE INDEX feed_rejection_age_ix ON feed_rejection (received_at);
