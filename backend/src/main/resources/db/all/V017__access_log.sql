-- Clustered by customer and, as the ids are ordered by time, by time: the order in which it is shown.
CREATE TABLE access_log (
    customer_id CHAR(36)     NOT NULL,
    id          CHAR(36)     NOT NULL,
    at          DATETIME(6)  NOT NULL,
    event       VARCHAR(20)  NOT NULL,
    by_kind     VARCHAR(10)  NOT NULL,
    by_name     VARCHAR(100),
    what        VARCHAR(200),
    CONSTRAINT access_log_pk PRIMARY KEY (customer_id, id)
);
