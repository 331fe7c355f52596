-- What call centres told, for a day: contacts are keyed hashes, agents are counts. `name` is a keyed hash of the
-- source and its id; `delivery` tells which request brought the row.
CREATE TABLE queue_event (
    number      BIGINT        NOT NULL AUTO_INCREMENT,
    name        CHAR(43)      NOT NULL,
    queue       VARCHAR(40)   NOT NULL,
    received_at DATETIME(6)   NOT NULL,
    delivery    BIGINT        NOT NULL,
    content     VARCHAR(2000) NOT NULL,
    CONSTRAINT queue_event_pk PRIMARY KEY (number),
    CONSTRAINT queue_event_name_uk UNIQUE (name)
);
CREATE INDEX queue_event_queue_ix ON queue_event (queue, received_at);
CREATE INDEX queue_event_received_ix ON queue_event (received_at);
