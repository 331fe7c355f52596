-- Who leads a queue, by the database's own clock. The epoch grows with each leader, so that one that has been
-- succeeded writes nothing any more.
CREATE TABLE queue_lease (
    queue        VARCHAR(40) NOT NULL,
    holder       CHAR(36)    NOT NULL,
    epoch        BIGINT      NOT NULL,
    leased_until DATETIME(6) NOT NULL,
    CONSTRAINT queue_lease_pk PRIMARY KEY (queue)
);
