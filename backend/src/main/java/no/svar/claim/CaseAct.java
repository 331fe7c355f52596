package no.svar.claim;

/// What an agent can do with a claim, or look at.
public enum CaseAct {
    TOOK,
    GAVE_BACK,
    LOOKED,
    READ_WORDS,
    READ_FACTS,
    LISTED_FILES,
    OPENED_FILE,
    REPLIED,
    ASKED,
    WAITED,
    DECIDED,
    PROMISED,
    SETTLED,
    CALLED,
    ESCALATED
}
