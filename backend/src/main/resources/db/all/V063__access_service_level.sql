ALTER TABLE agreement ADD COLUMN guarantee VARCHAR(12);
ALTER TABLE agreement ADD COLUMN reply_days INT;
ALTER TABLE agreement ADD COLUMN callback_hours INT;
