package no.svar;

import java.util.Set;

/// What the contract promises and the program does not answer yet.
///
/// Whoever makes an operation takes it out of here; a test says so where that was forgotten.
final class Planned {

    static final Set<String> OPERATIONS =
            Set.of(
                    "GET /v1/sign-in/agents",
                    "GET /v1/sign-in/agents/callback",
                    "POST /v1/sign-in/agents/tokens",
                    "POST /v1/sign-in/agents/refresh",
                    "POST /v1/sign-in/agents/demo",
                    "GET /v1/sign-in/agents/me",
                    "POST /v1/sign-in/agents/sign-out",
                    "POST /v1/claims/{id}/escalation",
                    "GET /v1/desk/counts",
                    "GET /v1/desk/claims",
                    "POST /v1/desk/next",
                    "GET /v1/desk/claims/{id}",
                    "DELETE /v1/desk/claims/{id}/lease",
                    "GET /v1/desk/claims/{id}/words",
                    "GET /v1/desk/claims/{id}/facts",
                    "POST /v1/desk/claims/{id}/reply",
                    "POST /v1/desk/claims/{id}/ask",
                    "POST /v1/desk/claims/{id}/wait",
                    "POST /v1/desk/claims/{id}/decide",
                    "POST /v1/desk/claims/{id}/promise",
                    "POST /v1/desk/claims/{id}/call-attempts",
                    "POST /v1/desk/claims/{id}/escalation",
                    "GET /v1/desk/macros",
                    "PUT /v1/desk/macros/{id}",
                    "DELETE /v1/desk/macros/{id}");

    private Planned() {}
}
