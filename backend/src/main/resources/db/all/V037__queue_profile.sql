-- How long people usually wait in a half hour of a weekday (1 is Monday), by the clocks of the queue's country.
CREATE TABLE queue_profile (
    queue     VARCHAR(40)      NOT NULL,
    weekday   SMALLINT         NOT NULL,
    half_hour SMALLINT         NOT NULL,
    samples   INT              NOT NULL,
    p25       DOUBLE PRECISION NOT NULL,
    p50       DOUBLE PRECISION NOT NULL,
    p90       DOUBLE PRECISION NOT NULL,
    CONSTRAINT queue_profile_pk PRIMARY KEY (queue, weekday, half_hour)
);
