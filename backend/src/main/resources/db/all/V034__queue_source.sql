-- The systems that tell of calls, and what became of what they told.
CREATE TABLE queue_source (
    client       VARCHAR(100)  NOT NULL,
    source       VARCHAR(200)  NOT NULL,
    last_seen_at DATETIME(6)   NOT NULL,
    skew_millis  BIGINT        NOT NULL,
    accepted     BIGINT        NOT NULL,
    duplicates   BIGINT        NOT NULL,
    late         BIGINT        NOT NULL,
    rejected     BIGINT        NOT NULL,
    ignored      BIGINT        NOT NULL,
    last_reason  VARCHAR(2000),
    CONSTRAINT queue_source_pk PRIMARY KEY (client, source)
);
