-- Customers tell of promises as well: in whose words, how they heard it, and perhaps without a time. What was found of
-- it is an answer.
ALTER TABLE promise MODIFY COLUMN due_at DATETIME(6);
ALTER TABLE promise MODIFY COLUMN state VARCHAR(20) NOT NULL;
ALTER TABLE promise ADD COLUMN said VARCHAR(1000);
ALTER TABLE promise ADD COLUMN said_by VARCHAR(10);
ALTER TABLE promise ADD COLUMN answer VARCHAR(1000);
