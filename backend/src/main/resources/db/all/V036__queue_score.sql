-- Waits that became known, beside the range that was shown when they began; nothing was shown where a file of past
-- calls tells of one. Kept for 400 days.
CREATE TABLE queue_score (
    number       BIGINT           NOT NULL AUTO_INCREMENT,
    queue        VARCHAR(40)      NOT NULL,
    at           DATETIME(6)      NOT NULL,
    wait_seconds DOUBLE PRECISION NOT NULL,
    shown_p25    DOUBLE PRECISION,
    shown_p50    DOUBLE PRECISION,
    shown_p90    DOUBLE PRECISION,
    bucket       SMALLINT,
    CONSTRAINT queue_score_pk PRIMARY KEY (number)
);
CREATE INDEX queue_score_queue_ix ON queue_score (queue, at);
CREATE INDEX queue_score_at_ix ON queue_score (at);
