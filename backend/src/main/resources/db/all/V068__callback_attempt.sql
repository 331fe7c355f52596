-- The calls that were made to keep a promise, and what came of them.
CREATE TABLE callback_attempt (
    callback CHAR(36)    NOT NULL,
    id       CHAR(36)    NOT NULL,
    sent_as  VARCHAR(80) NOT NULL,
    at       DATETIME(6) NOT NULL,
    outcome  VARCHAR(20) NOT NULL,
    note     VARCHAR(400),
    CONSTRAINT callback_attempt_pk PRIMARY KEY (callback, id),
    CONSTRAINT callback_attempt_sent_uk UNIQUE (callback, sent_as)
);
