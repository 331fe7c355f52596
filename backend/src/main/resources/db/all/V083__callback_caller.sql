-- One row for each customer who ever booked a call: whoever books another one waits for it, so that the limit of
-- open calls holds for bookings at the same time, too.
CREATE TABLE callback_caller (
    customer_id CHAR(36) NOT NULL,
    bookings    INT      NOT NULL,
    CONSTRAINT callback_caller_pk PRIMARY KEY (customer_id)
);
