package no.svar.claim;

/// The way that a claim came.
enum Channel {
    PORTAL,
    API
}
