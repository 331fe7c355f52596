-- What a customer told of a metering point: the customer's n-th report (turn). The suspicion is that of its area.
CREATE TABLE outage_report (
    customer_id    CHAR(36)    NOT NULL,
    turn           INT         NOT NULL,
    id             CHAR(36)    NOT NULL,
    metering_point BIGINT      NOT NULL,
    country        CHAR(2)     NOT NULL,
    what           VARCHAR(20) NOT NULL,
    danger         BOOLEAN     NOT NULL,
    since_at       DATETIME(6),
    said           VARCHAR(500),
    outage         CHAR(36),
    suspicion      CHAR(36),
    received_at    DATETIME(6) NOT NULL,
    CONSTRAINT outage_report_pk PRIMARY KEY (customer_id, turn),
    CONSTRAINT outage_report_id_uk UNIQUE (id)
);
CREATE INDEX outage_report_point_ix ON outage_report (metering_point, received_at);
CREATE INDEX outage_report_suspicion_ix ON outage_report (suspicion, metering_point);
