-- Customers also say that power is still out where it was told to be back: that is for the operator to look into, too.
ALTER TABLE outage_suspicion ADD COLUMN still_out BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE outage_suspicion MODIFY COLUMN open_area VARCHAR(50);
