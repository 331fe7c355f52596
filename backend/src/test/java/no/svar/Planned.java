package no.svar;

import java.util.Set;

/// What the contract promises already and no controller answers yet. Strike a name out when it is built.
final class Planned {

    static final Set<String> OPERATIONS =
            Set.of(
                    "listMeteringPoints",
                    "getMeteringPoint",
                    "listReadings",
                    "sendReading",
                    "getAllowedReading",
                    "confirmReading",
                    "putReadingPhoto",
                    "getReadingPhoto",
                    "getConsumption",
                    "getCapacity",
                    "previewInvoice",
                    "getInvoiceEstimates",
                    "putReadings",
                    "listReadingsRejections",
                    "putIntervalValues",
                    "listIntervalValuesRejections",
                    "putCapacityTariffs",
                    "listCapacityTariffsRejections");

    static final Set<String> PROBLEM_TYPES =
            Set.of("no-reading-needed", "nothing-to-confirm", "not-recomputable", "photo-refused");

    private Planned() {}

    static boolean isBuilt(Operation operation) {
        return !OPERATIONS.contains(operation.node().path("operationId").asText());
    }
}
