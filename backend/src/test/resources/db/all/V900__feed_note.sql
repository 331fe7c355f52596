-- A table of the tests' own, for the feed of notes.
CREATE TABLE feed_note (
    source      VARCHAR(40)  NOT NULL,
    id          VARCHAR(40)  NOT NULL,
    words       VARCHAR(200) NOT NULL,
    as_of       DATETIME(6)  NOT NULL,
    fingerprint BIGINT       NOT NULL,
    CONSTRAINT feed_note_pk PRIMARY KEY (source, id)
);
