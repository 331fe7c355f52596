-- Whether the customer chose the language; what is told of it counts no more then.
ALTER TABLE customer ADD COLUMN language_chosen BOOLEAN DEFAULT FALSE NOT NULL;
