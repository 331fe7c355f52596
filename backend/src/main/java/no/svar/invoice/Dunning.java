package no.svar.invoice;

import java.time.LocalDate;

/// A step that the biller took because the invoice was not paid, and the fee that it added.
record Dunning(Step step, LocalDate sentOn, long feeMinor) {

    /// The steps in the order in which they may be taken.
    enum Step {
        REMINDER,
        COLLECTION_NOTICE,
        COLLECTION
    }
}
