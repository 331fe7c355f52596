-- When the customer read what was told.
ALTER TABLE notice ADD COLUMN read_at DATETIME(6);
