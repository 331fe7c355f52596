-- What was promised, by when, and whether it was done. `step` numbers the promises about one thing of one kind:
-- two that are made at the same time cannot both be the next.
CREATE TABLE promise (
    id           CHAR(36)    NOT NULL,
    kind         VARCHAR(20) NOT NULL,
    subject_type VARCHAR(20) NOT NULL,
    subject      VARCHAR(64) NOT NULL,
    step         INT         NOT NULL,
    audience     VARCHAR(64) NOT NULL,
    concerns_on  DATE,
    due_at       DATETIME(6) NOT NULL,
    made_at      DATETIME(6) NOT NULL,
    state        VARCHAR(10) NOT NULL,
    settled_at   DATETIME(6),
    kept_at      DATETIME(6),
    replaced_by  CHAR(36),
    CONSTRAINT promise_pk PRIMARY KEY (id),
    CONSTRAINT promise_step_uk UNIQUE (subject_type, subject, kind, step)
);
CREATE INDEX promise_due_ix ON promise (state, due_at);
CREATE INDEX promise_audience_ix ON promise (audience, id);
