-- What a day said before a value in it was replaced.
CREATE TABLE meter_day_replaced (
    metering_point BIGINT         NOT NULL,
    local_day      DATE           NOT NULL,
    id             CHAR(36)       NOT NULL,
    replaced_at    DATETIME(6)    NOT NULL,
    resolution     SMALLINT       NOT NULL,
    wh             VARBINARY(500) NOT NULL,
    quality        VARBINARY(100) NOT NULL,
    ages           VARBINARY(1300) NOT NULL,
    version        INT            NOT NULL,
    as_of          DATETIME(6)    NOT NULL,
    source         VARCHAR(40)    NOT NULL,
    CONSTRAINT meter_day_replaced_pk PRIMARY KEY (metering_point, local_day, id)
);
