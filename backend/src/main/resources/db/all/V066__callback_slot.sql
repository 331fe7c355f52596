-- How many calls are promised in a half hour of a queue. The count changes in place, so that a slot is never sold twice.
CREATE TABLE callback_slot (
    queue     VARCHAR(40) NOT NULL,
    starts_at DATETIME(6) NOT NULL,
    booked    INT         NOT NULL,
    CONSTRAINT callback_slot_pk PRIMARY KEY (queue, starts_at)
);
