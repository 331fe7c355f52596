-- Outages whose compensation was not paid in time: one matter each for whoever pays.
CREATE TABLE outage_late_payout (
    outage   CHAR(36)    NOT NULL,
    found_at DATETIME(6) NOT NULL,
    CONSTRAINT outage_late_payout_pk PRIMARY KEY (outage)
);
CREATE INDEX outage_late_payout_found_ix ON outage_late_payout (found_at, outage);
