package no.svar.claim;

/// What makes words urgent, or a matter for the team leader.
enum RantAlarm {
    THREAT_TO_PEOPLE,
    THREAT_TO_ONESELF,
    FIRE,
    LIFE,
    ANIMALS_SUFFER,
    LIVESTOCK,
    PET,
    MEDICAL,
    NO_HEAT,
    PROPERTY,
    CUT_OFF
}
