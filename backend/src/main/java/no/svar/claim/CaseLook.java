package no.svar.claim;

/// What an agent can look at; the customer reads of it in the access log.
public enum CaseLook {
    NEXT("POST /v1/desk/next", CaseAct.LOOKED),
    ONE("GET /v1/desk/claims/{id}", CaseAct.LOOKED),
    WORDS("GET /v1/desk/claims/{id}/words", CaseAct.READ_WORDS),
    FACTS("GET /v1/desk/claims/{id}/facts", CaseAct.READ_FACTS),
    FILES("GET /v1/desk/claims/{id}/attachments", CaseAct.LISTED_FILES),
    FILE("GET /v1/desk/claims/{id}/attachments/{attachmentId}", CaseAct.OPENED_FILE);

    private final String operation;
    private final CaseAct act;

    CaseLook(String operation, CaseAct act) {
        this.operation = operation;
        this.act = act;
    }

    /// As the customer's access log says it.
    String operation() {
        return operation;
    }

    /// As the desk's own log says it.
    CaseAct act() {
        return act;
    }
}
