-- What the leader says of a queue, for all pods to show.
CREATE TABLE queue_published (
    queue        VARCHAR(40) NOT NULL,
    version      BIGINT      NOT NULL,
    published_at DATETIME(6) NOT NULL,
    content      TEXT        NOT NULL,
    CONSTRAINT queue_published_pk PRIMARY KEY (queue)
);
