-- Those who want to know when a queue is short. `caller` is a keyed hash; `due_at` is when one that was released is
-- to be signalled, if the queue is short then.
CREATE TABLE queue_watch (
    id           CHAR(22)    NOT NULL,
    queue        VARCHAR(40) NOT NULL,
    caller       CHAR(43)    NOT NULL,
    customer_id  CHAR(36),
    created_at   DATETIME(6) NOT NULL,
    until_at     DATETIME(6) NOT NULL,
    released_at  DATETIME(6),
    due_at       DATETIME(6),
    signalled_at DATETIME(6),
    CONSTRAINT queue_watch_pk PRIMARY KEY (id)
);
CREATE INDEX queue_watch_queue_ix ON queue_watch (queue, signalled_at, created_at);
CREATE INDEX queue_watch_until_ix ON queue_watch (until_at);
