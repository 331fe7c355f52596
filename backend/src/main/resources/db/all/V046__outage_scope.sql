-- The metering points that an outage names, packed as PointSet says; part 0 is the whole, others are steps.
CREATE TABLE outage_scope (
    outage CHAR(36)   NOT NULL,
    part   SMALLINT   NOT NULL,
    points MEDIUMBLOB NOT NULL,
    CONSTRAINT outage_scope_pk PRIMARY KEY (outage, part)
);
