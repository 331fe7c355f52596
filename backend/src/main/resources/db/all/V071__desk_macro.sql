-- Pieces of text that agents begin with, in all languages.
CREATE TABLE desk_macro (
    id         CHAR(36)      NOT NULL,
    name       VARCHAR(80)   NOT NULL,
    kind       VARCHAR(30),
    nb         VARCHAR(4000) NOT NULL,
    nn         VARCHAR(4000) NOT NULL,
    sv         VARCHAR(4000) NOT NULL,
    en         VARCHAR(4000) NOT NULL,
    changed_at DATETIME(6)   NOT NULL,
    CONSTRAINT desk_macro_pk PRIMARY KEY (id)
);
CREATE INDEX desk_macro_name_ix ON desk_macro (name, id);
