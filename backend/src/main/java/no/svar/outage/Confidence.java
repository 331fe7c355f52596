package no.svar.outage;

/// How sure whoever made an estimate is of it.
enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
