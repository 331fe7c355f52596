-- Outages of which some customers have heard within the hour, and are to hear the newest when it is over.
CREATE TABLE outage_tell_later (
    outage CHAR(36)    NOT NULL,
    due_at DATETIME(6) NOT NULL,
    CONSTRAINT outage_tell_later_pk PRIMARY KEY (outage)
);
CREATE INDEX outage_tell_later_due_ix ON outage_tell_later (due_at);
