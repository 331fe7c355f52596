package no.svar.claim;

/// Why a claim cannot wait its turn: it raises the priority, and a person looks at it.
enum ClaimNeed {
    MEDICAL_DEVICE,
    LIVESTOCK,
    NO_HEAT,
    OTHER_DANGER
}
