-- What was published, each quarter of a minute; kept for 90 days.
CREATE TABLE queue_estimate (
    queue         VARCHAR(40)      NOT NULL,
    at            DATETIME(6)      NOT NULL,
    as_of         DATETIME(6)      NOT NULL,
    p25           DOUBLE PRECISION NOT NULL,
    p50           DOUBLE PRECISION NOT NULL,
    p90           DOUBLE PRECISION NOT NULL,
    waiting       INT              NOT NULL,
    basis         VARCHAR(20)      NOT NULL,
    CONSTRAINT queue_estimate_pk PRIMARY KEY (queue, at)
);
CREATE INDEX queue_estimate_at_ix ON queue_estimate (at);
