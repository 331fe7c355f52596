package no.svar;

import java.util.List;
import java.util.Set;

/// The operations that the contract names ahead of the program: a line goes as its route comes, and this file
/// with the last one.
final class Planned {

    private static final Set<String> OPERATIONS =
            Set.of("POST /v1/feeds/calls", "GET /v1/feeds/calls/sources");

    private Planned() {}

    static List<Operation> without(List<Operation> operations) {
        return operations.stream().filter(operation -> !OPERATIONS.contains(operation.toString())).toList();
    }
}
