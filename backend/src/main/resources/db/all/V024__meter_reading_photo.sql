-- A photo of a meter as it was drawn anew: nothing but pixels of what the customer sent.
CREATE TABLE reading_photo (
    reading_id  CHAR(36)    NOT NULL,
    jpeg        MEDIUMBLOB  NOT NULL,
    width       INT         NOT NULL,
    height      INT         NOT NULL,
    received_at DATETIME(6) NOT NULL,
    CONSTRAINT reading_photo_pk PRIMARY KEY (reading_id)
);
