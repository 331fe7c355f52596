CREATE INDEX outbox_event_due_ix ON outbox_event (next_at, subscriber);
DROP INDEX outbox_event_next_ix ON outbox_event;
