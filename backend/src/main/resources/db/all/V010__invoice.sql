CREATE TABLE invoice (
    account           VARCHAR(40) NOT NULL,
    issued_on         DATE        NOT NULL,
    number            VARCHAR(40) NOT NULL,
    kind              VARCHAR(12) NOT NULL,
    source            VARCHAR(40) NOT NULL,
    country           CHAR(2),
    currency          CHAR(3)     NOT NULL,
    due_on            DATE,
    period_from       DATE,
    period_to         DATE,
    payable_minor     BIGINT      NOT NULL,
    payment_reference VARCHAR(35),
    payee_account     VARCHAR(34),
    payee_key         VARCHAR(34),
    corrects          VARCHAR(40),
    disputed_minor    BIGINT      NOT NULL,
    basis             VARCHAR(20) NOT NULL,
    dunning_step      VARCHAR(20),
    dunning_on        DATE,
    fees_minor        BIGINT      NOT NULL,
    document          MEDIUMTEXT  NOT NULL,
    as_of             DATETIME(6) NOT NULL,
    fingerprint       BIGINT      NOT NULL,
    CONSTRAINT invoice_pk PRIMARY KEY (account, issued_on, number, kind, source),
    CONSTRAINT invoice_number_uk UNIQUE (number, kind, source)
);
CREATE INDEX invoice_reference_ix ON invoice (payment_reference, payee_key);
CREATE INDEX invoice_corrects_ix ON invoice (corrects);
