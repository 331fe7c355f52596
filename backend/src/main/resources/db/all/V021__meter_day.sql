-- The values of one metering point and local day, packed as MeterDay says.
CREATE TABLE meter_day (
    metering_point BIGINT         NOT NULL,
    local_day      DATE           NOT NULL,
    starts_at      DATETIME       NOT NULL,
    resolution     SMALLINT       NOT NULL,
    wh             VARBINARY(500) NOT NULL,
    quality        VARBINARY(100) NOT NULL,
    ages           VARBINARY(1300) NOT NULL,
    sum_wh         BIGINT         NOT NULL,
    estimated_wh   BIGINT         NOT NULL,
    known          SMALLINT       NOT NULL,
    estimated      SMALLINT       NOT NULL,
    missing        SMALLINT       NOT NULL,
    version        INT            NOT NULL,
    as_of          DATETIME(6)    NOT NULL,
    source         VARCHAR(40)    NOT NULL,
    CONSTRAINT meter_day_pk PRIMARY KEY (metering_point, local_day)
);
