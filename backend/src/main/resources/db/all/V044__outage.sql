-- Outages as they were told last; the details are JSON, which nobody searches.
CREATE TABLE outage (
    id           CHAR(36)     NOT NULL,
    source       VARCHAR(40)  NOT NULL,
    external_id  VARCHAR(64)  NOT NULL,
    kind         VARCHAR(10)  NOT NULL,
    status       VARCHAR(20)  NOT NULL,
    country      CHAR(2)      NOT NULL,
    grid_company VARCHAR(100) NOT NULL,
    started_at   DATETIME(6)  NOT NULL,
    restored_at  DATETIME(6),
    details      MEDIUMTEXT   NOT NULL,
    as_of        DATETIME(6)  NOT NULL,
    fingerprint  BIGINT       NOT NULL,
    changed_at   DATETIME(6)  NOT NULL,
    CONSTRAINT outage_pk PRIMARY KEY (id),
    CONSTRAINT outage_external_uk UNIQUE (source, external_id)
);
CREATE INDEX outage_changed_ix ON outage (changed_at, id);
CREATE INDEX outage_status_ix ON outage (status, source);
