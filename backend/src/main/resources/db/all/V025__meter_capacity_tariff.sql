-- How a grid company charges for capacity from a day on; the charges are JSON, which nobody searches.
CREATE TABLE capacity_tariff (
    grid_company VARCHAR(100) NOT NULL,
    valid_from   DATE         NOT NULL,
    valid_until  DATE,
    country      CHAR(2)      NOT NULL,
    charges      MEDIUMTEXT   NOT NULL,
    vat_included BOOLEAN      NOT NULL,
    reference    VARCHAR(400) NOT NULL,
    source       VARCHAR(40)  NOT NULL,
    as_of        DATETIME(6)  NOT NULL,
    fingerprint  BIGINT       NOT NULL,
    CONSTRAINT capacity_tariff_pk PRIMARY KEY (grid_company, valid_from)
);
