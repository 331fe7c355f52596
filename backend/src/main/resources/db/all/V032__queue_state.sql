-- What the model of a queue has learnt.
CREATE TABLE queue_state (
    queue     VARCHAR(40) NOT NULL,
    stored_at DATETIME(6) NOT NULL,
    content   MEDIUMTEXT  NOT NULL,
    CONSTRAINT queue_state_pk PRIMARY KEY (queue)
);
