package no.svar;

import java.util.Set;

/// What the contract promises already and no controller answers yet. Strike a name out when it is built.
final class Planned {

    static final Set<String> OPERATIONS = Set.of();

    static final Set<String> PROBLEM_TYPES = Set.of();

    private Planned() {}

    static boolean isBuilt(Operation operation) {
        return !OPERATIONS.contains(operation.node().path("operationId").asText());
    }
}
