-- The bytes of attachments in pieces, so that no whole one has to be held while it is read.
CREATE TABLE claim_attachment_piece (
    attachment_id CHAR(36)   NOT NULL,
    piece         INT        NOT NULL,
    content       MEDIUMBLOB NOT NULL,
    CONSTRAINT claim_attachment_piece_pk PRIMARY KEY (attachment_id, piece)
);
