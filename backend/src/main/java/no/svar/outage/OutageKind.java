package no.svar.outage;

/// Whether somebody decided on the outage before it began.
enum OutageKind {
    PLANNED,
    UNPLANNED
}
