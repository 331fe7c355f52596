package no.svar.outage;

/// Whether all phases are out; one that is left is no outage in Norway, and is one in Sweden.
enum Extent {
    ALL_PHASES,
    SOME_PHASES
}
