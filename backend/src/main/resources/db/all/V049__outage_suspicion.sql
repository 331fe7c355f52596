-- Reports of one area that no outage explains. An area has one at most that reports still join (open_area).
CREATE TABLE outage_suspicion (
    id              CHAR(36)    NOT NULL,
    open_area       VARCHAR(32),
    country         CHAR(2)     NOT NULL,
    postal_code     VARCHAR(10),
    municipality    VARCHAR(100),
    grid_company    VARCHAR(100),
    state           VARCHAR(20) NOT NULL,
    danger          BOOLEAN     NOT NULL,
    reports         INT         NOT NULL,
    first_report_at DATETIME(6) NOT NULL,
    last_report_at  DATETIME(6) NOT NULL,
    decided_at      DATETIME(6),
    decided_by      VARCHAR(40),
    reason          VARCHAR(500),
    outage          CHAR(36),
    CONSTRAINT outage_suspicion_pk PRIMARY KEY (id),
    CONSTRAINT outage_suspicion_area_uk UNIQUE (open_area)
);
